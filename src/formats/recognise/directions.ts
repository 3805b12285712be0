import { isDirection } from "../fields/tickets.ts";
import { initiatorOf } from "../values/initiators.ts";
import { isBlank } from "../values/no-data.ts";
import { differWithin } from "./differ-within.ts";
import { type Matches, withoutField } from "./match.ts";
import { type Sample, textsByRecord, textsIn } from "./sample.ts";

/**
 * What was found but for a direction that says not who began: where a conversation has several, each is that of one of its
 * calls or messages, and where no word of it is known it may be any.
 */
export function withoutOtherDirections(matches: Matches, sample: Sample): Matches {
  const match = matches.get("initiator");
  if (match === undefined || !isDirection(match.by)) return matches;
  const texts = textsIn(sample, match.index);
  const isKnown = texts.length === 0 || texts.some((text) => initiatorOf(text) !== undefined);
  if (isKnown && !differs(match.index, matches, sample)) return matches;
  return withoutField(matches, "initiator");
}

/** Whether rows of one conversation name several directions; a row that stands there twice does not. */
function differs(column: number, matches: Matches, sample: Sample): boolean {
  const directions = textsByRecord(sample, column);
  return differWithin(matches, sample, (place) =>
    isBlank(directions[place]) ? undefined : (initiatorOf(directions[place]) ?? ""),
  );
}
