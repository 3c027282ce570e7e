/** Where things are: the project, the cache and what the environment points at. */
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const site_dir = dirname( fileURLToPath( import.meta.url ) );
export const root = dirname( dirname( site_dir ) );
export const plugin_slug = 'hosting-invoices';

/** Shared by every clone on this machine; safe to delete, set-up fills it again. */
export const cache = join( process.env.XDG_CACHE_HOME || join( homedir(), '.cache' ), plugin_slug );

/** WordPress, its translations, SQLite integration and WP-CLI, as unpacked from the npm package. */
export const studio = { name: 'wp-studio', version: '1.22.0' };
export const studio_dir = join( cache, `${ studio.name }-${ studio.version }` );
export const stand_in_dir = join( site_dir, 'stand-in' );

/** Scenarios beside the clone, where the workplace has them, and the project's own. */
export const scenario_dirs = [ join( root, '..', 'shared', 'scenarios' ), join( root, 'tests', 'scenarios' ) ];
