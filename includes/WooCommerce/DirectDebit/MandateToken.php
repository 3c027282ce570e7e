<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

/**
 * A mandate as WooCommerce keeps payment methods: its reference and the last four characters of the IBAN, no more.
 */
final class MandateToken extends \WC_Payment_Token {

	public const TYPE = 'hosting_direct_debit';

	/** @var string */
	protected $type = self::TYPE;

	/** @var array<string, string> */
	protected $extra_data = [ 'last4' => '' ];

	public function get_display_name( $deprecated = '' ): string {
		/* translators: %s: last four characters of an IBAN */
		return sprintf( __( 'IBAN ending in %s', 'hosting-invoices' ), $this->get_last4() );
	}

	public function validate(): bool {
		return parent::validate() && '' !== $this->get_last4();
	}

	/** @param string $context */
	public function get_last4( $context = 'view' ): string {
		$last = $this->get_prop( 'last4', $context );
		return is_string( $last ) ? $last : '';
	}

	/** @param string $last4 */
	public function set_last4( $last4 ): void {
		$this->set_prop( 'last4', $last4 );
	}

	protected function get_hook_prefix(): string {
		return 'woocommerce_payment_token_hosting_direct_debit_get_';
	}
}
