<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Account;

use HostingInvoices\Application\Account\AcceptNewTerms;
use HostingInvoices\Application\Account\AskArrangement;
use HostingInvoices\Application\Account\CancelSubscription;
use HostingInvoices\Application\Account\ChooseOtherPlan;
use HostingInvoices\Application\Account\PreferChannel;
use HostingInvoices\Application\Messages\Channel;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\InvalidDate;

/**
 * What a customer sends from My Account → Hosting, and the notice that answers it.
 */
final readonly class AccountForms {

	public const NONCE = 'hosting-invoices-account';

	private const LONGEST_WORDS = 1000;

	public function __construct(
		private CancelSubscription $cancel,
		private AskArrangement $ask,
		private PreferChannel $prefer,
		private ChooseOtherPlan $choose,
		private AcceptNewTerms $accept,
	) {
	}

	public function receive( int $customer_id ): void {
		if ( false === wp_verify_nonce( self::text( '_wpnonce' ), self::NONCE ) ) {
			wc_add_notice( __( 'This page was open too long. Please try again.', 'hosting-invoices' ), 'error' );
			return;
		}
		try {
			wc_add_notice( $this->act( $customer_id, self::text( 'hosting_do' ) ) );
		} catch ( Refused $refused ) {
			wc_add_notice( self::sentence( $refused->reason ), 'error' );
		} catch ( NotFound | InvalidDate ) {
			wc_add_notice( self::sentence( '' ), 'error' );
		}
	}

	/**
	 * @return string What was done.
	 * @throws Refused
	 * @throws NotFound
	 * @throws InvalidDate
	 */
	private function act( int $customer_id, string $what ): string {
		switch ( $what ) {
			case 'cancel':
				$last_day = CivilDate::parse( self::text( 'last_day' ) );
				$this->cancel->execute( $customer_id, (int) self::text( 'subscription' ), $last_day );
				// translators: %s: date
				return sprintf( __( 'Your cancellation has been received. The service ends on %s.', 'hosting-invoices' ), AccountWords::date( $last_day ) );
			case 'plan':
				$this->choose->execute( $customer_id, (int) self::text( 'subscription' ), self::text( 'plan' ), 'now' === self::text( 'when' ), '' !== self::text( 'accepts_terms' ) );
				return __( 'Your plan has been changed.', 'hosting-invoices' );
			case 'terms':
				$this->accept->execute( $customer_id, (int) self::text( 'subscription' ), self::text( 'version' ) );
				return __( 'You have accepted the new terms.', 'hosting-invoices' );
			case 'arrangement':
				$this->ask->execute( $customer_id, mb_substr( self::text( 'words' ), 0, self::LONGEST_WORDS ) );
				return __( 'Your request has been received. We will contact you.', 'hosting-invoices' );
			case 'channel':
				$this->prefer->execute( $customer_id, Channel::tryFrom( self::text( 'channel' ) ) ?? throw Refused::because( 'choice', 'channel' ) );
				return __( 'Your choice has been saved.', 'hosting-invoices' );
			default:
				throw Refused::because( 'choice' );
		}
	}

	private static function sentence( string $reason ): string {
		return match ( $reason ) {
			'subscription_has_end' => __( 'This service has been cancelled already.', 'hosting-invoices' ),
			'end_too_early', 'date_in_past' => __( 'It cannot end on that day any more. Please look at the day that is shown now.', 'hosting-invoices' ),
			'plan_not_sold', 'plan_is_the_same' => __( 'This plan cannot be chosen any more. Please look at the plans that are shown now.', 'hosting-invoices' ),
			'terms_not_accepted' => __( 'Please read and accept the terms of the subscription.', 'hosting-invoices' ),
			'terms_changed' => __( 'The terms have changed meanwhile. Please read them once more.', 'hosting-invoices' ),
			'nothing_open' => __( 'You have no open invoices.', 'hosting-invoices' ),
			'arrangement_asked' => __( 'We have your request already and will contact you.', 'hosting-invoices' ),
			default => __( 'That did not work. Please try again or contact us.', 'hosting-invoices' ),
		};
	}

	private static function text( string $name ): string {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput -- receive() checks it; sanitized here.
		$value = wp_unslash( $_POST[ $name ] ?? '' );
		return is_string( $value ) ? sanitize_textarea_field( $value ) : '';
	}
}
