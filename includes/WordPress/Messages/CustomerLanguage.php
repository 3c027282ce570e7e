<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

/**
 * Speaks a customer's language for the length of a piece of work.
 */
final readonly class CustomerLanguage {

	/**
	 * @template T
	 * @param string        $locale As `nl_NL`; empty = the site's. One that is not installed leaves the language as it is.
	 * @param callable(): T $work
	 * @return T
	 */
	public function in( string $locale, callable $work ): mixed {
		// Not determine_locale(): in the admin screen that is the language of whoever looks at it.
		$switched = switch_to_locale( '' === $locale ? get_locale() : $locale );
		try {
			return $work();
		} finally {
			if ( $switched ) {
				restore_previous_locale();
			}
		}
	}
}
