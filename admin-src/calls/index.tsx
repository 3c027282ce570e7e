import { useQuery } from '@tanstack/react-query';
import { __ } from '@wordpress/i18n';
import type { Call } from '../../contract/agreements';
import { EmptyState } from '../components/EmptyState';
import { Loaded } from '../components/Loaded';
import { useNarrow } from '../components/narrow';
import { PageHeading } from '../components/PageHeading';
import { go, Link } from '../components/router';
import { CallList } from './CallList';
import { CallSheet } from './CallSheet';
import { next_call } from './outcomes';
import { calls_query } from './queries';

const NobodyToCall = () => (
	<EmptyState
		title={ __( 'Nobody to call', 'hosting-invoices' ) }
		action={ <Link to="/">{ __( 'To the overview', 'hosting-invoices' ) }</Link> }
	>
		{ __( 'Calls come by themselves when the timeline says so.', 'hosting-invoices' ) }
	</EmptyState>
);

/** Left today's list, right the sheet; on a narrow screen first the one, then the other. */
function Evening( { calls, id }: { calls: Call[]; id: number | null } ) {
	const narrow = useNarrow();
	const chosen = id ?? ( narrow ? null : ( calls[ 0 ]?.id ?? null ) );
	if ( calls.length === 0 && chosen === null ) {
		return <NobodyToCall />;
	}
	const saved = () => {
		const next = next_call(
			calls.map( ( call ) => call.id ),
			chosen ?? 0
		);
		go( next === null ? '/calls' : `/calls/${ next }`, { replace: true } );
	};
	return (
		<div className="hosting-invoices-calls">
			{ ( ! narrow || chosen === null ) && <CallList calls={ calls } chosen={ chosen } /> }
			{ chosen !== null && (
				<CallSheet key={ chosen } id={ chosen } take_focus={ id !== null } onSaved={ saved } />
			) }
		</div>
	);
}

export default function Calls( { id }: { id: number | null } ) {
	const query = useQuery( calls_query() );
	const narrow = useNarrow();
	const title = __( 'Calls', 'hosting-invoices' );
	return (
		<>
			{ narrow && id !== null ? (
				<p className="hosting-invoices-crumb">
					<Link to="/calls">{ __( '‹ All calls', 'hosting-invoices' ) }</Link>
				</p>
			) : (
				<PageHeading title={ title }>{ title }</PageHeading>
			) }
			<Loaded query={ query } lines={ 8 }>
				{ ( { rows } ) => <Evening calls={ rows } id={ id } /> }
			</Loaded>
		</>
	);
}
