<?php
declare( strict_types=1 );

namespace HostingInvoices\Application;

/**
 * Every sealed text that is kept, wherever it stands.
 */
interface SealedTexts {

	/** @return list<string> The places, in an order that stays. */
	public function places(): array;

	/** @return array<int, string> Some sealed texts of a place, by id, with ids above the one given. */
	public function after( string $place, int $id, int $limit ): array;

	/** Unless it was changed meanwhile: then whoever changed it has sealed it anew. */
	public function replace( string $place, int $id, string $old, string $new ): void;
}
