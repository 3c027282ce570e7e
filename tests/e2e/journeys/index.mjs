/** In this order: the later ones change what the earlier ones look at. */
import * as adding from './adding.mjs';
import * as buying from './buying.mjs';
import * as calls from './calls.mjs';
import * as direct_debit from './direct-debit.mjs';
import * as first_hour from './first-hour.mjs';
import * as hostile from './hostile.mjs';
import * as language from './language.mjs';
import * as main from './main.mjs';
import * as panels from './panels.mjs';
import * as settings from './settings.mjs';
import * as states from './states.mjs';
import * as timeline from './timeline.mjs';
import * as views from './views.mjs';

export const journeys = [
	views,
	language,
	hostile,
	states,
	main,
	adding,
	calls,
	settings,
	timeline,
	direct_debit,
	first_hour,
	buying,
	panels,
];
