<?php

declare( strict_types=1 );

namespace HostingInvoices\Lab;

/**
 * The product refused what the lab asked of it.
 */
final class Refused extends \RuntimeException {}
