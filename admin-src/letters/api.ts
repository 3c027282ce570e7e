import { file } from '../../contract/invoices';
import { letter_sheets, letters, type LettersInput, type LettersQuery } from '../../contract/letters';
import { get, list, send } from '../components/wire/api';

export const read_letters = ( query: LettersQuery ) => list( letters, '/letters', query );
export const read_sheets = ( ids: string ) => get( letter_sheets, '/letters/sheets', { ids } );
export const read_pdf = ( ids: readonly number[] ) =>
	get( file, '/letters/pdf', ids.length > 0 ? { ids: ids.join( '.' ) } : {} );
export const act_on_letters = ( input: LettersInput ) => send( letters, 'POST', '/letters', input );
