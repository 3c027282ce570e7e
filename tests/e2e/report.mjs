/** One line a check, as it is made; the last line of all is `N passed, N failed, N skipped`. */

/** Ends a journey whose next steps would make no sense. */
class JourneyEnded extends Error {}

const first_lines = ( error, count = 6 ) =>
	String( error?.message ?? error )
		.split( '\n' )
		.slice( 0, count )
		.join( '\n      ' );

export function make_report() {
	const sum = { passed: 0, failed: 0, skipped: 0 };

	/**
	 * @param {string} journey
	 * @param {() => Promise<string|null>} look takes a picture of what went wrong and answers where it is
	 */
	function checks( journey, look ) {
		/** Looks at one thing; answers whether it was so, and goes on either way. */
		async function check( what, how ) {
			const started = Date.now();
			try {
				await how();
				sum.passed++;
				console.log( `✓ ${ journey }: ${ what } (${ ( ( Date.now() - started ) / 1000 ).toFixed( 1 ) } s)` );
				return true;
			} catch ( error ) {
				sum.failed++;
				const picture = await look().catch( () => null );
				console.log( `✗ ${ journey }: ${ what }\n      ${ first_lines( error ) }` );
				if ( picture ) {
					console.log( `      picture: ${ picture }` );
				}
				return false;
			}
		}
		return {
			check,
			/** As check(), and the journey ends here when it was not so. */
			async must( what, how ) {
				if ( ! ( await check( what, how ) ) ) {
					throw new JourneyEnded();
				}
			},
		};
	}

	return {
		checks,
		/** Runs a journey to its end, or to the first step without which the rest makes no sense. */
		async journey( name, run, look ) {
			try {
				await run( checks( name, look ) );
			} catch ( error ) {
				if ( error instanceof JourneyEnded ) {
					console.log( `  ${ name }: the steps after that were not taken` );
				} else {
					await checks( name, look ).check( 'goes to its end', () => Promise.reject( error ) );
				}
			}
		},
		skip( what, why ) {
			sum.skipped++;
			console.log( `- ${ what }: skipped, ${ why }` );
		},
		/** Prints the closing line and answers whether all was well. */
		close() {
			console.log( `${ sum.passed } passed, ${ sum.failed } failed, ${ sum.skipped } skipped` );
			return sum.failed === 0 && sum.passed + sum.skipped > 0;
		},
	};
}

/** @throws Error naming both when they are not the same */
export function same( found, wanted ) {
	const [ a, b ] = [ found, wanted ].map( ( value ) => JSON.stringify( value ) );
	if ( a !== b ) {
		throw new Error( `${ a } instead of ${ b }` );
	}
}

/** Intl puts other spaces than the one on the keyboard between a sign and a figure. */
const plain = ( text ) => text.replace( /[\u00a0\u202f]/g, ' ' );

/** @throws Error with the text in which it was looked for */
export function contains( text, wanted ) {
	const holds = wanted instanceof RegExp ? wanted.test( plain( text ) ) : plain( text ).includes( plain( wanted ) );
	if ( ! holds ) {
		throw new Error( `${ wanted } is not in: ${ text.slice( 0, 600 ) }` );
	}
}
