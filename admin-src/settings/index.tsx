import { useRef, useState, type FormEvent } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __, _n } from '@wordpress/i18n';
import type { Settings as Saved } from '../../contract/settings';
import { Card } from '../components/Card';
import { useDraft } from '../components/drafts';
import { FormDialog } from '../components/form/FormDialog';
import { useFocusOnWrong } from '../components/form/focus';
import { ErrorNotice, Loaded } from '../components/Loaded';
import { useSay } from '../components/notices';
import { PageHeading } from '../components/PageHeading';
import { change_settings, settings_query } from '../components/shop/queries';
import { Link } from '../components/router';
import { field_errors } from '../components/wire/error';
import { fill } from '../components/words/fill';
import { changed_keys, groups, is_set, shown, to_wire, type Draft, type Question } from './groups';
import { LawCard } from './LawCard';
import { ModeCard } from './ModeCard';
import { PanelTest } from './PanelTest';
import { QuestionField } from './QuestionField';

/** Before something risky is saved: what it does. */
const Confirm = ( { risky, onSure, onClose }: { risky: Question[]; onSure: () => void; onClose: () => void } ) => (
	<FormDialog
		title={ __( 'Save these?', 'hosting-invoices' ) }
		submit={ __( 'Save', 'hosting-invoices' ) }
		onSubmit={ onSure }
		onClose={ onClose }
	>
		<dl>
			{ risky.map( ( { key, label, effect } ) => (
				<div key={ key }>
					<dt>
						<strong>{ label }</strong>
					</dt>
					<dd>{ effect }</dd>
				</div>
			) ) }
		</dl>
	</FormDialog>
);

function Form( { settings }: { settings: Saved } ) {
	const [ kept, keep, drop ] = useDraft< Draft >( 'settings' );
	const [ asking, set_asking ] = useState( false );
	const form = useRef< HTMLFormElement >( null );
	const say = useSay();
	const save = useMutation( change_settings() );
	useFocusOnWrong( form, save.error );
	const draft = kept ?? {};
	const errors = field_errors( save.error );
	const changed = changed_keys( settings, draft );
	const risky = groups()
		.flatMap( ( { questions } ) => questions )
		.filter( ( { key, effect } ) => effect && changed.includes( key ) );
	const send = () => {
		set_asking( false );
		save.mutate( to_wire( settings, draft ), {
			onSuccess: () => {
				drop();
				say( __( 'Settings saved.', 'hosting-invoices' ) );
			},
		} );
	};
	const undo = () => {
		drop();
		save.reset();
	};
	const submit = ( event: FormEvent ) => {
		event.preventDefault();
		if ( risky.length > 0 ) {
			set_asking( true );
		} else {
			send();
		}
	};
	return (
		<>
			<form ref={ form } onSubmit={ submit } noValidate>
				{ groups().map( ( { id, title, questions } ) => (
					<Card key={ id } id={ id } title={ title }>
						<div className="hosting-invoices-fields is-wide">
							{ questions.map( ( question ) => (
								<QuestionField
									key={ question.key }
									question={ question }
									value={ shown( settings, draft, question.key ) }
									onChange={ ( value ) => keep( { ...draft, [ question.key ]: value } ) }
									error={ errors[ question.key ] }
									is_set={ is_set( settings, question.key ) }
								/>
							) ) }
						</div>
						{ id === 'panel' && (
							<PanelTest
								unsaved={ changed.some( ( key ) => key.startsWith( 'panel_' ) ) }
								ready={ settings.panel_url !== '' && settings.panel_secret_is_set }
							/>
						) }
					</Card>
				) ) }
				{ save.error && <ErrorNotice error={ save.error } /> }
				{ changed.length > 0 && (
					<div className="hosting-invoices-savebar">
						<span>
							{ fill(
								// translators: %d: number of changes
								_n(
									'%d change, not saved',
									'%d changes, not saved',
									changed.length,
									'hosting-invoices'
								),
								changed.length
							) }
						</span>
						<span className="hosting-invoices-buttons">
							<Button
								__next40pxDefaultSize
								variant="primary"
								type="submit"
								isBusy={ save.isPending }
								disabled={ save.isPending }
								accessibleWhenDisabled
							>
								{ __( 'Save', 'hosting-invoices' ) }
							</Button>
							<Button __next40pxDefaultSize variant="tertiary" onClick={ undo }>
								{ __( 'Undo', 'hosting-invoices' ) }
							</Button>
						</span>
					</div>
				) }
			</form>
			{ asking && <Confirm risky={ risky } onSure={ send } onClose={ () => set_asking( false ) } /> }
		</>
	);
}

export default function Settings() {
	const query = useQuery( settings_query() );
	const title = __( 'Settings', 'hosting-invoices' );
	return (
		<>
			<PageHeading title={ title }>{ title }</PageHeading>
			<Loaded query={ query } lines={ 8 }>
				{ ( settings ) => (
					<>
						<ModeCard settings={ settings } />
						<p>
							<Link to="/acceptance">
								{ __( 'Whom do we accept, and on which terms?', 'hosting-invoices' ) }
							</Link>
						</p>
						<Form settings={ settings } />
						<LawCard law={ settings.law } />
					</>
				) }
			</Loaded>
		</>
	);
}
