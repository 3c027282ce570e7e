<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\DirectDebit\File;

/**
 * Writes a pain.008 file: customer direct debit initiation, SEPA Core (EPC implementation guidelines C2B).
 *
 * The same file twice gives the same bytes.
 */
final readonly class Pain008 {

	/** Longest text for the statement of the debtor. */
	private const LONGEST_TEXT = 140;
	private const LONGEST_NAME = 70;

	public function __construct( private FileVersion $version ) {
	}

	public function write( DebitFile $file ): string {
		$lines  = array_map( self::transaction( ... ), $file->lines );
		$header = self::tag( 'GrpHdr', self::leaf( 'MsgId', $file->message_id ) . self::leaf( 'CreDtTm', $file->created_at->format( 'Y-m-d\TH:i:s' ) ) . self::sums( $file ) . self::tag( 'InitgPty', self::name( $file->creditor->name ) ) );
		return '<?xml version="1.0" encoding="UTF-8"?>' . "\n"
			. '<Document xmlns="' . $this->version->namespace() . '">' . self::tag( 'CstmrDrctDbtInitn', $header . "\n" . self::tag( 'PmtInf', self::batch( $file ) . "\n" . implode( "\n", $lines ) ) ) . "</Document>\n";
	}

	private static function batch( DebitFile $file ): string {
		$kind = self::tag( 'SvcLvl', self::leaf( 'Cd', 'SEPA' ) ) . self::tag( 'LclInstrm', self::leaf( 'Cd', 'CORE' ) ) . self::leaf( 'SeqTp', $file->sequence->value );
		return self::leaf( 'PmtInfId', $file->message_id )
			. self::leaf( 'PmtMtd', 'DD' )
			. self::leaf( 'BtchBookg', 'true' )
			. self::sums( $file )
			. self::tag( 'PmtTpInf', $kind )
			. self::leaf( 'ReqdColltnDt', $file->collection_on->to_string() )
			. self::tag( 'Cdtr', self::name( $file->creditor->name ) )
			. self::account( 'CdtrAcct', $file->creditor->iban->compact() )
			. self::agent( 'CdtrAgt' )
			. self::leaf( 'ChrgBr', 'SLEV' )
			. self::scheme( $file->creditor->identifier->to_string() );
	}

	private static function transaction( DebitLine $line ): string {
		$mandate = self::tag( 'MndtRltdInf', self::leaf( 'MndtId', $line->mandate_reference ) . self::leaf( 'DtOfSgntr', $line->signed_on->to_string() ) );
		return self::tag(
			'DrctDbtTxInf',
			self::tag( 'PmtId', self::leaf( 'EndToEndId', $line->end_to_end_id ) )
				. '<InstdAmt Ccy="' . $line->amount->currency . '">' . $line->amount->to_decimal() . '</InstdAmt>'
				. self::tag( 'DrctDbtTx', $mandate )
				. self::agent( 'DbtrAgt' )
				. self::tag( 'Dbtr', self::name( $line->debtor ) . self::address( $line ) )
				. self::account( 'DbtrAcct', $line->iban->compact() )
				. self::tag( 'RmtInf', self::leaf( 'Ustrd', SepaText::of( $line->text, self::LONGEST_TEXT ) ) )
		);
	}

	private static function sums( DebitFile $file ): string {
		return self::leaf( 'NbOfTxs', (string) count( $file->lines ) ) . self::leaf( 'CtrlSum', $file->total()->to_decimal() );
	}

	/**
	 * Outside the EEA the payer's bank wants town and country; inside it an address is left out, because an unstructured
	 * one is refused since 2026-11-15.
	 */
	private static function address( DebitLine $line ): string {
		if ( ! $line->iban->is_outside_eea() ) {
			return '';
		}
		$country = 1 === preg_match( '/\A[A-Z]{2}\z/', $line->country ) ? $line->country : $line->iban->country();
		return self::tag( 'PstlAdr', self::leaf( 'TwnNm', SepaText::of( $line->town, 35 ) ) . self::leaf( 'Ctry', $country ) );
	}

	/** The creditor identifier stands where a person's number would (EPC guidelines, AT-02). */
	private static function scheme( string $identifier ): string {
		return self::tag( 'CdtrSchmeId', self::tag( 'Id', self::tag( 'PrvtId', self::tag( 'Othr', self::leaf( 'Id', $identifier ) . self::tag( 'SchmeNm', self::leaf( 'Prtry', 'SEPA' ) ) ) ) ) );
	}

	private static function name( string $name ): string {
		return self::leaf( 'Nm', SepaText::of( $name, self::LONGEST_NAME ) );
	}

	private static function account( string $tag, string $iban ): string {
		return self::tag( $tag, self::tag( 'Id', self::leaf( 'IBAN', $iban ) ) );
	}

	/** IBAN only: the BIC need not be known. */
	private static function agent( string $tag ): string {
		return self::tag( $tag, self::tag( 'FinInstnId', self::tag( 'Othr', self::leaf( 'Id', 'NOTPROVIDED' ) ) ) );
	}

	private static function tag( string $tag, string $inner ): string {
		return "<$tag>$inner</$tag>";
	}

	private static function leaf( string $tag, string $text ): string {
		return self::tag( $tag, htmlspecialchars( $text, ENT_XML1 | ENT_QUOTES, 'UTF-8' ) );
	}
}
