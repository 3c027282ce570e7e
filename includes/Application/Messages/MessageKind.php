<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\Timeline;
use HostingInvoices\Domain\Subscriptions\CustomerType;

/**
 * What a message is for; each has its template and its own default text.
 */
enum MessageKind: string {
	case invoice         = 'invoice';
	/** between the order of a plan and its first invoice */
	case welcome         = 'welcome';
	/** acknowledges that a consumer withdrew */
	case withdrawal      = 'withdrawal';
	/** a message step of the timeline before the last one: reminder */
	case reminder        = 'reminder';
	/** a message step before the due date: in good time */
	case upcoming        = 'upcoming';
	/** the message step that names the date of suspension */
	case warning         = 'warning';
	/** 14-day letter to a consumer, notice of default to a business */
	case formal_notice   = 'formal_notice';
	/** of a promise or plan */
	case confirmation    = 'confirmation';
	case suspended       = 'suspended';
	case restored        = 'restored';
	/** of a service, for good, after a long suspension */
	case removal         = 'removal';
	case debit_return    = 'debit_return';
	case mandate_request = 'mandate_request';
	/** of a mandate that was signed on a screen */
	case mandate_confirmation = 'mandate_confirmation';
	/** a coupon of the shop */
	case voucher         = 'voucher';
	/** how did we do? */
	case feedback        = 'feedback';

	/** What a customer may say no to. Everything else is about what the customer owes, and the law asks for some of it. */
	public function is_offer(): bool {
		return self::voucher === $this || self::feedback === $this;
	}

	/** What a step of a timeline sends; null = no message. */
	public static function of_step( Step $step, Timeline $timeline, ?CustomerType $for = null ): ?self {
		return match ( $step->kind ) {
			StepKind::message => $timeline->is_warning( $step, $for ) ? self::warning : ( $step->is_before_due_date() ? self::upcoming : self::reminder ),
			StepKind::letter => self::reminder,
			StepKind::formal_notice => self::formal_notice,
			StepKind::voucher => self::voucher,
			StepKind::feedback => self::feedback,
			StepKind::call, StepKind::fee, StepKind::costs, StepKind::suspend, StepKind::hand_over, StepKind::task => null,
		};
	}

	/** Whether quiet hours hold it back: not what answers to something that just happened. */
	public function may_wait(): bool {
		return ! in_array( $this, [ self::confirmation, self::suspended, self::restored ], true );
	}

	/** Whether it is about one invoice, open or not, and not about all that is open. */
	public function names_its_invoice(): bool {
		return in_array( $this, [ self::invoice, self::debit_return, self::voucher, self::feedback ], true );
	}
}
