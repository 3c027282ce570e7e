import { Button, ToggleControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Step, Timeline } from '../../contract/timeline';
import { Card } from '../components/Card';
import { MoneyField, TextField } from '../components/form/fields';
import { amount_to_type, amount_to_wire, from_minor, is_amount_input, minor } from '../components/money';
import { LevelField } from '../components/services/LevelField';
import { kind_name, step_name } from '../components/words/steps';
import { ConditionFields } from './ConditionFields';
import { by_day, change_step, copy_step, FIRST_DAY, in_range, remove_step, signed_day } from './edit';
import { MannerFields } from './MannerFields';
import { StepText } from './StepText';

interface StepEditorProps {
	step: Step;
	steps: Step[];
	default_text: Timeline[ 'default_texts' ][ string ] | undefined;
	locked: boolean;
	onChange: ( steps: Step[] ) => void;
	onChoose: ( key: string ) => void;
}

const SPEAKING: Step[ 'do' ][] = [ 'message', 'formal_notice', 'letter', 'voucher', 'feedback' ];

/** Empty for costs: then the legal scale is followed. */
function Amount( { step, locked, put }: { step: Step; locked: boolean; put: ( change: Partial< Step > ) => void } ) {
	const label = {
		fee: __( 'Amount of the fee', 'hosting-invoices' ),
		voucher: __( 'Worth', 'hosting-invoices' ),
		costs: __( 'Own amount (optional)', 'hosting-invoices' ),
	}[ step.do as string ];
	if ( ! label ) {
		return null;
	}
	const nothing = step.do === 'costs' ? null : '0.00';
	return (
		<MoneyField
			label={ label }
			help={
				step.do === 'fee'
					? __(
							'Only for businesses that accepted it. To a consumer the law allows no such fee.',
							'hosting-invoices'
						)
					: ''
			}
			value={ step.amount === null ? '' : amount_to_type( step.amount ) }
			onChange={ ( typed ) =>
				put( { amount: is_amount_input( typed ) ? from_minor( minor( amount_to_wire( typed ) ) ) : nothing } )
			}
			disabled={ locked }
		/>
	);
}

/** One step, opened: its name, its day, for whom, how, and its text. */
export function StepEditor( { step, steps, default_text, locked, onChange, onChoose }: StepEditorProps ) {
	const put = ( change: Partial< Step > ) => onChange( change_step( steps, step.key, change ) );
	const title = sprintf(
		// translators: 1: name of a step, 2: day from the due date, as +5
		__( '%1$s, day %2$s', 'hosting-invoices' ),
		step_name( step.key, step.label ),
		signed_day( step.day )
	);
	const first = step.manner.after_payment ? 0 : FIRST_DAY;
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
						label={
							step.manner.after_payment
								? __( 'Day after the payment', 'hosting-invoices' )
								: __( 'Day after the due date', 'hosting-invoices' )
						}
						help={ step.manner.after_payment ? '' : __( 'Below zero: before it.', 'hosting-invoices' ) }
						type="number"
						min={ first }
						max={ 365 }
						value={ String( step.day ) }
						onChange={ ( day ) => put( { day: in_range( Number( day ), first ) } ) }
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
					<Amount step={ step } locked={ locked } put={ put } />
				</div>
				{ step.do === 'suspend' && (
					<LevelField
						value={ step.level ?? 'full' }
						onChange={ ( level ) => put( { level } ) }
						disabled={ locked }
					/>
				) }
				<MannerFields step={ step } onChange={ put } locked={ locked } />
				<details>
					<summary>{ __( 'For whom', 'hosting-invoices' ) }</summary>
					<ConditionFields
						value={ { type: step.only, ...step.conditions } }
						onChange={ ( { type, ...conditions } ) => put( { only: type, conditions } ) }
						locked={ locked }
					/>
				</details>
				{ SPEAKING.includes( step.do ) && (
					<StepText
						step={ step }
						steps={ steps }
						default_text={ default_text }
						locked={ locked }
						onChange={ put }
					/>
				) }
				{ ! locked && (
					<div className="hosting-invoices-buttons">
						<Button
							variant="link"
							onClick={ () => {
								const copied = copy_step( steps, step.key );
								onChange( copied.steps );
								onChoose( copied.key );
							} }
						>
							{ __( 'Copy this step', 'hosting-invoices' ) }
						</Button>
						{ steps.length > 1 && (
							<Button
								variant="link"
								isDestructive
								onClick={ () => {
									const left = remove_step( steps, step.key );
									const place = by_day( steps ).findIndex( ( { key } ) => key === step.key );
									onChange( left );
									onChoose( by_day( left )[ Math.max( 0, place - 1 ) ]?.key ?? '' );
								} }
							>
								{ __( 'Remove this step', 'hosting-invoices' ) }
							</Button>
						) }
					</div>
				) }
			</div>
		</Card>
	);
}
