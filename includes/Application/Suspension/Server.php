<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

/**
 * A server on which services live, and how it has been answering.
 */
final readonly class Server {

	/** The webhook of the settings; services live here until they are mapped. */
	public const FIRST = 1;

	/**
	 * @param int                     $id          0 = not kept yet.
	 * @param string                  $kind        Of the adapter: webhook, directadmin, plesk, by_hand, or one that another plugin brings.
	 * @param string                  $secret_sealed Empty = none.
	 * @param bool                    $keeps_mail  The owner made sure that incoming mail of suspended accounts goes on arriving there.
	 * @param int                     $failures    In a row.
	 * @param \DateTimeImmutable|null $rests_until Nothing is asked of it before.
	 */
	public function __construct(
		public int $id,
		public string $kind,
		public string $name,
		public string $address,
		public string $user_name,
		#[\SensitiveParameter] public string $secret_sealed,
		public bool $allows_private_address,
		public bool $keeps_mail,
		public int $failures = 0,
		public ?\DateTimeImmutable $rests_until = null,
		public ?\DateTimeImmutable $last_contact_at = null,
		public ?\DateTimeImmutable $failing_since = null,
		public string $last_error = '',
	) {
	}

	public function rests( \DateTimeImmutable $now ): bool {
		return null !== $this->rests_until && $now < $this->rests_until;
	}
}
