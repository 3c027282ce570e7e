import { screen, waitFor, within } from '@testing-library/react';
import { claim, type Claim } from '../../../contract/claims';
import { open } from '../../test/screen';
import { answer, keep_sent, use_server } from '../../test/server';

use_server();

const a_claim = ( change: Partial< Claim > = {} ): Claim =>
	claim.parse( {
		customer_id: 7,
		customer: 'Bakkerij De Korenaar',
		on: '2026-02-01',
		invoices: [
			{
				id: 41,
				number: '2026-0012',
				due: '2026-01-15',
				open: '36.30',
				interest: '0.17',
				parts: [
					{
						amount: '36.30',
						until: '2026-02-01',
						interest: '0.17',
						slices: [
							{
								from: '2026-01-16',
								until: '2026-02-01',
								days: 17,
								rate: '10.15',
								base: '36.30',
								amount: '0.17',
							},
						],
					},
				],
			},
		],
		costs: [ { kind: 'statutory', amount: '40.00', open: '40.00', added_on: '2026-01-31' } ],
		principal: '36.30',
		interest: '0.17',
		costs_open: '40.00',
		total: '76.47',
		costs_by_scale: '40.00',
		court_fee: '130.00',
		court_fee_source: 'Art. 3 Wgbz',
		checklist: [
			{ question: 'reminded', holds: true },
			{ question: 'worth_it', holds: false },
		],
		may_be_handed_over: true,
		handed_over: null,
		file_url: { agency: 'https://shop.test/a', lawyer: 'https://shop.test/l' },
		...change,
	} );

it( 'shows the sum with its working, and what court would cost beside it', async () => {
	answer( '/claims/7', a_claim() );
	open( '/claims/7' );
	const sums = await screen.findByRole( 'region', { name: 'What can be asked on February 1' } );
	expect( sums ).toHaveTextContent( 'Statutory interest€0.17Collection costs Jan 31€40.00Together€76.47' );
	expect( screen.getByRole( 'region', { name: 'Interest, worked out' } ) ).toHaveTextContent(
		'2026-0012Jan 16 – Feb 11710.15€36.30€0.17'
	);
	const before = screen.getByRole( 'region', { name: 'Before handing over' } );
	expect( before ).toHaveTextContent( 'The claim is €76.47; going to court costs €130.00 to begin with.' );
	expect( before ).toHaveTextContent( 'The claim is larger than the court fee: no' );
	expect( within( before ).getByRole( 'link', { name: 'File for a lawyer (ZIP)' } ) ).toHaveAttribute(
		'href',
		'https://shop.test/l'
	);
} );

it( 'hands over after saying what follows', async () => {
	answer( '/claims/7', a_claim() );
	const sent = keep_sent( '/claims/7/hand-over', a_claim( { handed_over: { to: 'agency', on: '2026-02-01' } } ) );
	const user = open( '/claims/7' );
	await user.click( await screen.findByRole( 'button', { name: 'Hand over to an agency' } ) );
	const dialog = await screen.findByRole( 'dialog' );
	expect( dialog ).toHaveTextContent( 'the pay links of these invoices close' );
	await user.click( within( dialog ).getByRole( 'button', { name: 'Hand over to an agency' } ) );
	await waitFor( () => expect( sent ).toEqual( [ { method: 'POST', body: { to: 'agency' } } ] ) );
} );

it( 'offers no button before its time', async () => {
	answer( '/claims/7', a_claim( { may_be_handed_over: false } ) );
	open( '/claims/7' );
	await screen.findByRole( 'region', { name: 'Before handing over' } );
	expect( screen.queryByRole( 'button', { name: /Hand over/ } ) ).not.toBeInTheDocument();
} );
