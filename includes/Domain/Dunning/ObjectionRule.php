<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

/**
 * What the law does not allow a timeline to be.
 */
enum ObjectionRule: string {
	/** a suspension has to be announced with its date */
	case suspension_unannounced   = 'suspension_unannounced';
	/** the announcement has to come early enough */
	case suspension_too_early     = 'suspension_too_early';
	/** statutory costs need a formal notice before them */
	case costs_without_notice     = 'costs_without_notice';
	/** … whose term has passed */
	case costs_within_notice_term = 'costs_within_notice_term';
	/** nothing is handed over before the formal notice */
	case hand_over_without_notice = 'hand_over_without_notice';
	/** these steps ask that the term of payment has passed */
	case before_due_date          = 'before_due_date';
	/** a consumer may be charged nothing but the statutory costs (art. 6:96 paragraphs 5 and 6 BW) */
	case fee_to_consumer          = 'fee_to_consumer';
	/** … and those by the scale at most */
	case costs_above_scale        = 'costs_above_scale';

	/** Where the rule is written, as an owner would look it up; empty where it follows from what is reasonable. */
	public function law(): string {
		return match ( $this ) {
			self::costs_without_notice, self::costs_within_notice_term, self::fee_to_consumer => 'art. 6:96 BW',
			self::costs_above_scale => 'Stb. 2012, 141',
			self::suspension_unannounced, self::suspension_too_early, self::hand_over_without_notice, self::before_due_date => '',
		};
	}
}
