import { panel_test } from '../../contract/settings';
import { send, upload } from '../components/wire/api';

export const test_panel = () => send( panel_test, 'POST', '/settings/panel-test' );
export const upload_logo = ( picture: File ) => upload( picture );
