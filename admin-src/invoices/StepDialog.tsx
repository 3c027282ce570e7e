import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { __, sprintf } from '@wordpress/i18n';
import type { Invoice } from '../../contract/invoices';
import type { FutureStep } from '../../contract/timeline';
import { plus_days } from '../components/calendar';
import { DateField } from '../components/form/fields';
import { ReasonDialog } from '../components/form/ReasonDialog';
import { useSay } from '../components/notices';
import { field_errors } from '../components/wire/error';
import { step_name } from '../components/words/steps';
import type { StepAction } from './FutureLine';
import { act_on_step } from './queries';

/** Before it is done: what doing it now means for the customer. */
function effect( { do: kind }: FutureStep, customer: string ): string {
	switch ( kind ) {
		case 'message':
		case 'formal_notice':
			return sprintf(
				// translators: %s: name of a customer
				__( 'The e-mail goes to %s with the next run, within minutes.', 'hosting-invoices' ),
				customer
			);
		case 'suspend':
			return __(
				'The gate is asked first; only if every answer is yes, the panel is told to suspend.',
				'hosting-invoices'
			);
		case 'costs':
		case 'fee':
			return __( 'The costs go on an order of their own; what the law forbids is refused.', 'hosting-invoices' );
		case 'call':
			return __( 'The call is put on today’s list.', 'hosting-invoices' );
		case 'letter':
			return __( 'The letter is made ready to print.', 'hosting-invoices' );
		case 'voucher':
			return __( 'The coupon is made, and the customer is told its code.', 'hosting-invoices' );
		case 'feedback':
			return __( 'The customer is asked how you did.', 'hosting-invoices' );
		case 'task':
			return __( 'The task is put on your list.', 'hosting-invoices' );
		case 'hand_over':
			return __( 'The checklist is made ready; nothing leaves by itself.', 'hosting-invoices' );
	}
}

function words( { step, action }: StepAction, customer: string ) {
	const name = step_name( step.key, step.label );
	switch ( action ) {
		case 'run_now':
			return {
				// translators: %s: name of a step
				title: sprintf( __( '%s: do it now', 'hosting-invoices' ), name ),
				submit: __( 'Do it now', 'hosting-invoices' ),
				text: effect( step, customer ),
				done: __( 'Done. It is on its way.', 'hosting-invoices' ),
			};
		case 'move':
			return {
				// translators: %s: name of a step
				title: sprintf( __( '%s: move', 'hosting-invoices' ), name ),
				submit: __( 'Move', 'hosting-invoices' ),
				text: __( 'Only for this invoice; the timeline itself stays as it is.', 'hosting-invoices' ),
				done: __( 'Moved.', 'hosting-invoices' ),
			};
		case 'skip':
			return {
				// translators: %s: name of a step
				title: sprintf( __( '%s: skip', 'hosting-invoices' ), name ),
				submit: __( 'Skip', 'hosting-invoices' ),
				text: __( 'It is left out for this invoice; the steps after it go on.', 'hosting-invoices' ),
				done: __( 'Skipped.', 'hosting-invoices' ),
			};
	}
}

interface StepDialogProps {
	invoice: Invoice;
	asked: StepAction;
	onClose: () => void;
}

export function StepDialog( { invoice, asked, onClose }: StepDialogProps ) {
	const tomorrow = plus_days( invoice.today, 1 );
	const [ on, set_on ] = useState( asked.step.on > tomorrow ? plus_days( asked.step.on, 7 ) : tomorrow );
	const say = useSay();
	const act = useMutation( act_on_step() );
	const { title, submit, text, done } = words( asked, invoice.customer );
	const send = ( reason: string ) =>
		act.mutate(
			{
				id: invoice.id,
				step: asked.step.key,
				action: asked.action,
				reason,
				...( asked.action === 'move' ? { on } : {} ),
			},
			{
				onSuccess: () => {
					say( done );
					onClose();
				},
			}
		);
	return (
		<ReasonDialog
			title={ title }
			submit={ submit }
			onSubmit={ send }
			onClose={ onClose }
			busy={ act.isPending }
			error={ act.error }
		>
			<p>{ text }</p>
			{ asked.action === 'move' && (
				<DateField
					label={ __( 'Move to', 'hosting-invoices' ) }
					value={ on }
					onChange={ set_on }
					min={ tomorrow }
					error={ field_errors( act.error ).on }
				/>
			) }
		</ReasonDialog>
	);
}
