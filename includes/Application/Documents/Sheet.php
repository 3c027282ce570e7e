<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Documents;

/**
 * What is to be printed: blocks below each other, as many pages as they need.
 */
final readonly class Sheet {

	/**
	 * @param string            $title    Of the file, and at the head of the second and later pages.
	 * @param string            $language "nl" or "en-GB".
	 * @param list<SheetBlock>  $blocks
	 * @param \DateTimeImmutable $made_at  Written into the file; with the rest the same, the file is the same.
	 */
	public function __construct(
		public string $title,
		public string $language,
		public HouseStyle $style,
		public array $blocks,
		public \DateTimeImmutable $made_at,
	) {
	}
}
