import { __ } from '@wordpress/i18n';
import type { StoryEvent } from '../../../contract/timeline';
import { date_in_words } from '../calendar';
import { money } from '../money';
import { fill } from './fill';
import { outcome_names } from './outcomes';
import { reason_words } from './reasons';
import { return_words } from './returns';
import { step_name } from './steps';

export type Mood = 'done' | 'good' | 'bad' | 'paused';

/** One line of the story: what, in bold, and the rest of the sentence. */
export interface Line {
	what: string;
	rest?: string;
	mood?: Mood;
}

type Teller = ( event: StoryEvent, amount: string, date: string ) => Line;

const messages: Partial< Record< StoryEvent[ 'event' ], Teller > > = {
	invoice_issued: ( _event, amount ) => ( { what: __( 'Invoice made', 'hosting-invoices' ), rest: amount } ),
	message_sent: ( { step } ) => ( { what: step_name( step ), rest: __( 'sent by e-mail', 'hosting-invoices' ) } ),
	message_failed: ( { step } ) => ( {
		what: step_name( step ),
		rest: __( 'could not be sent', 'hosting-invoices' ),
		mood: 'bad',
	} ),
	message_bounced: ( { step, detail } ) => ( {
		what: step_name( step ),
		rest: detail
			? // translators: %s: what the mail server said
				fill( __( 'came back: %s', 'hosting-invoices' ), detail )
			: __( 'came back', 'hosting-invoices' ),
		mood: 'bad',
	} ),
	message_delivered: ( { step } ) => ( { what: step_name( step ), rest: __( 'delivered', 'hosting-invoices' ) } ),
	task_done: ( { detail, step } ) => ( {
		what: __( 'Task done', 'hosting-invoices' ),
		rest: detail || step_name( step ),
	} ),
	task_due: ( { step } ) => ( { what: step_name( step ), rest: __( 'put on the list', 'hosting-invoices' ) } ),
	voucher_made: ( { detail }, amount ) => ( {
		what: __( 'Voucher made', 'hosting-invoices' ),
		// translators: 1: amount, 2: code of a coupon
		rest: fill( __( '%1$s, code %2$s', 'hosting-invoices' ), amount, detail ),
	} ),
	feedback_given: () => ( { what: __( 'The customer told how we did', 'hosting-invoices' ) } ),
	opted_out: () => ( { what: __( 'The customer wants no offers', 'hosting-invoices' ) } ),
	call_due: ( { step } ) => ( { what: step_name( step ), rest: __( 'put on the list', 'hosting-invoices' ) } ),
	call_made: () => ( { what: __( 'Called', 'hosting-invoices' ) } ),
	letter_made: ( { step } ) => ( { what: step_name( step ), rest: __( 'ready to print', 'hosting-invoices' ) } ),
	letter_sent: ( _event, _amount, date ) => ( {
		what: __( 'Letter posted', 'hosting-invoices' ),
		rest: date,
	} ),
	letter_delivered: ( _event, _amount, date ) => ( {
		what: __( 'Letter delivered', 'hosting-invoices' ),
		rest: date,
		mood: 'good',
	} ),
	letter_came_back: () => ( { what: __( 'Letter came back', 'hosting-invoices' ), mood: 'bad' } ),
	fee_added: ( _event, amount ) => ( { what: __( 'Costs added', 'hosting-invoices' ), rest: amount } ),
	fee_refused: ( _event, amount ) => ( { what: __( 'No costs charged', 'hosting-invoices' ), rest: amount } ),
	handed_over: () => ( {
		what: __( 'Ready to hand over', 'hosting-invoices' ),
		rest: __( 'the checklist waits for you', 'hosting-invoices' ),
	} ),
	step_skipped: ( { step } ) => ( {
		what: step_name( step ),
		rest: __( 'skipped', 'hosting-invoices' ),
		mood: 'paused',
	} ),
	step_moved: ( { step }, _amount, date ) => ( {
		what: step_name( step ),
		// translators: %s: date in words
		rest: fill( __( 'moved to %s', 'hosting-invoices' ), date ),
		mood: 'paused',
	} ),
	step_superseded: ( { step } ) => ( {
		what: step_name( step ),
		rest: __( 'left out: a newer message went instead', 'hosting-invoices' ),
		mood: 'paused',
	} ),
	effect_parked: ( { step } ) => ( {
		what: step ? step_name( step ) : __( 'Something', 'hosting-invoices' ),
		rest: __( 'given up after several tries', 'hosting-invoices' ),
		mood: 'bad',
	} ),
	drift_found: () => ( {
		what: __( 'Found in another state on the panel', 'hosting-invoices' ),
		rest: __( 'somebody switched it there; nothing is done before you say so', 'hosting-invoices' ),
		mood: 'bad',
	} ),
	termination_announced: ( { names_date } ) => ( {
		what: __( 'Removal announced', 'hosting-invoices' ),
		rest: names_date ? date_in_words( names_date ) : '',
		mood: 'bad',
	} ),
	service_terminated: () => ( { what: __( 'Service removed', 'hosting-invoices' ), mood: 'bad' } ),
	note: () => ( { what: __( 'Note', 'hosting-invoices' ) } ),
};

