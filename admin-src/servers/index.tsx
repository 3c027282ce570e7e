import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Server, Servers as AllServers } from '../../contract/servers';
import { Card } from '../components/Card';
import { Loaded } from '../components/Loaded';
import { PageHeading } from '../components/PageHeading';
import { Link } from '../components/router';
import { level_words } from '../components/services/levels';
import { Health, health_words } from './Health';
import { servers_query } from './queries';
import { ServerDialog } from './ServerDialog';
import { TestServer } from './TestServer';

function Levels( { server }: { server: Server } ) {
	return server.levels.length === 0 ? (
		<p className="hosting-invoices-wrong">
			{ __(
				'Nothing is suspended here before you say that incoming mail of suspended accounts goes on arriving.',
				'hosting-invoices'
			) }
		</p>
	) : (
		<p className="hosting-invoices-muted">{ server.levels.map( level_words ).join( ' · ' ) }</p>
	);
}

function ServerCard( { server, onEdit }: { server: Server; onEdit: () => void } ) {
	return (
		<Card
			title={ <Link to={ `/servers/${ server.id }` }>{ server.name }</Link> }
			actions={ <Health server={ server } /> }
		>
			<p>
				{ server.kind_name }
				{ server.address && ` · ${ server.address }` }
				{ ' · ' }
				{
					// translators: %d: number of services
					sprintf( __( 'services here: %d', 'hosting-invoices' ), server.services )
				}
				<br />
				<span className="hosting-invoices-muted">{ health_words( server ) }</span>
			</p>
			{ server.connected && <Levels server={ server } /> }
			{ server.last_error && <p className="hosting-invoices-wrong">{ server.last_error }</p> }
			<TestServer id={ server.id } can_ask={ server.connected }>
				<Button __next40pxDefaultSize variant="secondary" onClick={ onEdit }>
					{ __( 'Change', 'hosting-invoices' ) }
				</Button>
				<Link
					className="components-button is-secondary is-next-40px-default-size"
					to={ `/servers/${ server.id }` }
				>
					{ __( 'Map services', 'hosting-invoices' ) }
				</Link>
			</TestServer>
		</Card>
	);
}

/** The webhook that nobody filled in is only shown while there is no other server. */
const shown = ( { servers }: AllServers ) =>
	servers.filter(
		( { id, connected, address, services } ) =>
			id !== 1 || connected || address !== '' || ( services > 0 && servers.length === 1 )
	);

/** Where the services live: connection, health, last contact. */
export default function Servers() {
	const query = useQuery( servers_query() );
	const [ open, set_open ] = useState< Server | 'new' | null >( null );
	const title = __( 'Servers', 'hosting-invoices' );
	return (
		<>
			<PageHeading
				title={ title }
				above={ { to: '/services', label: __( 'Services', 'hosting-invoices' ) } }
				actions={
					<Button __next40pxDefaultSize variant="primary" onClick={ () => set_open( 'new' ) }>
						{ __( 'Add a server', 'hosting-invoices' ) }
					</Button>
				}
			>
				{ title }
			</PageHeading>
			<Loaded query={ query } lines={ 6 }>
				{ ( all ) => (
					<>
						{ shown( all ).map( ( server ) => (
							<ServerCard key={ server.id } server={ server } onEdit={ () => set_open( server ) } />
						) ) }
						{ shown( all ).length === 0 && (
							<p>
								{ __(
									'No server is connected yet: nothing can be suspended or restored.',
									'hosting-invoices'
								) }
							</p>
						) }
						{ open !== null && (
							<ServerDialog
								server={ open === 'new' ? null : open }
								kinds={ all.kinds }
								onClose={ () => set_open( null ) }
							/>
						) }
					</>
				) }
			</Loaded>
		</>
	);
}
