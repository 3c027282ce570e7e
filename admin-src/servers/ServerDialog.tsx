import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { SelectControl, ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Server, ServerInput, Servers } from '../../contract/servers';
import { TextField } from '../components/form/fields';
import { FormDialog } from '../components/form/FormDialog';
import { useSay } from '../components/notices';
import { field_errors } from '../components/wire/error';
import { asked_of } from './kinds';
import { save_server } from './queries';

const empty: ServerInput = {
	kind: 'directadmin',
	name: '',
	address: '',
	user_name: '',
	secret: '',
	allows_private_address: false,
	keeps_mail: false,
};

function draft_of( server: Server | null ): ServerInput {
	if ( server === null ) {
		return empty;
	}
	const { kind, name, address, user_name, allows_private_address, keeps_mail } = server;
	return { kind, name, address, user_name, secret: '', allows_private_address, keeps_mail };
}

interface ServerDialogProps {
	/** null = a new one */
	server: Server | null;
	kinds: Servers[ 'kinds' ];
	onClose: () => void;
}

/** Adds a server, or changes one; a key that is left empty stays as it was. */
export function ServerDialog( { server, kinds, onClose }: ServerDialogProps ) {
	const [ draft, set_draft ] = useState( () => draft_of( server ) );
	const save = useMutation( save_server() );
	const say = useSay();
	const put = ( change: Partial< ServerInput > ) => set_draft( { ...draft, ...change } );
	const errors = field_errors( save.error );
	const asked = asked_of( draft.kind );
	const send = () => {
		const { secret, ...rest } = draft;
		const input = secret ? { ...rest, secret } : rest;
		const done = () => {
			say( __( 'Saved.', 'hosting-invoices' ) );
			onClose();
		};
		save.mutate( { id: server?.id ?? null, ...input }, { onSuccess: done } );
	};
	return (
		<FormDialog
			title={ server ? server.name : __( 'Add a server', 'hosting-invoices' ) }
			submit={ __( 'Save', 'hosting-invoices' ) }
			onSubmit={ send }
			onClose={ onClose }
			busy={ save.isPending }
			error={ save.error }
			size="medium"
		>
			<SelectControl
				__next40pxDefaultSize
				label={ __( 'Panel', 'hosting-invoices' ) }
				value={ draft.kind }
				options={ kinds.map( ( { kind, name } ) => ( { value: kind, label: name } ) ) }
				onChange={ ( kind ) => put( { kind } ) }
				disabled={ server?.id === 1 }
			/>
			<TextField
				label={ __( 'Name', 'hosting-invoices' ) }
				value={ draft.name }
				onChange={ ( name ) => put( { name } ) }
				error={ errors.name }
				maxLength={ 80 }
			/>
			{ asked && (
				<TextField
					label={ asked.address }
					help={ asked.address_help }
					type="url"
					value={ draft.address }
					onChange={ ( address ) => put( { address } ) }
					error={ errors.address ?? errors.panel_url }
					maxLength={ 500 }
				/>
			) }
			{ asked?.user_name && (
				<TextField
					label={ __( 'User name', 'hosting-invoices' ) }
					value={ draft.user_name }
					onChange={ ( user_name ) => put( { user_name } ) }
					autoComplete="off"
					maxLength={ 100 }
				/>
			) }
			{ asked && (
				<TextField
					label={ asked.secret }
					help={ asked.secret_help }
					type="password"
					value={ draft.secret ?? '' }
					onChange={ ( secret ) => put( { secret } ) }
					error={ errors.secret ?? errors.panel_secret }
					placeholder={ server?.secret_is_set ? '••••••••' : '' }
					autoComplete="new-password"
					maxLength={ 500 }
				/>
			) }
			{ asked && (
				<ToggleControl
					label={ __( 'The panel is on a private network', 'hosting-invoices' ) }
					help={ __( 'Allows addresses such as 10.0.0.5 and 127.0.0.1.', 'hosting-invoices' ) }
					checked={ draft.allows_private_address }
					onChange={ ( allows_private_address ) => put( { allows_private_address } ) }
				/>
			) }
			{ asked?.keeps_mail && (
				<ToggleControl
					label={ __( 'Incoming mail of suspended accounts goes on arriving here', 'hosting-invoices' ) }
					help={ __(
						'You tried it on this server with an account of your own. Until you did, nothing is suspended here.',
						'hosting-invoices'
					) }
					checked={ draft.keeps_mail }
					onChange={ ( keeps_mail ) => put( { keeps_mail } ) }
				/>
			) }
		</FormDialog>
	);
}
