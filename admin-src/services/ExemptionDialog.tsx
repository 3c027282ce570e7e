import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { RadioControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { ServiceDetail } from '../../contract/services';
import { boot } from '../components/boot';
import { plus_days } from '../components/calendar';
import { DateField, TextArea } from '../components/form/fields';
import { FormDialog } from '../components/form/FormDialog';
import { useSay } from '../components/notices';
import { exempt_service } from '../components/services/queries';
import { field_errors } from '../components/wire/error';
import { is_exempt, NEVER } from './Exempt';

type Choice = 'off' | 'until' | 'never';

function choice_of( service: ServiceDetail ): Choice {
	if ( ! is_exempt( service ) ) {
		return 'until';
	}
	return service.exempt_until === NEVER ? 'never' : 'until';
}

/** Never suspend this service, or not before a date; or again like the others. */
export function ExemptionDialog( { service, onClose }: { service: ServiceDetail; onClose: () => void } ) {
	const [ choice, set_choice ] = useState< Choice >( () => choice_of( service ) );
	const dated = is_exempt( service ) && service.exempt_until !== NEVER && service.exempt_until !== null;
	const [ until, set_until ] = useState( dated ? ( service.exempt_until ?? '' ) : plus_days( boot().today, 30 ) );
	const [ reason, set_reason ] = useState( service.exempt_reason );
	const say = useSay();
	const save = useMutation( exempt_service() );
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
			onSubmit={ () =>
				save.mutate( { id: service.id, exempt_until, reason: reason.trim() }, { onSuccess: done } )
			}
			onClose={ onClose }
			busy={ save.isPending }
			error={ save.error }
			disabled={ choice !== 'off' && reason.trim() === '' }
		>
			<RadioControl
				label={ __( 'This service is suspended', 'hosting-invoices' ) }
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
