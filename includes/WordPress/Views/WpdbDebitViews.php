<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Views;

use HostingInvoices\Application\Bank\BankEntryRepository;
use HostingInvoices\Application\Reporting\DebitViews;
use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Application\Reporting\Page;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\ReturnReason;
use HostingInvoices\Domain\DirectDebit\ReturnResponse;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\Row;

/**
 * The flow of direct debit, mandates and returns. Accounts are told by their last four.
 */
final readonly class WpdbDebitViews implements DebitViews {

	/** What counts as lately in the flow. */
	private const DAYS = 30;

	private const MANDATES = 'm.*, o.name AS customer, (SELECT COUNT(*) FROM {mandate_consents} c WHERE c.mandate_id = m.id) AS consents FROM %page p JOIN {mandates} m ON m.id = p.id LEFT JOIN {customers} o ON o.id = m.customer_id';

	private const RETURNS = 'd.*, i.number, i.currency, i.debit_under_way, o.name AS customer, (SELECT MAX(x.attempt) FROM {debits} x WHERE x.invoice_id = d.invoice_id) AS last_attempt
		FROM %page p JOIN {debits} d ON d.id = p.id JOIN {invoices} i ON i.id = d.invoice_id LEFT JOIN {customers} o ON o.id = d.customer_id';

	private Paging $paging;
	private BatchViews $batches;

	public function __construct( private Database $database, private BankEntryRepository $bank, private ShopSettings $shop ) {
		$this->paging  = new Paging( $database );
		$this->batches = new BatchViews( $database );
	}

	public function overview( CivilDate $today ): array {
		$since    = $today->plus_days( -self::DAYS )->to_string();
		$currency = $this->shop->currency();
		$row      = new Row(
			$this->database->row(
				"SELECT (SELECT COUNT(*) FROM {debit_batches} WHERE state = 'proposed') AS batches_to_approve,
					(SELECT COUNT(*) FROM {debit_batches} WHERE state = 'exported') AS batches_to_hand_in,
					(SELECT COUNT(*) FROM {bank_entries} WHERE state IN ('suggested', 'left')) AS entries_waiting,
					(" . WaitingReturns::COUNT . ') AS returns_waiting',
				WaitingReturns::values()
			) ?? []
		);
		return [
			'to_collect'         => $this->counted( "state IN ('planned', 'ready')", [], $currency ),
			'with_bank'          => $this->counted( "state IN ('exported', 'submitted')", [], $currency ),
			'booked'             => $this->counted( "state = 'collected' AND collection_on >= %s", [ $since ], $currency ),
			'returned'           => $this->counted( "state = 'returned' AND returned_on >= %s", [ $since ], $currency ),
			'currency'           => $currency,
			'batches_to_approve' => $row->int( 'batches_to_approve' ),
			'batches_to_hand_in' => $row->int( 'batches_to_hand_in' ),
			'entries_waiting'    => $row->int( 'entries_waiting' ),
			'returns_waiting'    => $row->int( 'returns_waiting' ),
			'bank_read_until'    => $this->bank->covered_until()?->to_string(),
		];
	}

	public function batches( ListQuery $query ): Page {
		return $this->batches->page( $query );
	}

	public function batch( int $id ): ?array {
		return $this->batches->one( $id );
	}

	public function mandates( ListQuery $query ): Page {
		$like  = '%' . $this->database->like( $query->search ) . '%';
		$where = Conditions::from( '{mandates} m' . ( '' === $query->search ? '' : ' LEFT JOIN {customers} o ON o.id = m.customer_id' ) )
			->and_if( '' !== $query->search, '(m.reference LIKE %s OR m.account_holder LIKE %s OR o.name LIKE %s)', $like, $like, $like )
			->and_if( '' !== $query->text( 'state' ), 'm.state = %s', $query->text( 'state' ) );
		$page  = $this->paging->page( 'm.id', $where, new Order( [ 'm.id' ], true ), self::MANDATES, $query );
		return $page->with( array_map( self::mandate( ... ), $page->rows ) );
	}

	public function returns( ListQuery $query ): Page {
		$where = Conditions::from( '{debits} d' )->and( "d.state = 'returned'" );
		$page  = $this->paging->page( 'd.id', $where, new Order( [ 'd.returned_on', 'd.id' ], true ), self::RETURNS, $query );
		return $page->with( array_map( self::returned( ... ), $page->rows ) );
	}

	/**
	 * @param list<string> $values
	 * @return array{count: int, amount: string}
	 */
	private function counted( string $where, array $values, string $currency ): array {
		$row = new Row( $this->database->row( "SELECT COUNT(*) AS debits, COALESCE(SUM(amount_minor), 0) AS amount_minor FROM {debits} WHERE $where", $values ) ?? [] );
		return [ 'count' => $row->int( 'debits' ), 'amount' => Cells::amount( $row, 'amount_minor', $currency ) ];
	}

	/** @return array<string, mixed> */
	private static function mandate( Row $row ): array {
		return [
			'id'                => $row->int( 'id' ),
			'customer_id'       => $row->int( 'customer_id' ),
			'customer'          => $row->text( 'customer' ),
			'reference'         => $row->text( 'reference' ),
			'iban_last_four'    => $row->text( 'iban_last_four' ),
			'account_holder'    => $row->text( 'account_holder' ),
			'signed_on'         => $row->text( 'signed_on' ),
			'state'             => $row->text( 'state' ),
			'last_collected_on' => $row->text_or_null( 'last_collected_on' ),
			'has_paper'         => $row->int( 'consents' ) > 0,
		];
	}

	/** @return array<string, mixed> */
	private static function returned( Row $row ): array {
		$response = ReturnReason::response( $row->text( 'return_reason' ) );
		return [
			'debit_id'    => $row->int( 'id' ),
			'invoice_id'  => $row->int( 'invoice_id' ),
			'number'      => $row->text( 'number' ),
			'customer_id' => $row->int( 'customer_id' ),
			'customer'    => $row->text( 'customer' ),
			'amount'      => Cells::amount( $row, 'amount_minor', $row->text( 'currency' ) ),
			'currency'    => $row->text( 'currency' ),
			'attempt'     => $row->int( 'attempt' ),
			'returned_on' => $row->text( 'returned_on' ),
			'reason'      => $row->text( 'return_reason' ),
			'done'        => $response->name,
			'waits'       => ReturnResponse::own_fault === $response && $row->flag( 'debit_under_way' ) && $row->int( 'attempt' ) === $row->int( 'last_attempt' ),
		];
	}
}
