<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Suspension;

/**
 * What has to be true before a service is suspended; all of it.
 */
enum GateQuestion: string {
	case past_due            = 'past_due';
	case above_tolerance     = 'above_tolerance';
	case no_debit_under_way  = 'no_debit_under_way';
	case bank_recent         = 'bank_recent';
	case no_dispute          = 'no_dispute';
	case no_promise          = 'no_promise';
	case no_plan             = 'no_plan';
	case no_hold             = 'no_hold';
	case warned_in_time      = 'warned_in_time';
	case not_exempt          = 'not_exempt';
	case below_daily_maximum = 'below_daily_maximum';
	case runner_steady       = 'runner_steady';
	case this_site_acts      = 'this_site_acts';
	case no_emergency_stop   = 'no_emergency_stop';
	case panel_connected     = 'panel_connected';
	case level_possible      = 'level_possible';
	case no_sudden_rise      = 'no_sudden_rise';
	case day_allowed         = 'day_allowed';
}
