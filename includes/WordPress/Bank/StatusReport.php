<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Bank;

use HostingInvoices\Application\Bank\BankFile;
use HostingInvoices\Application\Bank\BankFileBroken;
use HostingInvoices\Domain\Bank\BankEntry;
use HostingInvoices\Domain\Bank\EntryKind;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Calendar\InvalidDate;
use HostingInvoices\Domain\Money\Money;

/**
 * A pain.002 file: what the bank rejected before it was collected. Only rejections are entries; that a file was taken
 * is no money.
 *
 * Not readonly: it is a position in a file.
 */
final class StatusReport implements BankFile {

	private string $message = '';
	private string $created = '';

	public function __construct( private readonly string $path, private readonly string $kind ) {
	}

	public function kind(): string {
		return $this->kind;
	}

	public function covers_until(): ?CivilDate {
		return null;
	}

	public function account(): string {
		return '';
	}

	/** @return \Generator<int, BankEntry> */
	public function entries(): \Generator {
		$xml = Xml::open( $this->path );
		try {
			$parts = new Parts( $xml, [ 'GrpHdr', 'OrgnlGrpInfAndSts', 'OrgnlPmtInfAndSts', 'TxInfAndSts' ] );
			while ( null !== ( $part = $parts->next() ) ) {
				if ( 'GrpHdr' === $part->name ) {
					$this->message = $part->leaves->of( 'MsgId' );
					$this->created = $part->leaves->of( 'CreDtTm' );
				}
				$entry = $this->entry( $part, $parts );
				if ( null !== $entry ) {
					yield $entry;
				}
			}
			if ( ! $parts->is_whole() ) {
				throw new BankFileBroken( 'The file ends in the middle.' );
			}
		} finally {
			$xml->close();
		}
	}

	private function entry( Part $part, Parts $parts ): ?BankEntry {
		[ $status, $what, $batch ] = match ( $part->name ) {
			'OrgnlGrpInfAndSts' => [ 'GrpSts', '', $part->leaves->of( 'OrgnlMsgId' ) ],
			'OrgnlPmtInfAndSts' => [ 'PmtInfSts', '', $part->leaves->of( 'OrgnlPmtInfId' ) ],
			'TxInfAndSts' => [ 'TxSts', $part->leaves->of( 'OrgnlEndToEndId' ), $parts->around( 'OrgnlPmtInfAndSts' )->of( 'OrgnlPmtInfId' ) ],
			default => [ '', '', '' ],
		};
		if ( '' === $status || 'RJCT' !== $part->leaves->of( $status ) || ( 'TxInfAndSts' === $part->name && '' === $what ) ) {
			return null;
		}
		return new BankEntry(
			account: '',
			reference: "pain.002|$batch|$what",
			kind: EntryKind::debit_return,
			booked_on: $this->day(),
			amount: Money::zero(),
			end_to_end_id: $what,
			mandate_reference: $part->leaves->of( 'OrgnlTxRef/MndtRltdInf/MndtId' ),
			batch_reference: $batch,
			reason: substr( $part->leaves->of( 'StsRsnInf/Rsn/Cd', 'StsRsnInf/Rsn/Prtry' ), 0, 4 ),
			text: $part->leaves->of( 'StsRsnInf/AddtlInf' ),
		);
	}

	/** @throws BankFileBroken */
	private function day(): CivilDate {
		try {
			return CivilDate::parse( substr( $this->created, 0, 10 ) );
		} catch ( InvalidDate ) {
			throw new BankFileBroken( "The report {$this->message} has no date." );
		}
	}
}
