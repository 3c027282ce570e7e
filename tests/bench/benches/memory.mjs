import { measure } from '../measure.mjs';

/** What a run has grown to after its first thousand invoices, and after the last. */
export async function memory( lab, { small } ) {
	const count = small ? 400 : 4_000;
	const site = await lab.site();
	await measure( site, 'seed.php', count );
	const { first, last, after } = await measure( site, 'memory.php', count, small ? 100 : 1_000 );
	return {
		what: `one run over ${ count } invoices; memory in use after ${ after } of them and at its end`,
		mb_after_the_first: first / 1024 ** 2,
		mb_at_the_end: last / 1024 ** 2,
		grown_kb_an_invoice: ( last - first ) / 1024 / ( count - after ),
	};
}
