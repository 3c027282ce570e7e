import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Button, SelectControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { ServerAccounts } from '../../contract/servers';
import { Card } from '../components/Card';
import { ErrorNotice } from '../components/Loaded';
import { useSay } from '../components/notices';
import { Link } from '../components/router';
import { map_service } from './queries';

type Row = ServerAccounts[ 'without_subscription' ][ number ];
type Service = ServerAccounts[ 'without_account' ][ number ];

const account_name = ( { account, domain }: Row[ 'account' ] ) =>
	domain && domain !== account ? `${ domain } (${ account })` : account;

function because_words( because: Row[ 'because' ] ): string {
	switch ( because ) {
		case 'domain':
			return __( 'the same domain', 'hosting-invoices' );
		case 'user_name':
			return __( 'the same user name', 'hosting-invoices' );
		case 'email':
			return __( 'the same e-mail address', 'hosting-invoices' );
		case '':
			return '';
	}
}

interface AccountLineProps {
	row: Row;
	server_id: number;
	services: Service[];
}

function AccountLine( { row, server_id, services }: AccountLineProps ) {
	const [ chosen, choose ] = useState( row.suggestion === null ? '' : String( row.suggestion.id ) );
	const map = useMutation( map_service() );
	const say = useSay();
	const send = () =>
		map.mutate(
			{ id: Number( chosen ), server_id, account: row.account.account },
			{ onSuccess: () => say( __( 'Mapped.', 'hosting-invoices' ) ) }
		);
	return (
		<tr>
			<td>
				{ account_name( row.account ) }
				{ row.account.email && <span className="hosting-invoices-muted"> · { row.account.email }</span> }
			</td>
			<td>
				<SelectControl
					__next40pxDefaultSize
					hideLabelFromVision
					label={ sprintf(
						// translators: %s: name of an account
						__( 'Service of %s', 'hosting-invoices' ),
						account_name( row.account )
					) }
					value={ chosen }
					options={ [
						{ value: '', label: __( '– none –', 'hosting-invoices' ) },
						...services.map( ( { id, reference, customer } ) => ( {
							value: String( id ),
							label: `${ reference } · ${ customer }`,
						} ) ),
					] }
					onChange={ choose }
				/>
				{ row.suggestion && <span className="hosting-invoices-muted">{ because_words( row.because ) }</span> }
				{ map.error && <ErrorNotice error={ map.error } /> }
			</td>
			<td>
				<Button
					__next40pxDefaultSize
					variant="secondary"
					onClick={ send }
					isBusy={ map.isPending }
					disabled={ chosen === '' || map.isPending }
					accessibleWhenDisabled
				>
					{ __( 'Map', 'hosting-invoices' ) }
				</Button>
			</td>
		</tr>
	);
}

/** Hosted for nothing, or only not mapped yet. */
export function WithoutSubscription( { mapping }: { mapping: ServerAccounts } ) {
	const { without_subscription: rows, candidates, server } = mapping;
	if ( rows.length === 0 ) {
		return null;
	}
	return (
		<Card title={ __( 'Accounts without a subscription', 'hosting-invoices' ) }>
			<p>{ __( 'They are hosted for nothing, or not mapped yet.', 'hosting-invoices' ) }</p>
			<div className="hosting-invoices-scroll">
				<table className="hosting-invoices-table is-narrowing">
					<thead>
						<tr>
							<th scope="col">{ __( 'Account', 'hosting-invoices' ) }</th>
							<th scope="col">{ __( 'Service', 'hosting-invoices' ) }</th>
							<th scope="col">
								<span className="screen-reader-text">{ __( 'Map', 'hosting-invoices' ) }</span>
							</th>
						</tr>
					</thead>
					<tbody>
						{ rows.map( ( row ) => (
							<AccountLine
								key={ row.account.account }
								row={ row }
								server_id={ server.id }
								services={ candidates }
							/>
						) ) }
					</tbody>
				</table>
			</div>
		</Card>
	);
}

const Lines = ( { services }: { services: { service: Service; beside: string }[] } ) => (
	<ul className="hosting-invoices-needs">
		{ services.map( ( { service, beside } ) => (
			<li key={ service.id }>
				<span>
					<Link to={ `/services/${ service.id }` }>{ service.reference }</Link> · { service.customer }
				</span>
				<span className="hosting-invoices-muted">{ beside }</span>
			</li>
		) ) }
	</ul>
);

export const WithoutAccount = ( { mapping }: { mapping: ServerAccounts } ) =>
	mapping.without_account.length === 0 ? null : (
		<Card title={ __( 'Subscriptions without an account', 'hosting-invoices' ) }>
			<Lines services={ mapping.without_account.map( ( service ) => ( { service, beside: service.label } ) ) } />
		</Card>
	);

export const Mapped = ( { mapping }: { mapping: ServerAccounts } ) =>
	mapping.mapped.length === 0 ? null : (
		<Card title={ __( 'Mapped', 'hosting-invoices' ) }>
			<Lines
				services={ mapping.mapped.map( ( { account, service } ) => ( {
					service,
					beside: account_name( account ),
				} ) ) }
			/>
		</Card>
	);
