import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { ErrorNotice } from '../components/Loaded';
import { Status } from '../components/Status';
import { test_server } from './queries';

/** Asks a server a harmless question: connection and rights. */
export function TestServer( { id }: { id: number } ) {
	const test = useMutation( test_server() );
	return (
		<div>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				onClick={ () => test.mutate( id ) }
				isBusy={ test.isPending }
				disabled={ test.isPending }
				accessibleWhenDisabled
			>
				{ __( 'Test connection and rights', 'hosting-invoices' ) }
			</Button>
			<div aria-live="polite">
				{ test.data && (
					<p>
						<Status tone={ test.data.ok ? 'good' : 'bad' }>
							{ test.data.ok
								? __( 'It answers', 'hosting-invoices' )
								: __( 'It does not answer well', 'hosting-invoices' ) }
						</Status>{ ' ' }
						{ test.data.message }
					</p>
				) }
			</div>
			{ test.error && <ErrorNotice error={ test.error } /> }
		</div>
	);
}
