<?php

declare( strict_types=1 );

namespace HostingInvoices\Lab;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\TargetCalendar;

/**
 * The bank, played by files alone: it takes the product's pain.008 files, and hands in a camt.053 at seven in the morning
 * of every TARGET day, with what was collected and what came back, through the product's own import.
 *
 * What it was given it remembers in a state that can be kept.
 */
final class Bank {

	public const IBAN = 'NL02ABNA0123456789';

	/** @var list<array{number: string, reason: string}> What comes back with the next statement. */
	private array $coming_back = [];

	/** @param list<array{end_to_end: string, mandate: string, amount: string, on: string, name: string, collected: bool}> $debits */
	public function __construct( private readonly Wire $wire, private array $debits = [], private int $statements = 0 ) {}

	/** A debit comes back with the statement of this morning. */
	public function comes_back( string $invoice_number, string $reason ): void {
		$this->coming_back[] = [ 'number' => $invoice_number, 'reason' => $reason ];
	}

	/** Banks do nothing on days that TARGET rests, except where a scenario says so. */
	public function morning( string $date ): void {
		if ( [] === $this->coming_back && ! ( new TargetCalendar() )->is_business_day( CivilDate::parse( $date ) ) ) {
			return;
		}
		$entries = [ ...$this->collect( $date ), ...array_map( fn ( array $one ): string => $this->return( $one, $date ), $this->coming_back ) ];

		$this->coming_back = [];
		$this->hand_in( Statement::of( ++$this->statements, $date, self::IBAN, $entries ) );
	}

	/** The owner takes every file that is ready to the bank. */
	public function take_files(): void {
		foreach ( $this->wire->all( '/batches', [ 'state' => 'exported' ] ) as $batch ) {
			$file = $this->wire->get( "/batches/{$batch['id']}/file" );
			$this->debits = [ ...$this->debits, ...self::debits_in( $file['content'] ) ];
			$this->wire->send( 'POST', "/batches/{$batch['id']}/state", [ 'action' => 'submit' ] );
		}
	}

	/** @return array<string, mixed> to be handed to the constructor again */
	public function state(): array {
		return [ 'debits' => $this->debits, 'statements' => $this->statements ];
	}

	/** @return list<string> */
	private function collect( string $date ): array {
		$entries = [];
		foreach ( $this->debits as $index => $debit ) {
			if ( ! $debit['collected'] && $debit['on'] <= $date ) {
				$this->debits[ $index ]['collected'] = true;
				$entries[] = Statement::collection( $debit, $date );
			}
		}
		return $entries;
	}

	/**
	 * The newest debit of the invoice that the bank has.
	 *
	 * @param array{number: string, reason: string} $return
	 */
	private function return( array $return, string $date ): string {
		foreach ( array_reverse( $this->debits, true ) as $index => $debit ) {
			if ( str_starts_with( $debit['end_to_end'], "{$return['number']}-B" ) ) {
				// What is rejected is not collected any more.
				$this->debits[ $index ]['collected'] = true;
				return Statement::return( $debit, $date, $return['reason'] );
			}
		}
		throw new Refused( "debit_return: the bank has no debit of invoice {$return['number']}." );
	}

	private function hand_in( string $xml ): void {
		$path = LAB_DIR . '/statement.xml';
		file_put_contents( $path, $xml );
		$import = $this->wire->upload( '/bank-imports', $path, "statement-{$this->statements}.xml" );
		if ( 'complete' !== $import['state'] || $import['waiting'] > 0 ) {
			throw new Refused( 'The statement was not read: ' . wp_json_encode( $import ) );
		}
	}

	/** @return list<array{end_to_end: string, mandate: string, amount: string, on: string, name: string, collected: bool}> */
	private static function debits_in( string $xml ): array {
		$document = new \DOMDocument();
		$document->loadXML( $xml );
		$path = new \DOMXPath( $document );
		$path->registerNamespace( 'p', (string) $document->documentElement?->namespaceURI );
		$debits = [];
		foreach ( $path->query( '//p:DrctDbtTxInf' ) ?: [] as $node ) {
			$text     = static fn ( string $query ): string => (string) $path->evaluate( "string($query)", $node );
			$debits[] = [
				'end_to_end' => $text( 'p:PmtId/p:EndToEndId' ),
				'mandate'    => $text( 'p:DrctDbtTx/p:MndtRltdInf/p:MndtId' ),
				'amount'     => $text( 'p:InstdAmt' ),
				'on'         => $text( '../p:ReqdColltnDt' ),
				'name'       => $text( 'p:Dbtr/p:Nm' ),
				'collected'  => false,
			];
		}
		return $debits;
	}
}