const payments: Partial< Record< StoryEvent[ 'event' ], Teller > > = {
	debit_submitted: ( _event, amount, date ) => ( {
		what: __( 'Direct debit submitted', 'hosting-invoices' ),
		// translators: 1: amount, 2: date in words
		rest: date ? fill( __( '%1$s, collected on %2$s', 'hosting-invoices' ), amount, date ) : amount,
	} ),
	debit_collected: ( _event, amount ) => ( {
		what: __( 'Direct debit collected', 'hosting-invoices' ),
		rest: amount,
		mood: 'good',
	} ),
	debit_returned: ( _event, amount ) => ( {
		what: __( 'Direct debit returned', 'hosting-invoices' ),
		rest: amount,
		mood: 'bad',
	} ),
	payment_booked: ( _event, amount ) => ( { what: __( 'Payment', 'hosting-invoices' ), rest: amount, mood: 'good' } ),
	invoice_paid: ( _event, amount ) => ( {
		what: __( 'Invoice paid', 'hosting-invoices' ),
		rest: amount,
		mood: 'good',
	} ),
	invoice_reopened: ( _event, amount ) => ( {
		what: __( 'Invoice open again', 'hosting-invoices' ),
		rest: amount,
		mood: 'bad',
	} ),
	credit_note_issued: ( _event, amount ) => ( {
		what: __( 'Credit note made', 'hosting-invoices' ),
		rest: amount,
		mood: 'paused',
	} ),
	invoice_cancelled: () => ( { what: __( 'Invoice cancelled', 'hosting-invoices' ), mood: 'paused' } ),
	mandate_signed: () => ( { what: __( 'Mandate signed', 'hosting-invoices' ), mood: 'good' } ),
	iban_shown: () => ( { what: __( 'Whole IBAN read', 'hosting-invoices' ) } ),
	mandate_ended: () => ( { what: __( 'Mandate ended', 'hosting-invoices' ) } ),
	mandate_held: () => ( {
		what: __( 'Mandate on hold: the account does not work', 'hosting-invoices' ),
		mood: 'bad',
	} ),
};

const agreements: Partial< Record< StoryEvent[ 'event' ], Teller > > = {
	promise_recorded: ( _event, amount, date ) => ( {
		what: __( 'Promise:', 'hosting-invoices' ),
		// translators: 1: amount, 2: date in words
		rest: fill( __( '%1$s by %2$s', 'hosting-invoices' ), amount, date ),
		mood: 'good',
	} ),
	promise_kept: ( _event, amount ) => ( {
		what: __( 'Promise kept', 'hosting-invoices' ),
		rest: amount,
		mood: 'good',
	} ),
	promise_broken: ( _event, amount ) => ( {
		what: __( 'Promise broken', 'hosting-invoices' ),
		rest: amount,
		mood: 'bad',
	} ),
	promise_withdrawn: () => ( { what: __( 'Promise withdrawn', 'hosting-invoices' ) } ),
	plan_agreed: ( _event, amount, date ) => ( {
		what: __( 'Payment plan:', 'hosting-invoices' ),
		// translators: 1: amount, 2: date in words
		rest: fill( __( '%1$s until %2$s', 'hosting-invoices' ), amount, date ),
		mood: 'good',
	} ),
	plan_kept: ( _event, amount ) => ( {
		what: __( 'Payment plan kept', 'hosting-invoices' ),
		rest: amount,
		mood: 'good',
	} ),
	plan_broken: ( _event, amount ) => ( {
		what: __( 'Payment plan broken', 'hosting-invoices' ),
		rest: amount,
		mood: 'bad',
	} ),
	claim_handed_over: ( { detail }, amount ) => ( {
		what: __( 'Claim handed over', 'hosting-invoices' ),
		rest: detail ? `${ amount } · ${ detail }` : amount,
		mood: 'paused',
	} ),
	plan_withdrawn: () => ( { what: __( 'Payment plan withdrawn', 'hosting-invoices' ) } ),
	hold_started: ( _event, _amount, date ) => ( {
		what: __( 'Hold', 'hosting-invoices' ),
		// translators: %s: date in words
		rest: fill( __( 'until %s', 'hosting-invoices' ), date ),
		mood: 'paused',
	} ),
	hold_ended: () => ( { what: __( 'Hold ended', 'hosting-invoices' ) } ),
	dispute_opened: () => ( { what: __( 'Dispute opened', 'hosting-invoices' ), mood: 'paused' } ),
	dispute_closed: () => ( { what: __( 'Dispute closed', 'hosting-invoices' ) } ),
};

