<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Acceptance;

use HostingInvoices\Application\Acceptance\OutsideCheck;
use HostingInvoices\Application\Acceptance\TermsCodec;
use HostingInvoices\Domain\Acceptance\Acceptance;
use HostingInvoices\Domain\Acceptance\InvalidAcceptance;

/**
 * An outside credit check by a filter: docs/credit-check.md. One that fails or answers nonsense changes nothing.
 */
final readonly class FilteredCreditCheck implements OutsideCheck {

	public const FILTER = 'hosting_invoices_credit_check';

	private const LONGEST_REASON = 300;

	public function is_connected(): bool {
		return has_filter( self::FILTER );
	}

	public function ask( Acceptance $acceptance, array $facts ): Acceptance {
		try {
			/**
			 * Lets an outside credit check ask for more than the owner's rules do.
			 *
			 * @param array|null $answer Null = nothing more is asked; else any of `in_advance` (bool), `deposit_percent` (int),
			 *                           `term_days` (int), `mandate` (bool), `approval` (bool) and `reason` (string, for the owner).
			 * @param array      $facts  Who asks for how much, and how they paid so far.
			 */
			$answer = apply_filters( self::FILTER, null, $facts );
			return is_array( $answer ) ? $acceptance->with_outside( TermsCodec::terms( $answer ), self::reason( $answer ) ) : $acceptance;
		} catch ( \Throwable $failure ) {
			wc_get_logger()->error( sprintf( 'The outside credit check failed, so the rules alone decided: %s', $failure->getMessage() ), [ 'source' => 'hosting-invoices', 'nonsense' => $failure instanceof InvalidAcceptance ] );
			return $acceptance;
		}
	}

	/** @param array<mixed> $answer */
	private static function reason( array $answer ): string {
		$reason = $answer['reason'] ?? '';
		return is_string( $reason ) ? mb_substr( sanitize_text_field( $reason ), 0, self::LONGEST_REASON ) : '';
	}
}
