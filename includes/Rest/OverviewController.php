<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Reporting\ForecastShop;
use HostingInvoices\Application\Reporting\ReadOverview;
use HostingInvoices\Application\Running\ConfirmRestart;
use HostingInvoices\Application\Suspension\AllowRise;
use HostingInvoices\Rest\Present\OverviewPresenter;

/**
 * How the shop stands, what the next days bring, and going on after a silence.
 */
final readonly class OverviewController {

	public function __construct(
		private ReadOverview $read_overview,
		private ForecastShop $forecast_shop,
		private ConfirmRestart $confirm_restart,
		private AllowRise $allow_rise,
	) {
	}

	public function overview(): Answer {
		return Answer::with( OverviewPresenter::overview( $this->read_overview->execute() ) );
	}

	public function forecast(): Answer {
		return Answer::with( OverviewPresenter::forecast( $this->forecast_shop->execute() ) );
	}

	public function allow_rise(): Answer {
		$this->allow_rise->execute();
		return $this->overview();
	}

	public function confirm_restart(): Answer {
		$this->confirm_restart->execute();
		return $this->overview();
	}
}
