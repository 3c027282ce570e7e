<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Running;

/**
 * The state of the runner.
 */
final readonly class Runner {

	/**
	 * @param \DateTimeImmutable|null $last_tick_at Null = never.
	 * @param \DateTimeImmutable|null $silent_from  Start of a silence that the owner has yet to confirm.
	 * @param bool                    $is_copy      This site has another address than the one that ticked before.
	 */
	public function __construct( public ?\DateTimeImmutable $last_tick_at, public ?\DateTimeImmutable $silent_from, public bool $is_copy ) {
	}
}
