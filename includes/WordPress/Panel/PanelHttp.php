<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

use HostingInvoices\Application\Suspension\PanelFailed;

/**
 * Calls a panel's API: the address judged and pinned, TLS checked, no redirect followed, in time and within 1 MB.
 */
final readonly class PanelHttp {

	/** @param \Closure( string ): list<string> $addresses_of Every IP address of a name: HostNames. */
	public function __construct( private PinnedHttp $http, private \Closure $addresses_of ) {
	}

	/**
	 * @param string       $path    Appended to the server's address.
	 * @param list<string> $headers
	 * @param bool         $acts    Whether the panel could change anything by it.
	 * @return HttpAnswer Status 2xx or 4xx; the other ones are failures.
	 * @throws PanelFailed
	 */
	public function send( ServerAccess $to, string $method, string $path, array $headers, string $body, bool $acts ): HttpAnswer {
		$address = self::permit( PanelAddress::parse( rtrim( $to->address, '/' ) . $path ), $to->allows_private_address, $this->addresses_of );
		try {
			$answer = $this->http->send( $method, $address, [ ...$headers, 'User-Agent: HostingInvoices' ], $body );
		} catch ( HttpBroke $broke ) {
			throw self::failed( $broke->reason, $acts && $broke->sent, $broke->getMessage() );
		}
		return match ( true ) {
			$answer->status >= 300 && $answer->status < 400 => throw self::failed( 'redirect', $acts, 'It sends the call on to another address, which is not followed.' ),
			401 === $answer->status => throw self::failed( 'unauthorized', false, 'It refuses the name or the key.' ),
			403 === $answer->status => throw self::failed( 'forbidden', false, 'The key has no right to do this.' ),
			429 === $answer->status => throw self::failed( 'rate_limited', false, 'It wants fewer calls.' ),
			408 === $answer->status, $answer->status >= 500, $answer->status < 200 => throw self::failed( 'http_status', $acts, sprintf( 'It answers with status %d.', $answer->status ) ),
			default => $answer,
		};
	}

	/**
	 * @param \Closure( string ): list<string> $addresses_of
	 * @throws PanelFailed
	 */
	public static function permit( PanelAddress $address, bool $private_allowed, \Closure $addresses_of ): PanelAddress {
		return $address->permit( $address->is_literal() ? [ $address->host ] : $addresses_of( $address->host ), $private_allowed );
	}

	public static function failed( string $reason, bool $may_have_acted, string $what ): PanelFailed {
		$message = 'The panel could not be used. ' . $what;
		return $may_have_acted
			? PanelFailed::after_sending( $reason, $message )
			: PanelFailed::before_acting( $reason, $message );
	}

	/** What a panel says for itself, as harmless text. */
	public static function harmless( string $said ): string {
		return trim( mb_substr( (string) preg_replace( '/[\p{C}\s]+/u', ' ', mb_scrub( wp_strip_all_tags( $said ), 'UTF-8' ) ), 0, 200 ) );
	}
}
