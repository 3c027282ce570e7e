import type { ReactNode } from 'react';

interface EmptyStateProps {
	title: string;
	children?: ReactNode;
	/** at most one button: what to do first */
	action?: ReactNode;
}

export function EmptyState( { title, children, action }: EmptyStateProps ) {
	return (
		<div className="hosting-invoices-empty">
			<h3>{ title }</h3>
			{ children && <p>{ children }</p> }
			{ action }
		</div>
	);
}
