import { isBlank } from "../values/no-data.ts";
import type { Matches } from "./match.ts";
import { type Sample, textsByRecord } from "./sample.ts";

/**
 * Whether rows of one conversation say different things.
 *
 * @param said by the row at a place; undefined where that is nothing
 */
export function differWithin(matches: Matches, sample: Sample, said: (place: number) => string | undefined): boolean {
  const first = new Map<string, string>();
  return textsByRecord(sample, matches.get("conversation")?.index ?? -1).some((id, place) => {
    const own = isBlank(id) ? undefined : said(place);
    if (own === undefined) return false;
    const known = first.get(id) ?? own;
    first.set(id, known);
    return known !== own;
  });
}
