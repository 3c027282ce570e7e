<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

/**
 * How far a debit batch is.
 */
enum BatchState: string {
	case proposed = 'proposed';
	/** approved: its file is made */
	case exported        = 'exported';
	case submitted       = 'submitted';
	case booked          = 'booked';
	case partly_returned = 'partly_returned';
	/** its debits are proposed anew */
	case withdrawn = 'withdrawn';

	/** Whether the bank may have it. */
	public function may_be_withdrawn(): bool {
		return self::proposed === $this || self::exported === $this;
	}

	public function has_file(): bool {
		return self::proposed !== $this && self::withdrawn !== $this;
	}
}
