import type { Facts } from "../../model/facts.ts";
import type { Zone } from "../../time/zone.ts";
import type { ToldConversation } from "./told.ts";

/** Takes in which moments of a conversation are told by their day alone, as its midnight in the zone. */
export function keepUnsureDays(
  facts: Facts,
  conversation: number,
  told: ToldConversation,
  stamp: number,
  zone: Zone,
): void {
  for (const fact of told.daysAlone ?? []) {
    const midnight = told[fact];
    if (midnight !== undefined) facts.daysAloneOf(fact).keepUnsure(conversation, midnight, stamp, zone);
  }
}
