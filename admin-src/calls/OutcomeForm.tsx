import { useEffect, useRef, type FormEvent, type KeyboardEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { CallSheet } from '../../contract/agreements';
import { plan_words } from '../components/agreements/plan';
import { PlanFields } from '../components/agreements/PlanFields';
import { confirmation_words } from '../components/agreements/PromiseDialog';
import { boot } from '../components/boot';
import { plus_days } from '../components/calendar';
import { DateField, MoneyField, TextArea } from '../components/form/fields';
import { useFocusOnWrong } from '../components/form/focus';
import { ErrorNotice } from '../components/Loaded';
import { useSay } from '../components/notices';
import { field_errors } from '../components/wire/error';
import { outcome_names } from '../components/words/outcomes';
import { outcome_to_wire, what_follows, type OutcomeDraft } from './outcomes';
import { record_outcome } from './queries';

interface OutcomeFormProps {
	sheet: CallSheet;
	draft: OutcomeDraft;
	onChange: ( draft: OutcomeDraft ) => void;
	onDrop: () => void;
	onSaved: () => void;
}

interface AskedProps extends Pick< OutcomeFormProps, 'draft' | 'onChange' > {
	errors: Readonly< Record< string, string > >;
}

/** A day, by the picker or by one of the answers people give. */
function Day( { draft, onChange, errors, field, label }: AskedProps & { field: 'by' | 'again_on'; label: string } ) {
	const { today } = boot();
	const quick = [
		{
			days: field === 'by' ? 0 : 1,
			label: field === 'by' ? __( 'today', 'hosting-invoices' ) : __( 'tomorrow', 'hosting-invoices' ),
		},
		{ days: 3, label: __( 'in 3 days', 'hosting-invoices' ) },
		{ days: 7, label: __( 'in a week', 'hosting-invoices' ) },
	];
	const put = ( value: string ) => onChange( { ...draft, [ field ]: value } );
	return (
		<div>
			<DateField
				label={ label }
				value={ draft[ field ] }
				onChange={ put }
				min={ today }
				error={ errors[ field ] }
			/>
			<p className="hosting-invoices-links">
				{ quick.map( ( { days, label: name } ) => (
					<Button key={ days } variant="link" onClick={ () => put( plus_days( today, days ) ) }>
						{ name }
					</Button>
				) ) }
			</p>
		</div>
	);
}

function Asked( { draft, onChange, errors, owed }: AskedProps & { owed: string } ) {
	if ( draft.outcome === 'plan' ) {
		return (
			<PlanFields
				rows={ draft.instalments }
				onChange={ ( instalments ) => onChange( { ...draft, instalments } ) }
				open={ owed }
				today={ boot().today }
				errors={ errors }
			/>
		);
	}
	if ( draft.outcome === 'promised' ) {
		return (
			<div className="hosting-invoices-fields">
				<MoneyField
					label={ __( 'Amount', 'hosting-invoices' ) }
					value={ draft.amount }
					onChange={ ( amount ) => onChange( { ...draft, amount } ) }
					error={ errors.amount }
				/>
				<Day
					draft={ draft }
					onChange={ onChange }
					errors={ errors }
					field="by"
					label={ __( 'Paid by', 'hosting-invoices' ) }
				/>
			</div>
		);
	}
	return draft.outcome === 'not_reached' ? (
		<Day
			draft={ draft }
			onChange={ onChange }
			errors={ errors }
			field="again_on"
			label={ __( 'Call again on', 'hosting-invoices' ) }
		/>
	) : null;
}

/** Asks only what the outcome needs, says what will be sent, and goes on to the next call. */
export function OutcomeForm( { sheet, draft, onChange, onDrop, onSaved }: OutcomeFormProps ) {
	const form = useRef< HTMLFormElement >( null );
	const say = useSay();
	const save = useMutation( record_outcome() );
	const errors = field_errors( save.error );
	useFocusOnWrong( form, save.error );
	useEffect( () => {
		form.current?.querySelector< HTMLElement >( 'input, textarea' )?.focus();
	}, [ draft.outcome ] );
	const submit = ( event: FormEvent ) => {
		event.preventDefault();
		save.mutate(
			{ id: sheet.id, ...outcome_to_wire( draft ) },
			{
				onSuccess: () => {
					say( __( 'Saved.', 'hosting-invoices' ) );
					onSaved();
				},
			}
		);
	};
	const on_key = ( event: KeyboardEvent ) => {
		if ( event.key === 'Escape' ) {
			onDrop();
		}
	};
	return (
		// eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
		<form
			ref={ form }
			className="hosting-invoices-form"
			onSubmit={ submit }
			onKeyDown={ on_key }
			noValidate
			aria-label={ outcome_names()[ draft.outcome ] }
		>
			<Asked owed={ sheet.owed } draft={ draft } onChange={ onChange } errors={ errors } />
			<TextArea
				label={
					draft.outcome === 'dispute'
						? __( 'What is wrong?', 'hosting-invoices' )
						: __( 'Note (optional)', 'hosting-invoices' )
				}
				value={ draft.note }
				onChange={ ( note ) => onChange( { ...draft, note } ) }
				error={ errors.note }
				rows={ 2 }
				maxLength={ 1000 }
			/>
			<p className="hosting-invoices-muted">
				{ draft.outcome === 'promised' && `${ confirmation_words( draft.amount, draft.by ) } ` }
				{ draft.outcome === 'plan' && `${ plan_words( draft.instalments ) } ` }
				{ what_follows( draft.outcome ) }
			</p>
			{ save.error && <ErrorNotice error={ save.error } /> }
			<div className="hosting-invoices-buttons">
				<Button
					__next40pxDefaultSize
					variant="primary"
					type="submit"
					isBusy={ save.isPending }
					disabled={ save.isPending }
					accessibleWhenDisabled
				>
					{ __( 'Save, next call', 'hosting-invoices' ) }
				</Button>
				<Button __next40pxDefaultSize variant="tertiary" onClick={ onDrop }>
					{ __( 'Cancel', 'hosting-invoices' ) }
				</Button>
			</div>
		</form>
	);
}
