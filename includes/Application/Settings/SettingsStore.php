<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Settings;

/**
 * The owner's settings, read past every cache.
 */
interface SettingsStore {

	public function current(): Settings;

	/** @param array<string, scalar> $changes By the names of contract/settings.ts, checked by ChangeSettings. */
	public function change( array $changes ): Settings;
}
