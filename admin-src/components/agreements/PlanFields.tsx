import { useState } from 'react';
import { Button, SelectControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { DateField, MoneyField, TextField, Wrong } from '../form/fields';
import { minor, money } from '../money';
import { in_parts, total_of, type Rhythm, type TypedInstalment } from './plan';

interface PlanFieldsProps {
	rows: TypedInstalment[];
	onChange: ( rows: TypedInstalment[] ) => void;
	open: string;
	today: string;
	errors: Readonly< Record< string, string > >;
}

const RHYTHMS = (): { value: Rhythm; label: string }[] => [
	{ value: 'week', label: __( 'every week', 'hosting-invoices' ) },
	{ value: 'two_weeks', label: __( 'every two weeks', 'hosting-invoices' ) },
	{ value: 'month', label: __( 'every month', 'hosting-invoices' ) },
];

/** Makes rows of the same size; what is typed in them afterwards is kept until it is asked for again. */
function Divide( { rows, onChange, open, today }: PlanFieldsProps ) {
	const [ parts, set_parts ] = useState( String( rows.length ) );
	const [ rhythm, set_rhythm ] = useState< Rhythm >( 'month' );
	const divide = ( count: string, every: Rhythm ) => {
		const number = Number( count );
		if ( Number.isInteger( number ) && number >= 1 && number <= 60 ) {
			onChange( in_parts( open, number, rows[ 0 ]?.on ?? today, every ) );
		}
	};
	return (
		<div className="hosting-invoices-fields">
			<TextField
				label={ __( 'Instalments', 'hosting-invoices' ) }
				type="number"
				min={ 1 }
				max={ 60 }
				value={ parts }
				onChange={ ( value ) => {
					set_parts( value );
					divide( value, rhythm );
				} }
			/>
			<SelectControl
				__next40pxDefaultSize
				label={ __( 'How often', 'hosting-invoices' ) }
				value={ rhythm }
				options={ RHYTHMS() }
				onChange={ ( value ) => {
					set_rhythm( value as Rhythm );
					divide( parts, value as Rhythm );
				} }
			/>
		</div>
	);
}

function Sum( { rows, open }: Pick< PlanFieldsProps, 'rows' | 'open' > ) {
	const total = total_of( rows );
	if ( total === null ) {
		return null;
	}
	const rest = minor( open ) - minor( total );
	return (
		<p role="status">
			{ sprintf(
				// translators: 1: amount, 2: amount that is open
				__( 'Together %1$s of %2$s.', 'hosting-invoices' ),
				money( total ),
				money( open )
			) }{ ' ' }
			{ rest > 0 && __( 'The rest stays due as it is.', 'hosting-invoices' ) }
			{ rest < 0 && <Wrong>{ __( 'That is more than is open.', 'hosting-invoices' ) }</Wrong> }
		</p>
	);
}

/** The instalments of a plan: divided at once, then each as it was agreed. */
export function PlanFields( props: PlanFieldsProps ) {
	const { rows, onChange, open, today, errors } = props;
	const put = ( place: number, change: Partial< TypedInstalment > ) =>
		onChange( rows.map( ( row, at ) => ( at === place ? { ...row, ...change } : row ) ) );
	return (
		<>
			<Divide { ...props } />
			<ol className="hosting-invoices-instalments">
				{ rows.map( ( row, place ) => (
					<li key={ place } className="hosting-invoices-fields">
						<DateField
							// translators: %d: number of an instalment
							label={ sprintf( __( 'Instalment %d by', 'hosting-invoices' ), place + 1 ) }
							value={ row.on }
							onChange={ ( on ) => put( place, { on } ) }
							min={ today }
							error={ errors[ `instalments.${ place }.on` ] }
						/>
						<MoneyField
							label={ __( 'Amount', 'hosting-invoices' ) }
							value={ row.amount }
							onChange={ ( amount ) => put( place, { amount } ) }
							error={ errors[ `instalments.${ place }.amount` ] }
						/>
						{ rows.length > 1 && (
							<Button
								variant="link"
								// translators: %d: number of an instalment
								aria-label={ sprintf( __( 'Remove instalment %d', 'hosting-invoices' ), place + 1 ) }
								onClick={ () => onChange( rows.filter( ( _, at ) => at !== place ) ) }
							>
								{ __( 'Remove', 'hosting-invoices' ) }
							</Button>
						) }
					</li>
				) ) }
			</ol>
			{ errors.instalments && <Wrong>{ errors.instalments }</Wrong> }
			<Sum rows={ rows } open={ open } />
		</>
	);
}
