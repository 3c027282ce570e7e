<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit\File;

/**
 * The version of pain.008 that a bank takes; 08 is current, 02 is still asked for by some.
 */
enum FileVersion: string {
	case v02 = '02';
	case v08 = '08';

	public function namespace(): string {
		return "urn:iso:std:iso:20022:tech:xsd:pain.008.001.{$this->value}";
	}
}
