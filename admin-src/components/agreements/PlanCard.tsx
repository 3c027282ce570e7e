import { __, sprintf } from '@wordpress/i18n';
import type { Plan } from '../../../contract/plans';
import { Card } from '../Card';
import { date_in_words } from '../calendar';
import { money } from '../money';
import { Status } from '../Status';

function InstalmentState( { state, open }: Plan[ 'instalments' ][ number ] ) {
	switch ( state ) {
		case 'paid':
			return <Status tone="good">{ __( 'Paid', 'hosting-invoices' ) }</Status>;
		case 'partly':
			return (
				<Status tone="paused">
					{ sprintf(
						// translators: %s: amount
						__( '%s to go', 'hosting-invoices' ),
						money( open )
					) }
				</Status>
			);
		case 'missed':
			return <Status tone="bad">{ __( 'Not paid', 'hosting-invoices' ) }</Status>;
		case 'open':
			return <Status tone="plain">{ __( 'To come', 'hosting-invoices' ) }</Status>;
	}
}

/** The plan that runs: what was agreed, what was paid of it, and what comes next. */
export const PlanCard = ( { plan }: { plan: Plan } ) => (
	<Card title={ __( 'Payment plan', 'hosting-invoices' ) }>
		<p>
			{ sprintf(
				// translators: 1: amount paid, 2: amount agreed, 3: date in words
				__( '%1$s of %2$s paid; agreed on %3$s.', 'hosting-invoices' ),
				money( plan.paid ),
				money( plan.total ),
				date_in_words( plan.made_on )
			) }{ ' ' }
			{ plan.by_customer && __( 'The customer asked for it in My Account.', 'hosting-invoices' ) }
		</p>
		<ul className="hosting-invoices-call__list">
			{ plan.instalments.map( ( instalment ) => (
				<li key={ instalment.on }>
					{ date_in_words( instalment.on ) }{ ' ' }
					<span className="hosting-invoices-amount">{ money( instalment.amount ) }</span>{ ' ' }
					<InstalmentState { ...instalment } />
				</li>
			) ) }
		</ul>
	</Card>
);
