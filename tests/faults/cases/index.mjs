/** In the order in which they are played. */
import { boundaries } from './boundaries.mjs';
import { runners } from './runners.mjs';

export const cases = [ runners, boundaries ];
