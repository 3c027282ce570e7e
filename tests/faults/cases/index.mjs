/** In the order in which they are played. */
import { boundaries } from './boundaries.mjs';
import { kills } from './kills.mjs';
import { mail } from './mail.mjs';
import { panel } from './panel.mjs';
import { payment } from './payment.mjs';
import { runners } from './runners.mjs';

export const cases = [ runners, kills, boundaries, payment, mail, panel ];
