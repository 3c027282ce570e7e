<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

/**
 * Customers as tests need them, added through the routes as an owner would.
 */
final class World {

	public const IBAN   = 'NL91ABNA0417164300';
	public const SECRET = 'canary-secret-of-the-panel-0123456789';

	private static int $count = 0;

	/**
	 * @param \Closure( string, string, ?array<string, mixed>, array<string, mixed> ): array<array-key, mixed> $ok
	 * @param \Closure( string ): void $on_day
	 */
	public function __construct( private readonly \Closure $ok, private readonly \Closure $on_day ) {
	}

	public function open( string $mode = 'live' ): void {
		( $this->ok )( 'PATCH', '/settings', [ 'company_name' => 'Hosting Noord', 'company_email' => 'post@noord.example', 'mode' => $mode ], [] );
	}

	/** @return array<string, mixed> A body for POST /customers. */
	public function form( string $name = 'Anna', bool $mandate = false, string $type = 'business', string $from = '2026-02-01', string $price = '30.00' ): array {
		$number = ++self::$count;
		$form   = [
			'contact'       => [ 'name' => $name, 'email' => "customer$number@customers.example", 'phone' => '050 123 45 67', 'city' => 'Groningen', 'country' => 'NL' ],
			'customer_type' => $type,
			'services'      => [ [ 'label' => "Hosting $number", 'price' => $price, 'every' => '1 month', 'from' => $from, 'reference' => "site$number.example" ] ],
		];
		return $mandate ? [ ...$form, 'mandate' => [ 'iban' => self::IBAN, 'signed_on' => '2025-12-01' ] ] : $form;
	}

	/** @return int The new customer. */
	public function add( string $name = 'Anna', bool $mandate = false, string $type = 'business', string $from = '2026-02-01', string $price = '30.00' ): int {
		return ( $this->ok )( 'POST', '/customers', $this->form( $name, $mandate, $type, $from, $price ), [] )['id'];
	}

	public function tick( string $date ): void {
		( $this->on_day )( $date );
		do_action( 'hosting_invoices_tick' );
	}

	/** @return array<string, mixed> The customer's oldest invoice, as its page. */
	public function invoice_of( int $customer_id ): array {
		$rows = ( $this->ok )( 'GET', '/invoices', null, [ 'customer_id' => (string) $customer_id, 'orderby' => 'issued', 'order' => 'asc' ] );
		return ( $this->ok )( 'GET', "/invoices/{$rows[0]['id']}", null, [] );
	}
}
