<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Links;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Messages\CustomerLinks;

/**
 * `?hosting-invoices=mandate&of=12&until=1800000000&sign=…`: an HMAC over what it is for, of whom, and until when.
 */
final readonly class SignedLinks implements CustomerLinks {

	public const ARGUMENT = 'hosting-invoices';

	public const MANDATE = 'mandate';

	public const WITHDRAWAL = 'withdrawal';

	public const PAY = 'pay';

	public const FEEDBACK = 'feedback';

	public const NO_OFFERS = 'no-offers';

	private const KINDS = [ self::MANDATE, self::WITHDRAWAL, self::PAY, self::FEEDBACK, self::NO_OFFERS ];

	private const DAYS = 180;

	public function __construct( private Clock $clock ) {
	}

	public function mandate( int $customer_id ): string {
		return $this->link( self::MANDATE, $customer_id );
	}

	public function withdrawal( int $order_id ): string {
		return $this->link( self::WITHDRAWAL, $order_id );
	}

	public function pay( int $order_id ): string {
		return $this->link( self::PAY, $order_id );
	}

	public function feedback( int $feedback_id ): string {
		return $this->link( self::FEEDBACK, $feedback_id );
	}

	public function no_offers( int $customer_id ): string {
		return $this->link( self::NO_OFFERS, $customer_id );
	}

	/**
	 * @param array<mixed> $query As it came in.
	 * @return array{what: string, of: int}|null Null = not one of ours, or too old.
	 */
	public function read( array $query ): ?array {
		$text  = static fn ( string $name ): string => is_string( $query[ $name ] ?? null ) ? $query[ $name ] : '';
		$what  = $text( self::ARGUMENT );
		$of    = (int) $text( 'of' );
		$until = (int) $text( 'until' );
		$valid = hash_equals( self::sign( $what, $of, $until ), $text( 'sign' ) ) && $until >= $this->clock->now()->getTimestamp();
		return $valid && in_array( $what, self::KINDS, true ) ? [ 'what' => $what, 'of' => $of ] : null;
	}

	private function link( string $what, int $of ): string {
		$until = $this->clock->now()->getTimestamp() + self::DAYS * DAY_IN_SECONDS;
		return add_query_arg( [ self::ARGUMENT => $what, 'of' => $of, 'until' => $until, 'sign' => self::sign( $what, $of, $until ) ], home_url( '/' ) );
	}

	private static function sign( string $what, int $of, int $until ): string {
		return hash_hmac( 'sha256', "hosting-invoices $what $of $until", wp_salt( 'auth' ) );
	}
}
