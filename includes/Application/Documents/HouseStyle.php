<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Documents;

/**
 * How the company's paper looks: what stands at the head and the foot of every sheet.
 */
final readonly class HouseStyle {

	/**
	 * @param string       $name   The company's.
	 * @param list<string> $sender Lines beside the logo: address, mail, telephone.
	 * @param list<string> $foot   Short facts at the foot: Chamber of Commerce, VAT id, IBAN.
	 * @param string       $colour "#rrggbb".
	 * @param string       $logo   PNG or JPEG, the bytes; empty = the name stands in its place.
	 */
	public function __construct(
		public string $name,
		public array $sender,
		public array $foot,
		public string $colour,
		public string $logo = '',
	) {
	}
}
