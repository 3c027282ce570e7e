<?php

declare( strict_types=1 );

namespace HostingInvoices\Lab;

/**
 * Writes camt.053.001.08 statements as a Dutch bank does.
 */
final class Statement {

	/** @param list<string> $entries */
	public static function of( int $number, string $date, string $iban, array $entries ): string {
		return '<?xml version="1.0" encoding="UTF-8"?>'
			. "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><GrpHdr><MsgId>LAB-$number</MsgId><CreDtTm>{$date}T07:00:00</CreDtTm></GrpHdr>"
			. "<Stmt><Id>LAB-$number</Id><CreDtTm>{$date}T07:00:00</CreDtTm><Acct><Id><IBAN>$iban</IBAN></Id></Acct>"
			. "<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>$date</Dt></Dt></Bal>"
			. implode( '', $entries ) . '</Stmt></BkToCstmrStmt></Document>';
	}

	/** @param array{end_to_end: string, mandate: string, amount: string, name: string} $debit */
	public static function collection( array $debit, string $date ): string {
		return self::entry( $debit, $date, 'CRDT', 'C', 'IDDT', 'ESDD', '' );
	}

	/** @param array{end_to_end: string, mandate: string, amount: string, name: string} $debit */
	public static function return( array $debit, string $date, string $reason ): string {
		return self::entry( $debit, $date, 'DBIT', 'R', 'IDDT', 'UPDD', "<RtrInf><Rsn><Cd>$reason</Cd></Rsn></RtrInf>" );
	}

	/** @param array{end_to_end: string, mandate: string, amount: string, name: string} $debit */
	private static function entry( array $debit, string $date, string $direction, string $kind, string $family, string $sub, string $rest ): string {
		$name = htmlspecialchars( $debit['name'], ENT_XML1 );
		$code = "<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>$family</Cd><SubFmlyCd>$sub</SubFmlyCd></Fmly></Domn></BkTxCd>";
		return "<Ntry><Amt Ccy=\"EUR\">{$debit['amount']}</Amt><CdtDbtInd>$direction</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>$date</Dt></BookgDt><ValDt><Dt>$date</Dt></ValDt>"
			. "<AcctSvcrRef>$kind{$debit['end_to_end']}</AcctSvcrRef>$code<NtryDtls><TxDtls><Refs><EndToEndId>{$debit['end_to_end']}</EndToEndId><MndtId>{$debit['mandate']}</MndtId></Refs>"
			. "<RltdPties><Dbtr><Pty><Nm>$name</Nm></Pty></Dbtr></RltdPties>$rest</TxDtls></NtryDtls></Ntry>";
	}
}
