import { __ } from '@wordpress/i18n';
import type { Letter, LettersInput } from '../../contract/letters';

export type Action = LettersInput[ 'action' ];

interface Words {
	label: string;
	/** what is typed beside the day; null = nothing */
	words: string | null;
	/** it cannot be left out */
	needed?: boolean;
	/** one letter at a time: the words are about that one */
	single?: boolean;
}

export const action_words = ( action: Action ): Words => {
	switch ( action ) {
		case 'printed':
			return { label: __( 'Mark as printed', 'hosting-invoices' ), words: null };
		case 'sent':
			return {
				label: __( 'Posted', 'hosting-invoices' ),
				words: __( 'Number of registered post (optional)', 'hosting-invoices' ),
			};
		case 'delivered':
			return {
				label: __( 'Delivered, with proof', 'hosting-invoices' ),
				words: __( 'Proof: track and trace, signature', 'hosting-invoices' ),
				needed: true,
				single: true,
			};
		case 'came_back':
			return {
				label: __( 'Came back', 'hosting-invoices' ),
				words: __( 'What the envelope says', 'hosting-invoices' ),
				single: true,
			};
		case 'again':
			return { label: __( 'Send another', 'hosting-invoices' ), words: null, single: true };
	}
};

/** What can be done with letters that are in one place. */
export const actions_at: Record< Letter[ 'state' ], Action[] > = {
	to_print: [ 'printed', 'sent' ],
	printed: [ 'sent' ],
	sent: [ 'delivered', 'came_back' ],
	delivered: [ 'came_back' ],
	came_back: [ 'again' ],
	replaced: [],
};

export const what_follows = ( action: Action ): string => {
	switch ( action ) {
		case 'printed':
			return __( 'They wait to be posted.', 'hosting-invoices' );
		case 'sent':
			return __(
				'The law presumes delivery on the second day after; Sundays, Mondays and public holidays do not count. The term of a formal notice runs from then.',
				'hosting-invoices'
			);
		case 'delivered':
			return __(
				'The term of a formal notice runs from that day instead of the presumed one.',
				'hosting-invoices'
			);
		case 'came_back':
			return __( 'No costs are added on the strength of this letter.', 'hosting-invoices' );
		case 'again':
			return __(
				'Correct the address first. The timeline sends the letter anew, with a new term.',
				'hosting-invoices'
			);
	}
};
