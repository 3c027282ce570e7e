import { useId, type ReactNode } from 'react';

interface CardProps {
	title: ReactNode;
	/** beside the title: what one can do with the whole card */
	actions?: ReactNode;
	children: ReactNode;
	className?: string;
	id?: string;
}

/** A part of a page under a heading of its own, findable as a region. */
export function Card( { title, actions, children, className = '', id }: CardProps ) {
	const heading = useId();
	return (
		<section className={ `hosting-invoices-card ${ className }` } aria-labelledby={ heading } id={ id }>
			<header className="hosting-invoices-card__head">
				<h3 id={ heading }>{ title }</h3>
				{ actions }
			</header>
			{ children }
		</section>
	);
}
