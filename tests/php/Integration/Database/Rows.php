<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

use HostingInvoices\Application\Customers\Contact;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\Domain\Subscriptions\PeriodSchedule;
use HostingInvoices\Domain\Subscriptions\Subscription;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Database\WpdbCustomerRepository;

/**
 * Rows that tests begin with, and what stands in a row afterwards.
 */
final readonly class Rows {

	public const FIRST_CUSTOMER = 900001;

	/** Tables with a column customer_id, or id for the customers themselves. */
	private const OF_CUSTOMERS = [ 'subscriptions', 'services', 'invoices', 'steps', 'timeline', 'messages', 'outbox', 'tasks', 'promises', 'holds', 'disputes', 'payments', 'mandates', 'debits', 'costs', 'adjustments', 'planned_changes' ];

	public function __construct( private Database $database ) {
	}

	public function customer( int $id = self::FIRST_CUSTOMER, string $name = 'Bakkerij Jansen' ): int {
		( new WpdbCustomerRepository( $this->database ) )->keep( Contact::on_file( $id, $name, "klant$id@example.test", phone: '050 123 45 67', locale: 'nl_NL' ), new \DateTimeImmutable( '2026-01-01 08:00:00', new \DateTimeZone( 'UTC' ) ) );
		return $id;
	}

	/** Deletes what tests without a transaction of their own left. */
	public function clear(): void {
		$from = self::FIRST_CUSTOMER;
		$this->database->execute( 'DELETE FROM {charges} WHERE subscription_id >= %d', [ $from ] );
		foreach ( self::OF_CUSTOMERS as $table ) {
			$this->database->execute( "DELETE FROM {{$table}} WHERE customer_id >= %d", [ $from ] );
		}
		$this->database->execute( 'DELETE FROM {customers} WHERE id >= %d', [ $from ] );
		$this->database->execute( "DELETE FROM {series} WHERE name LIKE 'test-%'" );
	}

	/** @return array<string, string|null> */
	public function of( string $table, int $id ): array {
		return $this->database->row( "SELECT * FROM {{$table}} WHERE id = %d", [ $id ] ) ?? [];
	}

	/** @param array<string, scalar|null> $columns */
	public function set( string $table, int $id, array $columns ): void {
		$this->database->update( $table, $columns, [ 'id' => $id ] );
	}

	public static function subscription( int $customer_id = self::FIRST_CUSTOMER, string $anchor = '2026-01-31', int $next_index = 0, ?string $ends_on = null ): Subscription {
		return new Subscription(
			0,
			$customer_id,
			CustomerType::business,
			'Hosting & “mail” voor 100 % café 🥐',
			Money::of_minor( 3000 ),
			2,
			'reduced-rate',
			PeriodSchedule::of( CivilDate::parse( $anchor ), Interval::of_months( 1 ) ),
			$next_index,
			null === $ends_on ? null : CivilDate::parse( $ends_on ),
		);
	}

	public static function invoice( int $order_id, string $due_on = '2026-01-15', int $total = 3630, int $paid = 0, InvoiceState $state = InvoiceState::open, int $customer_id = self::FIRST_CUSTOMER, string $currency = 'EUR' ): Invoice {
		return new Invoice(
			0,
			$customer_id,
			$order_id,
			'',
			CustomerType::consumer,
			PaymentMethod::transfer,
			CivilDate::parse( '2026-01-01' ),
			CivilDate::parse( $due_on ),
			Money::of_minor( $total - 630, $currency ),
			Money::of_minor( 0, $currency ),
			Money::of_minor( 630, $currency ),
			Money::of_minor( $total, $currency ),
			Money::of_minor( $paid, $currency ),
			$state,
			false,
			false,
			CivilDate::parse( '2026-01-01' ),
			null,
			null,
		);
	}
}
