/**
 * Preact's types ask TypeScript for the browser's. There is no browser here: with them a forgotten `name`, `status` or `event`
 * would compile as a global. `libReplacement` in tsconfig.json takes this file, which declares nothing, in their place.
 */
export {};
