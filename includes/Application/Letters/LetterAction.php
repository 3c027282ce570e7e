<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Letters;

/**
 * What the owner did with letters.
 */
enum LetterAction: string {
	case printed   = 'printed';
	case sent      = 'sent';
	case delivered = 'delivered';
	case came_back = 'came_back';
	/** the timeline sends another for one that came back */
	case again     = 'again';

	/** @return list<LetterState> Where a letter has to be for it. */
	public function comes_after(): array {
		return match ( $this ) {
			self::printed => [ LetterState::to_print, LetterState::printed ],
			self::sent => [ LetterState::to_print, LetterState::printed ],
			self::delivered => [ LetterState::sent, LetterState::delivered ],
			self::came_back => [ LetterState::sent, LetterState::delivered ],
			self::again => [ LetterState::came_back ],
		};
	}
}
