/** Somebody without a mouse. */

const focused = ( page ) =>
	page.evaluate( () => {
		const { activeElement: on } = document;
		return on ? on.getAttribute( 'aria-label' ) || on.innerText || on.labels?.[ 0 ]?.innerText || on.tagName : '';
	} );

/** By WordPress's own link, the first on the page, over its menu. */
export async function skip_to_content( page ) {
	await page.keyboard.press( 'Tab' );
	await page.keyboard.press( 'Enter' );
}

/**
 * Presses Tab until the focus is on what is meant.
 *
 * @param {import('playwright-core').Page}    page
 * @param {import('playwright-core').Locator} target
 * @param {{ most?: number, back?: boolean }} options how often at most
 * @throws Error when it is not reached, with where the focus went
 */
export async function tab_to( page, target, { most = 40, back = false } = {} ) {
	const passed = [];
	for ( let i = 0; i <= most; i++ ) {
		if ( await target.evaluate( ( element ) => element === document.activeElement ) ) {
			return;
		}
		await page.keyboard.press( back ? 'Shift+Tab' : 'Tab' );
		passed.push( await focused( page ) );
	}
	throw new Error(
		`not reached with ${ most } times Tab: ${ passed.map( ( text ) => text.slice( 0, 30 ) ).join( ' | ' ) }`
	);
}

/** Whether a person who uses the keyboard sees where she is: an outline, a shadow or a border that is there by focus. */
export const has_visible_focus = ( page ) =>
	page.evaluate( () => {
		const element = document.activeElement;
		const look = () => {
			const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle( element );
			return [ outlineStyle === 'none' ? '' : outlineWidth, boxShadow, borderColor ].join();
		};
		const on = look();
		element.blur();
		const off = look();
		element.focus();
		return on !== off;
	} );
