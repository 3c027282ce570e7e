import { useState, type ReactNode } from 'react';
import { __ } from '@wordpress/i18n';
import { field_errors } from '../wire/error';
import { FormDialog } from './FormDialog';
import { TextArea } from './fields';

interface ReasonDialogProps {
	title: string;
	submit: string;
	/** what will happen, before the question why */
	children?: ReactNode;
	onSubmit: ( reason: string ) => void;
	onClose: () => void;
	busy: boolean;
	error: unknown;
	destructive?: boolean;
	/** the reason may be left out */
	optional?: boolean;
}

/** Whatever a person does by hand is kept with the reason why. */
export function ReasonDialog( props: ReasonDialogProps ) {
	const [ reason, set_reason ] = useState( '' );
	const { title, submit, children, onClose, busy, error, destructive = false, optional = false } = props;
	return (
		<FormDialog
			title={ title }
			submit={ submit }
			onSubmit={ () => props.onSubmit( reason.trim() ) }
			onClose={ onClose }
			busy={ busy }
			error={ error }
			destructive={ destructive }
			disabled={ ! optional && reason.trim() === '' }
		>
			{ children }
			<TextArea
				label={ optional ? __( 'Why? (optional)', 'hosting-invoices' ) : __( 'Why?', 'hosting-invoices' ) }
				help={ __( 'Kept in the history.', 'hosting-invoices' ) }
				value={ reason }
				onChange={ set_reason }
				error={ field_errors( error ).reason }
				rows={ 2 }
				maxLength={ 500 }
			/>
		</FormDialog>
	);
}
