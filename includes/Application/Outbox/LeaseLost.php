<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Outbox;

/**
 * Another worker took over while this one was away: stop, without another effect.
 */
final class LeaseLost extends \RuntimeException {
}
