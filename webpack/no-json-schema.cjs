/**
 * In the bundle, in place of zod's JSON Schema writer: contract/generate.ts needs it, the screen never does,
 * and each schema would carry it along (some 5 KB gzipped in the entry).
 */
module.exports = new Proxy( {}, { get: () => () => ( {} ) } );
