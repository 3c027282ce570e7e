/**
 * `npm run test:js`: the screens and the contract, through fake HTTP (msw).
 * A suite that imports DataViews costs some 18 s cold: keep tests of logic free of it.
 */
const transformed = [
	'rettime',
	'until-async',
	'msw',
	'@mswjs',
	'@open-draft',
	'outvariant',
	'strict-event-emitter',
	'is-node-process',
	'@wordpress',
	'uuid',
	'@base-ui',
	'date-fns',
	'@date-fns',
	'@daypicker',
	'colorjs\\.io',
	'colord',
];

module.exports = {
	preset: '@wordpress/jest-preset-default',
	testEnvironment: 'jest-fixed-jsdom',
	roots: [ '<rootDir>/admin-src', '<rootDir>/contract' ],
	testMatch: [ '**/*.test.{ts,tsx}' ],
	transform: {
		'\\.m?[jt]sx?$': '@wordpress/scripts/config/babel-transform',
	},
	transformIgnorePatterns: [ `/node_modules/(?!(${ transformed.join( '|' ) })(/|$))` ],
	setupFilesAfterEnv: [ '@testing-library/jest-dom' ],
	reporters: [ 'default' ],
	// Two cores, of which PHP may be using one.
	maxWorkers: 2,
};
