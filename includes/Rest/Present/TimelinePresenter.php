<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Present;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Dunning\InvoiceVersions;
use HostingInvoices\Application\Dunning\PolicyStore;
use HostingInvoices\Application\Dunning\ReadPolicy;
use HostingInvoices\Application\Dunning\SavedTimeline;
use HostingInvoices\Application\Dunning\StepCodec;
use HostingInvoices\Application\Dunning\TimelinePreview;
use HostingInvoices\Application\Messages\Correspondence;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Reporting\CustomerViews;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Dunning\Objection;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Dunning\TimelineObjections;
use HostingInvoices\Domain\Law\CollectionCosts;
use HostingInvoices\Domain\Law\LegalFigures;
use HostingInvoices\Rest\Words\Sentences;

/**
 * The timeline in the shapes of contract/timeline.ts.
 */
final readonly class TimelinePresenter {

	/** The counts of the contract, and the kinds of step that each counts. */
	private const TALLIES = [
		'messages'    => [ 'message' ],
		'calls'       => [ 'call' ],
		'letters'     => [ 'letter', 'formal_notice' ],
		'suspensions' => [ 'suspend' ],
		'costs'       => [ 'costs', 'fee' ],
		'hand_overs'  => [ 'hand_over' ],
		'vouchers'    => [ 'voucher', 'feedback' ],
		'tasks'       => [ 'task' ],
	];

	public function __construct(
		private ReadPolicy $policy,
		private CustomerViews $customers,
		private Correspondence $correspondence,
		private Sentences $sentences,
		private PolicyStore $policies,
		private InvoiceVersions $versions,
		private LegalFigures $law,
		private ShopSettings $shop,
		private Clock $clock,
	) {
	}

	/** @return array<string, mixed> */
	public function saved( SavedTimeline $saved ): array {
		$codec = new StepCodec( $this->shop->currency() );
		$by    = 0 === $saved->saved_by ? false : get_userdata( $saved->saved_by );
		$costs = CollectionCosts::of( $this->law );
		return [
			'key'           => $saved->key,
			'name'          => $saved->name,
			'conditions'    => $codec->conditions( $saved->for ),
			'version'       => $saved->version,
			'number'        => $saved->number,
			'saved_at'      => $saved->saved_at?->format( 'Y-m-d\TH:i:s\Z' ),
			'saved_by'      => false === $by ? '' : html_entity_decode( $by->display_name, ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
			'steps'         => array_map( self::step( $codec ), $saved->timeline->steps ),
			'default_texts' => (object) $this->default_texts( $saved->timeline ),
			'objections'    => array_map( $this->objection( ... ), TimelineObjections::to( $this->policy->about( $saved->timeline ), $this->clock->today(), $saved->for, $costs ) ),
			'kept_invoices' => $this->kept( $saved, $this->versions->kept() ),
		];
	}

	/**
	 * @param list<SavedTimeline> $all
	 * @return list<array<string, mixed>>
	 */
	public function list( array $all ): array {
		$codec = new StepCodec( $this->shop->currency() );
		$kept  = $this->versions->kept();
		return array_map(
			fn ( SavedTimeline $saved ): array => [
				'key'           => $saved->key,
				'name'          => $saved->name,
				'conditions'    => $codec->conditions( $saved->for ),
				'version'       => $saved->version,
				'number'        => $saved->number,
				'steps'         => count( array_filter( $saved->timeline->steps, static fn ( Step $step ): bool => $step->enabled ) ),
				'kept_invoices' => $this->kept( $saved, $kept ),
			],
			$all
		);
	}

	/** A list without members would go over the wire as [] where an object is meant. */
	private static function step( StepCodec $codec ): \Closure {
		return static function ( Step $step ) use ( $codec ): array {
			$array = $codec->to_array( $step );
			return [ ...$array, 'texts' => (object) ( $array['texts'] ?? [] ) ];
		};
	}

	/** @param array<int, int> $kept Open invoices by version. */
	private function kept( SavedTimeline $saved, array $kept ): int {
		$older = 0;
		foreach ( $kept as $version => $invoices ) {
			$older += $version !== $saved->version && $this->policies->key_of( $version ) === $saved->key ? $invoices : 0;
		}
		return $older;
	}

	/** @return array<string, mixed> */
	public function preview( TimelinePreview $preview ): array {
		$slice = $preview->slice;
		$names = $this->customers->names( array_values( array_unique( array_column( $slice->changes, 'customer_id' ) ) ) );
		return [
			'from'             => $preview->from->to_string(),
			'until'            => $preview->until->to_string(),
			'customers'        => $slice->customers,
			'customers_in_all' => $preview->customers_in_all,
			'now'              => self::tally( $slice->now ),
			'then'             => self::tally( $slice->then ),
			'changes'          => array_map(
				static fn ( array $change ): array => [
					'customer_id' => $change['customer_id'],
					'customer'    => $names[ $change['customer_id'] ] ?? '',
					'step'        => $change['step'],
					'label'       => $change['label'],
					'do'          => $change['kind']->value,
					'on_now'      => $change['on_now']?->to_string(),
					'on_then'     => $change['on_then']?->to_string(),
				],
				$slice->changes
			),
			'changes_in_all'   => $slice->changes_in_all,
			'objections'       => array_map( $this->objection( ... ), $preview->objections ),
			'next'             => $preview->next,
		];
	}

	/** @return array<string, mixed> */
	private function objection( Objection $objection ): array {
		return [
			'step'        => $objection->step,
			'rule'        => $objection->rule->value,
			'message'     => $this->sentences->of( $objection->rule->value ),
			'law'         => $objection->rule->law(),
			'move_to_day' => $objection->move_to_day,
		];
	}

	/**
	 * @param array<string, int> $counts By kind of step.
	 * @return array<string, int>
	 */
	private static function tally( array $counts ): array {
		return array_map(
			static fn ( array $kinds ): int => array_sum( array_map( static fn ( string $kind ): int => $counts[ $kind ] ?? 0, $kinds ) ),
			self::TALLIES
		);
	}

	/** @return array<string, array{subject: string, body: string}> By key of the step. */
	private function default_texts( Timeline $timeline ): array {
		$texts = [];
		foreach ( $timeline->steps as $step ) {
			$kind = MessageKind::of_step( $step, $timeline );
			if ( null !== $kind ) {
				$texts[ $step->key ] = $this->correspondence->default_text( $kind, get_user_locale() );
			}
		}
		return $texts;
	}
}
