<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Claims\ClaimReader;
use HostingInvoices\Application\Claims\HandOverReader;
use HostingInvoices\Application\Bank\BankEntryRepository;
use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\Contact;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Customers\PaymentHabitsReader;
use HostingInvoices\Application\DirectDebit\BatchRepository;
use HostingInvoices\Application\DirectDebit\BookCollection;
use HostingInvoices\Application\DirectDebit\DebitRepository;
use HostingInvoices\Application\DirectDebit\DebitState;
use HostingInvoices\Application\DirectDebit\MandateRepository;
use HostingInvoices\Application\DirectDebit\OwnerMail;
use HostingInvoices\Application\DirectDebit\SignMandate;
use HostingInvoices\Application\Dunning\AgreementRepository;
use HostingInvoices\Application\Dunning\CostsRepository;
use HostingInvoices\Application\Dunning\CostsWording;
use HostingInvoices\Application\Dunning\CustomerFactsReader;
use HostingInvoices\Application\Dunning\InvoiceVersions;
use HostingInvoices\Application\Dunning\PlanRepository;
use HostingInvoices\Application\Dunning\PolicyStore;
use HostingInvoices\Application\Dunning\StepRepository;
use HostingInvoices\Application\Dunning\TaskRepository;
use HostingInvoices\Application\Invoices\FollowOrder;
use HostingInvoices\Application\Invoices\InvoiceOrders;
use HostingInvoices\Application\Invoices\InvoiceRepository;
use HostingInvoices\Application\Invoices\NumberSeries;
use HostingInvoices\Application\Invoices\OtherLines;
use HostingInvoices\Application\Invoices\RewardWording;
use HostingInvoices\Application\Letters\LetterRepository;
use HostingInvoices\Application\Messages\Correspondence;
use HostingInvoices\Application\Messages\CustomerLinks;
use HostingInvoices\Application\Messages\FeedbackRepository;
use HostingInvoices\Application\Messages\Mail;
use HostingInvoices\Application\Messages\MessageRepository;
use HostingInvoices\Application\Messages\Nonces;
use HostingInvoices\Application\Messages\Sms;
use HostingInvoices\Application\Messages\Vouchers;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\PayBacks\PayBacks;
use HostingInvoices\Application\Plans\TermsRepository;
use HostingInvoices\Application\Running\Budget;
use HostingInvoices\Application\Running\Claims;
use HostingInvoices\Application\Running\DailyWork;
use HostingInvoices\Application\Running\DueIndex;
use HostingInvoices\Application\Running\Failures;
use HostingInvoices\Application\Running\RunnerState;
use HostingInvoices\Application\Running\Tick;
use HostingInvoices\Application\Running\Workers;
use HostingInvoices\Application\Papers\CreditNoteRepository;
use HostingInvoices\Application\Papers\OrderRefunds;
use HostingInvoices\Application\Papers\PaperRepository;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Application\SiteTimeZone;
use HostingInvoices\Application\Story\Story;
use HostingInvoices\Application\Subscriptions\AddSubscription;
use HostingInvoices\Application\Subscriptions\AdjustmentRepository;
use HostingInvoices\Application\Subscriptions\NewService;
use HostingInvoices\Application\Subscriptions\PlannedChangeRepository;
use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Application\Suspension\Panels;
use HostingInvoices\Application\Suspension\ServerRepository;
use HostingInvoices\Application\Suspension\ServiceRepository;
use HostingInvoices\Application\Transaction;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\TargetCalendar;
use HostingInvoices\Domain\DirectDebit\Iban;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Domain\Law\LegalFigures;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\Interval;
use HostingInvoices\Services;
use HostingInvoices\Tests\Unit\Domain\Dunning\Given;

/**
 * A shop in memory: every use case as it is wired in the plugin, on ports that keep all they are told.
 *
 * Days go as in a scenario: what happens at 07:00, the bank first, then the tick at 08:00.
 */
final class Shop {

	public readonly Store $store;
	public readonly LabClock $clock;
	public readonly LabMail $mail;
	public readonly LabPanel $panel;
	public readonly MemoryBatches $batches;
	public readonly MemoryBank $bank;
	public readonly MemoryOrders $orders;
	public readonly MemoryRunning $running;
	public readonly MemorySettings $settings;
	public readonly MemoryPolicies $policies;
	public readonly LabOffers $offers;
	/** False = the cron is off: days go by without a tick. */
	public bool $is_running = true;

