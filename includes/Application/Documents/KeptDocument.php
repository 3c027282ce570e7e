<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Documents;

/**
 * A file as it was made.
 */
final readonly class KeptDocument {

	/**
	 * @param int    $subject_id The invoice, message, mandate … by kind.
	 * @param string $name       Of the file, as it is downloaded.
	 * @param string $media_type "application/pdf".
	 */
	public function __construct(
		public DocumentKind $kind,
		public int $subject_id,
		public string $name,
		public string $media_type,
		public string $bytes,
	) {
	}
}
