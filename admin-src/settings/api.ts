import { panel_test } from '../../contract/settings';
import { send } from '../components/wire/api';

export const test_panel = () => send( panel_test, 'POST', '/settings/panel-test' );
