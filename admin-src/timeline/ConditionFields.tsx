import { SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { TimelineConditions } from '../../contract/timeline';
import { MoneyField, TextField } from '../components/form/fields';
import { amount_to_type, amount_to_wire, from_minor, is_amount_input, minor } from '../components/money';

interface ConditionFieldsProps {
	value: TimelineConditions;
	onChange: ( value: TimelineConditions ) => void;
	locked: boolean;
}

const typed_amount = ( typed: string ) =>
	is_amount_input( typed ) ? from_minor( minor( amount_to_wire( typed ) ) ) : null;

/** For which invoices a timeline or a step is; what is left open asks nothing. */
export function ConditionFields( { value, onChange, locked }: ConditionFieldsProps ) {
	const put = ( change: Partial< TimelineConditions > ) => onChange( { ...value, ...change } );
	return (
		<div className="hosting-invoices-fields">
			<SelectControl
				__next40pxDefaultSize
				label={ __( 'Type of customer', 'hosting-invoices' ) }
				value={ value.type ?? '' }
				options={ [
					{ value: '', label: __( 'everybody', 'hosting-invoices' ) },
					{ value: 'consumer', label: __( 'consumers', 'hosting-invoices' ) },
					{ value: 'business', label: __( 'businesses', 'hosting-invoices' ) },
				] }
				onChange={ ( type ) => put( { type: type === 'consumer' || type === 'business' ? type : null } ) }
				disabled={ locked }
			/>
			<SelectControl
				__next40pxDefaultSize
				label={ __( 'Way of paying', 'hosting-invoices' ) }
				value={ value.method ?? '' }
				options={ [
					{ value: '', label: __( 'any', 'hosting-invoices' ) },
					{ value: 'direct_debit', label: __( 'direct debit', 'hosting-invoices' ) },
					{ value: 'transfer', label: __( 'pays themselves', 'hosting-invoices' ) },
				] }
				onChange={ ( way ) => put( { method: way === 'direct_debit' || way === 'transfer' ? way : null } ) }
				disabled={ locked }
			/>
			<MoneyField
				label={ __( 'Invoices from', 'hosting-invoices' ) }
				value={ value.at_least === null ? '' : amount_to_type( value.at_least ) }
				onChange={ ( typed ) => put( { at_least: typed_amount( typed ) } ) }
				disabled={ locked }
			/>
			<MoneyField
				label={ __( 'Invoices below', 'hosting-invoices' ) }
				value={ value.below === null ? '' : amount_to_type( value.below ) }
				onChange={ ( typed ) => put( { below: typed_amount( typed ) } ) }
				disabled={ locked }
			/>
			<TextField
				label={ __( 'Group of customers', 'hosting-invoices' ) }
				help={ __(
					'A name of your own, as “friends”; you put customers in it on their page.',
					'hosting-invoices'
				) }
				value={ value.group }
				onChange={ ( group ) => put( { group } ) }
				maxLength={ 40 }
				disabled={ locked }
			/>
		</div>
	);
}
