<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

use HostingInvoices\Rest\Contract;
use HostingInvoices\Rest\Route;
use HostingInvoices\Rest\SchemaCheck;
use HostingInvoices\WordPress\Panel\WebhookSignature;
use HostingInvoices\Tests\Integration\SiteTestCase;
use HostingInvoices\WordPress\Database\Database;

/**
 * A shop without customers on the first of February 2026, and its routes. Every answer is held against the contract,
 * by our own check and by WordPress's.
 *
 * The use cases begin and commit transactions of their own; here these become savepoints inside the one of the test,
 * which is rolled back.
 */
abstract class RestTestCase extends SiteTestCase {

	protected const TODAY = '2026-02-01';

	protected const TABLES = [ 'customers', 'subscriptions', 'services', 'charges', 'invoices', 'series', 'steps', 'moved_steps', 'timeline', 'messages', 'outbox', 'tasks', 'promises', 'holds', 'disputes', 'payments', 'mandates', 'debits', 'costs', 'policies', 'nonces', 'feedback', 'terms', 'other_lines', 'debit_batches', 'batch_debits', 'batch_downloads', 'bank_imports', 'bank_entries', 'bank_matches', 'known_accounts' ];

	protected Database $database;

	protected Contract $contract;

	private ?string $clock_before;

	protected function setUp(): void {
		parent::setUp();
		$this->database = new Database( $GLOBALS['wpdb'] );
		$this->contract = new Contract( dirname( __DIR__, 4 ) . '/contract/generated' );
		add_filter( 'query', [ self::class, 'as_savepoint' ] );
		foreach ( self::TABLES as $table ) {
			$this->database->execute( "DELETE FROM {{$table}}" );
		}
		$this->database->execute( 'UPDATE {runner} SET last_tick_at = NULL, silent_from = NULL' );
		delete_option( 'hosting_invoices_settings' );
		delete_option( 'hosting_invoices_counts' );
		$clock              = LAB_DIR . '/clock';
		$this->clock_before = is_file( $clock ) ? (string) file_get_contents( $clock ) : null;
		$this->on_day( self::TODAY );
		wp_set_current_user( self::administrator() );
	}

	protected function tearDown(): void {
		if ( null === $this->clock_before ) {
			wp_delete_file( LAB_DIR . '/clock' );
		} else {
			file_put_contents( LAB_DIR . '/clock', $this->clock_before );
		}
		remove_filter( 'query', [ self::class, 'as_savepoint' ] );
		$GLOBALS['wp_rest_server'] = null;
		parent::tearDown();
	}

	public static function as_savepoint( string $query ): string {
		return match ( true ) {
			// SQLite begins by the word, MariaDB by no longer committing each statement.
			'START TRANSACTION' === $query, 'SET autocommit = 0' === $query => 'SAVEPOINT of_use_case',
			'COMMIT' === $query => 'RELEASE SAVEPOINT of_use_case',
			'ROLLBACK' === $query => 'ROLLBACK TO SAVEPOINT of_use_case',
			'SET autocommit = 1' === $query, str_starts_with( $query, 'SET TRANSACTION ISOLATION' ) => 'SELECT 1',
			default => $query,
		};
	}

