<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Dunning\EditedTimeline;
use HostingInvoices\Application\Dunning\PolicyStore;
use HostingInvoices\Application\Dunning\PreviewTimeline;
use HostingInvoices\Application\Dunning\SavedTimeline;
use HostingInvoices\Application\Dunning\SaveTimeline;
use HostingInvoices\Application\Dunning\StepCodec;
use HostingInvoices\Application\Messages\TryMessage;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Dunning\Conditions;
use HostingInvoices\Domain\Dunning\NamedTimeline;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Rest\Present\TimelinePresenter;

/**
 * The timelines, what a change of one would do, and saving it. Without a key in the path the default one is meant.
 *
 * @phpstan-import-type StepArray from StepCodec
 * @phpstan-import-type ConditionsArray from StepCodec
 */
final readonly class TimelineController {

	public function __construct(
		private PolicyStore $policies,
		private SaveTimeline $save_timeline,
		private PreviewTimeline $preview_timeline,
		private TryMessage $try_message,
		private TimelinePresenter $presenter,
		private ShopSettings $shop,
	) {
	}

	public function list(): Answer {
		return Answer::with( $this->presenter->list( $this->policies->all() ) );
	}

	/** @throws NotFound */
	public function get( Call $call ): Answer {
		return Answer::with( $this->presenter->saved( $this->saved( $call ) ?? throw NotFound::thing( 'timeline', 0 ) ) );
	}

	public function save( Call $call ): Answer {
		return Answer::with( $this->presenter->saved( $this->save_timeline->execute( $this->edited( $call ), $this->moves( $call ), $call->actor ) ) );
	}

	public function preview( Call $call ): Answer {
		return Answer::with( $this->presenter->preview( $this->preview_timeline->execute( $this->edited( $call ), $this->moves( $call ), $call->body->int( 'after', 0 ) ?? 0 ) ) );
	}

	/** As a customer would read it; upon request it goes to whoever asks, and to nobody else. */
	public function try_message( Call $call ): Answer {
		$channel = $call->body->line( 'channel' );
		$locale  = 'en' === $call->body->line( 'language' ) ? 'en_US' : 'nl_NL';
		$letter  = $this->try_message->execute( $this->timeline( $call->body ), $call->body->line( 'step' ), $channel, $locale, $call->body->int( 'customer_id', 0 ) ?? 0 );
		$to      = true === ( $call->body->all()['send'] ?? false ) && 'email' === $channel ? wp_get_current_user()->user_email : '';
		if ( '' !== $to ) {
			// translators: %s: subject of a message
			$this->try_message->send( $letter, $to, sprintf( __( '[Test] %s', 'hosting-invoices' ), $letter->subject ) );
		}
		return Answer::with( [ 'subject' => $letter->subject, 'text' => $letter->text, 'sent_to' => $to ] );
	}

	public function remove( Call $call ): Answer {
		$this->save_timeline->remove( self::key( $call ), $call->body->int( 'version', 0 ) ?? 0, $call->actor );
		return $this->list();
	}

	private function saved( Call $call ): ?SavedTimeline {
		return $this->policies->find( self::key( $call ) );
	}

	private static function key( Call $call ): string {
		return '' === $call->step ? NamedTimeline::DEFAULT : $call->step;
	}

	private function moves( Call $call ): bool {
		return 'move' === $call->body->raw( 'open_invoices' );
	}

	/** A name or conditions that are left out stay as they are. */
	private function edited( Call $call ): EditedTimeline {
		$saved = $this->saved( $call );
		$for   = $call->body->group( 'conditions' );
		return new EditedTimeline(
			$this->timeline( $call->body ),
			$call->body->int( 'version', 0 ) ?? 0,
			self::key( $call ),
			$call->body->has( 'name' ) ? $call->body->line( 'name' ) : $saved->name ?? '',
			null === $for ? $saved->for ?? Conditions::none() : $this->conditions( $for ),
		);
	}

	private function conditions( Input $fields ): Conditions {
		/** @var ConditionsArray $for Checked against its schema. */
		$for = [ ...$fields->all(), 'group' => $fields->line( 'group' ) ];
		return ( new StepCodec( $this->shop->currency() ) )->conditions_from( $for );
	}

	/** @throws \HostingInvoices\Domain\Dunning\InvalidTimeline */
	private function timeline( Input $fields ): Timeline {
		$codec = new StepCodec( $this->shop->currency() );
		return Timeline::of( array_map( static fn ( Input $step ): Step => self::step( $codec, $step ), $fields->groups( 'steps' ) ) );
	}

	private static function step( StepCodec $codec, Input $fields ): Step {
		/** @var StepArray $step Checked against its schema. */
		$step = [
			...$fields->all(),
			'label'   => $fields->line( 'label' ),
			'subject' => $fields->line( 'subject' ),
			'body'    => $fields->text( 'body' ),
		];
		foreach ( array_keys( $step['texts'] ?? [] ) as $which ) {
			$text                    = $fields->group( 'texts' )?->group( (string) $which );
			$step['texts'][ $which ] = [ 'subject' => $text?->line( 'subject' ) ?? '', 'body' => $text?->text( 'body' ) ?? '' ];
		}
		return $codec->from_array( $step );
	}
}
