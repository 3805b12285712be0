/** The name of a metric, a part or an aggregation. */
export const namePattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*/uy;

/** A word of the grammar, or a currency. */
export const wordPattern = /\p{L}[\p{L}\p{M}\p{N}_-]*/uy;

const bare = "[\\p{L}\\p{M}\\p{N}_.@/+:()-]+";
const onlyBare = new RegExp(`^${bare}$`, "u");

/** A dimension or a value that needs no quotes. */
export const barePattern = new RegExp(bare, "uy");

/** A dimension or a value in quotes; a quote or a backslash in it stands behind a backslash. */
export const quotedPattern = /"(?:[^"\\]|\\["\\])*"/uy;

/**
 * A dimension or a value as a gate has it, in quotes where it has to be.
 *
 * @example nameText("Live Chat") //=> '"Live Chat"'
 */
export const nameText = (name: string): string =>
  onlyBare.test(name) ? name : `"${name.replaceAll(/["\\]/g, "\\$&")}"`;

/** What stands in the quotes. @example unquoted('"6\\" wide"') //=> '6" wide' */
export const unquoted = (quoted: string): string => quoted.slice(1, -1).replaceAll(/\\(["\\])/g, "$1");
