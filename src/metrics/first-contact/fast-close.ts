import { wasReopenedWithin } from "../conversation/reopened.ts";
import { firstRequest } from "../conversation/replies.ts";
import { durationText } from "../duration-text.ts";
import type { FirstContactDefinition, ResolvedCase } from "./first-contact.ts";

/**
 * It was resolved soon, and stayed so.
 *
 * @param limit in milliseconds, from the first customer message (or the creation) to the first resolution
 * @param window in milliseconds, after a resolution
 */
export const fastClose = (limit: number, window: number): FirstContactDefinition => ({
  formula:
    `resolved for the first time within ${durationText(limit)} of the first customer message (or the creation), and not ` +
    `reopened within ${durationText(window)}`,
  needs: [["createdAt"], ["messages"]],
  uses: ["createdAt", "messages", "reopenings", "reopens"],
  excludes: { negative: "It was resolved before its first message." },
  whyUnknown: (resolved) => (timeToClose(resolved) < 0 ? "negative" : undefined),
  holds: (resolved) =>
    timeToClose(resolved) <= limit && !wasReopenedWithin(resolved.conversation, window, resolved.context.asOf),
});

function timeToClose({ conversation, lifecycle, context }: ResolvedCase): number {
  const from = firstRequest(conversation, context.asOf)?.at ?? conversation.createdAt;
  const to = lifecycle.resolutions[0].at;
  return from === undefined || to === undefined ? Number.POSITIVE_INFINITY : to - from;
}
