<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

use HostingInvoices\Application\Story\EventKind;
use HostingInvoices\Domain\Dunning\ObjectionRule;
use HostingInvoices\Domain\Suspension\GateQuestion;
use HostingInvoices\Rest\Words\EventWords;
use HostingInvoices\Rest\Words\GateWords;
use HostingInvoices\Rest\Words\Sentences;
use PHPUnit\Framework\TestCase;

/** Nobody is ever shown a machine key. */
final class SentencesTest extends TestCase {

	private const INCLUDES = __DIR__ . '/../../../../includes';

	public function test_every_reason_in_the_code_has_its_sentence(): void {
		$reasons = [ ...self::refusals(), ...self::reasons_of_exceptions(), ...array_column( ObjectionRule::cases(), 'value' ) ];
		self::assertGreaterThan( 60, count( $reasons ) );
		$sentences = new Sentences();
		self::assertSame( [], array_values( array_filter( $reasons, static fn ( string $reason ): bool => ! $sentences->knows( $reason ) ) ) );
	}

	public function test_every_question_of_the_gate_and_every_event_has_its_words(): void {
		foreach ( GateQuestion::cases() as $question ) {
			self::assertNotSame( str_replace( '_', ' ', $question->value ), GateWords::against( $question->value ) );
		}
		$told = array_map( static fn ( EventKind $event ): string => ( new EventWords() )->of( $event->value, '', null ), EventKind::cases() );
		self::assertSame( $told, array_values( array_unique( $told ) ), 'no two events read the same' );
	}

	public function test_a_sentence_names_its_facts(): void {
		$sentences = new Sentences();
		self::assertStringContainsString( '36.30', $sentences->of( 'amount_above_open', [ 'open' => '36.30' ] ) );
		self::assertStringContainsString( '40', $sentences->of( 'secret_too_short', [ 'least' => 40 ] ) );
		self::assertStringContainsString( '19', $sentences->of( 'suspension_too_early', [ 'move_to_day' => 19 ] ) );
		self::assertStringContainsString( GateWords::against( 'no_promise' ), $sentences->of( 'gate_closed', [ 'reasons' => 'no_hold,no_promise' ] ) );
		self::assertStringContainsString( 'unheard_of', $sentences->of( 'unheard_of' ) );
	}

	/** @return list<string> What `Refused::because( '…'` says; keys that end in _ are put together from PanelFailed. */
	private static function refusals(): array {
		preg_match_all( '/because\( ([^,;]+)/', self::code( 'Application' ), $calls );
		preg_match_all( "/'([a-z_]+[a-z])'/", implode( "\n", $calls[1] ), $found );
		return array_values( array_unique( $found[1] ) );
	}

	/**
	 * The first argument of `new self( 'reason', …` in exceptions that carry a reason. Not of those that no request can
	 * bring about.
	 *
	 * @return list<string>
	 */
	private static function reasons_of_exceptions(): array {
		$reasons = [];
		foreach ( self::files( 'Domain', 'Application', 'WordPress/Secrets' ) as $file ) {
			$code = (string) file_get_contents( $file );
			if ( str_contains( $code, 'public readonly string $reason' ) && ! preg_match( '/class (InvalidFigures|InvalidPeriod|InvalidInvoiceNumber)/', $code ) ) {
				preg_match_all( "/new self\(\s*'([a-z_]+)'/", $code, $found );
				$reasons = [ ...$reasons, ...$found[1] ];
			}
		}
		preg_match_all( "/(?:before_acting|after_sending)\( '([a-z_]+)'/", self::code( 'WordPress/Panel' ), $panel );
		return array_values( array_unique( [ ...$reasons, ...array_map( static fn ( string $reason ): string => "panel_$reason", $panel[1] ) ] ) );
	}

	private static function code( string $folder ): string {
		return implode( "\n", array_map( static fn ( string $file ): string => (string) file_get_contents( $file ), self::files( $folder ) ) );
	}

	/** @return list<string> */
	private static function files( string ...$folders ): array {
		$files = [];
		foreach ( $folders as $folder ) {
			foreach ( new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( self::INCLUDES . "/$folder", \FilesystemIterator::SKIP_DOTS ) ) as $file ) {
				$files[] = (string) $file;
			}
		}
		return $files;
	}
}
