import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { useSay } from './notices';

/** Copies a text; where the browser refuses (no https), it is shown to be copied by hand. */
export function CopyButton( { text, children }: { text: string; children: string } ) {
	const say = useSay();
	const copy = async () => {
		try {
			await navigator.clipboard.writeText( text );
			say( __( 'Copied.', 'hosting-invoices' ) );
		} catch {
			// eslint-disable-next-line no-alert -- the one way that always works
			window.prompt( children, text );
		}
	};
	return (
		<Button variant="link" onClick={ () => void copy() }>
			{ children }
		</Button>
	);
}
