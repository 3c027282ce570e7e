<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\DirectDebit\ApproveBatch;
use HostingInvoices\Application\DirectDebit\DownloadBatch;
use HostingInvoices\Application\DirectDebit\RepairDebit;
use HostingInvoices\Application\DirectDebit\SubmitBatch;
use HostingInvoices\Application\DirectDebit\WithdrawBatch;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Reporting\DebitViews;
use HostingInvoices\Application\Reporting\ListQuery;
use HostingInvoices\Application\Settings\SettingsStore;

/**
 * Direct debit: the flow, batches, mandates and returns.
 */
final readonly class DebitController {

	public function __construct(
		private DebitViews $views,
		private ApproveBatch $approve,
		private WithdrawBatch $withdraw,
		private SubmitBatch $submit,
		private DownloadBatch $download,
		private RepairDebit $repair,
		private SettingsStore $settings,
		private Clock $clock,
	) {
	}

	public function overview( Call $call ): Answer {
		$settings = $this->settings->current();
		$missing  = array_filter( [ '' === $settings->company->iban ? 'company_iban' : '', '' === $settings->creditor_identifier ? 'creditor_identifier' : '' ] );
		return Answer::with( [ ...$this->views->overview( $this->clock->today() ), 'missing' => array_values( $missing ) ] );
	}

	public function batches( Call $call ): Answer {
		$query = $call->list_query();
		return Answer::page( $this->views->batches( $query ), $query, self::as_it_is( ... ) );
	}

	public function batch( Call $call ): Answer {
		return Answer::with( $this->views->batch( $call->id ) ?? throw NotFound::thing( 'batch', $call->id ) );
	}

	public function act_on_batch( Call $call ): Answer {
		match ( $call->body->line( 'action' ) ) {
			'approve' => $this->approve->execute( $call->id, $call->actor ),
			'withdraw' => $this->withdraw->execute( $call->id, $call->actor ),
			default => $this->submit->execute( $call->id, $call->actor ),
		};
		return $this->batch( $call );
	}

	public function download( Call $call ): Answer {
		return Answer::with( $this->download->execute( $call->id, $call->actor ) );
	}

	public function mandates( Call $call ): Answer {
		$query = $call->list_query();
		return Answer::page( $this->views->mandates( $query ), $query, self::as_it_is( ... ) );
	}

	public function returns( Call $call ): Answer {
		$query = $call->list_query();
		return Answer::page( $this->views->returns( $query ), $query, self::as_it_is( ... ) );
	}

	public function repair( Call $call ): Answer {
		$this->repair->execute( $call->id, 'collect_again' === $call->body->line( 'action' ) );
		return Answer::with( $this->views->returns( new ListQuery() )->rows );
	}

	/**
	 * @param array<string, mixed> $row In the shape of the contract already.
	 * @return array<string, mixed>
	 */
	private static function as_it_is( array $row ): array {
		return $row;
	}
}
