<?php

declare( strict_types=1 );

namespace HostingInvoices\Lab;

/**
 * What a scenario lets happen on a morning, each through the door that a person or a machine would take.
 */
final class Happenings {

	/** @var array<string, string> switch => first day without it */
	private array $until = [];

	/** @param string $panel_dir Where the panel reads its mode. */
	public function __construct(
		private readonly Wire $wire,
		private readonly Names $names,
		private readonly World $world,
		private readonly Bank $bank,
		private readonly Days $days,
		private readonly Runners $runners,
		private readonly string $panel_dir,
	) {}

	/** Mail and panel that were down come back on the morning after their last day. */
	public function recover( string $date ): void {
		foreach ( $this->until as $file => $until ) {
			if ( $date >= $until ) {
				wp_delete_file( $file );
				unset( $this->until[ $file ] );
			}
		}
	}

	/**
	 * What the bank has to know before it hands in the statement of the morning.
	 *
	 * @param array<string, mixed> $happening
	 */
	public function announce( array $happening ): void {
		if ( isset( $happening['debit_return'] ) ) {
			$invoice = $this->wire->get( "/invoices/{$this->invoice( $happening['debit_return'] )}" );
			$this->bank->comes_back( $invoice['number'], $happening['debit_return']['reason'] );
		}
	}

	/** @param array<string, mixed> $happening `on` and one other key. */
	public function take( array $happening ): void {
		$date = $happening['on'];
		unset( $happening['on'] );
		$kind = (string) array_key_first( $happening );
		$what = $happening[ $kind ];
		$id   = isset( $what['customer'] ) ? $this->names->customer_id( $what['customer'] ) : 0;
		match ( $kind ) {
			'pay'             => $this->pay( $what ),
			// It came with the statement of this morning.
			'debit_return'    => null,
			'promise'         => $this->wire->send( 'POST', '/promises', [ 'customer_id' => $id, 'amount' => $what['amount'], 'by' => $what['by'] ] ),
			'hold'            => $this->wire->send( 'POST', '/holds', [ 'customer_id' => $id, 'until' => $what['until'], 'reason' => $what['reason'] ] ),
			'dispute'         => $this->wire->send( 'POST', '/disputes', [ 'invoice_id' => $this->invoice( $what ), 'reason' => 'disputed' ] ),
			'mandate_signed'  => $this->wire->send( 'POST', "/customers/$id/mandate", [ 'iban' => $what['iban'], 'signed_on' => $date ] ),
			'mandate_ended'   => $this->wire->send( 'DELETE', "/customers/$id/mandate" ),
			'cancel'          => $this->wire->send( 'POST', "/subscriptions/{$this->names->subscription_id( $what['customer'], $what['service'] )}/end" ),
			'confirm_restart' => $this->wire->send( 'POST', '/runner/confirm-restart' ),
			'cron_off'        => $this->days->silent_until( LabClock::plus( $date, $what['days'] ) ),
			'mail_down'       => $this->switch_on( LAB_DIR . '/mail_down', 'down', LabClock::plus( $date, $what['days'] ) ),
			'panel_down'      => $this->switch_on( $this->panel_dir . '/mode', 'down', LabClock::plus( $date, $what['days'] ) ),
			'runners'         => $this->runners->set( $what['count'] ),
			'plan'            => $this->wire->send( 'POST', '/plans', [ 'customer_id' => $id, 'instalments' => array_map( static fn ( array $one ): array => [ 'on' => $one[0], 'amount' => $one[1] ], $what['instalments'] ) ] ),
		};
	}

	/** @param array{customer: string, invoice: int, amount?: string} $what */
	private function pay( array $what ): void {
		$invoice_id = $this->invoice( $what );
		$amount     = $what['amount'] ?? null;
		if ( null === $amount || $amount === $this->wire->get( "/invoices/$invoice_id" )['open'] ) {
			$this->world->pay_in_full( $invoice_id );
			return;
		}
		$this->wire->send( 'POST', "/invoices/$invoice_id/payments", [ 'amount' => $amount ] );
	}

	/** @param array{customer: string, invoice: int} $what */
	private function invoice( array $what ): int {
		return $this->names->invoice_id( $what['customer'], $what['invoice'] );
	}

	private function switch_on( string $file, string $content, string $until ): void {
		file_put_contents( $file, $content );
		$this->until[ $file ] = max( $until, $this->until[ $file ] ?? '' );
	}
}
