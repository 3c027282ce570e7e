import { SelectControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { SuspensionLevel } from '../../../contract/timeline';
import { level_words, LEVELS } from './levels';

interface LevelFieldProps {
	value: SuspensionLevel;
	onChange: ( level: SuspensionLevel ) => void;
	disabled?: boolean;
}

/** How far a suspension goes. */
export const LevelField = ( { value, onChange, disabled = false }: LevelFieldProps ) => (
	<SelectControl
		__next40pxDefaultSize
		label={ __( 'How far', 'hosting-invoices' ) }
		help={ __(
			'What a panel cannot do falls to the next milder one, never to a harsher one.',
			'hosting-invoices'
		) }
		value={ value }
		options={ LEVELS.map( ( level ) => ( { value: level, label: level_words( level ) } ) ) }
		onChange={ ( level ) => onChange( level as SuspensionLevel ) }
		disabled={ disabled }
	/>
);
