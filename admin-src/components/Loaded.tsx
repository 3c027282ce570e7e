import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { is_forbidden, is_missing } from './wire/error';
import { EmptyState } from './EmptyState';

/** Grey bars where text is coming; says so once to a screen reader. */
export function Loading( { lines = 4 }: { lines?: number } ) {
	return (
		<div className="hosting-invoices-loading" role="status">
			<span className="screen-reader-text">{ __( 'Loading…', 'hosting-invoices' ) }</span>
			{ Array.from( { length: lines }, ( _, line ) => (
				<span key={ line } aria-hidden="true" style={ { width: `${ 92 - ( line % 4 ) * 17 }%` } } />
			) ) }
		</div>
	);
}

export function NoPermission() {
	return (
		<EmptyState title={ __( 'This is not yours to see', 'hosting-invoices' ) }>
			{ __(
				'Your account lacks the right for this part. Ask an administrator of the shop.',
				'hosting-invoices'
			) }
		</EmptyState>
	);
}

interface ErrorNoticeProps {
	error: unknown;
	retry?: ( () => unknown ) | undefined;
}

/** What went wrong in one sentence, and the way on. */
export function ErrorNotice( { error, retry }: ErrorNoticeProps ) {
	const message = error instanceof Error ? error.message : __( 'Something went wrong.', 'hosting-invoices' );
	return (
		<div className="hosting-invoices-error" role="alert">
			<p>
				<span aria-hidden="true">✕ </span>
				{ message }
			</p>
			{ retry && (
				<Button variant="secondary" onClick={ () => void retry() }>
					{ __( 'Try again', 'hosting-invoices' ) }
				</Button>
			) }
		</div>
	);
}

interface LoadedProps< Answer > {
	query: Pick< UseQueryResult< Answer >, 'data' | 'error' | 'refetch' >;
	children: ( answer: Answer ) => ReactNode;
	lines?: number;
}

/** The four states of whatever comes from the server: coming, refused, broken, there. */
export function Loaded< Answer >( { query, children, lines = 4 }: LoadedProps< Answer > ) {
	if ( query.error && is_forbidden( query.error ) ) {
		return <NoPermission />;
	}
	if ( query.error && is_missing( query.error ) ) {
		return (
			<EmptyState title={ __( 'Not found', 'hosting-invoices' ) }>
				{ __( 'It does not exist, or not any more.', 'hosting-invoices' ) }
			</EmptyState>
		);
	}
	if ( query.data !== undefined ) {
		return (
			<>
				{ query.error && <ErrorNotice error={ query.error } retry={ query.refetch } /> }
				{ children( query.data ) }
			</>
		);
	}
	return query.error ? <ErrorNotice error={ query.error } retry={ query.refetch } /> : <Loading lines={ lines } />;
}
