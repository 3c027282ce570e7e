<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

/**
 * The process was killed here. Whatever catches it, nothing can be done any more.
 */
final class Killed extends \RuntimeException {
}
