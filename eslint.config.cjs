/**
 * WordPress's rules, and the two borders of admin-src:
 * only api.ts fetches, and a feature does not import another one (app/ puts them together, components/ is shared).
 */
const { existsSync, readdirSync } = require( 'node:fs' );
const { join } = require( 'node:path' );
const base = require( '@wordpress/scripts/config/eslint.config.cjs' );

const shared = [ 'app', 'components', 'test' ];
const source = join( __dirname, 'admin-src' );
const folders = existsSync( source )
	? readdirSync( source, { withFileTypes: true } )
			.filter( ( entry ) => entry.isDirectory() )
			.map( ( entry ) => entry.name )
	: [];
const features = folders.filter( ( name ) => ! shared.includes( name ) );

const only_api_fetches = {
	name: '@wordpress/api-fetch',
	message: 'Only api.ts fetches: what it answers is parsed there, once.',
};

const restrict = ( files, regexes, paths ) => ( {
	files,
	rules: {
		'no-restricted-imports': [
			'error',
			{
				paths,
				patterns: regexes.map( ( regex ) => ( {
					regex,
					message: 'Features do not import each other; what two of them use lives in components/.',
				} ) ),
			},
		],
	},
} );

const borders = ( folder ) => {
	const others = features.filter( ( name ) => name !== folder ).join( '|' );
	if ( folder === 'app' || others === '' ) {
		return [];
	}
	const direct = `^\\.\\./(${ others })(/|$)`;
	const nested = `^\\.\\./\\.\\./(${ others })(/|$)`;
	return [
		restrict( [ `admin-src/${ folder }/*.{ts,tsx}` ], [ direct ], [ only_api_fetches ] ),
		restrict( [ `admin-src/${ folder }/*/**/*.{ts,tsx}` ], [ nested ], [ only_api_fetches ] ),
		restrict( [ `admin-src/${ folder }/api.ts` ], [ direct ], [] ),
		restrict( [ `admin-src/${ folder }/*/**/api.ts` ], [ nested ], [] ),
	];
};

module.exports = [
	{
		ignores: [ 'build/**', 'vendor/**', 'coverage/**', 'contract/generated/**' ],
	},
	...base,
	{
		files: [ '**/*.{ts,tsx}' ],
		rules: {
			// Wire keys and names of values stay snake_case on both sides of the border (house.md).
			camelcase: 'off',
			// Types say it already; comments say what types cannot.
			'jsdoc/require-param': 'off',
			'jsdoc/require-returns': 'off',
			'jsdoc/check-line-alignment': 'off',
		},
	},
	{
		// One route, one field, one line: tables stay readable as tables.
		files: [ 'admin-src/**/*.{ts,tsx}', 'contract/**/*.ts' ],
		rules: {
			'prettier/prettier': [
				'error',
				{
					...require( '@wordpress/prettier-config' ),
					printWidth: 120,
				},
				{ usePrettierrc: false },
			],
		},
	},
	restrict( [ 'admin-src/**/*.{ts,tsx}' ], [], [ only_api_fetches ] ),
	restrict( [ 'admin-src/**/api.ts' ], [], [] ),
	...folders.flatMap( borders ),
	{
		// The lab and the checks are Node programs: they print, and they name things as PHP and the wire do.
		files: [ 'tests/**/*.mjs', 'tools/**/*.mjs', 'contract/**/*.{mjs,ts}', '*.{js,cjs}' ],
		languageOptions: {
			globals: {
				...Object.fromEntries(
					[
						'process',
						'Buffer',
						'fetch',
						'URL',
						'AbortSignal',
						'setTimeout',
						'clearTimeout',
						'setInterval',
						'clearInterval',
						'console',
					].map( ( name ) => [ name, 'readonly' ] )
				),
			},
		},
		rules: {
			camelcase: 'off',
			'no-console': 'off',
			// Dice with a seed are made of these.
			'no-bitwise': 'off',
			'import/no-extraneous-dependencies': 'off',
			'import/no-unresolved': 'off',
			'jsdoc/require-param': 'off',
			'jsdoc/require-returns': 'off',
			'jsdoc/require-returns-description': 'off',
			'jsdoc/require-param-type': 'off',
			'jsdoc/check-line-alignment': 'off',
		},
	},
	{
		// What a journey hands to page.evaluate() runs in the browser.
		files: [ 'tests/e2e/**/*.mjs' ],
		languageOptions: {
			globals: Object.fromEntries(
				[ 'window', 'document', 'getComputedStyle', 'PopStateEvent' ].map( ( name ) => [ name, 'readonly' ] )
			),
		},
		rules: { '@wordpress/no-global-active-element': 'off' },
	},
];
