import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { HandWork } from '../../contract/servers';
import { date_in_words } from '../components/calendar';
import { EmptyState } from '../components/EmptyState';
import { ErrorNotice, Loaded } from '../components/Loaded';
import { useSay } from '../components/notices';
import { PageHeading } from '../components/PageHeading';
import { Link } from '../components/router';
import { level_words } from '../components/services/levels';
import { Status } from '../components/Status';
import { fill } from '../components/words/fill';
import { finish_hand_work, hand_work_query } from './queries';

type Task = HandWork[ number ];

function task_words( { wanted, level }: Task ): string {
	switch ( wanted ) {
		case 'active':
			return __( 'Switch on again', 'hosting-invoices' );
		case 'suspended':
			// translators: %s: how far the suspension goes
			return fill( __( 'Suspend: %s', 'hosting-invoices' ), level_words( level ) );
		case 'terminated':
			return __( 'Remove the account for good', 'hosting-invoices' );
	}
}

function Line( { task }: { task: Task } ) {
	const finish = useMutation( finish_hand_work() );
	const say = useSay();
	return (
		<li>
			<span>
				<strong>{ task_words( task ) }</strong> ·{ ' ' }
				<Link to={ `/services/${ task.service_id }` }>{ task.reference }</Link> · { task.customer }
				<br />
				<span className="hosting-invoices-muted">
					{
						// translators: %s: date in words
						fill( __( 'on %s at the latest', 'hosting-invoices' ), date_in_words( task.do_by ) )
					}
				</span>{ ' ' }
				{ task.overdue && <Status tone="bad">{ __( 'Overdue', 'hosting-invoices' ) }</Status> }
				{ finish.error && <ErrorNotice error={ finish.error } /> }
			</span>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				isBusy={ finish.isPending }
				disabled={ finish.isPending }
				accessibleWhenDisabled
				onClick={ () =>
					finish.mutate( task.id, { onSuccess: () => say( __( 'Noted as done.', 'hosting-invoices' ) ) } )
				}
			>
				{ __( 'Done on the panel', 'hosting-invoices' ) }
			</Button>
		</li>
	);
}

/** What a person does on panels that have no door for programs; what he says last is the state. */
export default function ByHandPage() {
	const query = useQuery( hand_work_query() );
	const title = __( 'To switch by hand', 'hosting-invoices' );
	return (
		<>
			<PageHeading title={ title } above={ { to: '/services', label: __( 'Services', 'hosting-invoices' ) } }>
				{ title }
			</PageHeading>
			<Loaded query={ query } lines={ 6 }>
				{ ( tasks ) =>
					tasks.length === 0 ? (
						<EmptyState title={ __( 'Nothing to switch by hand', 'hosting-invoices' ) } />
					) : (
						<ul className="hosting-invoices-needs">
							{ tasks.map( ( task ) => (
								<Line key={ task.id } task={ task } />
							) ) }
						</ul>
					)
				}
			</Loaded>
		</>
	);
}