	private readonly Services $services;

	public function __construct( ?Timeline $timeline = null ) {
		$this->store    = new Store();
		$this->clock    = new LabClock();
		$this->mail     = new LabMail( $this->store );
		$this->panel    = new LabPanel( $this->store );
		$this->batches  = new MemoryBatches();
		$this->bank     = new MemoryBank();
		$this->orders   = new MemoryOrders( $this->store );
		$this->running  = new MemoryRunning( $this->store );
		$this->settings = new MemorySettings();
		$this->policies = new MemoryPolicies( $timeline ?? Timeline::default() );
		$this->offers   = new LabOffers();
		$this->services = new Services( array_map( static fn ( object $port ): \Closure => static fn (): object => $port, $this->ports() ) );

		$this->orders->changed = fn ( int $order_id ) => $this->get( FollowOrder::class )->execute( $order_id );
	}

	/** @return array<class-string, object> */
	private function ports(): array {
		$invoices = new MemoryInvoices( $this->store );
		$steps    = new MemorySteps( $this->store );
		$claims   = new MemoryClaims( $this->store );
		$story    = new MemoryStory( $this->store );
		return [
			Clock::class                  => $this->clock,
			Transaction::class            => $this->store,
			CustomerRepository::class     => new MemoryCustomers( $this->store ),
			PaymentHabitsReader::class    => new MemoryHabits( $this->store ),
			SubscriptionRepository::class => new MemorySubscriptions( $this->store ),
			AdjustmentRepository::class   => new MemoryAdjustments( $this->store ),
			TermsRepository::class        => new MemoryTerms(),
			PayBacks::class               => new MemoryPayBacks(),
			PlannedChangeRepository::class => new MemoryPlannedChanges( $this->store ),
			InvoiceRepository::class      => $invoices,
			NumberSeries::class           => $invoices,
			OtherLines::class             => new MemoryOtherLines(),
			PaperRepository::class        => new MemoryPapers(),
			CreditNoteRepository::class   => new MemoryPapers(),
			OrderRefunds::class           => new MemoryPapers(),
			InvoiceOrders::class          => $this->orders,
			MandateRepository::class      => new MemoryMandates( $this->store ),
			DebitRepository::class        => new MemoryDebits( $this->store ),
			BatchRepository::class        => $this->batches,
			OwnerMail::class              => $this->batches,
			BankEntryRepository::class    => $this->bank,
			AgreementRepository::class    => new MemoryAgreements( $this->store ),
			ClaimReader::class            => $claims,
			HandOverReader::class         => $claims,
			LetterRepository::class       => new MemoryLetters( $this->store ),
			PlanRepository::class         => new MemoryPlans( $this->store ),
			StepRepository::class         => $steps,
			CostsRepository::class        => $steps,
			CustomerFactsReader::class    => new MemoryFacts( $this->store ),
			TaskRepository::class         => new MemoryTasks( $this->store ),
			MessageRepository::class      => new MemoryMessages( $this->store ),
			Outbox::class                 => new MemoryOutbox( $this->store ),
			ServiceRepository::class      => new MemoryServices( $this->store ),
			Story::class                  => $story,
			CustomerLinks::class          => new MemoryLinks(),
			CostsWording::class           => $story,
			RewardWording::class          => $story,
			SettingsStore::class          => $this->settings,
			ShopSettings::class           => $this->settings,
			PolicyStore::class            => $this->policies,
			InvoiceVersions::class        => $this->policies,
			Vouchers::class               => $this->offers,
			FeedbackRepository::class     => $this->offers,
			Sms::class                    => $this->offers,
			Nonces::class                 => $this->offers,
			SiteTimeZone::class           => $this->offers,
			RunnerState::class            => $this->running,
			DailyWork::class              => $this->running,
			Claims::class                 => $this->running,
			Workers::class                => $this->running,
			DueIndex::class               => $this->running,
			Failures::class               => $this->running,
			Mail::class                   => $this->mail,
			Correspondence::class         => $this->mail,
			Panels::class                 => $this->panel,
			ServerRepository::class       => new MemoryServers(),
			LegalFigures::class           => Given::law(),
		];
	}

	/**
	 * @template T of object
	 * @param class-string<T> $type
	 * @return T
	 */
	public function get( string $type ): object {
		return $this->services->get( $type );
	}

