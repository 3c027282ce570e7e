import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Subscription } from '../../contract/subscriptions';
import { date_in_words, date_with_year } from '../components/calendar';
import { money } from '../components/money';
import { interval_words } from './intervals';
import { resume_subscription } from './queries';

export type Asked = 'change' | 'plan' | 'pause' | 'end';

function state_words( { state, from, ends_on, next_invoice_on, paused_until }: Subscription ): string {
	const end = ends_on === null ? '' : date_with_year( ends_on );
	switch ( state ) {
		case 'planned':
			// translators: %s: date in words
			return sprintf( __( 'starts on %s', 'hosting-invoices' ), date_in_words( from ) );
		case 'active':
			return next_invoice_on === null
				? __( 'active', 'hosting-invoices' )
				: // translators: %s: date in words
					sprintf( __( 'next invoice on %s', 'hosting-invoices' ), date_in_words( next_invoice_on ) );
		case 'paused':
			// translators: %s: date in words
			return sprintf( __( 'paused until %s', 'hosting-invoices' ), date_with_year( paused_until ?? '' ) );
		case 'ending':
			// translators: %s: date in words
			return sprintf( __( 'ends on %s', 'hosting-invoices' ), end );
		case 'ended':
			// translators: %s: date in words
			return sprintf( __( 'ended on %s', 'hosting-invoices' ), end );
	}
}

const coming_words = ( { from, label, price, quantity, every }: NonNullable< Subscription[ 'coming' ] > ) =>
	sprintf(
		// translators: 1: date, 2: what, such as "2 × Hosting", 3: price, 4: such as "a month"
		__( 'from %1$s: %2$s, %3$s %4$s', 'hosting-invoices' ),
		date_with_year( from ),
		quantity > 1 ? `${ quantity } × ${ label }` : label,
		money( price ),
		interval_words( every )
	);

interface RowProps {
	subscription: Subscription;
	onAsk: ( what: Asked ) => void;
}

function Buttons( { subscription, onAsk }: RowProps ) {
	const { label, state, id } = subscription;
	const resume = useMutation( resume_subscription() );
	const button = ( verb: string, onClick: () => void, destructive = false ) => (
		<Button
			variant="link"
			isDestructive={ destructive }
			onClick={ onClick }
			// translators: 1: what to do, such as "End", 2: name of a subscription
			aria-label={ sprintf( __( '%1$s: %2$s', 'hosting-invoices' ), verb, label ) }
		>
			{ verb }
		</Button>
	);
	const runs = state === 'active' || state === 'planned' || state === 'paused';
	return (
		<span className="hosting-invoices-buttons">
			{ runs && button( __( 'Other plan', 'hosting-invoices' ), () => onAsk( 'plan' ) ) }
			{ state === 'active' && button( __( 'Pause', 'hosting-invoices' ), () => onAsk( 'pause' ) ) }
			{ state === 'paused' && button( __( 'Resume today', 'hosting-invoices' ), () => resume.mutate( id ) ) }
			{ state !== 'ended' && button( __( 'Change', 'hosting-invoices' ), () => onAsk( 'change' ) ) }
			{ runs && button( __( 'End', 'hosting-invoices' ), () => onAsk( 'end' ), true ) }
		</span>
	);
}

export function SubscriptionRow( props: RowProps ) {
	const { label, quantity, price, every, reference, coming } = props.subscription;
	return (
		<li>
			<span>
				<strong>{ quantity > 1 ? `${ quantity } × ${ label }` : label }</strong>
				{ reference && reference !== label && <span className="hosting-invoices-muted"> · { reference }</span> }
				<br />
				{ money( price ) } { interval_words( every ) }
				<span className="hosting-invoices-muted"> · { state_words( props.subscription ) }</span>
				{ coming && (
					<>
						<br />
						<span className="hosting-invoices-muted">{ coming_words( coming ) }</span>
					</>
				) }
			</span>
			<Buttons { ...props } />
		</li>
	);
}
