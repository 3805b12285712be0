import type { Notes } from "../../input/notes.ts";
import { costWithin } from "../../metrics/commerce/dated-costs.ts";
import { isIn, type Place, placeName, placeNamed } from "../../metrics/commerce/place.ts";
import type { Context } from "../../metrics/context.ts";
import type { Cost } from "../../model/commerce.ts";
import type { Facts } from "../../model/facts.ts";
import type { Question } from "../../report/build.ts";

/**
 * Says which costs of the range are in the total and in no group, where costs are asked for: their channel or team is that of
 * no conversation, as where it is spelt otherwise.
 */
export function noteUnborneCosts({ metrics }: Question, context: Context, facts: Facts, notes: Notes): void {
  if (facts.conversationCount === 0 || !metrics.some(({ uses }) => uses.includes("costs"))) return;
  const costs = facts.costs.costs().filter((cost) => costWithin(cost, context) !== 0);
  const places = new Set(costs.map(placeOf));
  const unborne = new Set([...places].filter((place) => !hasConversations(placeNamed(place), facts)));
  for (const cost of costs) {
    if (!unborne.has(placeOf(cost))) continue;
    const message = "a cost is for a channel or team that no conversation has, so no group bears it";
    notes.add("unborne-costs", message, placeText(cost));
  }
}

const placeOf = ({ channel, team }: Cost): string => placeName(channel, team);

function hasConversations(scope: Place, { conversationCount, texts: { channel, team } }: Facts): boolean {
  for (let index = 0; index < conversationCount; index++) {
    if (isIn([channel.get(index) ?? null, team.get(index) ?? null], scope)) return true;
  }
  return false;
}

/** As conditions name it. */
const placeText = ({ channel, team }: Cost): string =>
  [...(channel === undefined ? [] : [`channel=${channel}`]), ...(team === undefined ? [] : [`team=${team}`])].join(
    ", ",
  );
