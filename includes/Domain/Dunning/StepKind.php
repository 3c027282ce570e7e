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
	/** a coupon of the shop, told by a message */
	case voucher       = 'voucher';
	/** after payment: how did we do? */
	case feedback      = 'feedback';
	/** something that the owner wrote down for herself */
	case task          = 'task';

	/** Whether the customer receives something: of these at most one a day. */
	public function reaches_customer(): bool {
		return match ( $this ) {
			self::message, self::letter, self::formal_notice, self::voucher, self::feedback => true,
			self::call, self::fee, self::costs, self::suspend, self::hand_over, self::task => false,
		};
	}

	/** Whether the law asks that the invoice is past due before it is done. */
	public function needs_past_due(): bool {
		return match ( $this ) {
			self::fee, self::formal_notice, self::costs, self::suspend, self::hand_over => true,
			self::message, self::call, self::letter, self::voucher, self::feedback, self::task => false,
		};
	}

	/** What an opt-out from offers stops; everything else is about the invoice itself. */
	public function is_offer(): bool {
		return self::voucher === $this || self::feedback === $this;
	}

	public function needs_amount(): bool {
		return self::fee === $this || self::voucher === $this;
	}

	/** @param bool $asked Whether the owner wants its day counted from the payment. */
	public function follows_payment( bool $asked ): bool {
		return self::feedback === $this || ( $asked && self::voucher === $this );
	}
}
