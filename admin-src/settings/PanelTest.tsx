import { useMutation } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { ErrorNotice } from '../components/Loaded';
import { Status } from '../components/Status';
import { test_panel } from './queries';

/** Asks the panel a harmless question, with what is saved. */
export function PanelTest( { unsaved, ready }: { unsaved: boolean; ready: boolean } ) {
	const test = useMutation( test_panel() );
	return (
		<div className="hosting-invoices-form">
			<p>
				<Button
					variant="secondary"
					onClick={ () => test.mutate() }
					isBusy={ test.isPending }
					disabled={ test.isPending || unsaved || ! ready }
					accessibleWhenDisabled
				>
					{ __( 'Test the panel', 'hosting-invoices' ) }
				</Button>{ ' ' }
				{ unsaved && (
					<span className="hosting-invoices-muted">{ __( 'Save first.', 'hosting-invoices' ) }</span>
				) }
			</p>
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
