<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Dunning\NamedTimeline;
use HostingInvoices\Domain\Dunning\Timelines;

/**
 * Which version of which timeline an open invoice is kept on.
 */
interface InvoiceVersions {

	/** Keeps every open invoice that follows the newest on what the newest is now. */
	public function keep( Timelines $as_they_are ): void;

	/** Lets go of open invoices that are kept on a version of this timeline, or that it is for now: they follow the newest. */
	public function move_to_newest( NamedTimeline $timeline ): void;

	/** Lets go of the open invoices of one customer. */
	public function move_customer( int $customer_id ): void;

	/**
	 * Open invoices by the version that they are kept on.
	 *
	 * @return array<int, int>
	 */
	public function kept(): array;
}
