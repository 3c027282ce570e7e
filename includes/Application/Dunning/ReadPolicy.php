<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Domain\Dunning\Policy;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Law\LegalFigures;
use HostingInvoices\Domain\Law\NoticeTerm;

/**
 * The policy as it stands: the saved timeline, the owner's notice, the law's terms.
 */
final readonly class ReadPolicy {

	public function __construct( private PolicyStore $policies, private SettingsStore $settings, private LegalFigures $law ) {
	}

	/** @param Timeline|null $instead A timeline that is not saved yet. */
	public function execute( ?Timeline $instead = null ): Policy {
		return new Policy( $instead ?? $this->policies->current()->timeline, $this->settings->current()->suspension_notice_days, NoticeTerm::of( $this->law ) );
	}
}
