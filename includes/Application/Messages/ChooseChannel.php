<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Domain\Dunning\StepChannel;

/**
 * The way by which a message of the timeline goes to this customer: what the step says, unless it leads nowhere.
 */
final readonly class ChooseChannel {

	public function __construct( private CustomerRepository $customers, private Sms $sms ) {
	}

	public function execute( int $customer_id, StepChannel $wanted ): Channel {
		$customer = $this->customers->find( $customer_id );
		$channel  = match ( $wanted ) {
			StepChannel::email => Channel::email,
			StepChannel::sms => Channel::sms,
			StepChannel::letter => Channel::letter,
			StepChannel::preferred => $customer->channel ?? Channel::email,
		};
		$may_text = null !== $customer && '' !== $customer->phone && $this->sms->is_connected();
		if ( Channel::email === $channel && true === $customer?->email_bounced() ) {
			return $may_text ? Channel::sms : Channel::letter;
		}
		if ( Channel::sms === $channel && ! $may_text ) {
			return true === $customer?->email_bounced() ? Channel::letter : Channel::email;
		}
		return $channel;
	}

	/** Whether e-mail to this customer came back, and the address is still the same. */
	public function email_bounced( int $customer_id ): bool {
		return true === $this->customers->find( $customer_id )?->email_bounced();
	}
}
