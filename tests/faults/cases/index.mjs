/** In the order in which they are played. */
import { boundaries } from './boundaries.mjs';
import { clock } from './clock.mjs';
import { copies } from './copies.mjs';
import { directadmin } from './directadmin.mjs';
import { kills } from './kills.mjs';
import { mail } from './mail.mjs';
import { orders } from './orders.mjs';
import { panel } from './panel.mjs';
import { payment } from './payment.mjs';
import { runners } from './runners.mjs';
import { stale_cache } from './stale_cache.mjs';
import { storage } from './storage.mjs';

export const cases = [
	runners,
	kills,
	boundaries,
	payment,
	mail,
	panel,
	directadmin,
	storage,
	clock,
	orders,
	copies,
	stale_cache,
];
