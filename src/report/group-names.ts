import type { LocalCalendar } from "../metrics/context.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Dimension } from "./dimension.ts";

/** The names of the groups that a conversation is in: every combination of its values of the dimensions. */
export function groupNamesOf(
  conversation: Conversation,
  dimensions: readonly Dimension[],
  calendar: LocalCalendar,
): readonly (readonly string[])[] {
  let combinations: readonly (readonly string[])[] = [[]];
  for (const dimension of dimensions) {
    const values = dimension.valuesOf(conversation, calendar);
    combinations = combinations.flatMap((names) => values.map((value) => [...names, value]));
  }
  return combinations;
}

/** What tells groups of the same dimensions apart. */
export const groupKey = (names: readonly string[]): string => (names.length === 1 ? names[0] : JSON.stringify(names));