const services: Partial< Record< StoryEvent[ 'event' ], Teller > > = {
	suspension_wanted: () => ( {
		what: __( 'Suspension asked', 'hosting-invoices' ),
		rest: __( 'of the panel', 'hosting-invoices' ),
	} ),
	service_suspended: () => ( { what: __( 'Service suspended', 'hosting-invoices' ), mood: 'bad' } ),
	restore_wanted: () => ( {
		what: __( 'Restoration asked', 'hosting-invoices' ),
		rest: __( 'of the panel', 'hosting-invoices' ),
	} ),
	service_restored: () => ( { what: __( 'Service restored', 'hosting-invoices' ), mood: 'good' } ),
	suspension_held: () => ( { what: __( 'Not suspended', 'hosting-invoices' ), mood: 'paused' } ),
	subscription_started: () => ( { what: __( 'Subscription started', 'hosting-invoices' ), mood: 'good' } ),
	subscription_changed: () => ( { what: __( 'Subscription changed', 'hosting-invoices' ) } ),
	subscription_ended: () => ( { what: __( 'Subscription ended', 'hosting-invoices' ) } ),
	subscription_paused: () => ( { what: __( 'Subscription paused', 'hosting-invoices' ) } ),
	subscription_resumed: () => ( { what: __( 'Subscription resumed', 'hosting-invoices' ) } ),
	paid_back: () => ( { what: __( 'Paid back', 'hosting-invoices' ), mood: 'good' } ),
	terms_accepted: () => ( { what: __( 'Accepted new terms', 'hosting-invoices' ), mood: 'good' } ),
	arrangement_asked: () => ( { what: __( 'Asked for a payment arrangement', 'hosting-invoices' ) } ),
	billing_day_changed: () => ( { what: __( 'Billing day changed', 'hosting-invoices' ) } ),
	contract_withdrawn: () => ( { what: __( 'The consumer withdrew', 'hosting-invoices' ), mood: 'bad' } ),
};

const tellers = { ...messages, ...payments, ...agreements, ...services } as Record< StoryEvent[ 'event' ], Teller >;

export const tell = ( event: StoryEvent ): Line =>
	tellers[ event.event ](
		event,
		event.amount === null ? '' : money( event.amount ),
		event.names_date === null ? '' : date_in_words( event.names_date )
	);

function said_of( { event }: StoryEvent, reason: string ): string {
	if ( event === 'call_made' ) {
		return ( outcome_names() as Record< string, string > )[ reason ] ?? reason;
	}
	return event === 'debit_returned' ? `${ reason }: ${ return_words()[ reason ] ?? '' }` : reason_words( reason );
}

/** Below the line: reasons, the reason that somebody gave, the date that a warning named. */
export function remarks( event: StoryEvent ): string[] {
	const said = event.reasons.map( ( reason ) => said_of( event, reason ) );
	const remarked = said.length ? [ said.join( ' · ' ) ] : [];
	if ( event.event === 'message_sent' && event.names_date && event.step !== 'confirmation' ) {
		remarked.push(
			event.step === 'formal_notice'
				? // translators: %s: date in words
					fill( __( 'Free of costs until %s', 'hosting-invoices' ), date_in_words( event.names_date ) )
				: // translators: %s: date in words
					fill( __( 'Names %s', 'hosting-invoices' ), date_in_words( event.names_date ) )
		);
	}
	if ( event.detail ) {
		remarked.push( event.detail );
	}
	return remarked;
}
