<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

/**
 * What a person is asked to do.
 */
enum TaskKind: string {
	case call      = 'call';
	/** a letter to print and post */
	case letter    = 'letter';
	case hand_over = 'hand_over';
	/** what the owner wrote down for herself in a step */
	case own       = 'own';
}
