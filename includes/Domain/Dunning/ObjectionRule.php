<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

/**
 * What the law does not allow a timeline to be.
 */
enum ObjectionRule: string {
	/** a suspension has to be announced with its date */
	case suspension_unannounced   = 'suspension_unannounced';
	/** the announcement has to come early enough */
	case suspension_too_early     = 'suspension_too_early';
	/** statutory costs need a formal notice before them */
	case costs_without_notice     = 'costs_without_notice';
	/** … whose term has passed */
	case costs_within_notice_term = 'costs_within_notice_term';
	/** nothing is handed over before the formal notice */
	case hand_over_without_notice = 'hand_over_without_notice';
}
