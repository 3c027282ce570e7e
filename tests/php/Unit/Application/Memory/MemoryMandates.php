<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\DirectDebit\Consent;
use HostingInvoices\Application\DirectDebit\Mandate;
use HostingInvoices\Application\DirectDebit\MandateRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\DirectDebit\Iban;

final readonly class MemoryMandates implements MandateRepository {

	public function __construct( private Store $store ) {
	}

	public function add( int $customer_id, Iban $iban, string $account_holder, CivilDate $signed_on, string $reference ): int {
		$tables = $this->store->tables();
		$id     = $tables->id();

		$tables->mandates[ $id ] = [ 'mandate' => new Mandate( $id, $customer_id, "M$id", $account_holder, $iban->last_four(), $signed_on ), 'active' => true ];
		return $id;
	}

	public function keep_consent( int $id, Consent $consent ): void {
		$this->store->tables()->mandates[ $id ]['consent'] = $consent;
	}

	public function consent( int $id ): ?Consent {
		return $this->store->tables()->mandates[ $id ]['consent'] ?? null;
	}

	public function find( int $id ): ?Mandate {
		return $this->store->tables()->mandates[ $id ]['mandate'] ?? null;
	}

	public function with_reference( string $reference ): ?Mandate {
		$found = array_filter( $this->store->tables()->mandates, static fn ( array $row ): bool => $row['mandate']->reference === $reference );
		return [] === $found ? null : reset( $found )['mandate'];
	}

	public function next_reference( int $customer_id ): string {
		return 'M' . ( 1 + count( $this->store->tables()->mandates ) );
	}

	public function active_of( int $customer_id ): ?Mandate {
		foreach ( $this->store->tables()->mandates as $row ) {
			if ( $row['active'] && $row['mandate']->customer_id === $customer_id ) {
				return $row['mandate'];
			}
		}
		return null;
	}

	public function iban( int $id ): Iban {
		return Iban::parse( 'NL91ABNA0417164300' );
	}

	public function end( int $id, CivilDate $on ): void {
		$this->store->tables()->mandates[ $id ]['active'] = false;
	}

	public function used( int $id, CivilDate $on ): void {
		$mandate = $this->store->tables()->mandates[ $id ]['mandate'];

		$this->store->tables()->mandates[ $id ]['mandate'] = new Mandate( ...[ ...get_object_vars( $mandate ), 'used_on' => $on ] );
	}

	public function hold( int $id ): void {
		$this->store->tables()->mandates[ $id ]['active'] = false;
	}
}
