<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

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
}
