import { Suspense, useEffect, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { __, sprintf } from '@wordpress/i18n';
import type { Overview } from '../../contract/overview';
import { boot } from '../components/boot';
import { EmptyState } from '../components/EmptyState';
import { Loading } from '../components/Loaded';
import { Link, usePlace } from '../components/router';
import { EmergencyStop } from '../components/shop/EmergencyStop';
import { overview_query } from '../components/shop/queries';
import { Banners } from './Banners';
import { ErrorBoundary } from './ErrorBoundary';
import { view_at } from './routes';

function tabs( overview: Overview | undefined ) {
	const calls = overview?.calls_today ?? 0;
	const tasks = ( overview?.needs_you ?? [] )
		.filter( ( { kind } ) => kind === 'tasks' || kind === 'hand_overs' )
		.reduce( ( sum, { count } ) => sum + count, 0 );
	const all = [
		{ to: '/', label: __( 'Overview', 'hosting-invoices' ) },
		{ to: '/invoices', label: __( 'Invoices', 'hosting-invoices' ) },
		{ to: '/customers', label: __( 'Customers', 'hosting-invoices' ) },
		{
			to: '/calls',
			label:
				calls > 0
					? // translators: %d: calls to make today
						sprintf( __( 'Calls · %d', 'hosting-invoices' ), calls )
					: __( 'Calls', 'hosting-invoices' ),
		},
		{
			to: '/tasks',
			label:
				tasks > 0
					? // translators: %d: tasks to do today
						sprintf( __( 'Tasks · %d', 'hosting-invoices' ), tasks )
					: __( 'Tasks', 'hosting-invoices' ),
		},
		{ to: '/letters', label: __( 'Letters', 'hosting-invoices' ) },
		{ to: '/timeline', label: __( 'Timeline', 'hosting-invoices' ) },
		{ to: '/debit', label: __( 'Direct debit', 'hosting-invoices' ) },
		{ to: '/services', label: __( 'Services', 'hosting-invoices' ) },
	];
	return boot().may_change_settings
		? [ ...all, { to: '/settings', label: __( 'Settings', 'hosting-invoices' ) } ]
		: all;
}

const is_within = ( path: string, to: string ) =>
	to === '/'
		? path === '/'
		: path === to || path.startsWith( `${ to }/` ) || ( to === '/services' && path.startsWith( '/servers' ) );

function Tabs( { path, overview }: { path: string; overview: Overview | undefined } ) {
	const bar = useRef< HTMLElement >( null );
	useEffect( () => {
		// On a narrow screen the tabs are wider than the bar: the one that is on has to be in sight.
		const on = bar.current?.querySelector< HTMLElement >( '[aria-current]' );
		if ( bar.current && on ) {
			bar.current.scrollLeft = on.offsetLeft - bar.current.offsetLeft - 40;
		}
	}, [ path ] );
	return (
		<nav ref={ bar } className="hosting-invoices-tabs" aria-label={ __( 'Hosting invoices', 'hosting-invoices' ) }>
			{ tabs( overview ).map( ( { to, label } ) => (
				<Link key={ to } to={ to } { ...( is_within( path, to ) ? { 'aria-current': 'page' as const } : {} ) }>
					{ label }
				</Link>
			) ) }
		</nav>
	);
}

const Nowhere = () => (
	<EmptyState
		title={ __( 'There is nothing here', 'hosting-invoices' ) }
		action={ <Link to="/">{ __( 'To the overview', 'hosting-invoices' ) }</Link> }
	/>
);

/** The header with its tabs, and below it the view of this address. */
export function Screen() {
	const { path } = usePlace();
	const { data: overview } = useQuery( overview_query() );
	return (
		<div className="hosting-invoices-screen">
			<header className="hosting-invoices-top">
				<div className="hosting-invoices-width">
					<h1>{ __( 'Hosting invoices', 'hosting-invoices' ) }</h1>
					<div className="hosting-invoices-top__line">
						<Tabs path={ path } overview={ overview } />
						{ overview && <EmergencyStop on={ overview.emergency_stop } /> }
					</div>
				</div>
			</header>
			<div className="hosting-invoices-width">
				{ overview && <Banners overview={ overview } /> }
				<ErrorBoundary at={ path }>
					<Suspense fallback={ <Loading lines={ 6 } /> }>{ view_at( path ) ?? <Nowhere /> }</Suspense>
				</ErrorBoundary>
			</div>
		</div>
	);
}
