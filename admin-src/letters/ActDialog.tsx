import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { __, _n } from '@wordpress/i18n';
import { boot } from '../components/boot';
import { DateField, TextField } from '../components/form/fields';
import { FormDialog } from '../components/form/FormDialog';
import { useSay } from '../components/notices';
import { field_errors } from '../components/wire/error';
import { fill } from '../components/words/fill';
import { action_words, what_follows, type Action } from './actions';
import { act_on_letters } from './queries';

interface ActDialogProps {
	ids: number[];
	action: Action;
	onClose: () => void;
	onDone: () => void;
}

/** Asks the day, and what there is to note; says what follows from it. */
export function ActDialog( { ids, action, onClose, onDone }: ActDialogProps ) {
	const { today } = boot();
	const asked = action_words( action );
	const [ on, set_on ] = useState( today );
	const [ words, set_words ] = useState( '' );
	const say = useSay();
	const save = useMutation( act_on_letters() );
	const errors = field_errors( save.error );
	const submit = () =>
		save.mutate(
			{ ids, action, on, ...( words.trim() ? { words: words.trim() } : {} ) },
			{
				onSuccess: () => {
					say( __( 'Saved.', 'hosting-invoices' ) );
					onDone();
				},
			}
		);
	// translators: %d: number of letters
	const count = fill( _n( '%d letter', '%d letters', ids.length, 'hosting-invoices' ), ids.length );
	return (
		<FormDialog
			title={ `${ asked.label } · ${ count }` }
			submit={ asked.label }
			onSubmit={ submit }
			onClose={ onClose }
			busy={ save.isPending }
			error={ save.error }
			disabled={ asked.needed === true && words.trim() === '' }
		>
			{ action !== 'again' && (
				<DateField
					label={ __( 'Day', 'hosting-invoices' ) }
					value={ on }
					onChange={ set_on }
					max={ today }
					error={ errors.on }
				/>
			) }
			{ asked.words !== null && ( ids.length === 1 || ! asked.single ) && (
				<TextField
					label={ asked.words }
					value={ words }
					onChange={ set_words }
					maxLength={ action === 'sent' ? 60 : 500 }
					error={ errors.words }
				/>
			) }
			<p className="hosting-invoices-muted">{ what_follows( action ) }</p>
		</FormDialog>
	);
}
