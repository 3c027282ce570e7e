<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

use HostingInvoices\Application\Messages\MessageFacts;
use HostingInvoices\Application\Messages\MessageInvoice;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Domain\Money\Money;

/**
 * The words between braces and what stands for them in one message.
 *
 * What this message knows nothing of is not in it, so it stays visible: the owner sees it in the preview, and no
 * customer reads a sentence with a hole.
 */
final readonly class Placeholders {

	/**
	 * @return array<string, string> By placeholder, braces included; plain text of one line.
	 */
	public static function of( MessageFacts $facts, Sender $sender, LocalFormat $format ): array {
		$known = array_filter(
			[
				...self::who( $facts, $sender, $format ),
				...self::invoices( $facts, $format ),
				...self::dates( $facts, $format ),
				...self::instalments( $facts, $format ),
				...self::debit( $facts, $sender, $format ),
				...self::offers( $facts, $format ),
			],
			static fn ( ?string $value ): bool => null !== $value && '' !== $value
		);
		$braced = array_map( static fn ( string $name ): string => '{' . $name . '}', array_keys( $known ) );
		return array_combine( $braced, $known );
	}

	/** @return array<string, string|null> */
	private static function who( MessageFacts $facts, Sender $sender, LocalFormat $format ): array {
		$name     = PlainText::one_line( $facts->customer_name );
		$services = array_values( array_filter( array_map( PlainText::one_line( ... ), $facts->services ) ) );
		return [
			'customer'      => '' === $name ? __( 'customer', 'hosting-invoices' ) : $name,
			'company'       => '' === $sender->name ? __( 'us', 'hosting-invoices' ) : $sender->name,
			'company_phone' => $sender->phone,
			'company_email' => $sender->email,
			'services'      => [] === $services ? __( 'your hosting', 'hosting-invoices' ) : $format->list( $services ),
			'date'          => $format->date( $facts->today ),
		];
	}

	/** @return array<string, string|null> */
	private static function invoices( MessageFacts $facts, LocalFormat $format ): array {
		$lead = $facts->invoices[0] ?? null;
		$open = $facts->open();
		if ( null === $lead || null === $open ) {
			return [];
		}
		return [
			'number'     => $lead->number,
			'numbers'    => $format->list( array_map( static fn ( MessageInvoice $invoice ): string => $invoice->number, $facts->invoices ) ),
			'issue_date' => $format->date( $lead->issued_on ),
			'due_date'   => $format->date( $lead->due_on ),
			'total'      => $format->money( $lead->total ),
			'open'       => $format->money( $open ),
			'past_due'   => $format->money( self::past_due( $facts ) ?? $open ),
			'pay_link'   => $lead->pay_url,
		];
	}

	/** What is open on the invoices past due; null when none is. */
	private static function past_due( MessageFacts $facts ): ?Money {
		$sum = null;
		foreach ( $facts->invoices as $invoice ) {
			if ( $invoice->past_due ) {
				$sum = null === $sum ? $invoice->open : $sum->plus( $invoice->open );
			}
		}
		return $sum;
	}

	/**
	 * The date that a message names is called after what it means there.
	 *
	 * @return array<string, string|null>
	 */
	private static function dates( MessageFacts $facts, LocalFormat $format ): array {
		$date = null === $facts->names_date ? null : $format->date( $facts->names_date );
		return [
			'suspension_date' => MessageKind::warning === $facts->kind ? $date : null,
			'withdraw_until'  => null === $facts->withdraw_until ? null : $format->date( $facts->withdraw_until ),
			'withdraw_link'   => $facts->withdraw_url,
			'given_back'      => MessageKind::withdrawal === $facts->kind && null !== $facts->amount ? $format->money( $facts->amount ) : null,
			'next_date'       => MessageKind::welcome === $facts->kind ? $date : null,
			'promise_date'    => MessageKind::confirmation === $facts->kind ? $date : null,
			'promise_amount'  => MessageKind::confirmation === $facts->kind && null !== $facts->amount ? $format->money( $facts->amount ) : null,
			'last_day'        => MessageKind::formal_notice === $facts->kind ? $date : null,
			'removal_date'    => MessageKind::removal === $facts->kind ? $date : null,
			'costs'           => null === $facts->costs ? null : $format->money( $facts->costs ),
		];
	}

	/** @return array<string, string> One line each. */
	private static function instalments( MessageFacts $facts, LocalFormat $format ): array {
		$lines = [];
		foreach ( $facts->instalments as $index => $one ) {
			/* translators: 1: amount of money, 2: date in words */
			$lines[ 'instalment_' . ( $index + 1 ) ] = sprintf( __( '%1$s by %2$s at the latest', 'hosting-invoices' ), $format->money( $one->amount ), $format->date( $one->on ) );
		}
		return $lines;
	}

	/** @return array<string, string|null> */
	private static function offers( MessageFacts $facts, LocalFormat $format ): array {
		return [
			'voucher'        => $facts->voucher,
			'voucher_amount' => MessageKind::voucher === $facts->kind && null !== $facts->amount ? $format->money( $facts->amount ) : null,
			'feedback_link'  => $facts->feedback_link,
			'opt_out_link'   => $facts->opt_out_link,
		];
	}

	/** @return array<string, string|null> */
	private static function debit( MessageFacts $facts, Sender $sender, LocalFormat $format ): array {
		return [
			'collection_date'     => null === $facts->collection_on ? null : $format->date( $facts->collection_on ),
			'mandate_reference'   => $facts->mandate_reference,
			'creditor_identifier' => $sender->creditor_identifier,
			'iban_last_four'      => $facts->iban_last_four,
			'mandate_link'        => $facts->mandate_url,
			'saving'              => null === $facts->saves_per_year ? null : $format->money( $facts->saves_per_year ),
		];
	}
}
