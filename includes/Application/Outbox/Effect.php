<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Outbox;

/**
 * Something to be done outside the database.
 */
final readonly class Effect {

	/**
	 * @param int    $subject_id The message or service it is about.
	 * @param string $key        Idempotency key.
	 */
	public function __construct(
		public int $id,
		public EffectKind $kind,
		public string $key,
		public int $customer_id,
		public int $subject_id,
		public int $epoch,
		public int $attempts,
		public \DateTimeImmutable $created_at,
		public bool $outcome_unknown,
	) {
	}
}
