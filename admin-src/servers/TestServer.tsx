import type { ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { ErrorNotice } from '../components/Loaded';
import { Status } from '../components/Status';
import { test_server } from './queries';

/** Asks a server a harmless question, beside what else can be done with it: connection and rights. */
export function TestServer( { id, can_ask, children }: { id: number; can_ask: boolean; children: ReactNode } ) {
	const test = useMutation( test_server() );
	return (
		<>
			<div className="hosting-invoices-buttons">
				{ children }
				{ can_ask && (
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
				) }
			</div>
			<div className="hosting-invoices-tested" aria-live="polite">
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
		</>
	);
}
