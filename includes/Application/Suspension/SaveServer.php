<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Secrets;
use HostingInvoices\Application\Settings\ChangeSettings;
use HostingInvoices\Application\Transaction;

/**
 * Adds a server, or changes one. Its secret is sealed before it is kept; address and secret of the first one are settings.
 */
final readonly class SaveServer {

	public function __construct(
		private ServerRepository $servers,
		private Panels $panels,
		private Secrets $secrets,
		private ChangeSettings $settings,
		private Transaction $transaction,
	) {
	}

	/**
	 * @param int         $id     0 = a new one.
	 * @param string|null $secret Null = as it was.
	 * @return int Its id.
	 * @throws NotFound
	 * @throws Refused
	 */
	public function execute( int $id, string $kind, string $name, string $address, string $user_name, ?string $secret, bool $allows_private_address, bool $keeps_mail ): int {
		$old = 0 === $id ? null : $this->servers->find( $id ) ?? throw NotFound::thing( 'server', $id );
		if ( ! isset( $this->panels->kinds()[ $kind ] ) || ( Server::FIRST === $id && 'webhook' !== $kind ) ) {
			throw Refused::because( 'server_kind', 'kind' );
		}
		if ( '' === $name ) {
			throw Refused::because( 'missing', 'name' );
		}
		$this->assert_address( $kind, $address );
		return $this->transaction->run(
			function () use ( $id, $kind, $name, $address, $user_name, $secret, $allows_private_address, $keeps_mail, $old ): int {
				if ( Server::FIRST === $id ) {
					$this->settings->execute( [ 'panel_url' => $address, 'panel_allows_private_address' => $allows_private_address, ...( null === $secret ? [] : [ 'panel_secret' => $secret ] ) ] );
				}
				// A key never goes to another host than it was typed for.
				$moved  = null !== $old && self::host( $old->address ) !== self::host( $address );
				$kept   = null === $old || Server::FIRST === $id || $moved ? '' : $old->secret_sealed;
				$sealed = null === $secret || Server::FIRST === $id ? $kept : ( '' === $secret ? '' : $this->secrets->seal( $secret ) );
				return $this->servers->save( new Server( $id, $kind, $name, $address, $user_name, $sealed, $allows_private_address, $keeps_mail ) );
			}
		);
	}

	/** @throws Refused */
	private function assert_address( string $kind, string $address ): void {
		if ( 'by_hand' === $kind || ( '' === $address && 'webhook' === $kind ) ) {
			return;
		}
		$is_address = in_array( parse_url( $address, PHP_URL_SCHEME ), [ 'https', 'http' ], true ) && '' !== self::host( $address );
		if ( ! $is_address ) {
			throw Refused::because( 'panel_address', 'address' );
		}
	}

	private static function host( string $address ): string {
		return strtolower( (string) parse_url( $address, PHP_URL_HOST ) );
	}
}
