<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

/**
 * What contract/generate.ts made of the contract: the routes, and a JSON Schema for each of their parts.
 */
final readonly class Contract {

	/** @param string $folder contract/generated of the plugin. */
	public function __construct( private string $folder ) {
	}

	/** @return array<string, Route> By name. */
	public function routes(): array {
		$routes = [];
		/** @var array<string, array{method: string, path: string, needs: string, list: bool, query: ?string, body: ?string, response: string}> $rows */
		$rows = $this->read( 'routes' );
		foreach ( $rows as $name => $row ) {
			$routes[ $name ] = new Route( $name, $row['method'], $row['path'], $row['needs'], $row['list'], $row['query'], $row['body'], $row['response'] );
		}
		return $routes;
	}

	/** @return array<string, mixed> A schema as WordPress reads it. */
	public function schema( string $name ): array {
		return $this->read( $name );
	}

	/**
	 * @return array<string, mixed>
	 * @throws \RuntimeException when the plugin is not whole.
	 */
	private function read( string $name ): array {
		$file = "{$this->folder}/$name.json";
		$json = is_readable( $file ) ? file_get_contents( $file ) : false;
		if ( false === $json ) {
			throw new \RuntimeException( sprintf( 'The file %s of the plugin is missing.', basename( $file ) ) );
		}
		/** @var array<string, mixed> $read */
		$read = json_decode( $json, true, 64, JSON_THROW_ON_ERROR );
		return $read;
	}
}
