<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

use HostingInvoices\Application\Suspension\Panel;
use HostingInvoices\Application\Suspension\PanelAccount;
use HostingInvoices\Application\Suspension\PanelFailed;
use HostingInvoices\Application\Suspension\PanelReading;
use HostingInvoices\Application\Suspension\PanelService;
use HostingInvoices\Domain\Suspension\Level;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * DirectAdmin, through the CMD_API commands of a reseller or administrator with a login key.
 *
 * It knows one level: the whole account. Whether incoming mail goes on then is the server's configuration, so nothing is
 * suspended there before the owner says that he made sure.
 */
final readonly class DirectAdminPanel implements Panel {

	private const SELECT_USERS = '/CMD_API_SELECT_USERS';
	private const SHOW_USERS   = '/CMD_API_SHOW_USERS';
	private const SHOW_USER    = '/CMD_API_SHOW_USER_CONFIG';

	public function __construct( private ServerAccess $server, private PanelHttp $http ) {
	}

	public function is_connected(): bool {
		return '' !== $this->server->address && '' !== $this->server->user_name && '' !== $this->server->secret;
	}

	public function levels(): array {
		return $this->server->keeps_mail ? [ Level::full ] : [];
	}

	/** Lists users, and asks to select none: a key that may not select is refused for that, not for the empty list. */
	public function test(): void {
		$this->users();
		try {
			$this->order( [], false );
		} catch ( PanelFailed $failure ) {
			if ( 'refused' !== $failure->reason ) {
				throw $failure;
			}
		}
	}

	public function find( PanelService $service ): ?PanelAccount {
		try {
			return '' !== $service->account || self::is_user_name( $service->reference )
				? $this->account( self::user( $service ) )
				: self::with_domain( $this->accounts(), $service->reference );
		} catch ( PanelFailed $failure ) {
			return 'unknown_account' === $failure->reason ? null : throw $failure;
		}
	}

	public function read( PanelService $service ): PanelReading {
		return new PanelReading( $this->same( $service )->state, 0 );
	}

	/** The account is looked at first: a name can have been given to somebody else. */
	public function suspend( PanelService $service, Level $level, int $epoch, string $event_id ): void {
		if ( ServiceState::suspended !== $this->same( $service )->state ) {
			$this->order( [ 'dosuspend' => 'yes', 'reason' => 'billing', 'select0' => self::user( $service ) ] );
		}
	}

	public function restore( PanelService $service, int $epoch, string $event_id ): void {
		if ( ServiceState::active !== $this->same( $service )->state ) {
			$this->order( [ 'dounsuspend' => 'yes', 'select0' => self::user( $service ) ] );
		}
	}

	public function terminate( PanelService $service, int $epoch, string $event_id ): void {
		$this->same( $service );
		$this->order( [ 'confirmed' => 'Confirm', 'delete' => 'yes', 'select0' => self::user( $service ) ] );
	}

	public function accounts(): array {
		return array_map( $this->account( ... ), $this->users() );
	}

	/** @return list<string> */
	private function users(): array {
		$list = $this->ask( 'GET', self::SHOW_USERS )['list'] ?? [];
		if ( ! is_array( $list ) ) {
			throw PanelHttp::failed( 'wrong_answer', false, 'Its answer is no list of users.' );
		}
		return array_values( array_filter( $list, is_string( ... ) ) );
	}

	/** @throws PanelFailed unknown_account */
	private function account( string $user ): PanelAccount {
		$said  = $this->ask( 'GET', self::SHOW_USER . '?user=' . rawurlencode( $user ), missing: 'unknown_account' );
		$state = match ( $said['suspended'] ?? null ) {
			'yes' => ServiceState::suspended,
			'no' => ServiceState::active,
			default => null,
		};
		if ( null === $state || ( $said['username'] ?? null ) !== $user ) {
			throw PanelHttp::failed( 'wrong_answer', false, 'Its answer does not name this user and its state.' );
		}
		$text = static fn ( string $key ): string => is_string( $said[ $key ] ?? null ) ? $said[ $key ] : '';
		return new PanelAccount( $user, strtolower( $text( 'domain' ) ), $text( 'email' ), $state );
	}

	/** The account, if it is still that of this service. @throws PanelFailed wrong_account */
	private function same( PanelService $service ): PanelAccount {
		$account = $this->account( self::user( $service ) );
		if ( '' !== $service->domain && $service->domain !== $account->domain ) {
			throw PanelHttp::failed( 'wrong_account', false, 'The account has another domain than when it was mapped: nothing was done.' );
		}
		return $account;
	}

	/** @param array<string, string> $fields */
	private function order( array $fields, bool $acts = true ): void {
		$said = $this->ask( 'POST', self::SELECT_USERS, [ 'location' => 'CMD_SELECT_USERS', ...$fields ], $acts );
		// The details come last: without them the answer broke off.
		if ( '0' !== ( $said['error'] ?? null ) || ! isset( $said['details'] ) ) {
			throw PanelHttp::failed( 'wrong_answer', $acts, 'Its answer does not say that it was done.' );
		}
	}

	/**
	 * @param array<string, string> $fields
	 * @param string                $missing What an error of the panel means.
	 * @return array<array-key, mixed>
	 * @throws PanelFailed
	 */
	private function ask( string $method, string $path, array $fields = [], bool $acts = false, string $missing = 'refused' ): array {
		$headers = [ 'Authorization: Basic ' . base64_encode( $this->server->user_name . ':' . $this->server->secret ) ]; // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode
		if ( 'POST' === $method ) {
			$headers[] = 'Content-Type: application/x-www-form-urlencoded';
		}
		$answer = $this->http->send( $this->server, $method, $path, $headers, http_build_query( $fields ), $acts );
		if ( 200 !== $answer->status || ! self::is_encoded( $answer ) ) {
			throw PanelHttp::failed( 'not_json', $acts && 200 === $answer->status, 'Its answer is no list of fields: is this DirectAdmin?' );
		}
		parse_str( $answer->body, $said );
		if ( '1' === ( $said['error'] ?? null ) ) {
			$text = implode( ' ', array_filter( [ $said['text'] ?? '', $said['details'] ?? '' ], is_string( ... ) ) );
			$is_forbidden = 1 === preg_match( '/cannot execute|not allowed|permission|access denied/i', $text );
			throw PanelHttp::failed( $is_forbidden ? 'forbidden' : $missing, false, 'It says: ' . PanelHttp::harmless( $text ) );
		}
		return $said;
	}

	/** A page to sign in on, and anything else that is HTML or JSON, is no answer. */
	private static function is_encoded( HttpAnswer $answer ): bool {
		return 1 === preg_match( '~\A[^\s<>{]*\z~', trim( $answer->body ) ) && ! str_contains( $answer->content_type, 'html' );
	}

	/** @param list<PanelAccount> $accounts */
	private static function with_domain( array $accounts, string $domain ): ?PanelAccount {
		$found = array_values( array_filter( $accounts, static fn ( PanelAccount $one ): bool => strtolower( $domain ) === $one->domain ) );
		return 1 === count( $found ) ? $found[0] : null;
	}

	private static function user( PanelService $service ): string {
		$user = '' === $service->account ? $service->reference : $service->account;
		return self::is_user_name( $user ) ? $user : throw PanelHttp::failed( 'unknown_account', false, 'The service is not mapped to an account of this panel yet.' );
	}

	private static function is_user_name( string $text ): bool {
		return 1 === preg_match( '/\A[a-z0-9_-]{1,64}\z/i', $text );
	}
}
