<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

/**
 * Which method of which controller carries out a route of contract/routes.ts.
 */
final readonly class Actions {

	/** @var array<string, array{class-string, string}> */
	public const BY_ROUTE = [
		'get_overview'        => [ OverviewController::class, 'overview' ],
		'get_forecast'        => [ OverviewController::class, 'forecast' ],
		'confirm_restart'     => [ OverviewController::class, 'confirm_restart' ],
		'list_parked'         => [ ParkedController::class, 'list' ],
		'act_on_parked'       => [ ParkedController::class, 'act' ],
		'list_invoices'       => [ InvoicesController::class, 'list' ],
		'get_invoice'         => [ InvoicesController::class, 'get' ],
		'list_papers'         => [ PapersController::class, 'list' ],
		'get_paper'           => [ PapersController::class, 'get' ],
		'resend_invoice'      => [ InvoicesController::class, 'resend' ],
		'book_payment'        => [ InvoicesController::class, 'book_payment' ],
		'book_collection'     => [ InvoicesController::class, 'book_collection' ],
		'book_debit_return'   => [ InvoicesController::class, 'book_debit_return' ],
		'act_on_step'         => [ InvoicesController::class, 'act_on_step' ],
		'get_message'         => [ MessagesController::class, 'get' ],
		'list_customers'      => [ CustomersController::class, 'list' ],
		'list_candidates'     => [ CustomersController::class, 'candidates' ],
		'add_customer'        => [ CustomersController::class, 'add' ],
		'get_customer'        => [ CustomersController::class, 'get' ],
		'change_contact'      => [ CustomersController::class, 'change_contact' ],
		'put_in_group'        => [ CustomersController::class, 'put_in_group' ],
		'sign_mandate'        => [ CustomersController::class, 'sign_mandate' ],
		'show_iban'           => [ CustomersController::class, 'show_iban' ],
		'end_mandate'         => [ CustomersController::class, 'end_mandate' ],
		'list_subscriptions'  => [ SubscriptionsController::class, 'list' ],
		'add_subscription'    => [ SubscriptionsController::class, 'add' ],
		'change_subscription' => [ SubscriptionsController::class, 'change' ],
		'end_subscription'    => [ SubscriptionsController::class, 'end' ],
		'preview_plan_change' => [ LifeController::class, 'preview_plan' ],
		'change_plan'         => [ LifeController::class, 'change_plan' ],
		'pause_subscription'  => [ LifeController::class, 'pause' ],
		'resume_subscription' => [ LifeController::class, 'resume' ],
		'change_billing_day'  => [ LifeController::class, 'change_billing_day' ],
		'get_acceptance_rules'  => [ AcceptanceController::class, 'rules' ],
		'save_acceptance_rules' => [ AcceptanceController::class, 'save' ],
		'list_acceptances'      => [ AcceptanceController::class, 'list' ],
		'answer_acceptance'     => [ AcceptanceController::class, 'answer' ],
		'list_pay_backs'      => [ PayBacksController::class, 'list' ],
		'book_pay_back'       => [ PayBacksController::class, 'book' ],
		'list_calls'          => [ CallsController::class, 'list' ],
		'get_call'            => [ CallsController::class, 'get' ],
		'record_call_outcome' => [ CallsController::class, 'record_outcome' ],
		'list_tasks'          => [ TasksController::class, 'list' ],
		'finish_task'         => [ TasksController::class, 'finish' ],
		'list_promises'       => [ PromisesController::class, 'list' ],
		'record_promise'      => [ PromisesController::class, 'record' ],
		'withdraw_promise'    => [ PromisesController::class, 'withdraw' ],
		'list_plans'          => [ PlansController::class, 'list' ],
		'agree_plan'          => [ PlansController::class, 'agree' ],
		'withdraw_plan'       => [ PlansController::class, 'withdraw' ],
		'list_letters'        => [ LettersController::class, 'list' ],
		'read_letter_sheets'  => [ LettersController::class, 'sheets' ],
		'print_letters'       => [ LettersController::class, 'pdf' ],
		'act_on_letters'      => [ LettersController::class, 'act' ],
		'get_claim'           => [ ClaimsController::class, 'get' ],
		'hand_over_claim'     => [ ClaimsController::class, 'hand_over' ],
		'list_holds'          => [ HoldsController::class, 'list' ],
		'start_hold'          => [ HoldsController::class, 'start' ],
		'end_hold'            => [ HoldsController::class, 'end' ],
		'list_disputes'       => [ DisputesController::class, 'list' ],
		'open_dispute'        => [ DisputesController::class, 'open' ],
		'close_dispute'       => [ DisputesController::class, 'close' ],
		'get_timeline'        => [ TimelineController::class, 'get' ],
		'save_timeline'       => [ TimelineController::class, 'save' ],
		'list_timelines'         => [ TimelineController::class, 'list' ],
		'get_named_timeline'     => [ TimelineController::class, 'get' ],
		'save_named_timeline'    => [ TimelineController::class, 'save' ],
		'remove_timeline'        => [ TimelineController::class, 'remove' ],
		'preview_named_timeline' => [ TimelineController::class, 'preview' ],
		'report_mail'            => [ MailReportsController::class, 'report' ],
		'try_message'         => [ TimelineController::class, 'try_message' ],
		'preview_timeline'    => [ TimelineController::class, 'preview' ],
		'get_debit'           => [ DebitController::class, 'overview' ],
		'list_batches'        => [ DebitController::class, 'batches' ],
		'get_batch'           => [ DebitController::class, 'batch' ],
		'act_on_batch'        => [ DebitController::class, 'act_on_batch' ],
		'download_batch'      => [ DebitController::class, 'download' ],
		'try_mandate_import'  => [ MandatesController::class, 'look' ],
		'import_mandates'     => [ MandatesController::class, 'import' ],
		'get_mandate_paper'   => [ MandatesController::class, 'paper' ],
		'list_mandates'       => [ DebitController::class, 'mandates' ],
		'list_debit_returns'  => [ DebitController::class, 'returns' ],
		'repair_debit'        => [ DebitController::class, 'repair' ],
		'list_bank_imports'   => [ BankController::class, 'imports' ],
		'import_bank_file'    => [ BankController::class, 'import' ],
		'list_bank_entries'   => [ BankController::class, 'entries' ],
		'decide_bank_entry'   => [ BankController::class, 'decide' ],
		'list_services'       => [ ServicesController::class, 'list' ],
		'get_service'         => [ ServicesController::class, 'get' ],
		'act_on_service'      => [ ServicesController::class, 'act' ],
		'exempt_service'      => [ ServicesController::class, 'exempt' ],
		'answer_drift'        => [ ServicesController::class, 'answer_drift' ],
		'tell_state'          => [ ServicesController::class, 'tell_state' ],
		'map_service'         => [ ServicesController::class, 'map' ],
		'announce_termination' => [ TerminationController::class, 'announce' ],
		'terminate_service'   => [ TerminationController::class, 'terminate' ],
		'get_coming_suspensions' => [ ServicesController::class, 'coming' ],
		'exempt_customer'     => [ ServicesController::class, 'exempt_customer' ],
		'allow_rise'          => [ OverviewController::class, 'allow_rise' ],
		'list_servers'        => [ ServersController::class, 'list' ],
		'add_server'          => [ ServersController::class, 'add' ],
		'change_server'       => [ ServersController::class, 'change' ],
		'remove_server'       => [ ServersController::class, 'remove' ],
		'test_server'         => [ ServersController::class, 'test' ],
		'get_server_accounts' => [ AccountsController::class, 'get' ],
		'read_server_accounts' => [ AccountsController::class, 'read' ],
		'list_hand_work'      => [ HandWorkController::class, 'list' ],
		'finish_hand_work'    => [ HandWorkController::class, 'finish' ],
		'get_settings'        => [ SettingsController::class, 'get' ],
		'change_settings'     => [ SettingsController::class, 'change' ],
		'test_panel'          => [ SettingsController::class, 'test_panel' ],
	];

	/** A use case names the field of its own part; the form of a new customer has it one group deeper. */
	private const FIELDS = [
		'add_customer' => [
			'name'           => 'contact.name',
			'company'        => 'contact.company',
			'email'          => 'contact.email',
			'phone'          => 'contact.phone',
			'address'        => 'contact.address',
			'postcode'       => 'contact.postcode',
			'city'           => 'contact.city',
			'country'        => 'contact.country',
			'locale'         => 'contact.locale',
			'signed_on'      => 'mandate.signed_on',
			'reference'      => 'mandate.reference',
			'account_holder' => 'mandate.account_holder',
		],
	];

	/** @param \Closure( class-string ): object $controller Builds one when its first route is asked for. */
	public function __construct( private \Closure $controller ) {
	}

	public function of( string $route ): Action {
		[ $class, $method ] = self::BY_ROUTE[ $route ];
		$run                = [ ( $this->controller )( $class ), $method ];
		if ( ! is_callable( $run ) ) {
			throw new \LogicException( sprintf( '%s has no %s() for the route %s.', $class, $method, $route ) );
		}
		return new Action( \Closure::fromCallable( $run ), self::FIELDS[ $route ] ?? [] );
	}
}
