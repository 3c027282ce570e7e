<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

/**
 * Why a step that could fall today does not.
 */
enum Waiting: string {
	/** a message went out today already; tomorrow */
	case one_message_a_day  = 'one_message_a_day';
	/** the formal notice has not been delivered, or its term runs */
	case notice_term        = 'notice_term';
	case hold               = 'hold';
	case promise            = 'promise';
	case plan               = 'plan';
	case dispute            = 'dispute';
	case debit              = 'debit';
	/** another, older invoice leads the timeline */
	case other_invoice_leads = 'other_invoice_leads';
	/** the warning has to be handed over first */
	case warning            = 'warning';
}
