<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

/**
 * Calls an address whose IP addresses were looked at before, and to no other.
 *
 * On cURL itself and not on wp_remote_post(): that one looks the name up a second time (so a name can lead elsewhere
 * then), sends a request again by itself when an answer breaks off, reads a body to its end however long it is, and
 * can't say whether a request left. No proxy is used: it would look the name up for itself.
 */
final readonly class PinnedHttp {

	/** Bytes of an answer that are read at most: 1 MB. */
	private const LONGEST_ANSWER = 1_048_576;

	/**
	 * @param int    $seconds      From beginning to end: look-up of the name excepted.
	 * @param string $certificates File with the authorities to trust; empty for those of the system.
	 * @param (\Closure( string ): bool)|null $is_blocked Whether this site may not call an address: WP_HTTP_BLOCK_EXTERNAL.
	 */
	public function __construct(
		private int $seconds = 10,
		private string $certificates = '',
		private ?\Closure $is_blocked = null,
	) {
	}

	/**
	 * @param list<string> $headers
	 * @throws HttpBroke
	 */
	public function send( string $method, PanelAddress $to, array $headers, string $body ): HttpAnswer {
		$handle = curl_init();
		if ( [] === $to->pinned || false === $handle ) {
			throw new HttpBroke( 'unreachable', false, 'Nothing to connect to.' );
		}
		if ( null !== $this->is_blocked && ( $this->is_blocked )( $to->url ) ) {
			throw new HttpBroke( 'unreachable', false, 'WP_HTTP_BLOCK_EXTERNAL in wp-config.php keeps this site from calling it.' );
		}
		$answer = '';
		$longer = false;
		curl_setopt_array( $handle, $this->options( $method, $to, $headers, $body ) );
		curl_setopt(
			$handle,
			CURLOPT_WRITEFUNCTION,
			static function ( \CurlHandle $unused, string $piece ) use ( &$answer, &$longer ): int {
				$longer  = strlen( $answer ) + strlen( $piece ) > self::LONGEST_ANSWER;
				$answer .= $longer ? '' : $piece;
				return $longer ? 0 : strlen( $piece );
			}
		);
		$whole = curl_exec( $handle );
		if ( false === $whole ) {
			throw self::broke( $handle, $longer );
		}
		return new HttpAnswer(
			(int) curl_getinfo( $handle, CURLINFO_RESPONSE_CODE ),
			(string) curl_getinfo( $handle, CURLINFO_CONTENT_TYPE ),
			$answer
		);
	}

	/**
	 * @param list<string> $headers
	 * @return array<int, mixed>
	 */
	private function options( string $method, PanelAddress $to, array $headers, string $body ): array {
		$pinned = $to->is_literal() ? [] : [ sprintf( '%s:%d:%s', $to->host, $to->port, implode( ',', $to->pinned ) ) ];
		return [
			CURLOPT_URL            => $to->url,
			CURLOPT_RESOLVE        => $pinned,
			CURLOPT_PROTOCOLS      => CURLPROTO_HTTP | CURLPROTO_HTTPS,
			CURLOPT_FOLLOWLOCATION => false,
			CURLOPT_PROXY          => '',
			// An empty Expect keeps cURL from asking first whether it may send.
			CURLOPT_HTTPHEADER     => [ ...$headers, 'Expect:' ],
			CURLOPT_HTTP_VERSION   => CURL_HTTP_VERSION_1_1,
			CURLOPT_FORBID_REUSE   => true,
			CURLOPT_NOSIGNAL       => true,
			CURLOPT_CONNECTTIMEOUT => $this->seconds,
			CURLOPT_TIMEOUT        => $this->seconds,
			CURLOPT_SSL_VERIFYPEER => true,
			CURLOPT_SSL_VERIFYHOST => 2,
		] + self::method( $method, $body ) + ( '' === $this->certificates ? [] : [ CURLOPT_CAINFO => $this->certificates ] );
	}

	/** @return array<int, mixed> */
	private static function method( string $method, string $body ): array {
		return match ( $method ) {
			'GET' => [ CURLOPT_HTTPGET => true ],
			'POST' => [ CURLOPT_POST => true, CURLOPT_POSTFIELDS => $body ],
			default => [ CURLOPT_CUSTOMREQUEST => $method, CURLOPT_POSTFIELDS => $body ],
		};
	}

	private static function broke( \CurlHandle $handle, bool $longer ): HttpBroke {
		$sent = 0 < (int) curl_getinfo( $handle, CURLINFO_REQUEST_SIZE );
		$code = curl_errno( $handle );
		return match ( true ) {
			$longer => new HttpBroke( 'too_large', $sent, 'Its answer is longer than 1 MB.' ),
			CURLE_OPERATION_TIMEDOUT === $code => new HttpBroke( 'timeout', $sent, 'It did not answer in time.' ),
			in_array( $code, [ CURLE_SSL_PEER_CERTIFICATE, 60 ], true ) => new HttpBroke( 'certificate', $sent, sprintf( 'Its certificate is not accepted: %s.', rtrim( curl_error( $handle ), '.' ) ) ),
			default => new HttpBroke( 'unreachable', $sent, sprintf( 'The connection failed: %s.', rtrim( curl_error( $handle ), '.' ) ) ),
		};
	}
}
