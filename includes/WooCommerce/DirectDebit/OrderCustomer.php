<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

use HostingInvoices\Application\Customers\Contact;
use HostingInvoices\Application\Customers\CustomerDirectory;
use HostingInvoices\Application\Customers\CustomerNotKept;
use HostingInvoices\Application\Customers\EmailTaken;
use HostingInvoices\Application\Customers\InvalidContact;

/**
 * Whose mandate it is: the customer of the order. A guest gets an account, where the mandate can be seen and ended.
 */
final readonly class OrderCustomer {

	public function __construct( private CustomerDirectory $directory ) {
	}

	/** @throws FormRefused */
	public function of( \WC_Order $order ): int {
		if ( $order->get_customer_id() > 0 ) {
			return $order->get_customer_id();
		}
		$id = $this->created( $order );
		$order->set_customer_id( $id );
		$order->save();
		return $id;
	}

	/** @throws FormRefused */
	private function created( \WC_Order $order ): int {
		try {
			return $this->directory->create( self::contact( $order ), welcome: true );
		} catch ( EmailTaken ) {
			throw FormRefused::because( __( 'There is an account with this e-mail address already. Please log in first: a mandate belongs to an account.', 'hosting-invoices' ) );
		} catch ( InvalidContact | CustomerNotKept ) {
			throw FormRefused::because( __( 'For direct debit you need an account, and it could not be made. Please check your name and e-mail address.', 'hosting-invoices' ) );
		}
	}

	/** @throws InvalidContact */
	private static function contact( \WC_Order $order ): Contact {
		return Contact::entered(
			0,
			$order->get_formatted_billing_full_name(),
			$order->get_billing_email(),
			$order->get_billing_company(),
			$order->get_billing_phone(),
			trim( $order->get_billing_address_1() . ' ' . $order->get_billing_address_2() ),
			$order->get_billing_postcode(),
			$order->get_billing_city(),
			$order->get_billing_country(),
			determine_locale(),
		);
	}
}
