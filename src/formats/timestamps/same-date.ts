import { compile, type Piece } from "./pattern-grammar.ts";

/**
 * Whether two patterns write dates alike, whatever times of day stand beside them.
 *
 * @throws a usage error for a pattern that cannot be understood
 * @example isSameDate("d/M/yyyy", "dd/MM/yyyy HH.mm") //=> true
 * @example isSameDate("dd/MM/yyyy", "dd-MM-yyyy") //=> false
 */
export function isSameDate(one: string, other: string): boolean {
  const [date, otherDate] = [dateIn(one), dateIn(other)];
  return (
    date.length === otherDate.length &&
    date.every(({ token, written }, index) =>
      token === undefined ? written === otherDate[index].written : token === otherDate[index].token,
    )
  );
}

const known = new Map<string, readonly Piece[]>();

/** The pieces of a pattern from the first to the last of year, month and day. */
function dateIn(pattern: string): readonly Piece[] {
  const found = known.get(pattern) ?? compile(pattern).pieces;
  known.set(pattern, found);
  const isOfDate = ({ token }: Piece): boolean => ["year", "month", "day"].includes(token?.part ?? "");
  return found.slice(found.findIndex(isOfDate), found.findLastIndex(isOfDate) + 1);
}
