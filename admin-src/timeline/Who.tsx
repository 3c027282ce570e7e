import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, SelectControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { FormDialog } from '../components/form/FormDialog';
import { TextField } from '../components/form/fields';
import { go } from '../components/router';
import type { Timelines } from '../../contract/timeline';
import { DEFAULT } from './api';
import { remove_timeline, timelines_query } from './queries';
import { for_whom } from './words';

export const name_of = ( { key, name }: { key: string; name: string } ) =>
	key === DEFAULT ? __( 'Everybody else', 'hosting-invoices' ) : name || key;

const address = ( key: string ) => ( key === DEFAULT ? '/timeline' : `/timeline?which=${ key }` );

/** A key of its own, made of the name; the plugin's tables want it plain. */
export function key_of( name: string, taken: readonly string[] ): string {
	const plain = name
		.normalize( 'NFD' )
		.toLowerCase()
		.replace( /[^a-z0-9]+/g, '_' )
		.replace( /^[^a-z]+|_+$/g, '' )
		.slice( 0, 30 );
	const base = plain || 'timeline';
	let key = base;
	for ( let number = 2; taken.includes( key ); number++ ) {
		key = `${ base }_${ number }`;
	}
	return key;
}

function Add( { taken, onClose }: { taken: string[]; onClose: () => void } ) {
	const [ name, set_name ] = useState( '' );
	return (
		<FormDialog
			title={ __( 'Another timeline', 'hosting-invoices' ) }
			submit={ __( 'Go on', 'hosting-invoices' ) }
			onSubmit={ () => {
				onClose();
				go( `/timeline?which=${ key_of( name, taken ) }&name=${ encodeURIComponent( name ) }` );
			} }
			onClose={ onClose }
			disabled={ name.trim() === '' }
		>
			<TextField
				label={ __( 'Name', 'hosting-invoices' ) }
				help={ __(
					'As “large customers” or “friends”. It begins with the steps of the default one.',
					'hosting-invoices'
				) }
				value={ name }
				onChange={ set_name }
				maxLength={ 80 }
			/>
		</FormDialog>
	);
}

interface WhoProps {
	chosen: string;
	version: number;
	may: boolean;
}

/** Which timeline is on the table; they are asked in this order, and the default one takes whom no other takes. */
export function Who( { chosen, version, may }: WhoProps ) {
	const { data } = useQuery( timelines_query() );
	const remove = useMutation( remove_timeline() );
	const [ adding, set_adding ] = useState( false );
	const all: Timelines = data ?? [];
	const options = all.map( ( one ) => {
		const whom = for_whom( one.conditions );
		return { value: one.key, label: whom ? `${ name_of( one ) } – ${ whom }` : name_of( one ) };
	} );
	const known = options.some( ( { value } ) => value === chosen );
	return (
		<div className="hosting-invoices-buttons">
			<SelectControl
				__next40pxDefaultSize
				label={ __( 'Timeline of', 'hosting-invoices' ) }
				value={ chosen }
				options={ known ? options : [ ...options, { value: chosen, label: __( 'new', 'hosting-invoices' ) } ] }
				onChange={ ( key ) => go( address( key ) ) }
			/>
			{ may && (
				<Button __next40pxDefaultSize variant="secondary" onClick={ () => set_adding( true ) }>
					{ __( 'Another timeline', 'hosting-invoices' ) }
				</Button>
			) }
			{ may && chosen !== DEFAULT && known && (
				<Button
					__next40pxDefaultSize
					variant="tertiary"
					isDestructive
					isBusy={ remove.isPending }
					onClick={ () => remove.mutate( { key: chosen, version }, { onSuccess: () => go( '/timeline' ) } ) }
				>
					{ sprintf(
						// translators: %s: name of a timeline
						__( 'Remove “%s”', 'hosting-invoices' ),
						name_of( all.find( ( { key } ) => key === chosen ) ?? { key: chosen, name: '' } )
					) }
				</Button>
			) }
			{ adding && <Add taken={ all.map( ( { key } ) => key ) } onClose={ () => set_adding( false ) } /> }
		</div>
	);
}
