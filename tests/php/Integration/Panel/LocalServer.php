<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Panel;

/**
 * A process that listens on a free port of 127.0.0.1 until it is stopped.
 */
final class LocalServer {

	/** @param resource $process */
	private function __construct( private $process, public readonly int $port, private readonly string $folder ) {
	}

	/** @param string $router A script for PHP's own server. */
	public static function php( string $router, string $folder, string $secret = '' ): self {
		$port    = self::free_port();
		$command = [ PHP_BINARY, '-d', 'display_errors=0', '-S', "127.0.0.1:{$port}", $router ];
		return self::started( $command, $port, $folder, [ 'HOSTING_INVOICES_PANEL_SECRET' => $secret ] );
	}

	/** @param string $certificate File with a certificate and its key. */
	public static function tls( string $certificate, string $folder ): self {
		$port = self::free_port();
		return self::started( [ PHP_BINARY, __DIR__ . '/tls-server.php', (string) $port, $certificate ], $port, $folder, [] );
	}

	public function stop(): void {
		proc_terminate( $this->process );
		proc_close( $this->process );
	}

	/** @return list<array<string, string>> The calls that came in, oldest first. */
	public function calls(): array {
		$lines = is_file( $this->folder . '/log' ) ? file( $this->folder . '/log', FILE_IGNORE_NEW_LINES ) : [];
		return array_map( static fn ( string $line ): array => json_decode( $line, true, 8, JSON_THROW_ON_ERROR ), (array) $lines );
	}

	/**
	 * @param list<string>          $command
	 * @param array<string, string> $environment
	 */
	private static function started( array $command, int $port, string $folder, array $environment ): self {
		$environment += [ 'LOG' => $folder . '/log', 'HOSTING_INVOICES_PANEL_FOLDER' => $folder, 'PATH' => (string) getenv( 'PATH' ) ];
		$nowhere      = [ 'file', '/dev/null', 'a' ];
		$process      = proc_open( $command, [ [ 'file', '/dev/null', 'r' ], $nowhere, $nowhere ], $pipes, null, $environment );
		if ( false === $process ) {
			throw new \RuntimeException( 'The server does not start.' );
		}
		for ( $tries = 0; $tries < 100; $tries++ ) {
			$connection = @fsockopen( '127.0.0.1', $port, $code, $message, 0.1 );
			if ( false !== $connection ) {
				fclose( $connection );
				return new self( $process, $port, $folder );
			}
			usleep( 50_000 );
		}
		throw new \RuntimeException( 'The server does not answer.' );
	}

	private static function free_port(): int {
		$socket = stream_socket_server( 'tcp://127.0.0.1:0' );
		if ( false === $socket ) {
			throw new \RuntimeException( 'No free port.' );
		}
		$name = (string) stream_socket_get_name( $socket, false );
		fclose( $socket );
		return (int) substr( $name, (int) strrpos( $name, ':' ) + 1 );
	}
}
