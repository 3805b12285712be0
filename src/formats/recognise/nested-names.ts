import { isBlank } from "../values/no-data.ts";
import type { MatchedColumn, Matches } from "./match.ts";
import type { Sample } from "./sample.ts";

/** What was found, but in the objects that some records have under a key where no record has anything else. */
export function withNestedNames(matches: Matches, { columns, values }: Sample): Matches {
  const inObject = (match: MatchedColumn): MatchedColumn => {
    const nested = match.rivals.find((rival) => rival.startsWith(`${match.header}.`));
    if (nested === undefined || !(values[match.index] ?? []).every(isBlank)) return match;
    const rivals = match.rivals.filter((rival) => rival !== nested);
    return { ...match, index: columns.indexOf(nested), header: nested, rivals };
  };
  return new Map([...matches].map(([field, match]) => [field, inObject(match)]));
}
