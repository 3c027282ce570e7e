<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

/**
 * The story of the whole shop from a line on: for scenarios, demonstrations, and whoever follows the shop.
 */
final readonly class ReadEvents {

	public function __construct( private StoryViews $story ) {
	}

	/**
	 * @param int $since_id The last line that is known; 0 = from the beginning.
	 * @return list<array<string, mixed>> Oldest first: id, on, event, customer_id, invoice_id, invoice_number, service_id,
	 *                                    service (reference), step, amount, names_date, detail, and the facts of the event.
	 */
	public function execute( int $since_id, int $limit ): array {
		return $this->story->since( $since_id, $limit );
	}
}
