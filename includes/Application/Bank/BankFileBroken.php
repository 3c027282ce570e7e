<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Bank;

/**
 * A bank file that stops making sense on the way: cut off, or not well-formed.
 */
final class BankFileBroken extends \RuntimeException {
}
