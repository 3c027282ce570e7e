import { useState } from 'react';
import { Button, SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Step, Timeline } from '../../contract/timeline';
import { TextArea, TextField } from '../components/form/fields';
import { Trial } from './Trial';

export type Words = { subject: string; body: string };

interface StepTextProps {
	step: Step;
	steps: Step[];
	default_text: Timeline[ 'default_texts' ][ string ] | undefined;
	locked: boolean;
	onChange: ( change: Partial< Step > ) => void;
}

/** The ways and languages that a text can be written for; all languages at once is the text of before. */
const versions = (): { value: string; label: string }[] => [
	{ value: '', label: __( 'every language', 'hosting-invoices' ) },
	{ value: 'email.nl', label: __( 'e-mail, Dutch', 'hosting-invoices' ) },
	{ value: 'email.en', label: __( 'e-mail, English', 'hosting-invoices' ) },
	{ value: 'sms.nl', label: __( 'text message, Dutch', 'hosting-invoices' ) },
	{ value: 'sms.en', label: __( 'text message, English', 'hosting-invoices' ) },
	{ value: 'letter.nl', label: __( 'letter, Dutch', 'hosting-invoices' ) },
	{ value: 'letter.en', label: __( 'letter, English', 'hosting-invoices' ) },
];

const NONE: Words = { subject: '', body: '' };

/** The text of a message: the owner's own, or grey the one that comes with the step. */
export function StepText( { step, steps, default_text, locked, onChange }: StepTextProps ) {
	const [ which, set_which ] = useState( '' );
	const [ trying, set_trying ] = useState( false );
	const own = which === '' ? { subject: step.subject, body: step.body } : ( step.texts[ which ] ?? NONE );
	const is_own = own.subject !== '' || own.body !== '';
	const comes_with_it = which === '' ? ( default_text ?? NONE ) : NONE;
	const shown = is_own ? own : comes_with_it;
	const put = ( words: Words ) => {
		if ( which === '' ) {
			onChange( words );
			return;
		}
		const { [ which ]: _before, ...others } = step.texts;
		onChange( { texts: words.subject === '' && words.body === '' ? others : { ...others, [ which ]: words } } );
	};
	return (
		<>
			<SelectControl
				__next40pxDefaultSize
				label={ __( 'Text for', 'hosting-invoices' ) }
				value={ which }
				options={ versions() }
				onChange={ set_which }
			/>
			{ ! which.startsWith( 'sms' ) && (
				<TextField
					label={ __( 'Subject', 'hosting-invoices' ) }
					value={ shown.subject }
					onChange={ ( subject ) => put( { ...shown, subject } ) }
					disabled={ locked }
					maxLength={ 200 }
				/>
			) }
			<TextArea
				label={ __( 'Text', 'hosting-invoices' ) }
				help={ __(
					'Filled in for each customer: {customer}, {number}, {due_date}, {open}, {pay_link}, {company}, {company_phone}, {services}.',
					'hosting-invoices'
				) }
				value={ shown.body }
				onChange={ ( body ) => put( { ...shown, body } ) }
				disabled={ locked }
				rows={ which.startsWith( 'sms' ) ? 4 : 9 }
				maxLength={ 5000 }
			/>
			{ ! locked && (
				<details onToggle={ ( event ) => set_trying( event.currentTarget.open ) }>
					<summary>{ __( 'See it for a customer', 'hosting-invoices' ) }</summary>
					{ trying && <Trial steps={ steps } step={ step } which={ which } /> }
				</details>
			) }
			{ is_own && ! locked && (
				<Button variant="link" onClick={ () => put( NONE ) }>
					{ __( 'Back to the text that comes with it', 'hosting-invoices' ) }
				</Button>
			) }
		</>
	);
}
