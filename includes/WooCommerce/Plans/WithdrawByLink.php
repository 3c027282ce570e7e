<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Messages\CustomerLinks;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Plans\AgreedTerms;
use HostingInvoices\Application\Plans\TermsRepository;
use HostingInvoices\Application\Plans\Withdraw;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\WooCommerce\Orders\DateInWords;
use HostingInvoices\WordPress\Links\SignedLinks;

/**
 * The withdrawal function (Directive 2023/2673): a page that works with its link alone, in two steps, and says of the
 * contract what is in it and nothing of the customer.
 */
final readonly class WithdrawByLink {

	public function __construct(
		private SignedLinks $links,
		private CustomerLinks $addresses,
		private TermsRepository $terms,
		private SubscriptionRepository $subscriptions,
		private Withdraw $withdraw,
		private SettingsStore $settings,
		private Clock $clock,
	) {
	}

	/** @param array<mixed> $query */
	public function serve( array $query, bool $is_post ): void {
		$link = $this->links->read( $query );
		nocache_headers();
		header( 'Referrer-Policy: no-referrer' );
		header( 'X-Robots-Tag: noindex, nofollow' );
		status_header( null === $link ? 403 : 200 );
		$this->page( null === $link || SignedLinks::WITHDRAWAL !== $link['what'] ? [ 'state' => 'invalid' ] : $this->state( $link['of'], $is_post ) );
	}

	/** Where who may withdraw from an order does so; empty when nobody may. */
	public function url( int $order_id ): string {
		foreach ( $this->terms->of_order( $order_id ) as $terms ) {
			if ( $terms->may_be_withdrawn( $this->clock->today() ) ) {
				return $this->addresses->withdrawal( $order_id );
			}
		}
		return '';
	}

	/** @return array<string, mixed> */
	private function state( int $order_id, bool $is_post ): array {
		$all   = $this->terms->of_order( $order_id );
		$today = $this->clock->today();
		$open  = array_values( array_filter( $all, static fn ( AgreedTerms $terms ): bool => $terms->may_be_withdrawn( $today ) ) );
		if ( [] === $open ) {
			return [ 'state' => [] !== array_filter( $all, static fn ( AgreedTerms $terms ): bool => null !== $terms->withdrawn_on ) ? 'done' : 'late' ];
		}
		if ( ! $is_post ) {
			$labels = array_map( fn ( AgreedTerms $terms ): string => $this->subscriptions->find( $terms->subscription_id )->label ?? '', $open );
			return [ 'state' => 'open', 'services' => array_values( array_unique( $labels ) ), 'until' => DateInWords::of( $open[0]->withdraw_until?->to_string() ), 'pays_for_days' => $open[0]->began_at_once ];
		}
		try {
			$this->withdraw->execute( $order_id, __( 'Withdrawal by the consumer', 'hosting-invoices' ) );
			return [ 'state' => 'done' ];
		} catch ( Refused | NotFound ) {
			return [ 'state' => 'late' ];
		}
	}

	/** @param array<string, mixed> $state */
	private function page( array $state ): void {
		wc_get_template(
			'checkout/hosting-invoices-withdraw.php',
			[ 'services' => [], 'until' => '', 'pays_for_days' => true, 'company' => $this->settings->current()->company_name, ...$state ],
			'',
			dirname( __DIR__, 3 ) . '/templates/'
		);
	}
}
