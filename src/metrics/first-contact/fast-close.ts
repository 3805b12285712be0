import { wasReopenedWithin } from "../conversation/reopened.ts";
import { firstRequest } from "../conversation/replies.ts";
import { durationText } from "../duration-text.ts";
import { dayExcludes, type Stretch, whyUnknown } from "../variants/clocked.ts";
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
  excludes: { negative: "It was resolved before its first message.", ...dayExcludes },
  whyUnknown(resolved) {
    const stretch = stretchOf(resolved);
    const reason = stretch && whyUnknown(stretch, resolved.conversation);
    return reason === "implausible" ? undefined : reason;
  },
  holds(resolved) {
    const stretch = stretchOf(resolved);
    const isSoon = stretch !== undefined && stretch.to - stretch.from <= limit;
    return isSoon && !wasReopenedWithin(resolved.conversation, window, resolved.context.asOf);
  },
});

function stretchOf({ conversation, lifecycle, context }: ResolvedCase): Stretch | undefined {
  const from = firstRequest(conversation, context.asOf)?.at ?? conversation.createdAt;
  const to = lifecycle.resolutions[0].at;
  return from === undefined || to === undefined ? undefined : { from, to };
}
