<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

use HostingInvoices\Application\Messages\MessageFacts;
use HostingInvoices\Application\Messages\MessageKind;

/**
 * The passages that depend on the facts: how to pay, and what is suspended from when. They hold placeholders themselves.
 */
final readonly class Notices {

	/**
	 * What stands for the passages in this message, by placeholder.
	 *
	 * @return array<string, string>
	 */
	public static function of( MessageFacts $facts ): array {
		return [
			'{payment_notice}'    => self::payment( $facts ),
			'{suspension_notice}' => MessageKind::suspended === $facts->kind ? self::suspended( $facts ) : self::suspension( $facts ),
			'{arrangement}'       => self::arrangement( $facts ),
			'{withdrawal_notice}' => self::withdrawal( $facts ),
			'{statutory_notice}'  => StatutoryNotice::of( $facts ),
		];
	}

	/**
	 * The passage without which a message of this kind does not do what it is for: put behind an own text that lacks it.
	 *
	 * @param string $body With placeholders.
	 */
	public static function lacking( MessageKind $kind, string $body ): string {
		[ $passage, $any_of ] = match ( $kind ) {
			MessageKind::voucher, MessageKind::feedback => [ '{opt_out_link}', [ '{opt_out_link}' ] ],
			MessageKind::invoice       => [ '{payment_notice}', [ '{payment_notice}', '{due_date}', '{collection_date}' ] ],
			MessageKind::warning       => [ '{suspension_notice}', [ '{suspension_notice}', '{suspension_date}' ] ],
			MessageKind::formal_notice => [ '{statutory_notice}', [ '{statutory_notice}' ] ],
			default                    => [ '', [ '' ] ],
		};
		foreach ( $any_of as $placeholder ) {
			if ( '' === $placeholder || str_contains( $body, $placeholder ) ) {
				return '';
			}
		}
		return $passage;
	}

	/** What was agreed: a promise, or the instalments of a plan, one a line. */
	private static function arrangement( MessageFacts $facts ): string {
		if ( [] === $facts->instalments ) {
			return __( 'We agreed that you pay {promise_amount} by {promise_date} at the latest.', 'hosting-invoices' )
				. ' ' . __( 'Until the end of that day we send you no reminders and suspend nothing.', 'hosting-invoices' );
		}
		$lines = array_map( static fn ( int $nth ): string => "{instalment_$nth}", range( 1, count( $facts->instalments ) ) );
		return __( 'We agreed that you pay {promise_amount} in these instalments:', 'hosting-invoices' )
			. "\n\n" . implode( "\n", $lines ) . "\n\n"
			. __( 'As long as each is paid by its date, we send you no reminders and suspend nothing. You may always pay earlier.', 'hosting-invoices' );
	}

	/** Whether the money comes by itself. */
	public static function is_collected( MessageFacts $facts ): bool {
		return null !== $facts->collection_on;
	}

	private static function payment( MessageFacts $facts ): string {
		$open = $facts->open();
		if ( null === $open ) {
			return '';
		}
		if ( ! $open->is_positive() ) {
			return __( 'It has been paid: there is nothing you need to do.', 'hosting-invoices' );
		}
		if ( ! self::is_collected( $facts ) && count( $facts->invoices ) > 1 ) {
			return __( 'Please pay the invoices below yourself: {open} in all.', 'hosting-invoices' );
		}
		if ( ! self::is_collected( $facts ) ) {
			return __( 'To be paid by {due_date} at the latest: {open}', 'hosting-invoices' );
		}
		return MessageKind::invoice === $facts->kind
			? __( 'We collect {open} from your account on {collection_date}. There is nothing you need to do.', 'hosting-invoices' )
			: __( 'We will try again on {collection_date}. There is nothing you need to do but to see that {open} is in your account by then.', 'hosting-invoices' );
	}

	/** To a consumer who may withdraw, and to one who did. */
	private static function withdrawal( MessageFacts $facts ): string {
		return match ( true ) {
			MessageKind::withdrawal === $facts->kind => true === $facts->amount?->is_positive()
				? __( 'Of what we charged, {given_back} is taken back. What you paid of it you get back within 14 days, in the way in which you paid.', 'hosting-invoices' )
				: __( 'Nothing is left to be given back.', 'hosting-invoices' ),
			null === $facts->withdraw_until => '',
			default => __( 'You may withdraw from this contract without giving a reason until {withdraw_until}. You can do so here: {withdraw_link}', 'hosting-invoices' ),
		};
	}

	/** Before it happens: what, from when, and how it ends. */
	private static function suspension( MessageFacts $facts ): string {
		return match ( true ) {
			$facts->already_suspended => __( '{services} is suspended at the moment. Once {past_due} has been paid, everything is on again within minutes. Incoming e-mail keeps arriving.', 'hosting-invoices' ),
			null === $facts->names_date => __( 'Please pay it as soon as you can.', 'hosting-invoices' ),
			default => __( 'If {past_due} has not been paid before {suspension_date}, we will suspend {services} from that day on. Incoming e-mail keeps arriving. Once you have paid, everything is on again within minutes.', 'hosting-invoices' ),
		};
	}

	/** When it has happened. */
	private static function suspended( MessageFacts $facts ): string {
		return true === $facts->open()?->is_positive()
			? __( 'We have suspended {services}, because {past_due} has not been paid. Once you have paid, everything is on again within minutes. Nothing is deleted, and incoming e-mail keeps arriving.', 'hosting-invoices' )
			: __( 'We have suspended {services}. Nothing is deleted, and incoming e-mail keeps arriving.', 'hosting-invoices' );
	}
}
