import { useState } from 'react';
import { RadioControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ServiceExemptionInput } from '../../../contract/services';
import { boot } from '../boot';
import { plus_days } from '../calendar';
import { DateField, TextArea } from '../form/fields';
import { FormDialog } from '../form/FormDialog';
import { useSay } from '../notices';
import { field_errors } from '../wire/error';
import { is_exempt, NEVER } from './Exempt';

type Choice = 'off' | 'until' | 'never';

interface DialogProps {
	id: number;
	/** what it is about, as the question of the choice */
	question: string;
	until: string | null;
	reason: string;
	save: UseMutationResult< unknown, Error, ServiceExemptionInput & { id: number } >;
	onClose: () => void;
}

function choice_of( exempt_until: string | null ): Choice {
	if ( ! is_exempt( { exempt_until } ) ) {
		return 'until';
	}
	return exempt_until === NEVER ? 'never' : 'until';
}

/** Never suspend a service, or any of a customer's, or not before a date; or again like the others. */
export function ExemptionDialog( { id, question, until: before, reason: why, save, onClose }: DialogProps ) {
	const [ choice, set_choice ] = useState< Choice >( () => choice_of( before ) );
	const dated = before !== null && before !== NEVER && is_exempt( { exempt_until: before } );
	const [ until, set_until ] = useState( dated ? before : plus_days( boot().today, 30 ) );
	const [ reason, set_reason ] = useState( why );
	const say = useSay();
	const errors = field_errors( save.error );
	const exempt_until = { off: null, until, never: NEVER }[ choice ];
	const done = () => {
		say( __( 'Saved.', 'hosting-invoices' ) );
		onClose();
	};
	return (
		<FormDialog
			title={ __( 'Do-not-suspend list', 'hosting-invoices' ) }
			submit={ __( 'Save', 'hosting-invoices' ) }
			onSubmit={ () => save.mutate( { id, exempt_until, reason: reason.trim() }, { onSuccess: done } ) }
			onClose={ onClose }
			busy={ save.isPending }
			error={ save.error }
			disabled={ choice !== 'off' && reason.trim() === '' }
		>
			<RadioControl
				label={ question }
				selected={ choice }
				options={ [
					{ value: 'off', label: __( 'like every other', 'hosting-invoices' ) },
					{ value: 'until', label: __( 'not before a date', 'hosting-invoices' ) },
					{ value: 'never', label: __( 'never', 'hosting-invoices' ) },
				] }
				onChange={ ( value ) => set_choice( value as Choice ) }
			/>
			{ choice === 'until' && (
				<DateField
					label={ __( 'Not before', 'hosting-invoices' ) }
					value={ until }
					onChange={ set_until }
					min={ plus_days( boot().today, 1 ) }
					error={ errors.exempt_until }
				/>
			) }
			<TextArea
				label={ __( 'Why?', 'hosting-invoices' ) }
				value={ reason }
				onChange={ set_reason }
				rows={ 2 }
				maxLength={ 500 }
				error={ errors.reason }
			/>
		</FormDialog>
	);
}
