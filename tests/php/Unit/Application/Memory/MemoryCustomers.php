<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Customers\Contact;
use HostingInvoices\Application\Customers\CustomerRecord;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Messages\Channel;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Invoices\InvoiceState;

final readonly class MemoryCustomers implements CustomerRepository {

	public function __construct( private Store $store ) {
	}

	public function keep( Contact $contact, \DateTimeImmutable $at ): void {
		$this->store->tables()->customers[ $contact->user_id ] ??= [ 'name' => $contact->name, 'last_message_on' => null, 'next_invoice_on' => null, 'next_step_on' => null, 'claimed_by' => null ];
	}

	public function refresh( Contact $contact ): void {
		$this->change( $contact->user_id, [ 'name' => $contact->name ] );
	}

	public function prefers( int $customer_id, Channel $channel ): void {
		$this->change( $customer_id, [ 'channel' => $channel ] );
	}

	public function agrees_term( int $customer_id, ?int $days ): void {
		$this->change( $customer_id, [ 'term_days' => $days ] );
	}

	public function find( int $customer_id ): ?CustomerRecord {
		$row = $this->store->tables()->customers[ $customer_id ] ?? null;
		return null === $row ? null : new CustomerRecord( $customer_id, $row['name'], $row['name'] . '@customer.test', '', 'nl_NL', $row['last_message_on'], $row['next_invoice_on'], $row['next_step_on'], $row['channel'] ?? Channel::email, $row['group'] ?? '', $row['bounced_email'] ?? '', $row['no_offers'] ?? false, $row['term_days'] ?? null );
	}

	public function lock( int $customer_id ): ?CustomerRecord {
		return $this->find( $customer_id );
	}

	public function claim_due( CivilDate $today, int $limit, string $worker ): array {
		$claimed = [];
		foreach ( $this->store->tables()->customers as $id => $row ) {
			if ( null === $row['claimed_by'] && self::is_due( $row, $today ) && count( $claimed ) < $limit ) {
				$this->change( $id, [ 'claimed_by' => $worker ] );
				$claimed[] = $id;
			}
		}
		return $claimed;
	}

	public function release( int $customer_id, string $worker ): void {
		if ( $worker === ( $this->store->tables()->customers[ $customer_id ]['claimed_by'] ?? null ) ) {
			$this->change( $customer_id, [ 'claimed_by' => null ] );
		}
	}

	public function wake( int $customer_id, CivilDate $on ): void {
		$next = $this->store->tables()->customers[ $customer_id ]['next_step_on'] ?? null;
		$this->change( $customer_id, [ 'next_step_on' => null === $next ? $on : CivilDate::earliest( $next, $on ) ] );
	}

	public function wake_all_with_open( CivilDate $on ): void {
		foreach ( $this->store->tables()->invoices as $invoice ) {
			if ( InvoiceState::open === $invoice->state ) {
				$this->wake( $invoice->customer_id, $on );
			}
		}
	}

	public function invoice_days_changed( int $earlier ): void {
		foreach ( $this->store->tables()->customers as $id => $row ) {
			$this->change( $id, [ 'next_invoice_on' => $row['next_invoice_on']?->plus_days( -$earlier ) ] );
		}
	}

	public function next_invoice_on( int $customer_id, ?CivilDate $on ): void {
		$this->change( $customer_id, [ 'next_invoice_on' => $on ] );
	}

	public function next_step_on( int $customer_id, ?CivilDate $on ): void {
		$this->change( $customer_id, [ 'next_step_on' => $on ] );
	}

	public function message_decided_on( int $customer_id, CivilDate $on ): void {
		$this->change( $customer_id, [ 'last_message_on' => $on ] );
	}

	public function put_in_group( int $customer_id, string $group ): void {
		$this->change( $customer_id, [ 'group' => $group ] );
	}

	public function no_message_on( int $customer_id, CivilDate $day ): void {
		if ( true === $this->store->tables()->customers[ $customer_id ]['last_message_on']?->equals( $day ) ) {
			$this->change( $customer_id, [ 'last_message_on' => null ] );
		}
	}

	public function email_bounced( int $customer_id, string $address ): void {
		$this->change( $customer_id, [ 'bounced_email' => $address ] );
	}

	public function wants_offers( int $customer_id, bool $wants ): void {
		$this->change( $customer_id, [ 'no_offers' => ! $wants ] );
	}

	/** @param array<string, mixed> $row */
	public static function is_due( array $row, CivilDate $today ): bool {
		return ( $row['next_invoice_on']?->is_on_or_before( $today ) ?? false ) || ( $row['next_step_on']?->is_on_or_before( $today ) ?? false );
	}

	/** @param array<string, mixed> $changes */
	private function change( int $id, array $changes ): void {
		$tables                   = $this->store->tables();
		$tables->customers[ $id ] = [ ...$tables->customers[ $id ], ...$changes ];
	}
}
