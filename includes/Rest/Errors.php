<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Bank\BankFileRefused;
use HostingInvoices\Application\Customers\CustomerNotKept;
use HostingInvoices\Application\Customers\EmailTaken;
use HostingInvoices\Application\Customers\InvalidContact;
use HostingInvoices\Application\DirectDebit\MandateRejected;
use HostingInvoices\Application\Dunning\TimelineChangedMeanwhile;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\Running\Failures;
use HostingInvoices\Application\SecretUnreadable;
use HostingInvoices\Domain\Dunning\InvalidTimeline;
use HostingInvoices\Domain\Law\InvalidFigures;
use HostingInvoices\Rest\Words\RequestWords;
use HostingInvoices\Rest\Words\Sentences;

/**
 * The one place where what went wrong becomes code, sentence, status and field.
 *
 * 400: a field is not what it has to be. 404: no such thing. 409: somebody was first. 422: it may not be done as
 * things stand. 500: our fault.
 */
final readonly class Errors {

	public function __construct( private Sentences $sentences, private RequestWords $words, private Failures $failures ) {
	}

	/** @param array<string, string> $fields Name of a field in a use case → its dotted path on the wire. */
	public function of( \Throwable $failure, array $fields ): \WP_Error {
		return match ( true ) {
			$failure instanceof Problem => self::error( $failure->reason, $failure->getMessage(), $failure->status, $failure->fields ),
			$failure instanceof NotFound => self::error( $failure->what . '_not_found', $this->sentences->not_found( $failure->what ), 404 ),
			$failure instanceof TimelineChangedMeanwhile => self::error( 'timeline_changed_meanwhile', $this->sentences->of( 'timeline_changed_meanwhile' ), 409 ),
			$failure instanceof EmailTaken, $failure instanceof MandateRejected => $this->about( $failure->reason, $failure->field, [], 409, $fields ),
			$failure instanceof Refused => $this->about( $failure->reason, $failure->field, $failure->facts, 'missing' === $failure->reason ? 400 : 422, $fields ),
			$failure instanceof CustomerNotKept => $this->logged( $failure, 'customer_not_kept', 422 ),
			$failure instanceof SecretUnreadable => $this->logged( $failure, 'secret_unreadable', 500 ),
			$failure instanceof InvalidFigures => $this->our_fault( $failure ),
			$failure instanceof BankFileRefused => $this->about( $failure->reason, 'file', [], 422, $fields ),
			$failure instanceof InvalidContact => $this->about( $failure->reason, $failure->field, [], 400, $fields ),
			$failure instanceof InvalidTimeline => $this->about( $failure->reason, '' === $failure->step ? 'steps' : 'steps.' . $failure->step, [], 400, $fields ),
			$failure instanceof \DomainException && '' !== self::reason( $failure ) => $this->about( self::reason( $failure ), self::field( $failure ), [], 400, $fields ),
			// Such as a site without a key for its secrets: the owner can mend it, if it is said.
			$this->sentences->knows( self::reason( $failure ) ) => $this->logged( $failure, self::reason( $failure ), 500 ),
			default => $this->our_fault( $failure ),
		};
	}

	/** The machine key that exceptions of the domain carry; empty = it carries none. */
	public static function reason( \Throwable $failure ): string {
		$reason = get_object_vars( $failure )['reason'] ?? '';
		return is_string( $reason ) ? $reason : '';
	}

	private static function field( \Throwable $failure ): string {
		$field = get_object_vars( $failure )['field'] ?? '';
		return is_string( $field ) ? $field : '';
	}

	/**
	 * @param array<string, scalar>  $facts
	 * @param array<string, string> $fields
	 */
	private function about( string $reason, string $field, array $facts, int $status, array $fields ): \WP_Error {
		$sentence = $this->sentences->of( $reason, $facts );
		return self::error( $reason, $sentence, $status, '' === $field ? [] : [ $fields[ $field ] ?? $field => $sentence ] );
	}

	private function logged( \Throwable $failure, string $reason, int $status ): \WP_Error {
		$this->failures->note( 0, $failure );
		return $this->about( $reason, '', [], $status, [] );
	}

	private function our_fault( \Throwable $failure ): \WP_Error {
		$this->failures->note( 0, $failure );
		return self::error( 'failed', $this->words->failed(), 500 );
	}

	/** @param array<string, string> $fields Dotted path → sentence. */
	private static function error( string $code, string $sentence, int $status, array $fields = [] ): \WP_Error {
		return new \WP_Error( $code, $sentence, [ 'status' => $status ] + ( [] === $fields ? [] : [ 'fields' => $fields ] ) );
	}
}
