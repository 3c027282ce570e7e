<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Bank\EntryMatch;
use HostingInvoices\Application\Bank\EntryState;
use HostingInvoices\Application\Bank\StoredEntry;
use HostingInvoices\Application\Fingerprints;
use HostingInvoices\Domain\Bank\BankEntry;
use HostingInvoices\Domain\Bank\EntryKind;
use HostingInvoices\Domain\Bank\MaskAccounts;
use HostingInvoices\Domain\Bank\OpenInvoice;

/**
 * A bank entry as a row of {bank_entries}, and back. No account number stands in one.
 */
final class BankEntryRow {

	/** @return array<string, scalar> */
	public static function fresh( BankEntry $entry, int $import_id, Fingerprints $prints ): array {
		$iban = strtoupper( str_replace( ' ', '', $entry->party_iban ) );
		return [
			'import_id'         => $import_id,
			// Not a print: it must stay the same when the site's key is changed, or every entry would be new.
			'account'           => substr( hash( 'sha256', $entry->account ), 0, 32 ),
			'reference'         => Cell::key( $entry->reference, 120 ),
			'kind'              => $entry->kind->value,
			'booked_on'         => $entry->booked_on->to_string(),
			'amount_minor'      => $entry->amount->minor,
			'currency'          => $entry->amount->currency,
			'end_to_end_id'     => Cell::text( $entry->end_to_end_id, 35 ),
			'mandate_reference' => Cell::text( $entry->mandate_reference, 35 ),
			'batch_reference'   => Cell::text( $entry->batch_reference, 35 ),
			'reason'            => Cell::text( $entry->reason, 4 ),
			'text'              => Cell::text( MaskAccounts::in( trim( $entry->text . ' ' . $entry->structured ) ), 500 ),
			'party'             => Cell::text( MaskAccounts::in( $entry->party ), 140 ),
			'party_print'       => '' === $iban ? '' : $prints->of( $iban ),
			'party_last_four'   => substr( $iban, -4 ),
			'state'             => EntryState::fresh->value,
			'left_minor'        => $entry->amount->minor,
		];
	}

	public static function read( Row $row ): StoredEntry {
		$currency = $row->text( 'currency' );
		return new StoredEntry(
			$row->int( 'id' ),
			EntryKind::from( $row->text( 'kind' ) ),
			EntryState::from( $row->text( 'state' ) ),
			$row->date( 'booked_on' ),
			$row->money( 'amount_minor', $currency ),
			$row->text( 'end_to_end_id' ),
			$row->text( 'mandate_reference' ),
			$row->text( 'batch_reference' ),
			$row->text( 'reason' ),
			$row->text( 'text' ),
			$row->text( 'party' ),
			$row->text( 'party_print' ),
			$row->money( 'left_minor', $currency ),
		);
	}

	public static function read_match( Row $row ): EntryMatch {
		return new EntryMatch( $row->int( 'id' ), $row->int( 'entry_id' ), $row->int( 'invoice_id' ), $row->money( 'amount_minor', $row->text( 'currency' ) ), $row->text( 'state' ), $row->int_or_null( 'costs_id' ) );
	}

	public static function open_invoice( Row $row ): OpenInvoice {
		return new OpenInvoice( $row->int( 'id' ), $row->int( 'customer_id' ), $row->date( 'due_on' ), $row->money( 'open_minor', $row->text( 'currency' ) ), $row->text( 'name' ) );
	}
}
