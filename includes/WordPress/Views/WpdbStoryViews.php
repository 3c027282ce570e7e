<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Reporting\StoryViews;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;

/**
 * Reads {timeline}.
 *
 * @phpstan-import-type StoryEvent from StoryViews
 */
final readonly class WpdbStoryViews implements StoryViews {

	private const MOST = 300;
	/** What happens to a customer as a whole, and stops or moves the timeline of every invoice. */
	private const OF_CUSTOMER = "('promise_recorded', 'promise_kept', 'promise_broken', 'promise_withdrawn', 'plan_agreed', 'plan_kept', 'plan_broken', 'plan_withdrawn', 'claim_handed_over', 'hold_started', 'hold_ended', 'message_sent')";
	private const COLUMNS     = 't.*, i.number AS invoice_number, i.currency AS currency';

	public function __construct( private Database $database, private ShopSettings $shop ) {
	}

	public function of_invoice( Invoice $invoice, array $services ): array {
		$of_service = [] === $services ? '' : ' OR t.service_id IN ' . Database::in( $services );
		$until      = $invoice->paid_on?->to_string() ?? '9999-12-31';
		$rows       = $this->database->rows(
			'SELECT ' . self::COLUMNS . " FROM (
				SELECT id FROM {timeline} WHERE invoice_id = %d
				UNION
				SELECT t.id FROM {timeline} t WHERE t.customer_id = %d AND t.invoice_id IS NULL AND t.happened_on BETWEEN %s AND %s
					AND (t.event IN " . self::OF_CUSTOMER . "$of_service)
				) f JOIN {timeline} t ON t.id = f.id LEFT JOIN {invoices} i ON i.id = t.invoice_id ORDER BY t.id DESC LIMIT %d",
			[ $invoice->id, $invoice->customer_id, $invoice->issued_on->to_string(), $until, self::MOST ]
		);
		return array_reverse( $this->events( $rows ) );
	}

	public function of_customer( int $customer_id, int $limit ): array {
		return $this->events(
			$this->database->rows(
				'SELECT ' . self::COLUMNS . ' FROM {timeline} t LEFT JOIN {invoices} i ON i.id = t.invoice_id WHERE t.customer_id = %d ORDER BY t.id DESC LIMIT %d',
				[ $customer_id, $limit ]
			)
		);
	}

	public function of_service( int $customer_id, int $service_id, int $limit ): array {
		return $this->events(
			$this->database->rows(
				'SELECT ' . self::COLUMNS . ' FROM {timeline} t LEFT JOIN {invoices} i ON i.id = t.invoice_id WHERE t.customer_id = %d AND t.service_id = %d ORDER BY t.id DESC LIMIT %d',
				[ $customer_id, $service_id, $limit ]
			)
		);
	}

	public function since( int $id, int $limit ): array {
		$rows = $this->database->rows(
			'SELECT ' . self::COLUMNS . ', s.reference AS service FROM {timeline} t LEFT JOIN {invoices} i ON i.id = t.invoice_id
				LEFT JOIN {services} s ON s.id = t.service_id WHERE t.id > %d ORDER BY t.id LIMIT %d',
			[ $id, $limit ]
		);
		return array_map( $this->raw( ... ), $rows );
	}

	/**
	 * @param list<array<string, string|null>> $rows
	 * @return list<StoryEvent>
	 */
	private function events( array $rows ): array {
		$names = new ActorNames( array_map( static fn ( array $row ): int => (int) $row['actor_id'], $rows ) );
		return array_map( fn ( array $columns ): array => $this->event( new Row( $columns ), $names ), $rows );
	}

	/** @return StoryEvent */
	private function event( Row $row, ActorNames $names ): array {
		$reasons = $row->json( 'facts' )['reasons'] ?? [];
		return [
			'id'             => $row->int( 'id' ),
			'on'             => $row->text( 'happened_on' ),
			'at'             => (string) Cells::instant( $row, 'happened_at' ),
			'event'          => $row->text( 'event' ),
			'step'           => $row->text( 'step' ),
			'actor'          => $names->of( $row->int( 'actor_id' ) ),
			'invoice_id'     => $row->int_or_null( 'invoice_id' ),
			'invoice_number' => $row->text( 'invoice_number' ),
			'amount'         => $this->amount( $row ),
			'names_date'     => $row->text_or_null( 'names_date' ),
			'detail'         => $row->text( 'detail' ),
			'reasons'        => array_values( array_filter( is_array( $reasons ) ? $reasons : [], is_string( ... ) ) ),
			'message_id'     => $row->int_or_null( 'message_id' ),
		];
	}

	/**
	 * @param array<string, string|null> $columns
	 * @return array<string, mixed>
	 */
	private function raw( array $columns ): array {
		$row = new Row( $columns );
		return [
			...$row->json( 'facts' ),
			'id'             => $row->int( 'id' ),
			'on'             => $row->text( 'happened_on' ),
			'event'          => $row->text( 'event' ),
			'customer_id'    => $row->int( 'customer_id' ),
			'invoice_id'     => $row->int_or_null( 'invoice_id' ),
			'invoice_number' => $row->text( 'invoice_number' ),
			'service_id'     => $row->int_or_null( 'service_id' ),
			'service'        => $row->text_or_null( 'service' ),
			'step'           => $row->text( 'step' ),
			'amount'         => $this->amount( $row ),
			'names_date'     => $row->text_or_null( 'names_date' ),
			'detail'         => $row->text( 'detail' ),
		];
	}

	private function amount( Row $row ): ?string {
		return Cells::amount_or_null( $row, 'amount_minor', $row->text_or_null( 'currency' ) ?? $this->shop->currency() );
	}
}
