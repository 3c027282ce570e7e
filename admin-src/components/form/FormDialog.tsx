import { useRef, type FormEvent, type ReactNode } from 'react';
import { Button, Modal } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { ErrorNotice } from '../Loaded';
import { useFocusOnWrong } from './focus';

interface FormDialogProps {
	title: string;
	/** the verb on the button */
	submit: string;
	onSubmit: () => void;
	onClose: () => void;
	busy?: boolean;
	error?: unknown;
	disabled?: boolean;
	destructive?: boolean;
	size?: 'small' | 'medium' | 'large';
	children?: ReactNode;
}

/** Asks, in a dialog that keeps the focus inside and gives it back; Enter sends. */
export function FormDialog( props: FormDialogProps ) {
	const { title, submit, onSubmit, onClose, busy = false, error, size = 'small', children } = props;
	const form = useRef< HTMLFormElement >( null );
	useFocusOnWrong( form, error );
	const send = ( event: FormEvent ) => {
		event.preventDefault();
		if ( ! busy && ! props.disabled ) {
			onSubmit();
		}
	};
	return (
		<Modal
			title={ title }
			onRequestClose={ onClose }
			size={ size }
			focusOnMount="firstContentElement"
			shouldCloseOnClickOutside={ false }
			className="hosting-invoices-dialog"
		>
			<form ref={ form } onSubmit={ send } noValidate className="hosting-invoices-form">
				{ children }
				{ Boolean( error ) && <ErrorNotice error={ error } /> }
				<div className="hosting-invoices-buttons">
					<Button
						__next40pxDefaultSize
						variant="primary"
						type="submit"
						isBusy={ busy }
						disabled={ busy || props.disabled === true }
						accessibleWhenDisabled
						isDestructive={ props.destructive ?? false }
					>
						{ submit }
					</Button>
					<Button __next40pxDefaultSize variant="tertiary" onClick={ onClose }>
						{ __( 'Cancel', 'hosting-invoices' ) }
					</Button>
				</div>
			</form>
		</Modal>
	);
}
