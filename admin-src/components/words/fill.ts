import { sprintf } from '@wordpress/i18n';

/** `sprintf()` for a sentence that was chosen at run time, so that its types can't be read from its text. */
export const fill = ( sentence: string, ...values: ( string | number )[] ): string =>
	( sprintf as ( format: string, ...given: ( string | number )[] ) => string )( sentence, ...values );
