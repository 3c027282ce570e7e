<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

/** What a route answered, as a client sees it: PHP's own types are gone. */
final readonly class Reply {

	/**
	 * @param array<array-key, mixed> $data
	 * @param array<string, string>   $headers
	 * @param string                  $json    The very text.
	 */
	public function __construct( public int $status, public array $data, public array $headers, public string $json, public int $queries ) {
	}

	public function code(): string {
		return (string) ( $this->data['code'] ?? '' );
	}

	/** @return array<string, string> Dotted path → sentence. */
	public function fields(): array {
		return $this->data['data']['fields'] ?? [];
	}

	/** @return list<mixed> */
	public function column( string $name ): array {
		return array_column( $this->data, $name );
	}
}
