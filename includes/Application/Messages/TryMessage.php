<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\CustomerRepository;
use HostingInvoices\Application\Dunning\CustomerFactsReader;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\CustomerFacts;
use HostingInvoices\Domain\Dunning\InvoiceFacts;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Law\LegalFigures;
use HostingInvoices\Domain\Law\NoticeTerm;

/**
 * A message of a timeline that is being edited, as a customer of today would read it. Nothing is kept, and it goes to
 * nobody but whoever asked for a trial.
 */
final readonly class TryMessage {

	private const SAMPLE_CODE = 'ABCD-1234';

	public function __construct(
		private CustomerRepository $customers,
		private CustomerFactsReader $facts,
		private GatherMessageFacts $gather,
		private Correspondence $correspondence,
		private Mail $mail,
		private SettingsStore $settings,
		private LegalFigures $law,
		private Clock $clock,
	) {
	}

	/**
	 * @param string $channel Of Channel.
	 * @param string $locale  In which language.
	 * @throws Refused when the step sends nothing, or there is nothing to say to this customer.
	 */
	public function execute( Timeline $timeline, string $step_key, string $channel, string $locale, int $customer_id ): Letter {
		$today    = $this->clock->today();
		$this->customers->find( $customer_id ) ?? throw NotFound::thing( 'customer', $customer_id );
		$facts    = $this->facts->of( [ $customer_id ] )[ $customer_id ] ?? null;
		$about    = null === $facts ? null : $facts->lead( $today ) ?? $facts->invoices[0] ?? null;
		$step     = $timeline->step( $step_key ) ?? throw Refused::because( 'step_says_nothing' );
		$kind     = MessageKind::of_step( $step, $timeline, $about?->customer_type ) ?? throw Refused::because( 'step_says_nothing' );
		if ( null === $facts || null === $about ) {
			throw Refused::because( 'nothing_to_say', 'customer_id' );
		}
		$record = new MessageRecord( 0, $kind, $step_key, $customer_id, $about->id, null, 'waiting', $this->invented( $kind, $step, $facts, $today ), $today, $channel );
		$found  = $this->gather->execute( $record, $today ) ?? throw Refused::because( 'nothing_to_say', 'customer_id' );
		$words  = TimelineOfMessage::words( $step, $channel, $locale );
		$lived  = $timeline->as_lived_by( $about->traits() );
		return $this->correspondence->compose(
			$found->in_words( $locale, $words['subject'], $words['body'], $this->date_to_name( $kind, $about, $lived, $today ) ),
			'try-' . bin2hex( random_bytes( 16 ) )
		);
	}

	/**
	 * By e-mail, with the HTML around it that the customer would see.
	 *
	 * @param string $subject As it is marked a trial.
	 * @throws Refused in the words of the mail server.
	 */
	public function send( Letter $letter, string $to, string $subject ): void {
		try {
			$this->mail->hand_over( new Letter( $letter->key, $to, $subject, $letter->text, $letter->facts ), static fn () => null );
		} catch ( MailRefused $refused ) {
			throw Refused::because( 'trial_not_sent', '', [ 'why' => $refused->getMessage() ] );
		}
	}

	/** @return array<string, scalar> What the run would have written down with the message. */
	private function invented( MessageKind $kind, Step $step, CustomerFacts $facts, CivilDate $today ): array {
		$late = $facts->late( $today );
		return match ( $kind ) {
			MessageKind::formal_notice => [ 'invoices' => implode( ',', array_map( static fn ( InvoiceFacts $one ): int => $one->id, [] === $late ? $facts->invoices : $late ) ) ],
			MessageKind::voucher => [ 'voucher' => self::SAMPLE_CODE, 'amount' => $step->amount?->to_decimal() ?? '0.00', 'currency' => $step->amount->currency ?? 'EUR' ],
			MessageKind::feedback => [ 'feedback' => 0 ],
			default => [ 'already_suspended' => $facts->all_suspended( $today ) ],
		};
	}

	private function date_to_name( MessageKind $kind, InvoiceFacts $about, Timeline $lived, CivilDate $today ): ?CivilDate {
		$suspend = $lived->first_of( StepKind::suspend, $about->customer_type );
		return match ( true ) {
			MessageKind::formal_notice === $kind => NoticeTerm::of( $this->law )->last_day_free_of_costs( $about->customer_type, $today ),
			MessageKind::warning === $kind && null !== $suspend => CivilDate::latest( $about->day_of( $suspend ), $today->plus_days( $this->settings->current()->suspension_notice_days ) ),
			default => null,
		};
	}
}
