<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Running\DueIndex;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * One look into the due indexes, at the debits without a batch and at the batches that nobody approved yet: a run that
 * was killed between the two, where batches approve themselves, must be gone on with. While somebody is suspended, each
 * run looks whether they paid. What another worker holds counts too while its claim runs: it may come back.
 */
final readonly class WpdbDueIndex implements DueIndex {

	public function __construct( private Database $database ) {
	}

	public function has_work( CivilDate $today, \DateTimeImmutable $now ): bool {
		return '1' === $this->database->value(
			"SELECT EXISTS ( SELECT 1 FROM {customers} WHERE next_action_on <= %s )
				OR EXISTS ( SELECT 1 FROM {debits} d LEFT JOIN {batch_debits} b ON b.debit_id = d.id AND b.in_force = 1 WHERE d.state = 'ready' AND b.id IS NULL )
				OR EXISTS ( SELECT 1 FROM {debit_batches} WHERE state = 'proposed' )
				OR EXISTS ( SELECT 1 FROM {services} WHERE wanted = 'suspended' )
				OR EXISTS ( SELECT 1 FROM {bank_entries} WHERE state = 'fresh' )
				OR EXISTS ( SELECT 1 FROM {outbox} WHERE state = 'waiting' AND due_at <= %s )
				OR EXISTS ( SELECT 1 FROM {outbox} WHERE state IN ('leased', 'unsure', 'handing_over') AND leased_until < UTC_TIMESTAMP() )",
			[ $today->to_string(), (string) Cell::instant( $now ) ]
		);
	}
}
