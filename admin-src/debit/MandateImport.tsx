import { useId, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { MandateImport as Import } from '../../contract/debit';
import { ErrorNotice } from '../components/Loaded';
import { Status } from '../components/Status';
import { import_mandates, try_mandates } from './queries';
import { fate_words } from './words';

function Fates( { list }: { list: Import } ) {
	return (
		<div className="hosting-invoices-scroll">
			<table className="widefat striped">
				<thead>
					<tr>
						<th scope="col">{ __( 'Line', 'hosting-invoices' ) }</th>
						<th scope="col">{ __( 'E-mail', 'hosting-invoices' ) }</th>
						<th scope="col">{ __( 'What happens', 'hosting-invoices' ) }</th>
					</tr>
				</thead>
				<tbody>
					{ list.rows.map( ( { line, email, fate, why } ) => {
						const [ tone, word ] = fate_words( list.is_trial )[ fate ];
						return (
							<tr key={ line }>
								<td>{ line }</td>
								<td>{ email }</td>
								<td>
									<Status tone={ tone }>{ word }</Status> { why }
								</td>
							</tr>
						);
					} ) }
				</tbody>
			</table>
		</div>
	);
}

/** Mandates on paper: first what each row of the list would do, then the button that does it. */
export function MandateImport() {
	const [ file, set_file ] = useState< File | null >( null );
	const field = useId();
	const look = useMutation( try_mandates() );
	const record = useMutation( import_mandates() );
	const list = record.data ?? look.data;
	const choose = ( chosen: File | undefined ) => {
		record.reset();
		look.reset();
		set_file( chosen ?? null );
		if ( chosen ) {
			look.mutate( chosen );
		}
	};
	return (
		<details>
			<summary>{ __( 'Mandates on paper, from a list', 'hosting-invoices' ) }</summary>
			<p>
				<label htmlFor={ field }>
					{ sprintf(
						// translators: %s: a date as it is to be written
						__(
							'A CSV file; its first line names the columns email, iban, signed_on (such as %s), and if you have them account_holder and reference.',
							'hosting-invoices'
						),
						'2026-01-31'
					) }
				</label>
			</p>
			<input
				id={ field }
				type="file"
				accept=".csv,text/csv"
				disabled={ look.isPending || record.isPending }
				onChange={ ( event ) => choose( event.target.files?.[ 0 ] ) }
			/>
			<div role="status">{ list && <Fates list={ list } /> }</div>
			{ file && look.data && ! record.data && look.data.recorded > 0 && (
				<p>
					<Button variant="primary" isBusy={ record.isPending } onClick={ () => record.mutate( file ) }>
						{ sprintf(
							// translators: %d: number of mandates
							_n( 'Record %d mandate', 'Record %d mandates', look.data.recorded, 'hosting-invoices' ),
							look.data.recorded
						) }
					</Button>
				</p>
			) }
			{ ( look.error ?? record.error ) && <ErrorNotice error={ look.error ?? record.error } /> }
		</details>
	);
}
