import type { WireFile } from '../../contract/invoices';

/** Hands a file that came as base64 to the browser, as a download. */
export function offer_file( { name, media_type, content }: WireFile ) {
	const bytes = Uint8Array.from( atob( content ), ( sign ) => sign.charCodeAt( 0 ) );
	const address = URL.createObjectURL( new Blob( [ bytes ], { type: media_type } ) );
	const link = document.createElement( 'a' );
	link.href = address;
	link.download = name;
	link.click();
	// Safari reads it a moment after the click.
	setTimeout( () => URL.revokeObjectURL( address ), 10_000 );
}
