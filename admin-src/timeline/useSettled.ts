import { useEffect, useState } from 'react';

const PATIENCE = 400;

/** What was edited half a second after the last change: not every key press is worth a question to the server. */
export function useSettled< Value >( value: Value ) {
	const [ settled, set_settled ] = useState( value );
	useEffect( () => {
		const timer = setTimeout( () => set_settled( value ), PATIENCE );
		return () => clearTimeout( timer );
	}, [ value ] );
	return settled;
}
