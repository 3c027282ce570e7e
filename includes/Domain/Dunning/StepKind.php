<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

/**
 * What a step does.
 */
enum StepKind: string {
	case message       = 'message';
	case call          = 'call';
	case letter        = 'letter';
	/** a fixed fee, only for businesses that accepted it */
	case fee           = 'fee';
	/** 14-day letter to a consumer, notice of default to a business */
	case formal_notice = 'formal_notice';
	/** statutory collection costs */
	case costs         = 'costs';
	case suspend       = 'suspend';
	/** checklist and file for agency or lawyer; nothing leaves by itself */
	case hand_over     = 'hand_over';

	/** Whether the customer receives something: of these at most one a day. */
	public function reaches_customer(): bool {
		return match ( $this ) {
			self::message, self::letter, self::formal_notice => true,
			self::call, self::fee, self::costs, self::suspend, self::hand_over => false,
		};
	}
}
