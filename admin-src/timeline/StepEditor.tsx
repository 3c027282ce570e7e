import { Button, ToggleControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Step, Timeline } from '../../contract/timeline';
import { Card } from '../components/Card';
import { MoneyField, TextArea, TextField } from '../components/form/fields';
import { amount_to_type, amount_to_wire, from_minor, is_amount_input, minor } from '../components/money';
import { LevelField } from '../components/services/LevelField';
import { kind_name, step_name } from '../components/words/steps';
import { change_step, in_range, remove_step } from './edit';

interface StepEditorProps {
	step: Step;
	steps: Step[];
	default_text: Timeline[ 'default_texts' ][ string ] | undefined;
	locked: boolean;
	onChange: ( steps: Step[] ) => void;
}

type PartProps = Pick< StepEditorProps, 'step' | 'locked' | 'default_text' > & {
	put: ( change: Partial< Step > ) => void;
};

/** The text of a message: the owner's own, or grey the one that comes with the step. */
function Text( { step, default_text, locked, put }: PartProps ) {
	const own = step.subject !== '' || step.body !== '';
	const { subject = '', body = '' } = default_text ?? {};
	return (
		<>
			<TextField
				label={ __( 'Subject', 'hosting-invoices' ) }
				value={ own ? step.subject : subject }
				onChange={ ( value ) => put( { subject: value, body: own ? step.body : body } ) }
				disabled={ locked }
				maxLength={ 200 }
			/>
			<TextArea
				label={ __( 'Text', 'hosting-invoices' ) }
				help={ __(
					'Filled in for each customer: {customer}, {number}, {due_date}, {open}, {pay_link}, {company}, {company_phone}, {services}.',
					'hosting-invoices'
				) }
				value={ own ? step.body : body }
				onChange={ ( value ) => put( { body: value, subject: own ? step.subject : subject } ) }
				disabled={ locked }
				rows={ 9 }
				maxLength={ 5000 }
			/>
			{ own && default_text && ! locked && (
				<Button variant="link" onClick={ () => put( { subject: '', body: '' } ) }>
					{ __( 'Back to the text that comes with it', 'hosting-invoices' ) }
				</Button>
			) }
		</>
	);
}

function Fee( { step, locked, put }: PartProps ) {
	return (
		<MoneyField
			label={ __( 'Amount of the fee', 'hosting-invoices' ) }
			help={ __(
				'Only for businesses that accepted it. To a consumer the law allows no such fee.',
				'hosting-invoices'
			) }
			value={ step.amount === null ? '' : amount_to_type( step.amount ) }
			onChange={ ( typed ) =>
				put( { amount: is_amount_input( typed ) ? from_minor( minor( amount_to_wire( typed ) ) ) : '0.00' } )
			}
			disabled={ locked }
		/>
	);
}

/** One step, opened: its name, its day, whether it is on, and its text. */
export function StepEditor( { step, steps, default_text, locked, onChange }: StepEditorProps ) {
	const put = ( change: Partial< Step > ) => onChange( change_step( steps, step.key, change ) );
	const name = step_name( step.key, step.label );
	const has_text = step.do === 'message' || step.do === 'formal_notice' || step.do === 'letter';
	// translators: 1: name of a step, 2: day after the due date
	const title = sprintf( __( '%1$s, day +%2$d', 'hosting-invoices' ), name, step.day );
	return (
		<Card title={ title } actions={ <span className="hosting-invoices-muted">{ kind_name( step.do ) }</span> }>
			<div className="hosting-invoices-form">
				<ToggleControl
					label={ __( 'This step is on', 'hosting-invoices' ) }
					checked={ step.enabled }
					onChange={ ( enabled ) => put( { enabled } ) }
					disabled={ locked }
				/>
				<div className="hosting-invoices-fields">
					<TextField
						label={ __( 'Day after the due date', 'hosting-invoices' ) }
						type="number"
						min={ 0 }
						max={ 365 }
						value={ String( step.day ) }
						onChange={ ( day ) => put( { day: in_range( Number( day ) ) } ) }
						disabled={ locked }
					/>
					<TextField
						label={ __( 'Own name (optional)', 'hosting-invoices' ) }
						value={ step.label }
						placeholder={ step_name( step.key ) }
						onChange={ ( label ) => put( { label } ) }
						disabled={ locked }
						maxLength={ 80 }
					/>
					{ step.do === 'fee' && (
						<Fee step={ step } locked={ locked } put={ put } default_text={ default_text } />
					) }
				</div>
				{ step.do === 'suspend' && (
					<LevelField
						value={ step.level ?? 'full' }
						onChange={ ( level ) => put( { level } ) }
						disabled={ locked }
					/>
				) }
				{ has_text && <Text step={ step } locked={ locked } put={ put } default_text={ default_text } /> }
				{ ! locked && steps.length > 1 && (
					<div>
						<Button
							variant="link"
							isDestructive
							onClick={ () => onChange( remove_step( steps, step.key ) ) }
						>
							{ __( 'Remove this step', 'hosting-invoices' ) }
						</Button>
					</div>
				) }
			</div>
		</Card>
	);
}
