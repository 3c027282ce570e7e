<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

/**
 * Where the panel is, and what is shared with it.
 */
final readonly class PanelSettings {

	/** A shorter secret can be guessed. */
	public const SHORTEST_SECRET = 32;

	/**
	 * @param string $url                    Address of the receiver; empty when none is connected.
	 * @param string $secret                 Key of the signature, opened.
	 * @param bool   $allows_private_address The owner lets the panel be on this machine or in this network.
	 */
	public function __construct(
		public string $url,
		#[\SensitiveParameter] public string $secret,
		public bool $allows_private_address,
	) {
	}

	public function are_complete(): bool {
		return '' !== $this->url && strlen( $this->secret ) >= self::SHORTEST_SECRET;
	}
}
