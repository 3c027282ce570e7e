import { useRef } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button, RadioControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Timeline } from '../../contract/timeline';
import { date_in_words, date_of_instant } from '../components/calendar';
import { ErrorNotice } from '../components/Loaded';
import { useSay } from '../components/notices';
import { is_conflict } from '../components/wire/error';
import { DEFAULT } from './api';
import { save_timeline } from './queries';
import type { Editing } from './useTimeline';

interface SaveBarProps {
	editing: Editing;
	/** as the server has it now */
	newest: Timeline;
}

/** Somebody else saved meanwhile: nothing typed is lost, and which of the two stays is a choice. */
const Conflict = ( { editing, newest, onKeep }: SaveBarProps & { onKeep: () => void } ) => (
	<div className="hosting-invoices-error" role="alert">
		<p>
			{ sprintf(
				// translators: 1: name, 2: date in words
				__(
					'%1$s saved another version on %2$s while you were editing. Your change is still here.',
					'hosting-invoices'
				),
				newest.saved_by || __( 'Somebody', 'hosting-invoices' ),
				newest.saved_at === null ? '' : date_in_words( date_of_instant( newest.saved_at ) )
			) }
		</p>
		<div className="hosting-invoices-buttons">
			<Button variant="secondary" onClick={ onKeep }>
				{ __( 'Keep mine', 'hosting-invoices' ) }
			</Button>
			<Button variant="secondary" onClick={ editing.drop }>
				{ __( 'Take the other version', 'hosting-invoices' ) }
			</Button>
		</div>
	</div>
);

export function SaveBar( { editing, newest }: SaveBarProps ) {
	const say = useSay();
	const save = useMutation( save_timeline() );
	const { steps, version, changed, objections, is_current, key, name, conditions, open_invoices } = editing;
	const save_button = useRef< HTMLButtonElement >( null );
	const conflict = changed && newest.version !== version;
	const forbidden = objections.length > 0;
	const submit = () =>
		save.mutate(
			{
				key,
				version,
				steps,
				open_invoices,
				...( key === DEFAULT ? {} : { name, conditions } ),
			},
			{
				onSuccess: () => {
					editing.drop();
					say( __( 'Timeline saved.', 'hosting-invoices' ) );
				},
			}
		);
	if ( ! changed ) {
		return null;
	}
	return (
		<>
			{ conflict && (
				<Conflict
					editing={ editing }
					newest={ newest }
					onKeep={ () => {
						editing.rebase( newest.version );
						save_button.current?.focus();
					} }
				/>
			) }
			{ save.error && ! is_conflict( save.error ) && <ErrorNotice error={ save.error } /> }
			<RadioControl
				label={ __( 'Invoices that are open now', 'hosting-invoices' ) }
				selected={ open_invoices }
				options={ [
					{ value: 'keep', label: __( 'keep the version they began with', 'hosting-invoices' ) },
					{ value: 'move', label: __( 'come along to this version', 'hosting-invoices' ) },
				] }
				onChange={ ( choice ) => editing.change( { open_invoices: choice === 'move' ? 'move' : 'keep' } ) }
			/>
			<div className="hosting-invoices-buttons">
				<Button
					__next40pxDefaultSize
					ref={ save_button }
					variant="primary"
					onClick={ submit }
					isBusy={ save.isPending }
					disabled={ save.isPending || conflict || forbidden || ! is_current }
					accessibleWhenDisabled
				>
					{ __( 'Save', 'hosting-invoices' ) }
				</Button>
				<Button __next40pxDefaultSize variant="tertiary" onClick={ editing.drop }>
					{ __( 'Back to the saved version', 'hosting-invoices' ) }
				</Button>
			</div>
			{ forbidden && (
				<p className="hosting-invoices-muted">{ __( 'First repair what is red.', 'hosting-invoices' ) }</p>
			) }
		</>
	);
}
