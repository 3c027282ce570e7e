<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Reporting;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\Contact;
use HostingInvoices\Application\Customers\CustomerDirectory;
use HostingInvoices\Application\Customers\CustomerRecord;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Customers\PaymentHabitsReader;
use HostingInvoices\Application\DirectDebit\MandateRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Application\Subscriptions\AdjustmentRepository;
use HostingInvoices\Application\Subscriptions\DebitSaving;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;

/**
 * One customer: what they have, owe and promised, and all that happened.
 */
final readonly class ReadCustomer {

	private const INVOICES = 24;
	private const HISTORY  = 200;

	public function __construct(
		private CustomerRepository $customers,
		private CustomerDirectory $directory,
		private MandateRepository $mandates,
		private DebitSaving $saving,
		private ListInvoices $invoices,
		private CustomerViews $views,
		private PaymentHabitsReader $habits,
		private SubscriptionViews $subscriptions,
		private ServiceViews $services,
		private AgreementViews $agreements,
		private PlanViews $plans,
		private StoryViews $story,
		private AdjustmentRepository $adjustments,
		private SettingsStore $settings,
		private ShopSettings $shop,
		private Clock $clock,
	) {
	}

	/** @throws NotFound */
	public function execute( int $id ): CustomerPage {
		$record  = $this->customers->find( $id ) ?? throw NotFound::thing( 'customer', $id );
		$today   = $this->clock->today();
		$mandate = $this->mandates->active_of( $id );
		$method  = null === $mandate ? PaymentMethod::transfer : PaymentMethod::direct_debit;
		return new CustomerPage(
			$id,
			$this->directory->find( $id ) ?? self::as_kept( $record ),
			$this->views->standing( $id, $today ),
			$this->habits->of( $id, $today ),
			$this->saving->per_year( $id, $method ) ?? Money::zero( $this->shop->currency() ),
			$mandate,
			$this->subscriptions->of_customer( $id, $today, $this->settings->current()->issue_days_before_period ),
			$this->services->of_customer( $id ),
			$this->invoices->of_customer( $id, self::INVOICES ),
			$this->agreements->open_promise_of( $id ),
			$this->plans->open_of( $id, $today ),
			$this->agreements->running_hold_of( $id, $today ),
			$this->adjustments->waiting( $id ),
			$this->story->of_customer( $id, self::HISTORY ),
			$record->group,
		);
	}

	/** The user is gone; the invoices stay. */
	private static function as_kept( CustomerRecord $record ): Contact {
		return Contact::on_file( $record->id, $record->name, $record->email, phone: $record->phone, locale: $record->locale );
	}
}
