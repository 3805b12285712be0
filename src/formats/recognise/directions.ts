import { isDirection } from "../fields/tickets.ts";
import { initiatorOf } from "../values/initiators.ts";
import { isBlank } from "../values/no-data.ts";
import type { Matches } from "./match.ts";
import type { Sample } from "./sample.ts";

/**
 * What was found but for a direction that says not who began: where ids repeat it is that of each call or message of a
 * conversation, and where no word of it is known it may be any.
 */
export function withoutOtherDirections(matches: Matches, { values }: Sample): Matches {
  const match = matches.get("initiator");
  if (match === undefined || !isDirection(match.by)) return matches;
  const ids = (values[matches.get("conversation")?.index ?? -1] ?? []).filter((text) => !isBlank(text));
  const texts = (values[match.index] ?? []).filter((text) => !isBlank(text));
  const isKnown = texts.length === 0 || texts.some((text) => initiatorOf(text) !== undefined);
  if (isKnown && new Set(ids).size === ids.length) return matches;
  return new Map([...matches].filter(([field]) => field !== "initiator"));
}
