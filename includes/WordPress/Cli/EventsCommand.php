<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Cli;

use HostingInvoices\Application\Reporting\ReadEvents;

/**
 * `wp hosting-invoices events`: what happened, one after the other.
 */
final readonly class EventsCommand {

	/** @param \Closure(): ReadEvents $events */
	public function __construct( private \Closure $events ) {
	}

	/**
	 * Prints what happened in the shop after a line of its story.
	 *
	 * ## OPTIONS
	 *
	 * [--since=<id>]
	 * : Only what comes after this line. Default: everything.
	 *
	 * [--limit=<limit>]
	 * : At most so many lines.
	 * ---
	 * default: 10000
	 * ---
	 *
	 * [--format=<format>]
	 * : `json` prints one list, `jsonl` a line each.
	 * ---
	 * default: json
	 * options:
	 *   - json
	 *   - jsonl
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp hosting-invoices events --since=120 --format=json
	 *
	 * @param list<string>          $arguments
	 * @param array<string, string> $options
	 */
	public function __invoke( array $arguments, array $options ): void {
		$rows = ( $this->events )()->execute( max( 0, (int) ( $options['since'] ?? 0 ) ), max( 1, (int) ( $options['limit'] ?? 10_000 ) ) );
		if ( 'jsonl' !== ( $options['format'] ?? 'json' ) ) {
			\WP_CLI::line( self::json( $rows ) );
			return;
		}
		foreach ( $rows as $row ) {
			\WP_CLI::line( self::json( $row ) );
		}
	}

	/** @param array<array-key, mixed> $value */
	private static function json( array $value ): string {
		return json_encode( $value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}
}
