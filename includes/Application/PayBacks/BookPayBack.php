<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\PayBacks;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Transaction;

/**
 * The owner paid a customer back.
 */
final readonly class BookPayBack {

	public function __construct( private PayBacks $pay_backs, private CustomerRepository $customers, private Story $story, private Transaction $transaction, private Clock $clock ) {
	}

	/**
	 * @throws NotFound
	 * @throws Refused when it was done already.
	 */
	public function execute( int $id, int $actor_id ): void {
		$known = $this->pay_backs->find( $id ) ?? throw NotFound::thing( 'pay_back', $id );
		$this->transaction->run(
			function () use ( $known, $actor_id ): void {
				$this->customers->lock( $known->customer_id );
				if ( null !== $this->pay_backs->find( $known->id )?->paid_on ) {
					throw Refused::because( 'paid_back_already' );
				}
				$this->pay_backs->paid( $known->id, $this->clock->today(), $actor_id );
				$this->story->tell( new Happening( EventKind::paid_back, $known->customer_id, $this->clock->today(), $this->clock->now(), invoice_id: $known->invoice_id, actor_id: $actor_id, amount: $known->amount ) );
			}
		);
	}
}
