import { measure } from '../measure.mjs';

/** A statement of 200 MB with 100,000 payments: what reading and booking it takes, beside what WordPress itself takes. */
export async function bank( lab, { small } ) {
	const [ count, bytes ] = small ? [ 2_000, 4_000_000 ] : [ 100_000, 200_000_000 ];
	const site = await lab.site();
	const { before, peak, read_seconds, match_seconds, size } = await measure( site, 'bank.php', count, bytes );
	return {
		what: `a camt.053 with ${ count } entries that name nothing, written down and looked at`,
		file_mb: size / 1e6,
		memory_mb_before: before / 1024 ** 2,
		memory_mb_more_at_the_peak: ( peak - before ) / 1024 ** 2,
		entries_a_second_read: count / read_seconds,
		entries_a_second_matched: count / match_seconds,
	};
}
