/*
 * AssemblyScript, compiled by `npm run wasm` into ../code.ts: what costs most of reading a large file. Everything that has to
 * be decided is decided in TypeScript, in ../../scanner.ts, which can do without all of this.
 */
export { tableSize } from "./cells";
export { mark } from "./mark";
export { plan } from "./plan";
export { records } from "./record";
export { take } from "./take";
