import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { LetterSheet } from '../../contract/letters';
import { date_with_year } from '../components/calendar';
import { Loaded } from '../components/Loaded';
import { PageHeading } from '../components/PageHeading';
import { go, usePlace } from '../components/router';
import { ActDialog } from './ActDialog';
import { sheets_query } from './queries';

const Sheet = ( { sheet }: { sheet: LetterSheet } ) => (
	<article className="hosting-invoices-sheet">
		<address className="hosting-invoices-sheet__from">
			{ sheet.from.map( ( line ) => (
				<div key={ line }>{ line }</div>
			) ) }
		</address>
		<address className="hosting-invoices-sheet__to">
			{ sheet.to.map( ( line, place ) => (
				<div key={ place }>{ line }</div>
			) ) }
		</address>
		<p>{ date_with_year( sheet.on ) }</p>
		<h3>{ sheet.subject }</h3>
		<pre>{ sheet.body }</pre>
	</article>
);

/** The letters as they come out of the printer, a page each; what was printed is then marked so. */
export default function PrintPage() {
	const { params } = usePlace();
	const ids = params.get( 'ids' ) ?? '';
	const [ done, set_done ] = useState( false );
	const query = useQuery( sheets_query( ids ) );
	const title = __( 'Print letters', 'hosting-invoices' );
	return (
		<>
			<div className="hosting-invoices-no-print">
				<PageHeading
					title={ title }
					above={ { to: '/letters', label: __( 'Letters', 'hosting-invoices' ) } }
					actions={
						<>
							<Button __next40pxDefaultSize variant="primary" onClick={ () => window.print() }>
								{ __( 'Print', 'hosting-invoices' ) }
							</Button>
							<Button __next40pxDefaultSize variant="secondary" onClick={ () => set_done( true ) }>
								{ __( 'Mark as printed', 'hosting-invoices' ) }
							</Button>
						</>
					}
				>
					{ title }
				</PageHeading>
			</div>
			<Loaded query={ query } lines={ 8 }>
				{ ( sheets ) => (
					<>
						{ sheets.map( ( sheet ) => (
							<Sheet key={ sheet.id } sheet={ sheet } />
						) ) }
						{ done && (
							<ActDialog
								ids={ sheets.map( ( { id } ) => id ) }
								action="printed"
								onClose={ () => set_done( false ) }
								onDone={ () => go( '/letters?state=printed' ) }
							/>
						) }
					</>
				) }
			</Loaded>
		</>
	);
}
