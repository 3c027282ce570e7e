<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Suspension;

/**
 * A panel gave no answer that can be trusted.
 */
final class PanelFailed extends \RuntimeException {

	/** About one account, or about the question: they say nothing of the server's health. */
	private const OF_ONE_SERVICE = [ 'unknown_account', 'wrong_account', 'refused', 'not_supported' ];

	/**
	 * @param string $reason     Machine key: not_connected, address_refused, timeout, unreachable, certificate, http_status, not_json, wrong_answer, too_large, redirect, unauthorized, forbidden, rate_limited, and those above.
	 * @param bool   $may_have_acted Whether the order may have been carried out all the same.
	 */
	private function __construct( public readonly string $reason, public readonly bool $may_have_acted, string $message ) {
		parent::__construct( $message );
	}

	/** Nothing left this site, or it was refused before anything could happen. */
	public static function before_acting( string $reason, string $detail ): self {
		return new self( $reason, false, $detail );
	}

	/** The order went out; what became of it is not known. */
	public static function after_sending( string $reason, string $detail ): self {
		return new self( $reason, true, $detail );
	}

	/** The account is not where it was: how it stands nobody knows any more. */
	public function is_about_a_lost_account(): bool {
		return in_array( $this->reason, [ 'unknown_account', 'wrong_account' ], true );
	}

	public function is_about_the_server(): bool {
		return ! in_array( $this->reason, self::OF_ONE_SERVICE, true );
	}
}
