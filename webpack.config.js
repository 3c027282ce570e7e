/**
 * The admin screen: admin-src/index.tsx -> build/index.js and build/index.asset.php.
 *
 * React and the WordPress packages that a shop's own WordPress ships are externals (wp-scripts' default).
 * DataViews is bundled; the screens import it lazily, so that it becomes a chunk of its own. Its stylesheet is
 * copied, not imported: importing it makes a script handle that does not exist.
 */
const { existsSync } = require( 'node:fs' );
const { dirname, resolve } = require( 'node:path' );
const CopyWebpackPlugin = require( 'copy-webpack-plugin' );
const { NormalModuleReplacementPlugin } = require( 'webpack' );
const base = require( '@wordpress/scripts/config/webpack.config' );

const source = resolve( __dirname, 'admin-src' );
const dataviews = dirname( require.resolve( '@wordpress/dataviews/package.json' ) );

const entry = {
	index: resolve( source, 'index.tsx' ),
	// What customers load; not in the sum of the admin bundle.
	'checkout-plans': resolve( source, 'plans-checkout/block.tsx' ),
	'checkout-debit-block': resolve( source, 'debit-checkout/block.tsx' ),
	'checkout-debit-form': resolve( source, 'debit-checkout/form.ts' ),
};
const checkout = resolve( source, 'checkout.tsx' );
if ( existsSync( checkout ) ) {
	entry.checkout = checkout;
}

/** What matches `request`, asked for from a folder that matches `from`, is not bundled. */
const left_out = ( request, stand_in, from = /./ ) =>
	new NormalModuleReplacementPlugin( request, ( asked ) => {
		if ( from.test( asked.context ) ) {
			asked.request = resolve( __dirname, 'webpack', stand_in );
		}
	} );

module.exports = {
	...base,
	entry,
	optimization: {
		...base.optimization,
		splitChunks: {
			...base.optimization.splitChunks,
			cacheGroups: {
				...base.optimization.splitChunks.cacheGroups,
				// What two or more views use is loaded once, not copied into the chunk of each.
				shared: {
					name: 'shared',
					test: /[\\/](admin-src[\\/]components|contract|node_modules[\\/]@tanstack)[\\/]/,
					chunks: 'async',
					minChunks: 2,
					enforce: true,
				},
			},
		},
	},
	output: {
		...base.output,
		clean: { keep: /^index\.php$/ },
	},
	plugins: [
		...base.plugins,
		left_out( /^\.\.?\/(core\/)?(to-json-schema|json-schema-processors)\.js$/, 'no-json-schema.cjs' ),
		left_out( /\/dataform-controls\/index\.mjs$/, 'no-edit-controls.cjs' ),
		left_out(
			/^\.\/(grid|list|activity|picker-grid|picker-table|picker-activity)\/index\.mjs$/,
			'unused.cjs',
			/dataviews-layouts$/
		),
		// No field of our lists has a type: each brings its own way of showing itself.
		left_out(
			/^\.\/(email|integer|number|text|datetime|date|time|boolean|media|array|password|telephone|color|url)\.mjs$/,
			'unused.cjs',
			/field-types$/
		),
		left_out( /^remove-accents$/, 'as-it-is.cjs', /dataviews/ ),
		left_out( /^colord(\/|$)/, 'unused.cjs' ),
		// Its combobox is for filters of more than ten values; ours have fewer.
		left_out( /^@ariakit\/react$/, 'unused.cjs' ),
		left_out( /\/parse-(date-)?time\.mjs$/, 'unused.cjs' ),
		new CopyWebpackPlugin( {
			patterns: [
				{
					from: resolve( dataviews, 'build-style/style.css' ),
					to: 'dataviews.css',
				},
				{
					from: resolve( dataviews, 'build-style/style-rtl.css' ),
					to: 'dataviews-rtl.css',
				},
			],
		} ),
	],
	// tests/bundle-size.mjs holds the bundles to their size; webpack's own limits know nothing of gzip.
	performance: { hints: false },
};
