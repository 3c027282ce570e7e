<?php
/**
 * Every legal figure that can change, dated: the only place to touch when one does.
 *
 * Each row holds from its date until the next row of the same list begins. Amounts and percentages are
 * strings, so that none of them is ever a float. Confidence: H (high), M (medium), L (low).
 *
 * @package HostingInvoices
 */

declare( strict_types=1 );

return [
	// Looked up in November 2026; screens show this date beside each figure.
	'as_of'                       => '2026-11-01',

	// Costs on what is owed: so many per cent of each slice of it, "up_to" null being the last.
	'collection_costs'            => [
		[
			'from'       => '2012-07-01',
			'slices'     => [
				[ 'up_to' => '2500.00', 'percent' => '15' ],
				[ 'up_to' => '5000.00', 'percent' => '10' ],
				[ 'up_to' => '10000.00', 'percent' => '5' ],
				[ 'up_to' => '200000.00', 'percent' => '1' ],
				[ 'up_to' => null, 'percent' => '0.5' ],
			],
			'minimum'    => '40.00',
			'maximum'    => '6775.00',
			'source'     => 'Besluit vergoeding voor buitengerechtelijke incassokosten, art. 2 (Stb. 2012, 141)',
			'confidence' => 'H',
		],
	],

	// Consumers: no costs on a claim below this amount so many months after costs on the same contract. Stricter than the
	// decree's maximum of € 140 per six months, until it is known how that builds up.
	'small_claims'                => [
		[
			'from'       => '2024-10-01',
			'below'      => '266.67',
			'months'     => 6,
			'source'     => 'Besluit vergoeding voor buitengerechtelijke incassokosten (2024-10-01)',
			'confidence' => 'M',
		],
	],

	// Days after delivery on which a consumer still pays free of costs; costs from the day after them. Fourteen that begin
	// on the day after receipt, and one to be sure.
	'notice_days_consumer'        => [
		[
			'from'       => '2012-07-01',
			'days'       => 15,
			'source'     => 'Art. 6:96 lid 6 BW; HR 2016-11-25, ECLI:NL:HR:2016:2704',
			'confidence' => 'H',
		],
	],

	// A business: the law asks for a reasonable term (art. 6:82 BW); these fourteen days are our choice.
	'notice_days_business'        => [
		[
			'from'       => '2012-07-01',
			'days'       => 14,
			'source'     => 'Art. 6:82 lid 1 BW',
			'confidence' => 'M',
		],
	],

	// Days, from the day after it was made, in which a consumer may withdraw from a contract made at a distance.
	'withdrawal_days'             => [
		[
			'from'       => '2014-06-13',
			'days'       => 14,
			'source'     => 'Art. 6:230o lid 1 BW; function on the site since 2026-06-19 (Directive 2023/2673)',
			'confidence' => 'H',
		],
	],

	// Years, from the end of the calendar year, in which invoices are kept.
	'retention_years'             => [
		[
			'from'       => '2000-01-01',
			'years'      => 7,
			'source'     => 'Art. 52 lid 4 AWR; art. 35a lid 3 Wet OB 1968',
			'confidence' => 'H',
		],
	],

	// What the cantonal court asks of a claimant that is no natural person (a natural person pays less), by the claim. The
	// owner can put another amount in the settings: the fees change every year.
	'court_fees'                  => [
		[
			'from'       => '2024-02-01',
			'slices'     => [
				[ 'up_to' => '500.00', 'fee' => '130.00' ],
				[ 'up_to' => '1500.00', 'fee' => '328.00' ],
				[ 'up_to' => '2500.00', 'fee' => '372.00' ],
				[ 'up_to' => '5000.00', 'fee' => '496.00' ],
				[ 'up_to' => '12500.00', 'fee' => '524.00' ],
				[ 'up_to' => null, 'fee' => '1409.00' ],
			],
			'source'     => 'Art. 3 Wgbz and its table; amounts of 2024 as a law firm published them',
			'confidence' => 'L',
		],
	],

	// Per cent a year.
	'statutory_interest_consumer' => [
		[ 'from' => '2015-01-01', 'percent' => '2', 'source' => 'Art. 6:119 BW', 'confidence' => 'H' ],
		[ 'from' => '2016-07-01', 'percent' => '2', 'source' => 'Art. 6:119 BW', 'confidence' => 'H' ],
		[ 'from' => '2023-01-01', 'percent' => '4', 'source' => 'Art. 6:119 BW', 'confidence' => 'H' ],
		[ 'from' => '2023-07-01', 'percent' => '6', 'source' => 'Art. 6:119 BW', 'confidence' => 'H' ],
		[ 'from' => '2024-01-01', 'percent' => '7', 'source' => 'Art. 6:119 BW', 'confidence' => 'H' ],
		[ 'from' => '2024-07-01', 'percent' => '7', 'source' => 'Art. 6:119 BW', 'confidence' => 'H' ],
		[ 'from' => '2025-01-01', 'percent' => '6', 'source' => 'Art. 6:119 BW', 'confidence' => 'H' ],
		[ 'from' => '2025-07-01', 'percent' => '6', 'source' => 'Art. 6:119 BW', 'confidence' => 'M' ],
		[ 'from' => '2026-01-01', 'percent' => '4', 'source' => 'Art. 6:119 BW', 'confidence' => 'M' ],
		[ 'from' => '2026-07-01', 'percent' => '4', 'source' => 'Art. 6:119 BW', 'confidence' => 'M' ],
	],
	'statutory_interest_business' => [
		[ 'from' => '2015-01-01', 'percent' => '8.05', 'source' => 'Art. 6:119a BW', 'confidence' => 'H' ],
		[ 'from' => '2016-07-01', 'percent' => '8.00', 'source' => 'Art. 6:119a BW', 'confidence' => 'H' ],
		[ 'from' => '2023-01-01', 'percent' => '10.50', 'source' => 'Art. 6:119a BW', 'confidence' => 'H' ],
		[ 'from' => '2023-07-01', 'percent' => '12.00', 'source' => 'Art. 6:119a BW', 'confidence' => 'H' ],
		[ 'from' => '2024-01-01', 'percent' => '12.50', 'source' => 'Art. 6:119a BW', 'confidence' => 'H' ],
		[ 'from' => '2024-07-01', 'percent' => '12.25', 'source' => 'Art. 6:119a BW', 'confidence' => 'H' ],
		[ 'from' => '2025-01-01', 'percent' => '11.15', 'source' => 'Art. 6:119a BW', 'confidence' => 'H' ],
		[ 'from' => '2025-07-01', 'percent' => '10.15', 'source' => 'Art. 6:119a BW', 'confidence' => 'M' ],
		[ 'from' => '2026-01-01', 'percent' => '10.15', 'source' => 'Art. 6:119a BW', 'confidence' => 'M' ],
		[ 'from' => '2026-07-01', 'percent' => '10.40', 'source' => 'Art. 6:119a BW', 'confidence' => 'M' ],
	],
];
