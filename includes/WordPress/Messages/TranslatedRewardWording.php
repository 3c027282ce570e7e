<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Invoices\RewardWording;
use HostingInvoices\Domain\Money\Percentage;

/**
 * What stands on an invoice for having paid on time, in the customer's language.
 */
final readonly class TranslatedRewardWording implements RewardWording {

	public function __construct( private CustomerRepository $customers, private CustomerLanguage $language ) {
	}

	public function on_time( Percentage $percentage, string $number, int $customer_id ): string {
		return $this->language->in(
			$this->customers->find( $customer_id )->locale ?? '',
			/* translators: 1: percentage, 2: number of an invoice */
			fn (): string => sprintf( __( '%1$s%% off, because you paid invoice %2$s on time', 'hosting-invoices' ), str_replace( '.', $this->decimal_point(), $percentage->to_decimal() ), $number )
		);
	}

	private function decimal_point(): string {
		return str_starts_with( determine_locale(), 'nl' ) || str_starts_with( get_locale(), 'nl' ) ? ',' : '.';
	}
}