	/** A customer with one service of € 30 a month. @return int The customer. */
	public function customer( string $from = '2026-01-01', string $type = 'business', bool $mandate = false, string $price = '30.00' ): int {
		$id = 100 + count( $this->store->tables()->customers );
		$this->get( CustomerRepository::class )->keep( Contact::on_file( $id, "customer-$id", "customer-$id@customer.test" ), $this->clock->now() );
		$this->service( $id, $from, $type, $price );
		if ( $mandate ) {
			$this->get( SignMandate::class )->execute( $id, Iban::parse( 'NL91ABNA0417164300' ), '', CivilDate::parse( '2025-12-01' ), '', 1 );
		}
		return $id;
	}

	/** @return int The service, and the subscription behind it. */
	public function service( int $customer_id, string $from, string $type = 'business', string $price = '30.00' ): int {
		return $this->get( AddSubscription::class )->execute( $customer_id, CustomerType::from( $type ), new NewService( 'site', Money::from_decimal( $price ), 1, Interval::of_months( 1 ), CivilDate::parse( $from ), "site-$customer_id-$from.test" ), 1 );
	}

	/** Ticks on every day from the one after the clock's up to this one; a first call begins with this day. */
	public function until( string $day ): void {
		$last = CivilDate::parse( $day );
		for ( $date = $this->clock->today(); $date->is_on_or_before( $last ); $date = $date->plus_days( 1 ) ) {
			$this->morning( $date->to_string() );
			$this->tick();
		}
	}

	/** Seven o'clock: the bank hands in what it collected. */
	public function morning( string $day ): void {
		$this->clock->at = new \DateTimeImmutable( "{$day}T07:00:00Z" );
		if ( ( new TargetCalendar() )->is_business_day( CivilDate::parse( $day ) ) ) {
			foreach ( $this->store->tables()->debits as $debit ) {
				if ( $this->is_running && DebitState::submitted === $debit->state && $debit->collection_on->is_on_or_before( $this->clock->today() ) ) {
					$this->get( BookCollection::class )->execute( $debit->invoice_id, $debit->collection_on, 0 );
				}
			}
		}
	}

	/** Eight o'clock. The next morning is the next day's. */
	public function tick(): void {
		$this->clock->at = $this->clock->at->setTime( 8, 0 );
		if ( $this->is_running ) {
			$this->get( Tick::class )->execute( Budget::endless() );
			$this->hand_in();
		}
		$this->clock->at = $this->clock->at->modify( '+1 day' )->setTime( 7, 0 );
	}

	/** What is ready goes to the bank: the debits and their events together, as SubmitBatch does it. */
	private function hand_in(): void {
		$this->store->run(
			function (): void {
				foreach ( $this->store->tables()->debits as $debit ) {
					if ( DebitState::ready === $debit->state ) {
						$this->get( DebitRepository::class )->change( $debit->id, DebitState::submitted );
						$this->get( Story::class )->tell( new Happening( EventKind::debit_submitted, $debit->customer_id, $this->clock->today(), $this->clock->now(), invoice_id: $debit->invoice_id, amount: $debit->amount ) );
					}
				}
			}
		);
	}

	/** The n-th invoice of a customer, from 1. */
	public function invoice( int $customer_id, int $number = 1 ): Invoice {
		return array_values( array_filter( $this->store->tables()->invoices, static fn ( Invoice $one ): bool => $one->customer_id === $customer_id ) )[ $number - 1 ];
	}

	/**
	 * What was told, as "2026-01-20 message_sent reminder 1": the day, the event, its step, the customer's n-th invoice.
	 *
	 * @param list<string> $of Only these events; empty = all.
	 * @return list<string>
	 */
	public function told( int $customer_id, array $of = [] ): array {
		$tables   = $this->store->tables();
		$invoices = array_keys( array_filter( $tables->invoices, static fn ( Invoice $one ): bool => $one->customer_id === $customer_id ) );
		$lines    = [];
		foreach ( $tables->story as $one ) {
			if ( $one->customer_id === $customer_id && ( [] === $of || in_array( $one->event->value, $of, true ) ) ) {
				$nth     = null === $one->invoice_id ? '' : (string) ( 1 + (int) array_search( $one->invoice_id, $invoices, true ) );
				$lines[] = implode( ' ', array_filter( [ $one->on->to_string(), $one->event->value, $one->step, $nth ], static fn ( string $word ): bool => '' !== $word ) );
			}
		}
		return $lines;
	}
}
