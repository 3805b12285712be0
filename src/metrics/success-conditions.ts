import type { Conversation, Instant } from "../model/conversation.ts";
import { millisecondsPerMinute } from "../time/units.ts";
import type { Context } from "./context.ts";
import { isAnswered } from "./conversation/answer.ts";
import { endingOf } from "./conversation/ending.ts";
import type { Lifecycle } from "./conversation/lifecycle.ts";
import { firstReply, firstRequest } from "./conversation/replies.ts";
import { turnsOf } from "./conversation/turns.ts";
import { lastVerdict } from "./surveys/rating-verdict.ts";
import { conditions } from "./variants/switch.ts";

/** What a conversation can be asked for to be called a success. */
export const successConditions = conditions(
  "Everything that has to hold for a success.",
  {
    answered: "A human answered.",
    resolved: "It is resolved, or closed without having been missed or abandoned.",
    "not-rated-negatively":
      "Its last rating is not negative: not 1–2 of 5, 6, 7 or 10, not 1 of 3 or 4, not bad; unrated will do.",
    "rated-positively": "Its last rating is positive, as customer satisfaction has it.",
    "not-dropped":
      "An agent resolved it, or no customer message had been left without a reply for more than 60 s when it ended.",
    "both-spoke": "The customer and a human agent both wrote a public message.",
  },
  ["answered", "resolved", "not-rated-negatively"],
);
export type SuccessCondition = keyof typeof successConditions.options;

/** Whether a condition looks at ratings, of which the scale has to be known. */
export const isAboutRating = (condition: SuccessCondition): boolean =>
  condition === "not-rated-negatively" || condition === "rated-positively";

/** Whether a condition looks at what was written. */
export const asksMessages = (condition: SuccessCondition): boolean =>
  condition === "not-dropped" || condition === "both-spoke";

type Check = (conversation: Conversation, lifecycle: Lifecycle, context: Context) => boolean;

/** Whether each condition holds for an ended conversation. */
export const successChecks: Readonly<Record<SuccessCondition, Check>> = {
  answered: (conversation, _, context) => isAnswered(conversation, context),
  resolved: (_, { ended }) => ended === "resolved",
  "not-rated-negatively": (conversation, _, { asOf }) => lastVerdict(conversation, asOf) !== "negative",
  "rated-positively": (conversation, _, { asOf }) => lastVerdict(conversation, asOf) === "positive",
  "not-dropped": (conversation, lifecycle, { asOf }) =>
    isResolvedByAgent(lifecycle) || !isLeftWaiting(conversation, lifecycle, asOf),
  "both-spoke": (conversation, _, { asOf }) =>
    firstRequest(conversation, asOf) !== undefined && firstReply(conversation, asOf) !== undefined,
};

/** A resolution of which nothing tells who did it is an agent's. */
const isResolvedByAgent = ({ ended, resolutions }: Lifecycle): boolean => {
  const role = resolutions.at(-1)?.actorRole;
  return ended === "resolved" && role !== "bot" && role !== "system" && role !== "customer";
};

/** How long a customer may be left without a reply when a conversation ends. */
const longestSilence = millisecondsPerMinute;

/** Where nothing tells when it ended, an open turn has been left for too long. */
function isLeftWaiting(conversation: Conversation, lifecycle: Lifecycle, asOf: Instant): boolean {
  const endedAt = endingOf(conversation, lifecycle, asOf)?.at;
  const turn = turnsOf(conversation, endedAt ?? asOf).at(-1);
  if (turn === undefined || turn.reply !== undefined) return false;
  return endedAt === undefined || endedAt - turn.askedAt > longestSilence;
}
