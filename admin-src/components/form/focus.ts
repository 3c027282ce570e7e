import { useEffect, type RefObject } from 'react';

/** After a refusal the focus goes to the first field that is wrong. */
export function useFocusOnWrong( form: RefObject< HTMLElement >, error: unknown ) {
	useEffect( () => {
		if ( error ) {
			form.current?.querySelector< HTMLElement >( '[aria-invalid="true"]' )?.focus();
		}
	}, [ form, error ] );
}
