<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Present;

use HostingInvoices\Application\Claims\ClaimFile;
use HostingInvoices\Domain\Claims\AddedCosts;
use HostingInvoices\Domain\Claims\ClaimPart;
use HostingInvoices\Domain\Claims\InvoiceClaim;
use HostingInvoices\Domain\Law\InterestSlice;
use HostingInvoices\WordPress\Claims\DownloadClaim;

/**
 * A claim in the shape of contract/claims.ts.
 */
final readonly class ClaimPresenter {

	/** @return array<string, mixed> */
	public static function claim( ClaimFile $file ): array {
		$claim = $file->claim;
		return [
			'customer_id'        => $file->customer_id,
			'customer'           => $file->customer,
			'on'                 => $claim->on->to_string(),
			'invoices'           => array_map( self::invoice( ... ), $claim->invoices ),
			'costs'              => array_map( self::costs( ... ), $claim->costs ),
			'principal'          => $claim->principal()->to_decimal(),
			'interest'           => $claim->interest()->to_decimal(),
			'costs_open'         => $claim->costs()->to_decimal(),
			'total'              => $claim->total()->to_decimal(),
			'costs_by_scale'     => $file->costs_by_scale->to_decimal(),
			'court_fee'          => $file->court_fee->to_decimal(),
			'court_fee_source'   => $file->court_fee_source,
			'checklist'          => array_map( static fn ( string $question, bool $holds ): array => compact( 'question', 'holds' ), array_keys( $file->checklist->answers ), $file->checklist->answers ),
			'may_be_handed_over' => [] !== $claim->invoices && null === $file->handed_over && $file->checklist->may_be_handed_over(),
			'handed_over'        => null === $file->handed_over ? null : [ 'to' => $file->handed_over['to'], 'on' => $file->handed_over['on']->to_string() ],
			'file_url'           => [ 'agency' => DownloadClaim::url( $file->customer_id, 'agency' ), 'lawyer' => DownloadClaim::url( $file->customer_id, 'lawyer' ) ],
		];
	}

	/** @return array<string, mixed> */
	private static function invoice( InvoiceClaim $one ): array {
		return [
			'id'       => $one->invoice->id,
			'number'   => $one->invoice->number,
			'due'      => $one->invoice->due_on->to_string(),
			'open'     => $one->open->to_decimal(),
			'interest' => $one->interest()->to_decimal(),
			'parts'    => array_map( self::part( ... ), $one->parts ),
		];
	}

	/** @return array<string, mixed> */
	private static function part( ClaimPart $part ): array {
		$slice = static fn ( InterestSlice $one ): array => [ 'from' => $one->from->to_string(), 'until' => $one->until->to_string(), 'days' => $one->days, 'rate' => $one->rate->to_decimal(), 'base' => $one->base->to_decimal(), 'amount' => $one->amount->to_decimal() ];
		return [ 'amount' => $part->amount->to_decimal(), 'until' => $part->until->to_string(), 'interest' => $part->interest()->to_decimal(), 'slices' => array_map( $slice, $part->slices ) ];
	}

	/** @return array<string, string> */
	private static function costs( AddedCosts $one ): array {
		return [ 'kind' => $one->kind, 'amount' => $one->amount->to_decimal(), 'open' => $one->open()->to_decimal(), 'added_on' => $one->added_on->to_string() ];
	}
}
