<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Database;

/**
 * The handle on a process that runs process.php.
 */
final class Worker {

	/** @var resource */
	private $process;

	/** @var array<int, resource> */
	private array $pipes = [];

	public function __construct( string $job, string ...$arguments ) {
		$process = proc_open(
			[ PHP_BINARY, '-d', 'memory_limit=512M', __DIR__ . '/process.php', $job, ...$arguments ],
			[ [ 'pipe', 'r' ], [ 'pipe', 'w' ], [ 'file', 'php://stderr', 'w' ] ],
			$this->pipes
		);
		if ( ! is_resource( $process ) ) {
			throw new \RuntimeException( 'No process.' );
		}
		$this->process = $process;
	}

	/** Waits for a line that the worker says. */
	public function hear(): string {
		$line = fgets( $this->pipes[1] );
		if ( false === $line ) {
			throw new \RuntimeException( 'The worker ended without a word.' );
		}
		return trim( $line );
	}

	public function go(): void {
		fwrite( $this->pipes[0], "go\n" );
	}

	/** Its answer, when it is done. */
	public function answer(): mixed {
		$answer = json_decode( $this->hear(), true, 16, JSON_THROW_ON_ERROR );
		array_map( fclose( ... ), $this->pipes );
		proc_close( $this->process );
		return $answer;
	}

	/**
	 * Several that do the same at once.
	 *
	 * @return list<mixed> Their answers.
	 */
	public static function together( int $count, string $job, string ...$arguments ): array {
		return self::all( array_fill( 0, $count, [ $job, ...$arguments ] ) );
	}

	/**
	 * All are ready before any begins.
	 *
	 * @param list<non-empty-list<string>> $jobs Each with its arguments.
	 * @return list<mixed> Their answers.
	 */
	public static function all( array $jobs ): array {
		$workers = array_map( static fn ( array $job ): self => new self( ...$job ), $jobs );
		array_map( static fn ( self $worker ): string => $worker->hear(), $workers );
		array_map( static fn ( self $worker ) => $worker->go(), $workers );
		return array_map( static fn ( self $worker ): mixed => $worker->answer(), $workers );
	}
}
