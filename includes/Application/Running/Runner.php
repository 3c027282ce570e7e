<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Running;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * The state of the runner.
 */
final readonly class Runner {

	/**
	 * @param \DateTimeImmutable|null $last_tick_at Null = never.
	 * @param \DateTimeImmutable|null $silent_from  Start of a silence that the owner has yet to confirm.
	 * @param bool                    $is_copy      This site has another address than the one that ticked before, or a panel knew newer orders than it.
	 * @param CivilDate|null          $rise_on      Day on which the owner allowed more suspensions than usual.
	 * @param CivilDate|null          $looked_on    Day on which the panels were last looked at whole.
	 * @param \DateTimeImmutable|null $confirmed_at When the owner last said that this is the site that acts.
	 */
	public function __construct( public ?\DateTimeImmutable $last_tick_at, public ?\DateTimeImmutable $silent_from, public bool $is_copy, public ?CivilDate $rise_on = null, public ?CivilDate $looked_on = null, public ?\DateTimeImmutable $confirmed_at = null, public ?\DateTimeImmutable $behind_at = null ) {
	}
}
