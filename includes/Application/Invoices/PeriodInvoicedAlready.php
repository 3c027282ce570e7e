<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Invoices;

/**
 * Another worker invoiced the period first.
 */
final class PeriodInvoicedAlready extends \RuntimeException {
}
