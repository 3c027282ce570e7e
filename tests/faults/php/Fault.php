<?php

declare( strict_types=1 );

namespace HostingInvoices\Faults;

/**
 * One thing that goes wrong at one statement of this process, on its way from $wpdb to the server.
 *
 * Statements are counted from arm() on; with `writes_only` only those that write are, and meet it. The fault strikes at
 * number `at`, or so many (`plus`) after those that match `after`, one after the other.
 */
final class Fault {

	/** What the server says, by kind: SQLSTATE, errno, message. Each is what MariaDB itself would answer. */
	private const ERRORS = [
		'deadlock'  => [ '40001', 1213, 'Deadlock found when trying to get lock; try restarting transaction' ],
		'lock_wait' => [ 'HY000', 1205, 'Lock wait timeout exceeded; try restarting transaction' ],
		'disk_full' => [ 'HY000', 1114, 'The table is full' ],
		'read_only' => [ 'HY000', 1290, 'The MariaDB server is running with the --read-only option so it cannot execute this statement' ],
	];

	private int $seen = 0;

	private int $writes = 0;

	private int $strikes_left;

	private int $at;

	/** @var list<string> Patterns that have yet to match. */
	private array $after;

	/** @param resource|null $trace Every statement goes there, for reading what a boundary was. */
	private function __construct( private readonly array $spec, private $trace ) {
		$this->strikes_left = $spec['times'] ?? 1;
		$this->after        = $spec['after'] ?? [];
		$this->at           = $spec['at'] ?? ( [] === $this->after ? -1 : PHP_INT_MAX );
	}

	/**
	 * @param array{do?: string, at?: int, after?: list<string>, plus?: int, writes_only?: bool, times?: int, trace?: string} $spec
	 */
	public static function arm( array $spec ): self {
		$fault = new self( $spec, isset( $spec['trace'] ) ? fopen( $spec['trace'], 'ab' ) : null );
		add_filter( 'query', $fault->pass( ... ), PHP_INT_MAX );
		return $fault;
	}

	/** @return array{statements: int, writes: int, struck: bool} What has passed. */
	public function report(): array {
		return [ 'statements' => $this->seen, 'writes' => $this->writes, 'struck' => $this->has_struck() ];
	}

	private function has_struck(): bool {
		return $this->strikes_left < ( $this->spec['times'] ?? 1 );
	}

	private function pass( string $sql ): string {
		$is_write = 1 === preg_match( '/^\s*(insert|update|delete|replace)\b/i', $sql );
		++$this->seen;
		$this->writes += $is_write ? 1 : 0;
		if ( null !== $this->trace ) {
			fwrite( $this->trace, $this->seen . "\t" . substr( (string) preg_replace( '/\s+/', ' ', $sql ), 0, 160 ) . "\n" );
		}
		if ( $this->is_due( $sql, $is_write ) ) {
			--$this->strikes_left;
			return $this->strike( $sql );
		}
		return $sql;
	}

	private function is_due( string $sql, bool $is_write ): bool {
		$number = empty( $this->spec['writes_only'] ) ? $this->seen : $this->writes;
		if ( [] !== $this->after && 1 === preg_match( '/' . $this->after[0] . '/s', $sql ) ) {
			array_shift( $this->after );
			if ( [] === $this->after ) {
				$this->at = $number + ( $this->spec['plus'] ?? 0 );
			}
		}
		return $this->strikes_left > 0 && $this->at > 0 && $number >= $this->at && ( $is_write || empty( $this->spec['writes_only'] ) );
	}

	private function strike( string $sql ): string {
		return match ( $this->spec['do'] ) {
			'kill'     => $this->signal( SIGKILL, $sql ),
			'stop'     => $this->signal( SIGSTOP, $sql ),
			'cut'      => $this->cut( $sql, false ),
			'cut_after' => $this->cut( $sql, true ),
			'deadlock' => $this->refuse( 'deadlock', true ),
			default    => $this->refuse( $this->spec['do'], false ),
		};
	}

	private function signal( int $signal, string $sql ): string {
		posix_kill( getmypid(), $signal );
		return $sql;
	}

	/** The server ends this connection, before the statement or right after it. */
	private function cut( string $sql, bool $after ): string {
		$dbh = $GLOBALS['wpdb']->__get( 'dbh' );
		if ( $after ) {
			$dbh->query( $sql );
		}
		Connection::open()->query( 'KILL ' . $dbh->thread_id );
		usleep( 20_000 );
		return $sql;
	}

	/** In a deadlock the server has rolled the whole transaction back; any other error is of the statement alone. */
	private function refuse( string $kind, bool $rolled_back ): string {
		if ( $rolled_back ) {
			$GLOBALS['wpdb']->__get( 'dbh' )->query( 'ROLLBACK' );
		}
		return vsprintf( "SIGNAL SQLSTATE '%s' SET MYSQL_ERRNO = %d, MESSAGE_TEXT = '%s'", self::ERRORS[ $kind ] );
	}
}
