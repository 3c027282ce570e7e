<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Bank;

use HostingInvoices\Domain\Bank\BankEntry;
use HostingInvoices\Domain\Bank\EntryKind;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Currency;
use HostingInvoices\Domain\Money\Money;

/**
 * An entry of a camt file with one of its transactions, read as what it means. Paths are those of versions 02 and 08.
 */
final readonly class CamtEntry {

	/** Sub-families of the bank transaction code (ISO 20022) for a debit that comes back. */
	private const RETURNS = [ 'UPDD', 'PRDD', 'RRTN', 'RPCR' ];

	/** @param bool $is_only_one Of its entry, so that the entry's amount and reference are its own. */
	public function __construct( private Leaves $statement, private Leaves $entry, private Leaves $details, private int $number, private bool $is_only_one ) {
	}

	/** Null when it cannot be read. */
	public function read(): ?BankEntry {
		try {
			$amount = $this->amount();
			$on     = CivilDate::parse( substr( $this->entry->of( 'BookgDt/Dt', 'BookgDt/DtTm', 'ValDt/Dt', 'ValDt/DtTm' ), 0, 10 ) );
		} catch ( \DomainException ) {
			return null;
		}
		$end_to_end = $this->details->of( 'Refs/EndToEndId' );
		$kind       = $this->kind( $amount );
		return new BankEntry(
			account: $this->statement->of( 'Acct/Id/IBAN', 'Acct/Id/Othr/Id' ),
			reference: $this->reference( $amount, $on ),
			kind: $kind,
			booked_on: $on,
			amount: $amount,
			end_to_end_id: 'NOTPROVIDED' === $end_to_end ? '' : $end_to_end,
			mandate_reference: $this->details->of( 'Refs/MndtId' ),
			batch_reference: $this->batch_reference(),
			reason: EntryKind::debit_return === $kind ? substr( $this->details->of( 'RtrInf/Rsn/Cd', 'RtrInf/Rsn/Prtry' ), 0, 4 ) : '',
			text: $this->text(),
			structured: $this->details->of( 'RmtInf/Strd/CdtrRefInf/Ref' ),
			party: $this->party(),
			party_iban: $this->details->of( $amount->is_negative() && EntryKind::debit_return !== $kind ? 'RltdPties/CdtrAcct/Id/IBAN' : 'RltdPties/DbtrAcct/Id/IBAN' ),
		);
	}

	/** The same entry once more in one file: two payments that nothing tells apart. */
	public static function again( BankEntry $entry, int $times ): BankEntry {
		return new BankEntry( ...[ ...get_object_vars( $entry ), 'reference' => "{$entry->reference}*$times" ] );
	}

	/** @throws \DomainException */
	private function amount(): Money {
		$decimal  = $this->details->of( 'Amt', 'AmtDtls/TxAmt/Amt' );
		$currency = $this->details->of( 'Amt@Ccy', 'AmtDtls/TxAmt/Amt@Ccy' );
		if ( '' === $decimal && $this->is_only_one ) {
			$decimal  = $this->entry->of( 'Amt' );
			$currency = $this->entry->of( 'Amt@Ccy' );
		}
		$currency = '' === $currency ? $this->entry->of( 'Amt@Ccy' ) : $currency;
		$amount   = '' === $decimal ? Money::zero( $currency ) : Money::from_decimal( self::rounded( $decimal, $currency ), $currency );
		return 'DBIT' === ( '' === $this->details->of( 'CdtDbtInd' ) ? $this->entry->of( 'CdtDbtInd' ) : $this->details->of( 'CdtDbtInd' ) ) ? $amount->negated() : $amount;
	}

	/** ISO 20022 allows five decimals; more than the currency has are zeroes, or the amount cannot be read. */
	private static function rounded( string $decimal, string $currency ): string {
		[ $whole, $fraction ] = [ ...explode( '.', $decimal, 2 ), '' ];
		$decimals             = Currency::decimals( $currency );
		$rest                 = substr( $fraction, $decimals );
		return '' === trim( $rest, '0' ) ? rtrim( $whole . '.' . substr( $fraction, 0, $decimals ), '.' ) : $decimal;
	}

	private function kind( Money $amount ): EntryKind {
		$family  = $this->code( 'Domn/Fmly/Cd' );
		$sub     = $this->code( 'Domn/Fmly/SubFmlyCd' );
		$mandate = '' !== $this->details->of( 'Refs/MndtId' );
		if ( $amount->is_negative() ) {
			$is_return = '' !== $this->details->of( 'RtrInf/Rsn/Cd', 'RtrInf/Rsn/Prtry' ) || in_array( $sub, self::RETURNS, true ) || 'true' === $this->entry->of( 'RvslInd' );
			return $is_return ? EntryKind::debit_return : EntryKind::outgoing;
		}
		$is_debit = 'IDDT' === $family || $mandate;
		$has_one  = '' !== $this->details->of( 'Refs/EndToEndId' ) || $mandate;
		return match ( true ) {
			$is_debit && $has_one => EntryKind::collection,
			$is_debit || '' !== $this->batch_reference() => EntryKind::batch,
			default => EntryKind::transfer,
		};
	}

	private function code( string $path ): string {
		$of_details = $this->details->of( "BkTxCd/$path" );
		return '' === $of_details ? $this->entry->of( "BkTxCd/$path" ) : $of_details;
	}

	private function batch_reference(): string {
		$of_details = $this->details->of( 'Refs/PmtInfId', 'Refs/MsgId' );
		return '' === $of_details ? $this->entry->of( 'NtryDtls/Btch/PmtInfId', 'NtryDtls/Btch/MsgId' ) : $of_details;
	}

	private function party(): string {
		return $this->details->of( 'RltdPties/Dbtr/Pty/Nm', 'RltdPties/Dbtr/Nm', 'RltdPties/Cdtr/Pty/Nm', 'RltdPties/Cdtr/Nm' );
	}

	private function text(): string {
		$text = $this->details->of( 'RmtInf/Ustrd' );
		return '' === $text ? $this->details->of( 'AddtlTxInf' ) . $this->entry->of( 'AddtlNtryInf' ) : $text;
	}

	/**
	 * The servicer's reference is the same in every file; with the amount beside it two entries that a bank gave one
	 * reference stay apart. Without one, what the entry says tells it apart: marked with "=".
	 */
	private function reference( Money $amount, CivilDate $on ): string {
		$own  = $this->details->of( 'Refs/AcctSvcrRef' );
		$of   = '' === $own ? $this->entry->of( 'AcctSvcrRef' ) : $own;
		$part = $this->details->of( 'Refs/EndToEndId', 'Refs/TxId', 'Refs/InstrId' );
		if ( '' === $of ) {
			return '=' . hash( 'sha256', implode( "\0", [ $amount->minor, $amount->currency, $on->to_string(), $part, $this->text(), $this->party(), $this->details->of( 'RltdPties/DbtrAcct/Id/IBAN' ) ] ) );
		}
		$which = $this->is_only_one || '' !== $own ? '' : '#' . ( '' === $part || 'NOTPROVIDED' === $part ? $this->number : $part );
		return "$of$which|{$amount->minor}";
	}
}
