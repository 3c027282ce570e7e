<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

use HostingInvoices\Application\Acceptance\DepositWording;
use HostingInvoices\Application\Customers\CustomerRepository;

/**
 * What stands on an invoice for a deposit, in the customer's language.
 */
final readonly class TranslatedDepositWording implements DepositWording {

	public function __construct( private CustomerRepository $customers, private CustomerLanguage $language ) {
	}

	public function asked( string $service, int $customer_id ): string {
		/* translators: %s: name of a service */
		return $this->say( $customer_id, static fn (): string => sprintf( __( 'Deposit for %s', 'hosting-invoices' ), $service ) );
	}

	public function given_back( string $service, int $customer_id ): string {
		/* translators: %s: name of a service */
		return $this->say( $customer_id, static fn (): string => sprintf( __( 'Deposit for %s, given back', 'hosting-invoices' ), $service ) );
	}

	/** @param \Closure(): string $words */
	private function say( int $customer_id, \Closure $words ): string {
		return $this->language->in( $this->customers->find( $customer_id )->locale ?? '', $words );
	}
}
