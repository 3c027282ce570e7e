<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

/**
 * The newest version of one timeline, and for which invoices it is.
 */
final readonly class NamedTimeline {

	public const DEFAULT = 'default';

	/**
	 * @param string     $key
	 * @param string     $name    The owner's; empty for the default one.
	 * @param int        $version Among all versions of all timelines; 0 = as it comes with the plugin.
	 * @param Conditions $for     Ask nothing for the default one, which takes what no other takes.
	 */
	public function __construct( public string $key, public string $name, public int $version, public Conditions $for, public Timeline $timeline ) {
	}

	public function is_default(): bool {
		return self::DEFAULT === $this->key;
	}
}
