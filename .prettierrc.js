/** WordPress's own style, with lines as long as the PHP beside it may be. */
module.exports = {
	...require( '@wordpress/prettier-config' ),
	printWidth: 120,
};
