<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

use HostingInvoices\Application\DirectDebit\MandateRepository;

/**
 * The reference that a mandate will have, told before it is signed: the customer signs it too.
 */
final readonly class OfferedReference {

	private const SESSION = 'hosting_invoices_mandate_reference';

	/** No letters that look like figures, for who reads it over the telephone. */
	private const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

	private const LENGTH = 10;

	public function __construct( private MandateRepository $mandates ) {
	}

	/** @param int $customer_id 0 = somebody who has no account yet. */
	public function of( int $customer_id ): string {
		return $customer_id > 0 ? $this->mandates->next_reference( $customer_id ) : $this->of_session();
	}

	/**
	 * Whether this is what the customer read. Who gets an account while paying read the one of the session.
	 */
	public function was_offered( string $reference, int $customer_id ): bool {
		return in_array( $reference, [ $this->of( $customer_id ), $this->kept() ], true );
	}

	public function is_used(): void {
		WC()->session?->set( self::SESSION, null );
	}

	private function of_session(): string {
		$kept = $this->kept();
		if ( null !== $kept ) {
			return $kept;
		}
		$reference = 'HI-';
		for ( $i = 0; $i < self::LENGTH; $i++ ) {
			$reference .= self::SIGNS[ random_int( 0, strlen( self::SIGNS ) - 1 ) ];
		}
		WC()->session?->set( self::SESSION, $reference );
		return $reference;
	}

	private function kept(): ?string {
		$kept = WC()->session?->get( self::SESSION );
		return is_string( $kept ) && '' !== $kept ? $kept : null;
	}
}
