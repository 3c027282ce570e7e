import { useEffect, useRef, useState, type ReactNode } from 'react';
import { __ } from '@wordpress/i18n';
import { Link, usePlace } from './router';

interface PageHeadingProps {
	children: ReactNode;
	/** the view above this one */
	above?: { to: string; label: string };
	actions?: ReactNode;
	/** what the browser's tab says; by default the heading itself */
	title: string;
}

/** The heading of a view. It takes the focus when one arrives, so a screen reader says where one is. */
export function PageHeading( { children, above, actions, title }: PageHeadingProps ) {
	const place = usePlace();
	const heading = useRef< HTMLHeadingElement >( null );
	const [ has_moved ] = useState( () => place.has_moved );
	useEffect( () => {
		document.title = `${ title } ‹ ${ __( 'Hosting invoices', 'hosting-invoices' ) }`;
	}, [ title ] );
	useEffect( () => {
		// On the first view of all the page itself has the focus; taking it would skip WordPress's own menu.
		if ( has_moved() ) {
			heading.current?.focus( { preventScroll: true } );
		}
	}, [ has_moved ] );
	return (
		<header className="hosting-invoices-heading">
			<div>
				{ above && (
					<p className="hosting-invoices-crumb">
						<Link to={ above.to }>{ above.label }</Link> <span aria-hidden="true">›</span>
					</p>
				) }
				<h2 ref={ heading } tabIndex={ -1 }>
					{ children }
				</h2>
			</div>
			{ actions && <div className="hosting-invoices-buttons">{ actions }</div> }
		</header>
	);
}
