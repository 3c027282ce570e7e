<?php

declare( strict_types=1 );

namespace HostingInvoices\Lab;

/**
 * Civil days, one after the other: the bank and the customers at 07:00, the tick at 08:00.
 */
final class Days {

	/** First day on which the tick runs again; before it the runner is silent. */
	private string $silent_until = '';

	/** @param \Closure(array<string, mixed>): void $tell What to do with each event. */
	public function __construct(
		private readonly LabClock $clock,
		private readonly World $world,
		private readonly Bank $bank,
		private readonly EventFeed $feed,
		private readonly Runners $runners,
		private readonly \Closure $tell,
	) {}

	/** @param \Closure(): void $happenings What else happens that morning. */
	public function walk( string $date, ?\Closure $happenings = null ): void {
		// A long process must not see yesterday's rows; a visitor's process would not have them either.
		wp_cache_flush_runtime();
		$this->clock->set( $date, '07:00' );
		$this->bank->morning( $date );
		$this->world->customers_pay( $date );
		if ( null !== $happenings ) {
			$happenings();
		}
		$this->clock->set( $date, '08:00' );
		if ( $date >= $this->silent_until ) {
			$this->runners->tick();
			$this->bank->take_files();
		}
		$this->read();
		// Who pays on the day of the invoice does so when it has come.
		if ( $this->world->customers_pay( $date ) ) {
			$this->read();
		}
	}

	public function silent_until( string $date ): void {
		$this->silent_until = $date;
	}

	private function read(): void {
		foreach ( $this->feed->fresh() as $event ) {
			$this->world->learn( $event );
			( $this->tell )( $event );
		}
	}
}
