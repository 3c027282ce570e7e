<?php
/**
 * Imports a statement of so many entries and bytes; what memory and time it takes.
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

use HostingInvoices\Application\Bank\ImportBankFile;
use HostingInvoices\Application\Bank\MatchEntries;
use HostingInvoices\Application\Running\Budget;

[ , $dir, $count, $bytes ] = $argv;
$services                  = ( require __DIR__ . '/boot.php' )( $dir );

$path = (string) tempnam( sys_get_temp_dir(), 'bank' );
$file = fopen( $path, 'wb' );
fwrite( $file, '<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId><CreDtTm>2026-02-10T06:00:00</CreDtTm></GrpHdr><Stmt><Id>S</Id><CreDtTm>2026-02-10T06:00:00</CreDtTm><Acct><Id><IBAN>NL02ABNA0123456789</IBAN></Id></Acct>' );
$entry = static fn ( int $n, string $text ): string => '<Ntry><Amt Ccy="EUR">' . number_format( 10000 + $n / 100, 2, '.', '' ) . "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-02-10</Dt></BookgDt><AcctSvcrRef>R$n</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>Klant $n</Nm></Pty></Dbtr></RltdPties><RmtInf><Ustrd>$text</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n";
$fill  = str_repeat( 'x', max( 1, intdiv( (int) $bytes, (int) $count ) - strlen( $entry( (int) $count, '' ) ) ) );
for ( $n = 1; $n <= (int) $count; $n++ ) {
	fwrite( $file, $entry( $n, $fill ) );
}
fwrite( $file, '</Stmt></BkToCstmrStmt></Document>' );
fclose( $file );

$import = $services->get( ImportBankFile::class );
$match  = $services->get( MatchEntries::class );
gc_collect_cycles();
memory_reset_peak_usage();
$before = memory_get_usage();
$from   = hrtime( true );
// Nothing of the budget is left for looking at the entries: that is measured by itself.
$report = $import->execute( $path, 'statement.xml', Budget::of( 0, null ), 0 );
$read   = hrtime( true );
$match->execute( Budget::endless() );
$end    = hrtime( true );
unlink( $path );
global $wpdb;
$left = (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->prefix}hosting_bank_entries WHERE state = 'left'" );
if ( (int) $count !== $report->entries || (int) $count !== $left || '' !== $report->problem ) {
	fwrite( STDERR, "read {$report->entries}, left $left of $count: {$report->problem}\n" );
	exit( 1 );
}
echo wp_json_encode( [ 'before' => $before, 'peak' => memory_get_peak_usage(), 'read_seconds' => ( $read - $from ) / 1e9, 'match_seconds' => ( $end - $read ) / 1e9, 'size' => (int) $bytes ] ), "\n";
