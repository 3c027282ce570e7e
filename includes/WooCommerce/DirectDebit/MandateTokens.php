<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\DirectDebit;

use HostingInvoices\Application\DirectDebit\EndMandate;
use HostingInvoices\Application\DirectDebit\Mandate;
use HostingInvoices\Application\DirectDebit\MandateRepository;
use HostingInvoices\Application\Refused;

/**
 * The customer's mandate among WooCommerce's payment methods. The mandate is the fact; its token is brought in line with
 * it whenever the list is read, so that a mandate on paper shows too, and one that the bank ended does not.
 */
final readonly class MandateTokens {

	/** WooCommerce names every kept method by the brand of a card, and writes it with capitals. */
	private const BRAND = 'hosting direct debit';

	/**
	 * @param \Closure(): MandateRepository $mandates
	 * @param \Closure(): EndMandate        $end
	 */
	public function __construct( private \Closure $mandates, private \Closure $end ) {
	}

	public function register(): void {
		add_filter( 'woocommerce_payment_token_class', static fn ( mixed $class, mixed $type ): mixed => MandateToken::TYPE === $type ? MandateToken::class : $class, 10, 2 );
		add_filter( 'woocommerce_get_customer_payment_tokens', $this->in_line( ... ), 10, 3 );
		add_filter( 'woocommerce_payment_methods_list_item', $this->row( ... ), 10, 2 );
		add_filter( 'woocommerce_get_credit_card_type_label', static fn ( mixed $label ): mixed => is_string( $label ) && self::BRAND === strtolower( strtr( $label, '-_', '  ' ) ) ? __( 'Direct debit (SEPA)', 'hosting-invoices' ) : $label );
		add_action( 'woocommerce_payment_token_deleted', $this->deleted( ... ), 10, 2 );
	}

	/**
	 * @param array<int|string, \WC_Payment_Token> $tokens By id.
	 * @return array<int|string, \WC_Payment_Token>
	 */
	private function in_line( array $tokens, mixed $customer_id, mixed $gateway_id = '' ): array {
		if ( ! in_array( $gateway_id, [ '', DebitGateway::ID ], true ) ) {
			return $tokens;
		}
		$mandate = ( $this->mandates )()->active_of( (int) $customer_id );
		foreach ( $tokens as $key => $token ) {
			if ( $token instanceof MandateToken && ( null === $mandate || $token->get_token() !== $mandate->reference ) ) {
				unset( $tokens[ $key ] );
				$token->delete( true );
			} elseif ( $token instanceof MandateToken ) {
				$mandate_has_token = true;
			}
		}
		if ( null === $mandate || isset( $mandate_has_token ) ) {
			return $tokens;
		}
		$token = self::made( $mandate );
		return $tokens + [ $token->get_id() => $token ];
	}

	private static function made( Mandate $mandate ): MandateToken {
		$token = new MandateToken();
		$token->set_token( $mandate->reference );
		$token->set_gateway_id( DebitGateway::ID );
		$token->set_user_id( $mandate->customer_id );
		$token->set_last4( $mandate->iban_last_four );
		$token->save();
		return $token;
	}

	/**
	 * @param array<string, mixed> $row
	 * @return array<string, mixed>
	 */
	private function row( array $row, mixed $token ): array {
		if ( ! $token instanceof MandateToken ) {
			return $row;
		}
		$method = is_array( $row['method'] ?? null ) ? $row['method'] : [];
		return [
			...$row,
			'method'  => [ ...$method, 'last4' => $token->get_last4(), 'brand' => self::BRAND ],
			/* translators: %s: reference of a mandate */
			'expires' => sprintf( __( 'Mandate %s', 'hosting-invoices' ), $token->get_token() ),
		];
	}

	/** The customer takes the payment method away: the mandate ends with it. */
	private function deleted( mixed $token_id, mixed $token ): void {
		if ( ! $token instanceof MandateToken ) {
			return;
		}
		$mandate = ( $this->mandates )()->active_of( $token->get_user_id() );
		if ( null === $mandate || $mandate->reference !== $token->get_token() ) {
			return;
		}
		try {
			( $this->end )()->execute( $token->get_user_id(), get_current_user_id() );
		} catch ( Refused ) {
			return; // It has ended meanwhile: that is what was asked for.
		}
	}
}
