<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Suspension;

/**
 * The few words of the page that visitors of a suspended site see. They are in the visitor's language and not in the
 * shop's, so they do not go through its translations.
 */
final readonly class InfoPageWords {

	private const FALLBACK = 'en';

	private const WORDS = [
		'nl' => [
			'title'   => 'Deze website is tijdelijk niet beschikbaar',
			'text'    => 'Probeert u het later nog eens.',
			'owner'   => 'Is dit uw website? Log dan in bij uw hostingprovider.',
			'sign_in' => 'Inloggen',
			'pay'     => 'Factuur %s betalen: de website staat daarna binnen enkele minuten weer aan.',
		],
		'en' => [
			'title'   => 'This website is temporarily unavailable',
			'text'    => 'Please try again later.',
			'owner'   => 'Is this your website? Then sign in at your hosting provider.',
			'sign_in' => 'Sign in',
			'pay'     => 'Pay invoice %s: the website is back within minutes after it.',
		],
		'de' => [
			'title'   => 'Diese Website ist vorübergehend nicht verfügbar',
			'text'    => 'Bitte versuchen Sie es später noch einmal.',
			'owner'   => 'Ist das Ihre Website? Dann melden Sie sich bei Ihrem Hosting-Anbieter an.',
			'sign_in' => 'Anmelden',
			'pay'     => 'Rechnung %s bezahlen: Die Website ist danach in wenigen Minuten wieder da.',
		],
		'fr' => [
			'title'   => 'Ce site est temporairement indisponible',
			'text'    => 'Veuillez réessayer plus tard.',
			'owner'   => 'Ce site est le vôtre ? Connectez-vous chez votre hébergeur.',
			'sign_in' => 'Se connecter',
			'pay'     => 'Payer la facture %s : le site revient quelques minutes après.',
		],
	];

	/** @param string $accepted As the header Accept-Language has it, most wanted first. */
	public static function language( string $accepted ): string {
		preg_match_all( '/([a-z]{2})(?:-[a-z]+)?(?:\s*;\s*q=([0-9.]+))?/i', $accepted, $found, PREG_SET_ORDER );
		$wanted = [];
		foreach ( $found as $index => $match ) {
			$quality  = isset( $match[2] ) ? (float) $match[2] : 1.0;
			$wanted[] = [ $quality, -$index, strtolower( $match[1] ) ];
		}
		rsort( $wanted );
		foreach ( $wanted as [ , , $language ] ) {
			if ( isset( self::WORDS[ $language ] ) ) {
				return $language;
			}
		}
		return self::FALLBACK;
	}

	/** @return array{title: string, text: string, owner: string, sign_in: string, pay: string} */
	public static function in( string $language ): array {
		return self::WORDS[ $language ] ?? self::WORDS[ self::FALLBACK ];
	}
}
