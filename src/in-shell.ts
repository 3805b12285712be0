/**
 * A text as one word of a command that a message shows, to be pasted: the letters of a date format stand in single quotes
 * themselves, and are kept.
 *
 * @example inShell("dd/MM/yyyy HH:mm") //=> "'dd/MM/yyyy HH:mm'"
 */
export const inShell = (text: string): string =>
  text.includes("'") ? `"${text.replaceAll(/["$`\\]/g, "\\$&")}"` : `'${text}'`;
