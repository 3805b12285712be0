/**
 * A title as it stands within a sentence; an abbreviation stays as it is.
 *
 * @example uncapitalised("Reply time") //=> "reply time"
 * @example uncapitalised("CSAT") //=> "CSAT"
 */
export const uncapitalised = (title: string): string =>
  title.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
