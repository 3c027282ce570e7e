import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Task, TaskOutcomeInput } from '../../contract/tasks';
import { date_in_words } from '../components/calendar';
import { TextArea } from '../components/form/fields';
import { FormDialog } from '../components/form/FormDialog';
import { money } from '../components/money';
import { useSay } from '../components/notices';
import { Link } from '../components/router';
import { Status } from '../components/Status';
import { field_errors } from '../components/wire/error';
import { fill } from '../components/words/fill';
import { step_name } from '../components/words/steps';
import { finish_task } from './queries';

type Outcome = TaskOutcomeInput[ 'outcome' ];

const outcome_words = ( outcome: Outcome ) =>
	outcome === 'done' ? __( 'Done', 'hosting-invoices' ) : __( 'Not needed', 'hosting-invoices' );

function FinishDialog( { task, outcome, onClose }: { task: Task; outcome: Outcome; onClose: () => void } ) {
	const [ note, set_note ] = useState( '' );
	const finish = useMutation( finish_task() );
	const say = useSay();
	const done = () => {
		say( __( 'Noted.', 'hosting-invoices' ) );
		onClose();
	};
	return (
		<FormDialog
			title={ `${ outcome_words( outcome ) } · ${ step_name( task.step, task.label ) }` }
			submit={ outcome_words( outcome ) }
			onSubmit={ () => finish.mutate( { id: task.id, outcome, note: note.trim() }, { onSuccess: done } ) }
			onClose={ onClose }
			busy={ finish.isPending }
			error={ finish.error }
			disabled={ outcome === 'not_needed' && note.trim() === '' }
		>
			<TextArea
				label={
					outcome === 'done'
						? __( 'What came of it? (optional)', 'hosting-invoices' )
						: __( 'Why?', 'hosting-invoices' )
				}
				help={ __( 'Kept in the history.', 'hosting-invoices' ) }
				value={ note }
				onChange={ set_note }
				error={ field_errors( finish.error ).note }
				rows={ 2 }
				maxLength={ 500 }
			/>
		</FormDialog>
	);
}

const About = ( { task }: { task: Task } ) => (
	<>
		<Link to={ `/customers/${ task.customer_id }` }>{ task.customer }</Link>
		{ task.invoice_id !== null && (
			<>
				{ ' · ' }
				<Link to={ `/invoices/${ task.invoice_id }` }>{ task.invoice_number }</Link>
			</>
		) }
		{ ' · ' }
		{
			// translators: %s: amount
			fill( __( '%s open', 'hosting-invoices' ), money( task.owed ) )
		}
	</>
);

/** One thing to do, with where to do it. */
export function TaskLine( { task }: { task: Task } ) {
	const [ outcome, set_outcome ] = useState< Outcome | null >( null );
	return (
		<li>
			<span>
				<strong>{ step_name( task.step, task.label ) }</strong>
				<br />
				<About task={ task } />
				<br />
				<span className="hosting-invoices-muted">{ date_in_words( task.due_on ) }</span>{ ' ' }
				{ task.overdue && <Status tone="warning">{ __( 'Since earlier', 'hosting-invoices' ) }</Status> }
			</span>
			<span className="hosting-invoices-buttons">
				{ task.kind === 'hand_over' && (
					<Link className="components-button is-secondary" to={ `/claims/${ task.customer_id }` }>
						{ __( 'To the checklist', 'hosting-invoices' ) }
					</Link>
				) }
				{ ( [ 'done', 'not_needed' ] as const ).map( ( one ) => (
					<Button
						key={ one }
						__next40pxDefaultSize
						variant={ one === 'done' ? 'secondary' : 'tertiary' }
						onClick={ () => set_outcome( one ) }
						aria-label={ `${ outcome_words( one ) }: ${ step_name( task.step, task.label ) }, ${ task.customer }` }
					>
						{ outcome_words( one ) }
					</Button>
				) ) }
			</span>
			{ outcome && <FinishDialog task={ task } outcome={ outcome } onClose={ () => set_outcome( null ) } /> }
		</li>
	);
}
