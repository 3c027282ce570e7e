<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Suspension;

/**
 * By what an account on a panel is recognised as a service, the surest first.
 */
enum AccountMatch: string {
	case domain    = 'domain';
	case user_name = 'user_name';
	case email     = 'email';

	/**
	 * @param array{account: string, domain: string, email: string, ...} $account
	 * @param array{reference: string, email: string, ...}               $service
	 */
	public function fits( array $account, array $service ): bool {
		$reference = self::bare( $service['reference'] );
		return match ( $this ) {
			self::domain => '' !== $account['domain'] && self::bare( $account['domain'] ) === $reference,
			self::user_name => strtolower( $account['account'] ) === $reference,
			self::email => '' !== $account['email'] && strtolower( $account['email'] ) === strtolower( $service['email'] ),
		};
	}

	/** `https://www.Site.example/` is site.example. */
	private static function bare( string $reference ): string {
		return (string) preg_replace( [ '~^https?://~', '~^www\.~', '~/.*$~' ], '', strtolower( trim( $reference ) ) );
	}
}
