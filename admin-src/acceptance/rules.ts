import type { AcceptanceRule, AcceptanceRulesInput } from '../../contract/acceptance';

/** A rule as it stands in the form: what is typed is text. */
export interface RuleDraft {
	name: string;
	customer_type: '' | 'consumer' | 'business';
	known: '' | 'new' | 'known';
	amount_from: string;
	days_late_from: string;
	broken_from: string;
	suspensions_from: string;
	in_advance: boolean;
	deposit_percent: string;
	term_days: string;
	mandate: boolean;
	approval: boolean;
}

export const empty_rule = (): RuleDraft => ( {
	name: '',
	customer_type: '',
	known: '',
	amount_from: '',
	days_late_from: '',
	broken_from: '',
	suspensions_from: '',
	in_advance: false,
	deposit_percent: '',
	term_days: '',
	mandate: false,
	approval: false,
} );

const text = ( value: number | string | null ) => ( value === null || value === 0 ? '' : String( value ) );

export function to_draft( rule: AcceptanceRule ): RuleDraft {
	const { terms } = rule;
	const known = rule.known ? 'known' : 'new';
	return {
		name: rule.name,
		customer_type: rule.customer_type ?? '',
		known: rule.known === null ? '' : known,
		amount_from: text( rule.amount_from ),
		days_late_from: text( rule.days_late_from ),
		broken_from: text( rule.broken_from ),
		suspensions_from: text( rule.suspensions_from ),
		in_advance: terms.in_advance,
		deposit_percent: text( terms.deposit_percent ),
		term_days: text( terms.term_days ),
		mandate: terms.mandate,
		approval: terms.approval,
	};
}

const number = ( typed: string ) => ( /^\d+$/.test( typed.trim() ) && Number( typed ) > 0 ? Number( typed ) : null );

type RuleInput = AcceptanceRulesInput[ 'rules' ][ number ];

export const to_wire = ( draft: RuleDraft ): RuleInput => ( {
	name: draft.name.trim(),
	customer_type: draft.customer_type || null,
	known: draft.known === '' ? null : draft.known === 'known',
	amount_from: draft.amount_from.trim() || null,
	days_late_from: number( draft.days_late_from ),
	broken_from: number( draft.broken_from ),
	suspensions_from: number( draft.suspensions_from ),
	terms: {
		in_advance: draft.in_advance,
		deposit_percent: number( draft.deposit_percent ) ?? 0,
		term_days: number( draft.term_days ),
		mandate: draft.mandate,
		approval: draft.approval,
	},
} );

/** One place up or down; the first that fits holds, so the order matters. */
export function moved( rules: RuleDraft[], from: number, by: -1 | 1 ): RuleDraft[] {
	const next = [ ...rules ];
	const [ rule ] = next.splice( from, 1 );
	if ( rule ) {
		next.splice( Math.max( 0, from + by ), 0, rule );
	}
	return next;
}
