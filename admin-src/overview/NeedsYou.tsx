import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Overview } from '../../contract/overview';
import { boot } from '../components/boot';
import { Card } from '../components/Card';
import { ErrorNotice } from '../components/Loaded';
import { useSay } from '../components/notices';
import { Link } from '../components/router';
import { confirm_restart } from './queries';
import { need_words } from './needs';

type Need = Overview[ 'needs_you' ][ number ];

function ConfirmRestart( { label }: { label: string } ) {
	const say = useSay();
	const confirm = useMutation( confirm_restart() );
	const done = () => say( __( 'Confirmed. Suspensions may go on.', 'hosting-invoices' ) );
	return (
		<>
			<Button
				variant="secondary"
				isBusy={ confirm.isPending }
				disabled={ confirm.isPending || ! boot().may_change_settings }
				accessibleWhenDisabled
				onClick={ () => confirm.mutate( undefined, { onSuccess: done } ) }
			>
				{ label }
			</Button>
			{ confirm.error && <ErrorNotice error={ confirm.error } /> }
		</>
	);
}

function Row( { need }: { need: Need } ) {
	const { text, button, to } = need_words( need );
	return (
		<li>
			<span>{ text }</span>
			{ need.kind === 'confirm_restart' || need.kind === 'copy_lock' ? (
				<ConfirmRestart label={ button } />
			) : (
				<Link className="components-button is-secondary" to={ to }>
					{ button }
				</Link>
			) }
		</li>
	);
}

/** What does not happen by itself, each with its button. */
export const NeedsYou = ( { needs }: { needs: Need[] } ) => (
	<Card title={ __( 'Needs you', 'hosting-invoices' ) }>
		{ needs.length === 0 ? (
			<p className="hosting-invoices-muted">{ __( 'Nothing. It runs by itself.', 'hosting-invoices' ) }</p>
		) : (
			<ul className="hosting-invoices-needs">
				{ needs.map( ( need ) => (
					<Row key={ need.kind } need={ need } />
				) ) }
			</ul>
		) }
	</Card>
);
