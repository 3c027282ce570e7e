<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Acceptance\AcceptService;
use HostingInvoices\Application\Customers\AddCustomer;
use HostingInvoices\Application\Customers\ChangeContact;
use HostingInvoices\Application\Customers\Contact;
use HostingInvoices\Application\Customers\PutInGroup;
use HostingInvoices\Application\DirectDebit\EndMandate;
use HostingInvoices\Application\DirectDebit\NewMandate;
use HostingInvoices\Application\DirectDebit\ShowIban;
use HostingInvoices\Application\DirectDebit\SignMandate;
use HostingInvoices\Application\Reporting\CustomerViews;
use HostingInvoices\Application\Reporting\FindCandidates;
use HostingInvoices\Application\Reporting\ReadCustomer;
use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Domain\DirectDebit\Iban;
use HostingInvoices\Domain\DirectDebit\MandateReference;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Rest\Present\CustomerPresenter;

/**
 * Customers, with their contact and their mandate.
 */
final readonly class CustomersController {

	public function __construct(
		private CustomerViews $views,
		private ReadCustomer $read_customer,
		private FindCandidates $find_candidates,
		private AddCustomer $add_customer,
		private ChangeContact $change_contact,
		private PutInGroup $put_in_group,
		private SignMandate $sign_mandate,
		private EndMandate $end_mandate,
		private ShowIban $show_iban,
		private SubscriptionRepository $subscriptions,
		private AcceptService $accept,
		private NewServices $new_services,
		private Clock $clock,
	) {
	}

	public function list( Call $call ): Answer {
		$query = $call->list_query();
		return Answer::page( $this->views->page( $query, $this->clock->today() ), $query, static fn ( array $row ): array => $row );
	}

	public function candidates( Call $call ): Answer {
		return Answer::with( array_map( CustomerPresenter::candidate( ... ), $this->find_candidates->execute( $call->query->line( 'search' ) ) ) );
	}

	public function get( Call $call ): Answer {
		return $this->one( $call->id );
	}

	public function add( Call $call ): Answer {
		$contact = $call->body->group( 'contact' );
		$mandate = $call->body->group( 'mandate' );
		$user_id = $call->body->int( 'user_id' );
		$id      = $this->add_customer->execute(
			$user_id,
			null === $contact ? null : self::contact( $contact, $user_id ?? 0 ),
			CustomerType::from( $call->body->line( 'customer_type' ) ),
			array_map( $this->new_services->read( ... ), $call->body->groups( 'services' ) ),
			null === $mandate ? null : self::mandate( $mandate ),
			$call->actor,
		);
		foreach ( $this->subscriptions->of_customer( $id ) as $subscription ) {
			$this->accept->execute( $subscription->id );
		}
		return $this->one( $id );
	}

	public function change_contact( Call $call ): Answer {
		$this->change_contact->execute( $call->id, self::contact( $call->body, $call->id ) );
		return $this->one( $call->id );
	}

	public function put_in_group( Call $call ): Answer {
		$this->put_in_group->execute( $call->id, $call->body->line( 'group' ) );
		return $this->one( $call->id );
	}

	public function sign_mandate( Call $call ): Answer {
		$mandate = self::mandate( $call->body );
		$this->sign_mandate->execute( $call->id, $mandate->iban, $mandate->account_holder, $mandate->signed_on, $mandate->reference, $call->actor );
		return $this->one( $call->id );
	}

	public function end_mandate( Call $call ): Answer {
		$this->end_mandate->execute( $call->id, $call->actor );
		return $this->one( $call->id );
	}

	public function show_iban( Call $call ): Answer {
		return Answer::with( [ 'iban' => $this->show_iban->execute( $call->id, $call->actor )->formatted() ] );
	}

	private function one( int $id ): Answer {
		return Answer::with( CustomerPresenter::page( $this->read_customer->execute( $id ) ) );
	}

	/** @throws \HostingInvoices\Application\Customers\InvalidContact */
	private static function contact( Input $fields, int $user_id ): Contact {
		return Contact::entered(
			$user_id,
			$fields->line( 'name' ),
			$fields->line( 'email' ),
			$fields->line( 'company' ),
			$fields->line( 'phone' ),
			$fields->line( 'address' ),
			$fields->line( 'postcode' ),
			$fields->line( 'city' ),
			$fields->line( 'country' ),
			$fields->line( 'locale' ),
		);
	}

	/** @throws Problem */
	private static function mandate( Input $fields ): NewMandate {
		$reference = '' === $fields->line( 'reference' ) ? '' : $fields->parsed( 'reference', MandateReference::parse( ... ) )?->to_string();
		return new NewMandate(
			$fields->parsed( 'iban', Iban::parse( ... ) ) ?? throw $fields->problem( 'iban', 'missing' ),
			$fields->line( 'account_holder' ),
			$fields->needed_date( 'signed_on' ),
			$reference ?? '',
		);
	}
}
