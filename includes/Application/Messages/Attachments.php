<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Application\Documents\KeptDocument;

/**
 * The files that go with a letter.
 */
interface Attachments {

	/** @return list<KeptDocument> */
	public function of( Letter $letter ): array;

	/** Who gets a blind copy; empty = nobody. */
	public function copy_to( Letter $letter ): string;
}
