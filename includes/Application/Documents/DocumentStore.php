<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Documents;

/**
 * Files that were made, out of reach of the web: only a use case hands one out.
 */
interface DocumentStore {

	/**
	 * What was kept first stays: of two that make the same document at once, both get the first one.
	 *
	 * @return KeptDocument What is kept now.
	 */
	public function keep( KeptDocument $document ): KeptDocument;

	public function find( DocumentKind $kind, int $subject_id ): ?KeptDocument;

	/** For results of long work, once they are no longer wanted. */
	public function discard( DocumentKind $kind, int $subject_id ): void;
}
