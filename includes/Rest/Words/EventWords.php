<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Words;

use HostingInvoices\Application\Story\EventKind;

/**
 * What happened in one line, for the sheet of a call; the pages tell it at more length.
 */
final readonly class EventWords {

	/**
	 * @param string      $event  As EventKind has it.
	 * @param string      $number Of the invoice that it is about, or empty.
	 * @param string|null $amount
	 */
	public function of( string $event, string $number, ?string $amount ): string {
		$kind = EventKind::tryFrom( $event );
		$what = null === $kind ? $event : $this->what( $kind );
		$rest = array_filter( [ $number, (string) $amount ], static fn ( string $part ): bool => '' !== $part );
		return [] === $rest ? $what : $what . ' (' . implode( ', ', $rest ) . ')';
	}

	private function what( EventKind $event ): string {
		return match ( $event ) {
