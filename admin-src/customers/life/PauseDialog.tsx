import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { __, sprintf } from '@wordpress/i18n';
import type { Subscription } from '../../../contract/subscriptions';
import { boot } from '../../components/boot';
import { FormDialog } from '../../components/form/FormDialog';
import { DateField, TextArea } from '../../components/form/fields';
import { useSay } from '../../components/notices';
import { field_errors } from '../../components/wire/error';
import { pause_subscription } from '../queries';

export function PauseDialog( { subscription, onClose }: { subscription: Subscription; onClose: () => void } ) {
	const [ until, set_until ] = useState( '' );
	const [ reason, set_reason ] = useState( '' );
	const say = useSay();
	const pause = useMutation( pause_subscription() );
	const errors = field_errors( pause.error );
	const done = () => {
		say( __( 'The subscription is paused.', 'hosting-invoices' ) );
		onClose();
	};
	return (
		<FormDialog
			// translators: %s: name of a subscription
			title={ sprintf( __( 'Pause “%s”?', 'hosting-invoices' ), subscription.label ) }
			submit={ __( 'Pause from today', 'hosting-invoices' ) }
			onSubmit={ () =>
				pause.mutate( { id: subscription.id, until, reason: reason.trim() }, { onSuccess: done } )
			}
			onClose={ onClose }
			busy={ pause.isPending }
			error={ pause.error }
			disabled={ until === '' }
		>
			<p>
				{ __(
					'Nothing is charged until that day; what was charged for those days comes back on the next invoice. A new period begins the day after. The service itself stays on.',
					'hosting-invoices'
				) }
			</p>
			<DateField
				label={ __( 'Last day of the pause', 'hosting-invoices' ) }
				value={ until }
				onChange={ set_until }
				error={ errors.until }
				min={ boot().today }
			/>
			<TextArea
				label={ __( 'Why? (optional)', 'hosting-invoices' ) }
				value={ reason }
				onChange={ set_reason }
				error={ errors.reason }
				rows={ 2 }
				maxLength={ 500 }
			/>
		</FormDialog>
	);
}
