import { SelectControl, ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Step } from '../../contract/timeline';
import { TextField } from '../components/form/fields';
import { channels } from './words';

interface MannerFieldsProps {
	step: Step;
	onChange: ( change: Partial< Step > ) => void;
	locked: boolean;
}

const hour = ( typed: string ) => ( typed.trim() === '' ? null : Math.min( 24, Math.max( 0, Number( typed ) || 0 ) ) );

/** How a step is done: by which way, every day, on working days, in which hours. */
export function MannerFields( { step, onChange, locked }: MannerFieldsProps ) {
	const { manner, do: kind } = step;
	const put = ( change: Partial< Step[ 'manner' ] > ) => onChange( { manner: { ...manner, ...change } } );
	const speaks = [ 'message', 'voucher', 'feedback' ].includes( kind );
	return (
		<>
			<div className="hosting-invoices-fields">
				{ speaks && (
					<SelectControl
						__next40pxDefaultSize
						label={ __( 'By', 'hosting-invoices' ) }
						value={ manner.channel }
						options={ channels() }
						onChange={ ( channel ) => put( { channel } ) }
						disabled={ locked }
					/>
				) }
				{ speaks && (
					<TextField
						label={ __( 'Not before this hour', 'hosting-invoices' ) }
						type="number"
						min={ 0 }
						max={ 23 }
						value={ manner.from_hour === null ? '' : String( manner.from_hour ) }
						onChange={ ( typed ) =>
							put( {
								from_hour: hour( typed ),
								until_hour: hour( typed ) === null ? null : ( manner.until_hour ?? 24 ),
							} )
						}
						disabled={ locked }
					/>
				) }
				{ speaks && manner.from_hour !== null && (
					<TextField
						label={ __( 'And before this hour', 'hosting-invoices' ) }
						type="number"
						min={ 1 }
						max={ 24 }
						value={ String( manner.until_hour ?? 24 ) }
						onChange={ ( typed ) => put( { until_hour: Math.max( 1, hour( typed ) ?? 24 ) } ) }
						disabled={ locked }
					/>
				) }
			</div>
			{ kind === 'call' && (
				<ToggleControl
					label={ __( 'Every day until something is agreed', 'hosting-invoices' ) }
					checked={ manner.daily }
					onChange={ ( daily ) => put( { daily } ) }
					disabled={ locked }
				/>
			) }
			{ kind === 'voucher' && (
				<ToggleControl
					label={ __( 'After the payment', 'hosting-invoices' ) }
					help={ __( 'The day counts from the payment, and not from the due date.', 'hosting-invoices' ) }
					checked={ manner.after_payment }
					onChange={ ( after_payment ) =>
						onChange( {
							day: Math.max( after_payment ? 0 : -60, step.day ),
							manner: { ...manner, after_payment },
						} )
					}
					disabled={ locked }
				/>
			) }
			<ToggleControl
				label={ __( 'On working days only', 'hosting-invoices' ) }
				help={ __(
					'What falls on a weekend or a public holiday is done on the next working day.',
					'hosting-invoices'
				) }
				checked={ manner.working_days }
				onChange={ ( working_days ) => put( { working_days } ) }
				disabled={ locked }
			/>
		</>
	);
}
