<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Dunning\PolicyStore;
use HostingInvoices\Application\Dunning\PreviewTimeline;
use HostingInvoices\Application\Dunning\SaveTimeline;
use HostingInvoices\Application\Dunning\StepCodec;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Rest\Present\TimelinePresenter;

/**
 * The steps, what a change of them would do, and saving it.
 *
 * @phpstan-import-type StepArray from StepCodec
 */
final readonly class TimelineController {

	public function __construct(
		private PolicyStore $policies,
		private SaveTimeline $save_timeline,
		private PreviewTimeline $preview_timeline,
		private TimelinePresenter $presenter,
		private ShopSettings $shop,
	) {
	}

	public function get(): Answer {
		return Answer::with( $this->presenter->saved( $this->policies->current() ) );
	}

	public function save( Call $call ): Answer {
		$timeline = $this->timeline( $call->body );
		return Answer::with( $this->presenter->saved( $this->save_timeline->execute( $timeline, $call->body->int( 'version', 0 ), $call->actor ) ) );
	}

	public function preview( Call $call ): Answer {
		return Answer::with( $this->presenter->preview( $this->preview_timeline->execute( $this->timeline( $call->body ) ) ) );
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
		return $codec->from_array( $step );
	}
}
