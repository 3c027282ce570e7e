<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Bank;

/**
 * What became of a bank entry.
 */
enum EntryState: string {
	/** written down, not looked at yet */
	case fresh = 'fresh';
	case booked = 'booked';
	/** waits for a person's yes */
	case suggested = 'suggested';
	/** nobody knows what it is for, or a part of it is left */
	case left = 'left';
	/** none of our business, or let go by a person */
	case ignored = 'ignored';
}