	/** The lab's clock stands at seven in the morning of that day. */
	protected function on_day( string $date ): void {
		$at = new \DateTimeImmutable( "$date 07:00", wp_timezone() );
		file_put_contents( LAB_DIR . '/clock', $at->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d\TH:i:s\Z' ) );
	}

	/** @param array<array-key, mixed>|string|null $body Text goes out as it is. */
	protected function call( string $method, string $path, array|string|null $body = null, array $query = [] ): Reply {
		$request = new \WP_REST_Request( $method, '/hosting-invoices/v1' . $path );
		$request->set_query_params( $query );
		if ( null !== $body ) {
			$request->set_header( 'Content-Type', 'application/json' );
			$request->set_body( is_string( $body ) ? $body : (string) wp_json_encode( [] === $body ? new \stdClass() : $body ) );
		}
		return $this->sent( $request, $method, $path );
	}

	/** A file in a form. */
	protected function upload( string $path, string $content, string $name = 'statement.xml' ): Reply {
		$file = (string) tempnam( sys_get_temp_dir(), 'bank' );
		file_put_contents( $file, $content );
		$request = new \WP_REST_Request( 'POST', '/hosting-invoices/v1' . $path );
		$request->set_file_params( [ 'file' => [ 'tmp_name' => $file, 'name' => $name, 'error' => UPLOAD_ERR_OK, 'size' => strlen( $content ) ] ] );
		try {
			return $this->sent( $request, 'POST', $path );
		} finally {
			wp_delete_file( $file );
		}
	}

	private function sent( \WP_REST_Request $request, string $method, string $path ): Reply {
		global $wpdb;
		$before   = $wpdb->num_queries;
		$response = rest_do_request( $request );
		$queries  = $wpdb->num_queries - $before;
		$json     = (string) wp_json_encode( rest_get_server()->response_to_data( $response, false ) );
		$reply    = new Reply( $response->get_status(), (array) json_decode( $json, true ), $response->get_headers(), $json, $queries );
		$this->assert_as_agreed( $method, $path, $reply );
		return $reply;
	}

	/** A call from outside, by nobody who is logged in. @param array<string, mixed> $body */
	protected function signed( string $path, array $body, string $secret, ?int $signed_at = null ): \WP_REST_Response {
		$user = get_current_user_id();
		wp_set_current_user( 0 );
		$now     = ( new \DateTimeImmutable( (string) file_get_contents( LAB_DIR . '/clock' ) ) )->getTimestamp();
		$json    = (string) wp_json_encode( $body );
		$request = new \WP_REST_Request( 'POST', '/hosting-invoices/v1' . $path );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_header( WebhookSignature::HEADER, ( new WebhookSignature( $secret ) )->of( $signed_at ?? $now, $json ) );
		$request->set_body( $json );
		$response = rest_do_request( $request );
		wp_set_current_user( $user );
		return $response;
	}

	/** @return array<array-key, mixed> What was answered; anything but 200 fails. */
	protected function ok( string $method, string $path, ?array $body = null, array $query = [] ): array {
		$reply = $this->call( $method, $path, $body, $query );
		self::assertSame( 200, $reply->status, "$method $path: $reply->json" );
		return $reply->data;
	}

	protected static function administrator(): int {
		return (int) get_users( [ 'role' => 'administrator', 'number' => 1, 'fields' => 'ID' ] )[0];
	}

	private function assert_as_agreed( string $method, string $path, Reply $reply ): void {
		$route = $this->route( $method, $path );
		if ( null === $route || $reply->status >= 400 ) {
			self::assert_error( $reply );
			return;
		}
		$schema = $this->contract->schema( $route->response );
		self::assertSame( [], SchemaCheck::faults( $reply->data, $schema ), "$route->name: $reply->json" );
		self::assertTrue( rest_validate_value_from_schema( $reply->data, $schema, $route->name ), $route->name );
		self::assertSame( $route->is_list, isset( $reply->headers['X-WP-Total'], $reply->headers['X-WP-TotalPages'] ), "$route->name says how long the list is" );
	}

	private static function assert_error( Reply $reply ): void {
		self::assertIsString( $reply->data['code'] ?? null, $reply->json );
		self::assertNotSame( '', $reply->data['message'] ?? '', $reply->json );
		self::assertSame( $reply->status, $reply->data['data']['status'] ?? null, $reply->json );
		foreach ( $reply->fields() as $field => $sentence ) {
			self::assertMatchesRegularExpression( '/^[a-z0-9_]+(\.[a-z0-9_]+)*$/', (string) $field );
			self::assertNotSame( '', $sentence );
		}
self::assertStringNotContainsString( 'This cannot be done (', $reply->data['message'], 'a machine key instead of a sentence' );
	}

	private function route( string $method, string $path ): ?Route {
		foreach ( $this->contract->routes() as $route ) {
			if ( $route->method === $method && 1 === preg_match( '#^' . $route->pattern() . '$#', $path ) ) {
				return $route;
			}
		}
		return null;
	}
}
