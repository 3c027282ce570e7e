<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Letters;

use HostingInvoices\Application\Messages\MessageRecord;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * The letters on paper: to print, to post, and delivered.
 */
interface LetterRepository {

	/** It waits to be printed; a second time changes nothing. */
	public function made( MessageRecord $message, CivilDate $on ): void;

	/** @phpstan-impure After a lock it may answer something else than before. */
	public function find( int $id ): ?PostedLetter;

	public function printed( int $id, CivilDate $on ): void;

	/** @param CivilDate $presumed When the law presumes it delivered. */
	public function sent( int $id, CivilDate $on, CivilDate $presumed, string $registered_number ): void;

	/** @param string $proof What shows it: track and trace, a signature. */
	public function delivered( int $id, CivilDate $on, string $proof ): void;

	/** It never arrived: what hangs on its delivery waits for another letter. */
	public function came_back( int $id, string $why ): void;

	/** Another goes in its place. */
	public function replaced( int $id ): void;
}
