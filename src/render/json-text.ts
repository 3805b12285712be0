/**
 * What JSON leaves as it is although a terminal obeys it or shows nothing for it: DEL, C1, bidirectional marks, tags; and
 * what begins a command wherever it stands in a CI log.
 */
const live = /[\u007f-\u009f\p{Bidi_Control}\p{Zl}\p{Zp}\u{e0000}-\u{e007f}]|#(?=#(?:vso)?\[)/gu;

const escaped = (character: string): string =>
  character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * A value as JSON. Characters that a terminal or a CI log would obey are written as escapes; whoever parses it sees no change.
 *
 * @param indent spaces of each level; 0 for one line
 */
export const jsonText = (value: object, indent: number): string =>
  JSON.stringify(value, null, indent).replace(live, escaped);
