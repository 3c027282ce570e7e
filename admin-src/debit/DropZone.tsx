import { useId, useState, type DragEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { __, sprintf } from '@wordpress/i18n';
import type { BankImport } from '../../contract/debit';
import { ErrorNotice } from '../components/Loaded';
import { import_file } from './queries';

const result = ( { name, entries, known, booked, suggested, left }: BankImport ) =>
	sprintf(
		// translators: 1: file name, 2: entries in it, 3: entries known before, 4: booked, 5: suggested, 6: left
		__( '%1$s: %2$d entries, %3$d known before; %4$d booked, %5$d suggested, %6$d left.', 'hosting-invoices' ),
		name,
		entries,
		known,
		booked,
		suggested,
		left
	);

/** A file is dropped on it, or chosen with the keyboard. */
export function DropZone() {
	const [ over, set_over ] = useState( false );
	const field = useId();
	const load = useMutation( import_file() );
	const take = ( file: File | undefined ) => file && load.mutate( file );
	const drop = ( event: DragEvent ) => {
		event.preventDefault();
		set_over( false );
		take( event.dataTransfer.files[ 0 ] );
	};
	return (
		<>
			<label
				htmlFor={ field }
				className={ `hosting-invoices-drop ${ over ? 'is-over' : '' }` }
				onDragOver={ ( event ) => {
					event.preventDefault();
					set_over( true );
				} }
				onDragLeave={ () => set_over( false ) }
				onDrop={ drop }
			>
				{ __( 'Drop a bank file here, or choose one: camt.053, camt.054 or pain.002.', 'hosting-invoices' ) }
				<br />
				<input
					id={ field }
					type="file"
					accept=".xml,text/xml,application/xml"
					disabled={ load.isPending }
					onChange={ ( event ) => {
						take( event.target.files?.[ 0 ] );
						event.target.value = '';
					} }
				/>
			</label>
			<div role="status">
				{ load.isPending && <p>{ __( 'Reading the file…', 'hosting-invoices' ) }</p> }
				{ load.data && <p>{ result( load.data ) }</p> }
				{ load.data?.state === 'broken' && (
					<p className="hosting-invoices-wrong">
						{ __(
							'The file could not be read to its end. What was read is booked; get the file again and import it: nothing is booked twice.',
							'hosting-invoices'
						) }
					</p>
				) }
			</div>
			{ load.error && <ErrorNotice error={ load.error } /> }
		</>
	);
}
