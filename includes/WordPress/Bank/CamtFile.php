<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Bank;

use HostingInvoices\Application\Bank\BankFile;
use HostingInvoices\Application\Bank\BankFileBroken;
use HostingInvoices\Domain\Bank\BankEntry;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\InvalidDate;

/**
 * A camt.053 or camt.054 file: statements of an account, or single notifications.
 *
 * Its parts are read one at a time: statement, entry, and within an entry each transaction. A transaction is held back
 * until it is known whether it is the only one of its entry, because then the amount of the entry is its own.
 *
 * Not readonly: it is a position in a file.
 */
final class CamtFile implements BankFile {

	private const STATEMENTS = [ 'Stmt', 'Ntfctn' ];

	private ?CivilDate $covers_until = null;
	private string $account          = '';
	private Leaves $statement;
	private Leaves $entry;
	private int $number = 0;
	/** @var array<int, int> How often the same entry without a reference stood in this file. */
	private array $seen = [];

	public function __construct( private readonly string $path, private readonly string $kind ) {
		$this->statement = new Leaves();
		$this->entry     = new Leaves();
	}

	public function kind(): string {
		return $this->kind;
	}

	public function covers_until(): ?CivilDate {
		return $this->covers_until;
	}

	public function account(): string {
		return $this->account;
	}

	/** @return \Generator<int, BankEntry> */
	public function entries(): \Generator {
		$xml = Xml::open( $this->path );
		try {
			$parts = new Parts( $xml, [ ...self::STATEMENTS, 'Ntry', 'TxDtls', 'Bal' ] );
			yield from $this->read( $parts );
			if ( ! $parts->is_whole() ) {
				throw new BankFileBroken( 'The file ends in the middle.' );
			}
		} finally {
			$xml->close();
		}
	}

	/** @return \Generator<int, BankEntry> */
	private function read( Parts $parts ): \Generator {
		$held = null;
		while ( null !== ( $part = $parts->next() ) ) {
			if ( 'TxDtls' === $part->name ) {
				// The entry's own texts come before its transactions.
				$this->entry     = $parts->around( 'Ntry' );
				$this->statement = $parts->around( ...self::STATEMENTS );
				if ( null !== $held ) {
					yield from $this->entry( $held, ++$this->number, false );
				}
				$held = $part->leaves;
			}
			if ( 'Ntry' === $part->name ) {
				$this->entry     = $part->leaves;
				$this->statement = $parts->around( ...self::STATEMENTS );
				yield from $this->entry( $held ?? new Leaves(), $this->number + 1, 0 === $this->number );
				$held         = null;
				$this->number = 0;
			}
			if ( 'Bal' === $part->name ) {
				$this->balance( $part->leaves );
			}
			if ( in_array( $part->name, self::STATEMENTS, true ) ) {
				$this->end_of_statement( $part->leaves );
			}
		}
	}

	/** @return \Generator<int, BankEntry> */
	private function entry( Leaves $details, int $number, bool $is_only_one ): \Generator {
		if ( 'BOOK' !== $this->entry->of( 'Sts/Cd', 'Sts' ) ) {
			return;
		}
		$entry = ( new CamtEntry( $this->statement, $this->entry, $details, $number, $is_only_one ) )->read();
		if ( null === $entry ) {
			throw new BankFileBroken( 'An entry has no amount or date that can be read.' );
		}
		$again = str_starts_with( $entry->reference, '=' ) ? $this->times( $entry->reference ) : 1;
		yield $again < 2 ? $entry : CamtEntry::again( $entry, $again );
	}

	/** As numbers, because a long file may have a million. */
	private function times( string $reference ): int {
		$key = (int) hexdec( substr( hash( 'sha256', $reference ), 0, 15 ) );
		return $this->seen[ $key ] = ( $this->seen[ $key ] ?? 0 ) + 1;
	}

	/** The closing balance says up to when a statement is complete. */
	private function balance( Leaves $balance ): void {
		if ( 'CLBD' === $balance->of( 'Tp/CdOrPrtry/Cd' ) ) {
			$this->cover( $balance->of( 'Dt/Dt', 'Dt/DtTm' ) );
		}
	}

	private function end_of_statement( Leaves $statement ): void {
		$this->account = $statement->of( 'Acct/Id/IBAN', 'Acct/Id/Othr/Id' );
		$this->cover( $statement->of( 'FrToDt/ToDtTm' ) );
	}

	private function cover( string $date ): void {
		if ( ! str_starts_with( $this->kind, 'camt.053' ) || '' === $date ) {
			return;
		}
		try {
			$on = CivilDate::parse( substr( $date, 0, 10 ) );
		} catch ( InvalidDate ) {
			return;
		}
		$this->covers_until = null === $this->covers_until ? $on : CivilDate::latest( $this->covers_until, $on );
	}
}
