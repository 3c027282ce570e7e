import { useQuery } from '@tanstack/react-query';
import { __ } from '@wordpress/i18n';
import { EmptyState } from '../components/EmptyState';
import { Loaded } from '../components/Loaded';
import { PageHeading } from '../components/PageHeading';
import { Link } from '../components/router';
import { tasks_query } from './queries';
import { TaskLine } from './TaskLine';

/** What waits for a person, calls and letters aside. */
export default function Tasks() {
	const query = useQuery( tasks_query() );
	const title = __( 'Tasks', 'hosting-invoices' );
	return (
		<>
			<PageHeading title={ title }>{ title }</PageHeading>
			<Loaded query={ query } lines={ 6 }>
				{ ( { rows } ) =>
					rows.length === 0 ? (
						<EmptyState
							title={ __( 'Nothing to do', 'hosting-invoices' ) }
							action={ <Link to="/">{ __( 'To the overview', 'hosting-invoices' ) }</Link> }
						>
							{ __( 'Tasks come by themselves when the timeline says so.', 'hosting-invoices' ) }
						</EmptyState>
					) : (
						<ul className="hosting-invoices-needs">
							{ rows.map( ( task ) => (
								<TaskLine key={ task.id } task={ task } />
							) ) }
						</ul>
					)
				}
			</Loaded>
		</>
	);
}
