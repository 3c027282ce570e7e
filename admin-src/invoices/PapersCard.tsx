import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Invoice, PaperRow } from '../../contract/invoices';
import { date_in_words } from '../components/calendar';
import { Card } from '../components/Card';
import { ErrorNotice } from '../components/Loaded';
import { money } from '../components/money';
import { useSay } from '../components/notices';
import { offer_file } from '../components/offer-file';
import { papers_query, read_paper, resend_invoice } from './queries';

const name_of = ( { kind, number }: PaperRow ) =>
	kind === 'invoice'
		? // translators: %s: number of an invoice
			sprintf( __( 'Invoice %s', 'hosting-invoices' ), number )
		: // translators: %s: number of a credit note
			sprintf( __( 'Credit note %s', 'hosting-invoices' ), number );

function Paper( { paper, currency }: { paper: PaperRow; currency: string } ) {
	const read = useMutation( { ...read_paper(), onSuccess: offer_file } );
	const ask = ( as: 'pdf' | 'ubl' ) => read.mutate( { id: paper.id, kind: paper.kind, as } );
	return (
		<li className="hosting-invoices-paper">
			<span>
				<strong>{ name_of( paper ) }</strong>
				<br />
				{ date_in_words( paper.issued ) } · { money( paper.total, currency ) }
			</span>
			<span className="hosting-invoices-buttons">
				{ ( [ 'pdf', 'ubl' ] as const ).map( ( as ) => (
					<Button
						key={ as }
						size="compact"
						variant="secondary"
						disabled={ read.isPending }
						accessibleWhenDisabled
						aria-label={ `${ as.toUpperCase() }: ${ name_of( paper ) }` }
						onClick={ () => ask( as ) }
					>
						{ as.toUpperCase() }
					</Button>
				) ) }
			</span>
			{ read.error && <ErrorNotice error={ read.error } /> }
		</li>
	);
}

/** The invoice and its credit notes as files, and sending it once more. */
export function PapersCard( { invoice }: { invoice: Invoice } ) {
	const papers = useQuery( papers_query( invoice.id ) );
	const resend = useMutation( resend_invoice() );
	const say = useSay();
	if ( ! papers.data || papers.data.length === 0 ) {
		return null;
	}
	const again = () =>
		resend.mutate( invoice.id, {
			onSuccess: () => say( __( 'The invoice is sent again.', 'hosting-invoices' ) ),
		} );
	return (
		<Card
			title={ __( 'Documents', 'hosting-invoices' ) }
			actions={
				invoice.state !== 'cancelled' && (
					<Button
						size="compact"
						variant="tertiary"
						isBusy={ resend.isPending }
						disabled={ resend.isPending }
						accessibleWhenDisabled
						onClick={ again }
					>
						{ __( 'Send again', 'hosting-invoices' ) }
					</Button>
				)
			}
		>
			<ul className="hosting-invoices-papers">
				{ papers.data.map( ( paper ) => (
					<Paper key={ paper.kind + paper.id } paper={ paper } currency={ invoice.currency } />
				) ) }
			</ul>
			{ resend.error && <ErrorNotice error={ resend.error } /> }
		</Card>
	);
}
