<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Dunning\CostsWording;

/**
 * What stands on an order for costs, in the customer's language.
 */
final readonly class TranslatedCostsWording implements CostsWording {

	public function __construct( private CustomerRepository $customers, private CustomerLanguage $language ) {
	}

	public function label( string $kind, int $customer_id ): string {
		return $this->language->in(
			$this->customers->find( $customer_id )->locale ?? '',
			static fn (): string => match ( $kind ) {
				'statutory' => __( 'Collection costs (article 6:96 of the Dutch Civil Code)', 'hosting-invoices' ),
				'fixed'     => __( 'Administration costs', 'hosting-invoices' ),
				default     => throw new \InvalidArgumentException( sprintf( 'There are no costs of kind %s.', $kind ) ),
			}
		);
	}
}
