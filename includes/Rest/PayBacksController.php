<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\PayBacks\BookPayBack;
use HostingInvoices\Application\PayBacks\PayBack;
use HostingInvoices\Application\PayBacks\PayBacks;

/**
 * What is to be paid back.
 */
final readonly class PayBacksController {

	public function __construct( private PayBacks $pay_backs, private BookPayBack $book ) {
	}

	public function list( Call $call ): Answer {
		return Answer::with( array_map( self::one( ... ), $this->pay_backs->all( $call->query->int( 'customer_id' ) ) ) );
	}

	public function book( Call $call ): Answer {
		$this->book->execute( $call->id, $call->actor );
		return Answer::with( array_map( self::one( ... ), $this->pay_backs->all() ) );
	}

	/** @return array<string, mixed> */
	private static function one( PayBack $one ): array {
		return [
			'id'             => $one->id,
			'customer_id'    => $one->customer_id,
			'customer'       => $one->customer,
			'invoice_id'     => $one->invoice_id,
			'number'         => $one->number,
			'amount'         => $one->amount->to_decimal(),
			'currency'       => $one->amount->currency,
			'iban_last_four' => $one->iban_last_four,
			'made_on'        => $one->made_on->to_string(),
			'paid_on'        => $one->paid_on?->to_string(),
		];
	}
}
