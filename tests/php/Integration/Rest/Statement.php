<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

/**
 * Statements as a bank writes them, in camt.053 and camt.054, versions 02 and 08.
 */
final class Statement {

	public const ACCOUNT = 'NL02ABNA0123456789';

	/** @param string $kind Such as "camt.053.001.08". */
	public static function of_kind( string $kind, string $date, string ...$entries ): string {
		[ $root, $statement ] = str_starts_with( $kind, 'camt.053' ) ? [ 'BkToCstmrStmt', 'Stmt' ] : [ 'BkToCstmrDbtCdtNtfctn', 'Ntfctn' ];
		$balance              = 'Stmt' === $statement ? "<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>$date</Dt></Dt></Bal>" : '';
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:$kind\"><$root><GrpHdr><MsgId>M1</MsgId><CreDtTm>{$date}T06:00:00</CreDtTm></GrpHdr>"
			. "<$statement><Id>S1</Id><CreDtTm>{$date}T06:00:00</CreDtTm><Acct><Id><IBAN>" . self::ACCOUNT . "</IBAN></Id></Acct>$balance" . implode( "\n", $entries ) . "</$statement></$root></Document>";
	}

	public static function of( string $date, string ...$entries ): string {
		return self::of_kind( 'camt.053.001.08', $date, ...$entries );
	}

	/** @param string $details Beside the text, such as a structured reference. */
	public static function transfer( string $reference, string $amount, string $text, string $iban = '', string $name = 'A. Payer', string $date = '2026-02-26', string $currency = 'EUR', string $details = '' ): string {
		$account = '' === $iban ? '' : "<DbtrAcct><Id><IBAN>$iban</IBAN></Id></DbtrAcct>";
		return self::entry( $reference, $amount, 'CRDT', $date, '', "<Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><RltdPties><Dbtr><Pty><Nm>$name</Nm></Pty></Dbtr>$account</RltdPties><RmtInf><Ustrd>$text</Ustrd>$details</RmtInf>", $currency );
	}

	public static function collection( string $reference, string $amount, string $end_to_end, string $mandate = '', string $date = '2026-02-26', string $currency = 'EUR' ): string {
		return self::entry( $reference, $amount, 'CRDT', $date, 'ESDD', self::refs( $end_to_end, $mandate ), $currency );
	}

	public static function returned( string $reference, string $amount, string $end_to_end, string $reason, string $mandate = '', string $date = '2026-02-26' ): string {
		return self::entry( $reference, $amount, 'DBIT', $date, 'UPDD', self::refs( $end_to_end, $mandate ) . "<RtrInf><Rsn><Cd>$reason</Cd></Rsn></RtrInf>" );
	}

	/** The debits of a file as one amount. */
	public static function batch( string $reference, string $amount, string $message, string $date = '2026-02-26' ): string {
		return str_replace( '<TxDtls></TxDtls>', '', str_replace( '<NtryDtls>', "<NtryDtls><Btch><PmtInfId>$message</PmtInfId></Btch>", self::entry( $reference, $amount, 'CRDT', $date, 'ESDD', '' ) ) );
	}

	private static function refs( string $end_to_end, string $mandate ): string {
		return '<Refs>' . ( '' === $end_to_end ? '' : "<EndToEndId>$end_to_end</EndToEndId>" ) . ( '' === $mandate ? '' : "<MndtId>$mandate</MndtId>" ) . '</Refs>';
	}

	private static function entry( string $reference, string $amount, string $direction, string $date, string $sub, string $details, string $currency = 'EUR' ): string {
		$code = '' === $sub ? '<BkTxCd><Prtry><Cd>541</Cd></Prtry></BkTxCd>' : "<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>IDDT</Cd><SubFmlyCd>$sub</SubFmlyCd></Fmly></Domn></BkTxCd>";
		return "<Ntry><Amt Ccy=\"$currency\">$amount</Amt><CdtDbtInd>$direction</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>$date</Dt></BookgDt>"
			. ( '' === $reference ? '' : "<AcctSvcrRef>$reference</AcctSvcrRef>" ) . "$code<NtryDtls><TxDtls>$details</TxDtls></NtryDtls></Ntry>";
	}
}
