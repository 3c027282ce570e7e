import { forecast, overview } from '../../../contract/overview';
import { settings, type SettingsInput } from '../../../contract/settings';
import { get, send } from '../wire/api';

export const read_overview = () => get( overview, '/overview' );
export const read_forecast = () => get( forecast, '/forecast' );
export const read_settings = () => get( settings, '/settings' );
export const change_settings = ( input: SettingsInput ) => send( settings, 'PATCH', '/settings', input );
