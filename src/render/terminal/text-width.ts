import stringWidth from "string-width";

/** Printable ASCII, and the dashes, bars and shades that the program draws: each takes one column. */
const narrow = /^[\x20-\x7e·×–…≤≥✓✗▁-█▉-▏░▒▓▲▼]*$/;

/**
 * How many columns a text takes on a terminal. Most texts are numbers and bars, of which no grapheme has to be looked at.
 *
 * @example textWidth("東京") //=> 4
 */
export const textWidth = (text: string): number => (narrow.test(text) ? text.length : stringWidth(text));
