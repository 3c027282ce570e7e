<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit\File;

use HostingInvoices\Domain\DirectDebit\CreditorIdentifier;
use HostingInvoices\Domain\DirectDebit\Iban;

/**
 * Who collects, and on which account.
 */
final readonly class Creditor {

	public function __construct( public string $name, public Iban $iban, public CreditorIdentifier $identifier ) {
	}
}
