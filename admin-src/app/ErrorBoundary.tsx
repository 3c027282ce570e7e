import { Component, type ReactNode } from 'react';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

interface ErrorBoundaryProps {
	children: ReactNode;
	/** another view starts afresh */
	at?: string;
}

/** A mistake in one view leaves the rest of the screen standing. */
export class ErrorBoundary extends Component< ErrorBoundaryProps, { error: Error | null; at: string | undefined } > {
	override state = { error: null as Error | null, at: this.props.at };

	static getDerivedStateFromError( error: Error ) {
		return { error };
	}

	static getDerivedStateFromProps( props: ErrorBoundaryProps, state: { at: string | undefined } ) {
		return props.at === state.at ? null : { at: props.at, error: null };
	}

	override render() {
		if ( this.state.error === null ) {
			return this.props.children;
		}
		return (
			<div className="hosting-invoices-error" role="alert">
				<p>{ __( 'This part of the screen stopped. Nothing that was saved is lost.', 'hosting-invoices' ) }</p>
				<p className="hosting-invoices-muted">{ this.state.error.message }</p>
				<Button variant="secondary" onClick={ () => window.location.reload() }>
					{ __( 'Reload', 'hosting-invoices' ) }
				</Button>
			</div>
		);
	}
}
