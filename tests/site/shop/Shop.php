<?php

declare( strict_types=1 );

namespace HostingInvoices\Lab;

/**
 * Sets the shop up as its owner would: on the settings page, and in WooCommerce's.
 */
final readonly class Shop {

	/** The settings of a scenario's `shop` that the product knows by the same name. */
	private const SETTINGS = [
		'payment_term_days',
		'issue_days_before_period',
		'direct_debit_discount_percent',
		'debit_lead_days',
		'debit_retry_days',
		'reopened_term_days',
		'suspension_notice_days',
	];

	public function __construct( private Wire $wire ) {}

	/**
	 * @param array<string, mixed>                   $shop  As in a scenario, defaults filled in.
	 * @param array{url: string, secret: string}     $panel
	 */
	public function open( array $shop, array $panel ): void {
		update_option( 'woocommerce_prices_include_tax', $shop['prices_include_vat'] ? 'yes' : 'no' );
		if ( (float) $shop['vat_percent'] !== 21.0 ) {
			$this->set_vat( $shop['vat_percent'] );
		}
		$this->wire->send(
			'PATCH',
			'/settings',
			[
				'company_name'                 => 'Hosting Noord',
				'company_phone'                => '050 123 45 67',
				'company_email'                => 'post@hosting-noord.example',
				'creditor_identifier'          => 'NL51ZZZ405365330000',
				'company_iban'                 => Bank::IBAN,
				// Batches become files by themselves; a debit is collected on the due date, however soon that is.
				'debit_batches_themselves'     => true,
				'debit_prenotice_days'         => 1,
				'panel_url'                    => $panel['url'],
				'panel_secret'                 => $panel['secret'],
				'panel_allows_private_address' => true,
				...array_intersect_key( $shop, array_flip( self::SETTINGS ) ),
			]
		);
		if ( 'default' !== $shop['timeline'] ) {
			$this->set_timeline( $shop['timeline'] );
		}
		$this->wire->send( 'PATCH', '/settings', [ 'mode' => 'live' ] );
	}

	/**
	 * @param array<string, mixed> $customer As the product's route takes it.
	 * @return array{id: int, subscriptions: array<string, int>, services: array<int, string>} ids by service reference
	 */
	public function add( array $customer ): array {
		$added = $this->wire->send( 'POST', '/customers', $customer );
		return [
			'id'            => $added['id'],
			'subscriptions' => array_column( $added['subscriptions'], 'id', 'reference' ),
			'services'      => array_column( $added['services'], 'reference', 'id' ),
		];
	}

	private function set_vat( string $percent ): void {
		global $wpdb;
		$id = (int) $wpdb->get_var( "SELECT tax_rate_id FROM {$wpdb->prefix}woocommerce_tax_rates WHERE tax_rate_country = 'NL' AND tax_rate_class = ''" );
		\WC_Tax::_update_tax_rate( $id, [ 'tax_rate' => $percent, 'tax_rate_name' => "btw $percent%" ] );
	}

	/** @param list<array<string, mixed>> $steps As a scenario has them. */
	private function set_timeline( array $steps ): void {
		$this->wire->send(
			'PUT',
			'/timeline',
			[
				'version' => $this->wire->get( '/timeline' )['version'],
				'steps'   => array_map(
					static fn ( array $step ): array => [
						'key'     => $step['key'],
						'day'     => $step['day'],
						'do'      => $step['do'],
						'label'   => '',
						'enabled' => true,
						'amount'  => $step['amount'] ?? null,
						'only'    => $step['only'] ?? null,
						'subject' => '',
						'body'    => '',
					],
					$steps
				),
			]
		);
	}
}
