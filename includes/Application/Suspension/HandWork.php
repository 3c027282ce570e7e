<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * What persons are asked to do on panels that have no door for programs.
 *
 * @phpstan-type HandTask array{id: int, service_id: int, customer_id: int, customer: string, reference: string, wanted: string, level: string, epoch: int, do_by: string}
 */
interface HandWork {

	/** Asks once an epoch. */
	public function ask( int $service_id, ServiceState $wanted, Level $level, int $epoch, CivilDate $do_by ): void;

	/** The newest epoch with which anything was asked; 0 = nothing ever was. */
	public function newest_epoch( int $service_id ): int;

	/** What was asked with an older epoch is wanted no more. */
	public function take_back( int $service_id, int $below_epoch ): void;

	/** What was done last; null = nothing ever was. */
	public function done_last( int $service_id ): ?ServiceState;

	public function is_asked( int $service_id ): bool;

	/** @return list<HandTask> Those to be done, most urgent first. */
	public function open(): array;

	/** @return HandTask|null The task, now done; null when it is not open any more. */
	public function finish( int $id, int $actor_id, \DateTimeImmutable $at ): ?array;
}
