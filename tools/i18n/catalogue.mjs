/** Translations as files: .po for people, .mo for PHP, .json for scripts. */

export const CONTEXT = '\u0004';
export const key_of = ( { context, text } ) => ( context ? context + CONTEXT : '' ) + text;

const quoted = ( text ) => JSON.stringify( text ).replaceAll( '\\u0004', '\u0004' );
const unquoted = ( text ) => JSON.parse( text );

const HEADER = ( locale ) =>
	[
		'Project-Id-Version: Hosting Invoices for WooCommerce',
		`Language: ${ locale }`,
		'MIME-Version: 1.0',
		'Content-Type: text/plain; charset=UTF-8',
		'Content-Transfer-Encoding: 8bit',
		'Plural-Forms: nplurals=2; plural=(n != 1);',
		'X-Domain: hosting-invoices',
		'',
	].join( '\n' );

/**
 * @param  source
 * @return {Map<string, string[]>} key → forms
 */
export function read_po( source ) {
	const found = new Map();
	for ( const block of source.split( /\n\s*\n/ ) ) {
		const fields = {};
		let last = null;
		for ( const line of block.split( '\n' ) ) {
			const [ , name, value ] = /^(msg\w+(?:\[\d\])?)\s+(".*")$/.exec( line ) ?? [];
			if ( name ) {
				fields[ name ] = unquoted( value );
				last = name;
			} else if ( line.startsWith( '"' ) && last ) {
				fields[ last ] += unquoted( line );
			}
		}
		if ( fields.msgid ) {
			const forms =
				'msgstr' in fields ? [ fields.msgstr ] : [ fields[ 'msgstr[0]' ] ?? '', fields[ 'msgstr[1]' ] ?? '' ];
			found.set( key_of( { context: fields.msgctxt, text: fields.msgid } ), forms );
		}
	}
	return found;
}

export function write_po( entries, locale ) {
	const header = `msgid ""\nmsgstr ""\n${ HEADER( locale )
		.split( '\n' )
		.filter( Boolean )
		.map( ( line ) => quoted( line + '\n' ) )
		.join( '\n' ) }`;
	const blocks = entries.map( ( { text, plural, context, comments, files, forms } ) =>
		[
			...comments.map( ( comment ) => `#. translators: ${ comment }` ),
			...files.map( ( file ) => `#: ${ file }` ),
			...( /%(\d+\$)?[sd]/.test( text ) ? [ '#, php-format' ] : [] ),
			...( context ? [ `msgctxt ${ quoted( context ) }` ] : [] ),
			`msgid ${ quoted( text ) }`,
			...( plural
				? [
						`msgid_plural ${ quoted( plural ) }`,
						`msgstr[0] ${ quoted( forms[ 0 ] ?? '' ) }`,
						`msgstr[1] ${ quoted( forms[ 1 ] ?? '' ) }`,
					]
				: [ `msgstr ${ quoted( forms[ 0 ] ?? '' ) }` ] ),
		].join( '\n' )
	);
	return [ header, ...blocks ].join( '\n\n' ) + '\n';
}

/**
 * GNU's binary catalogue: two tables of lengths and offsets, sorted by original.
 * @param entries
 * @param locale
 */
export function write_mo( entries, locale ) {
	const pairs = [
		[ '', HEADER( locale ) ],
		...entries.map( ( { text, plural, context, forms } ) => [
			key_of( { context, text } ) + ( plural ? '\0' + plural : '' ),
			forms.join( '\0' ),
		] ),
	]
		.map( ( pair ) => pair.map( ( text ) => Buffer.from( text, 'utf8' ) ) )
		.sort( ( [ one ], [ other ] ) => Buffer.compare( one, other ) );
	const tables = 28 + pairs.length * 16;
	const head = Buffer.alloc( tables );
	[ 0x950412de, 0, pairs.length, 28, 28 + pairs.length * 8, 0, tables ].forEach( ( word, place ) =>
		head.writeUInt32LE( word, place * 4 )
	);
	const bodies = [];
	let offset = tables;
	for ( const side of [ 0, 1 ] ) {
		pairs.forEach( ( pair, place ) => {
			const at = 28 + side * pairs.length * 8 + place * 8;
			head.writeUInt32LE( pair[ side ].length, at );
			head.writeUInt32LE( offset, at + 4 );
			bodies.push( pair[ side ], Buffer.from( [ 0 ] ) );
			offset += pair[ side ].length + 1;
		} );
	}
	return Buffer.concat( [ head, ...bodies ] );
}

/**
 * As wp_set_script_translations() hands it to wp.i18n.setLocaleData().
 * @param entries
 * @param locale
 */
export const write_json = ( entries, locale ) =>
	JSON.stringify(
		{
			domain: 'messages',
			locale_data: {
				messages: {
					'': { domain: 'messages', lang: locale, 'plural-forms': 'nplurals=2; plural=(n != 1);' },
					...Object.fromEntries( entries.map( ( entry ) => [ key_of( entry ), entry.forms ] ) ),
				},
			},
		},
		null,
		'\t'
	) + '\n';
