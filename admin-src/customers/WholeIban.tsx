import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { show_iban } from './queries';

/** The whole account number, on request: who read it and when stands in the customer's history. */
export function WholeIban( { customer_id }: { customer_id: number } ) {
	const show = useMutation( show_iban() );
	if ( show.data ) {
		return (
			<p>
				<code>{ show.data.iban }</code>{ ' ' }
				<Button variant="link" onClick={ () => show.reset() }>
					{ __( 'Hide', 'hosting-invoices' ) }
				</Button>
			</p>
		);
	}
	return (
		<p>
			<Button variant="link" isBusy={ show.isPending } onClick={ () => show.mutate( customer_id ) }>
				{ __( 'Show the whole IBAN (this is recorded)', 'hosting-invoices' ) }
			</Button>
			{ show.error && <span role="alert"> { show.error.message }</span> }
		</p>
	);
}
