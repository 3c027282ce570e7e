<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit;

/**
 * What a bank's return code asks for (facts: SEPA return codes).
 */
enum ReturnReason: string {
	case AM04 = 'AM04';
	case MS03 = 'MS03';
	case MS02 = 'MS02';
	case MD06 = 'MD06';
	case MD01 = 'MD01';
	case MD02 = 'MD02';
	case MD07 = 'MD07';
	case AC01 = 'AC01';
	case AC04 = 'AC04';
	case AC06 = 'AC06';
	case AG01 = 'AG01';
	case SL01 = 'SL01';
	case AG02 = 'AG02';
	case AM05 = 'AM05';
	case BE05 = 'BE05';

	/** New tries after the first, at most. */
	public const NEW_TRIES = 2;

	/** @return list<string> The codes that are no fault of ours; all others are, those that nobody knows too. */
	public static function no_fault_of_ours(): array {
		return array_values( array_filter( array_column( self::cases(), 'value' ), static fn ( string $code ): bool => ReturnResponse::own_fault !== self::response( $code ) ) );
	}

	/** An unknown code is treated as our own fault: a person looks, the customer is not dunned. */
	public static function response( string $code ): ReturnResponse {
		return match ( self::tryFrom( $code ) ) {
			self::AM04, self::MS03 => ReturnResponse::try_again,
			self::MS02, self::MD06 => ReturnResponse::call,
			self::MD01 => ReturnResponse::end_mandate,
			self::AC01, self::AC04 => ReturnResponse::hold_mandate,
			self::MD07 => ReturnResponse::stop_everything,
			self::AC06, self::AG01, self::SL01 => ReturnResponse::other_method,
			self::MD02, self::AG02, self::AM05, self::BE05, null => ReturnResponse::own_fault,
		};
	}
}
