<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Running;

/**
 * How long, and with how much memory, a run may go on.
 */
final readonly class Budget {

	/**
	 * @param float|null $until  Instant as of hrtime, in seconds; null = no end.
	 * @param int|null   $memory Bytes; null = no end.
	 */
	private function __construct( private ?float $until, private ?int $memory ) {
	}

	public static function of( ?int $seconds, ?int $memory ): self {
		return new self( null === $seconds ? null : hrtime( true ) / 1e9 + $seconds, $memory );
	}

	public static function endless(): self {
		return new self( null, null );
	}

	public function is_spent(): bool {
		return ( null !== $this->until && hrtime( true ) / 1e9 >= $this->until )
			|| ( null !== $this->memory && memory_get_usage() >= $this->memory );
	}
}
