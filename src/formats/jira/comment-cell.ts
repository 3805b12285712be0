/** What a cell of the column "Comment" holds. */
export interface CommentCell {
  /** As the site and the exporting person's profile write it, without an offset. */
  readonly time: string;
  /** The account that wrote it; blank where the cell names none. */
  readonly account: string;
  readonly body: string;
  /** Undefined where the export does not tell. */
  readonly internal: boolean | undefined;
}

const visibilityBehind = /;(internal|public)$/i;
const visibilityBefore = /^(internal|public);/i;

/**
 * Takes a comment apart. Its text may hold semicolons as well, so that only the first two separate; newer exports say in a
 * part of its own whether the comment is internal.
 *
 * @example parseComment("25/Feb/26 4:38 PM;712020:ab;Done; thanks").body //=> "Done; thanks"
 */
export function parseComment(cell: string): CommentCell {
  const first = cell.indexOf(";");
  const second = first === -1 ? -1 : cell.indexOf(";", first + 1);
  if (second === -1) return { time: timeOf(cell), account: "", body: "", internal: undefined };
  const text = cell.slice(second + 1);
  const visibility = (visibilityBehind.exec(text) ?? visibilityBefore.exec(text))?.[1];
  return {
    time: timeOf(cell),
    account: cell.slice(first + 1, second).trim(),
    body: visibility === undefined ? text : text.replace(visibilityBehind, "").replace(visibilityBefore, ""),
    internal: visibility === undefined ? undefined : visibility.toLowerCase() === "internal",
  };
}

/** The time in front of a cell's first semicolon; of a cell without one the whole. */
export const timeOf = (cell: string): string => {
  const end = cell.indexOf(";");
  return (end === -1 ? cell : cell.slice(0, end)).trim();
};
