import { SelectControl, ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { MoneyField, TextField } from '../components/form/fields';
import type { RuleDraft } from './rules';

interface RuleFieldsProps {
	rule: RuleDraft;
	onChange: ( rule: RuleDraft ) => void;
	errors: Record< string, string >;
	/** where its fields stand on the wire, as `rules.0` */
	path: string;
}

/** Whom a rule is about, and what it asks. */
export function RuleFields( { rule, onChange, errors, path }: RuleFieldsProps ) {
	const change = ( part: Partial< RuleDraft > ) => onChange( { ...rule, ...part } );
	const number = (
		key: 'days_late_from' | 'broken_from' | 'suspensions_from' | 'deposit_percent' | 'term_days',
		label: string,
		max: number
	) => (
		<TextField
			type="number"
			min={ 0 }
			max={ max }
			label={ label }
			value={ rule[ key ] }
			onChange={ ( value ) => change( { [ key ]: value } ) }
			error={ errors[ `${ path }.${ key }` ] ?? errors[ `${ path }.terms.${ key }` ] }
		/>
	);
	const toggle = ( key: 'in_advance' | 'mandate' | 'approval', label: string ) => (
		<ToggleControl label={ label } checked={ rule[ key ] } onChange={ ( value ) => change( { [ key ]: value } ) } />
	);
	return (
		<>
			<TextField
				label={ __( 'Name', 'hosting-invoices' ) }
				value={ rule.name }
				onChange={ ( name ) => change( { name } ) }
				maxLength={ 80 }
				error={ errors[ `${ path }.name` ] }
			/>
			<h3>
				{ __( 'For whom? All of these must be so; leave empty what does not matter.', 'hosting-invoices' ) }
			</h3>
			<div className="hosting-invoices-fields is-wide">
				<SelectControl
					__next40pxDefaultSize
					label={ __( 'Orders as', 'hosting-invoices' ) }
					value={ rule.customer_type }
					options={ [
						{ value: '', label: __( 'consumer or business', 'hosting-invoices' ) },
						{ value: 'consumer', label: __( 'consumer', 'hosting-invoices' ) },
						{ value: 'business', label: __( 'business', 'hosting-invoices' ) },
					] }
					onChange={ ( customer_type ) => change( { customer_type } ) }
				/>
				<SelectControl
					__next40pxDefaultSize
					label={ __( 'Known', 'hosting-invoices' ) }
					value={ rule.known }
					options={ [
						{ value: '', label: __( 'new or known', 'hosting-invoices' ) },
						{ value: 'new', label: __( 'never paid us before', 'hosting-invoices' ) },
						{ value: 'known', label: __( 'has paid us before', 'hosting-invoices' ) },
					] }
					onChange={ ( known ) => change( { known } ) }
				/>
				<MoneyField
					label={ __( 'From, each period', 'hosting-invoices' ) }
					value={ rule.amount_from }
					onChange={ ( amount_from ) => change( { amount_from } ) }
					error={ errors[ `${ path }.amount_from` ] }
				/>
				{ number( 'days_late_from', __( 'From so many days late', 'hosting-invoices' ), 999 ) }
				{ number( 'broken_from', __( 'From so many broken promises', 'hosting-invoices' ), 99 ) }
				{ number( 'suspensions_from', __( 'From so many suspensions', 'hosting-invoices' ), 99 ) }
			</div>
			<h3>{ __( 'On which terms?', 'hosting-invoices' ) }</h3>
			<div className="hosting-invoices-fields is-wide">
				{ number( 'deposit_percent', __( 'Deposit, % of a period', 'hosting-invoices' ), 100 ) }
				{ number( 'term_days', __( 'Days to pay (empty = as usual)', 'hosting-invoices' ), 60 ) }
				{ toggle(
					'in_advance',
					__( 'Pay in advance: the service begins when it is paid', 'hosting-invoices' )
				) }
				{ toggle( 'mandate', __( 'Only by direct debit', 'hosting-invoices' ) ) }
				{ toggle( 'approval', __( 'I look at the order first', 'hosting-invoices' ) ) }
			</div>
		</>
	);
}
