<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Domain\Dunning\Policy;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Dunning\Timelines;
use HostingInvoices\Domain\Law\LegalFigures;
use HostingInvoices\Domain\Law\NoticeTerm;

/**
 * The policy as it stands: the saved timelines, the owner's notice, the law's terms.
 */
final readonly class ReadPolicy {

	public function __construct( private PolicyStore $policies, private SettingsStore $settings, private LegalFigures $law ) {
	}

	/** @param Timelines|null $instead Timelines of which one is not saved yet. */
	public function execute( ?Timelines $instead = null ): Policy {
		$timelines = $instead ?? $this->policies->timelines();
		$settings  = $this->settings->current();
		return new Policy( $timelines->default()->timeline, $settings->suspension_notice_days, NoticeTerm::of( $this->law ), $timelines, $settings->rest_days() );
	}

	/** The rules about one timeline, whoever it is for: what the law is asked about. */
	public function about( Timeline $timeline ): Policy {
		return new Policy( $timeline, $this->settings->current()->suspension_notice_days, NoticeTerm::of( $this->law ) );
	}
}
