<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Panel;

use HostingInvoices\Application\Suspension\PanelReading;
use HostingInvoices\Domain\Suspension\ServiceState;

/**
 * Reads an answer; what is not exactly what was agreed is not believed.
 */
final readonly class PanelAnswer {

	/** Of what a panel says for itself when it refuses, so much is shown. */
	private const LONGEST_COMPLAINT = 200;

	/**
	 * @param string $reference Of the service that was asked for.
	 * @throws AnswerNotBelieved
	 */
	public static function read( HttpAnswer $answer, string $reference ): PanelReading {
		self::assert_welcome( $answer );
		$said  = self::decoded( $answer );
		$epoch = $said['epoch'] ?? null;
		$state = is_string( $said['state'] ?? null ) ? ServiceState::tryFrom( $said['state'] ) : null;
		if ( null === $state || ServiceState::unknown === $state || ! is_int( $epoch ) || $epoch < 0 ) {
			throw new AnswerNotBelieved( 'wrong_answer', 'Its answer does not name a state and an epoch.' );
		}
		if ( ( $said['reference'] ?? null ) !== $reference ) {
			throw new AnswerNotBelieved( 'wrong_answer', 'Its answer is about another service.' );
		}
		return new PanelReading( $state, $epoch );
	}

	/** @throws AnswerNotBelieved */
	private static function assert_welcome( HttpAnswer $answer ): void {
		if ( 200 === $answer->status ) {
			return;
		}
		if ( $answer->status >= 300 && $answer->status < 400 ) {
			throw new AnswerNotBelieved( 'redirect', 'It sends the call on to another address, which is not followed.' );
		}
		$complaint = self::complaint( $answer );
		throw new AnswerNotBelieved(
			self::reason( $answer->status ),
			sprintf( 'It answers with status %d.', $answer->status ) . ( '' === $complaint ? '' : ' ' . $complaint ),
			self::is_refusal( $answer->status )
		);
	}

	/** One account that is not known says nothing of the server; a signature that is refused will be refused again. */
	private static function reason( int $status ): string {
		return match ( $status ) {
			401 => 'unauthorized',
			403 => 'forbidden',
			404 => 'unknown_account',
			429 => 'rate_limited',
			default => 'http_status',
		};
	}

	/** By the agreement a 4xx changes nothing. 408 is no panel's answer but that of a gateway that gave up waiting. */
	private static function is_refusal( int $status ): bool {
		return $status >= 400 && $status < 500 && 408 !== $status;
	}

	/**
	 * @return array<mixed>
	 * @throws AnswerNotBelieved
	 */
	private static function decoded( HttpAnswer $answer ): array {
		$said = self::is_json( $answer ) ? json_decode( $answer->body, true, 8 ) : null;
		if ( ! is_array( $said ) || array_is_list( $said ) ) {
			throw new AnswerNotBelieved( 'not_json', 'Its answer is not a JSON object with content type application/json.' );
		}
		return $said;
	}

	private static function is_json( HttpAnswer $answer ): bool {
		return 1 === preg_match( '~\Aapplication/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?\z~i', $answer->content_type );
	}

	/** What the panel says about it in `message`, as harmless text. */
	private static function complaint( HttpAnswer $answer ): string {
		$said    = self::is_json( $answer ) ? json_decode( $answer->body, true, 8 ) : null;
		$message = is_array( $said ) && is_string( $said['message'] ?? null ) ? $said['message'] : '';
		$line    = (string) preg_replace( '/[\p{C}\s]+/u', ' ', $message );
		return trim( mb_substr( $line, 0, self::LONGEST_COMPLAINT ) );
	}
}
