import { useMutation } from '@tanstack/react-query';
import { BaseControl, Button, FormFileUpload } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { Wrong } from '../components/form/fields';
import { upload_logo } from './queries';

interface LogoFieldProps {
	label: string;
	help: string;
	/** of the media library; "0" = none */
	value: string;
	onChange: ( value: string ) => void;
	error: string | undefined;
}

/** A picture that goes to the media library; what is kept is its number there. */
export function LogoField( { label, help, value, onChange, error }: LogoFieldProps ) {
	const upload = useMutation( { ...upload_logo(), onSuccess: ( id: number ) => onChange( String( id ) ) } );
	const wrong = error ?? upload.error?.message;
	const has_one = value !== '0' && value !== '';
	return (
		<BaseControl
			__nextHasNoMarginBottom
			id="company_logo"
			label={ label }
			help={ wrong ? <Wrong>{ wrong }</Wrong> : help }
		>
			<div className="hosting-invoices-buttons">
				<FormFileUpload
					id="company_logo"
					__next40pxDefaultSize
					accept="image/png,image/jpeg"
					className="is-secondary"
					disabled={ upload.isPending }
					onChange={ ( event ) => {
						const chosen = event.currentTarget.files?.[ 0 ];
						if ( chosen ) {
							upload.mutate( chosen );
						}
					} }
				>
					{ has_one ? __( 'Another logo', 'hosting-invoices' ) : __( 'Choose a logo', 'hosting-invoices' ) }
				</FormFileUpload>
				{ has_one && (
					<Button __next40pxDefaultSize variant="tertiary" onClick={ () => onChange( '0' ) }>
						{ __( 'Remove the logo', 'hosting-invoices' ) }
					</Button>
				) }
			</div>
		</BaseControl>
	);
}
