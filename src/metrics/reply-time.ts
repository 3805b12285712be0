import type { Conversation } from "../model/conversation.ts";
import { durations } from "./aggregates/distribution.ts";
import type { Context } from "./context.ts";
import { creditFacts } from "./conversation/credit.ts";
import { fragmentExcludes, lacksMessages, notTold } from "./conversation/fragment.ts";
import { populationFacts } from "./conversation/population.ts";
import { turnsOf } from "./conversation/turns.ts";
import { union } from "./fact-lists.ts";
import type { Metric, Observation } from "./metric.ts";
import { leftOut } from "./observation.ts";
import { durationExcludes, stated } from "./variants/clocked.ts";
import { byDefault, switchable } from "./variants/switch.ts";
import { turnFormula, turnStart, waitOfTurn } from "./variants/turn-waits.ts";

const constant = {
  id: "reply-time",
  title: "Reply time",
  family: "speed",
  kind: "distribution",
  unit: "seconds",
  better: "lower",
  meaning: "How long customers wait for a reply, over the whole conversation.",
  vendors: [
    "Zendesk Chat states one average per chat, of which only a mean of means can be made; here every turn counts once.",
  ],
  population: "human",
  attributedTo: "event",
  excludes: {
    unanswered: "The customer's last turn has no reply.",
    "no-turn": "The customer said nothing that could be replied to, as far as the input tells.",
    ...fragmentExcludes,
    ...durationExcludes,
  },
  needs: [["messages"], ["reply"], ["replyBusiness"]],
  uses: union(["createdAt", "reply", "replyBusiness"], creditFacts, populationFacts.human),
  clocked: true,
  aggregate: durations,
  parts: {},
} as const satisfies Partial<Metric>;

export const replyTimeDefinition = switchable(
  constant.id,
  constant.family,
  { "turn-start": turnStart },
  ({ "turn-start": begins }): Metric => ({
    ...constant,
    formula:
      `${turnFormula(begins)} Where an export states only its own average for a conversation, that counts once and is marked ` +
      "approximate.",
    observe(conversation, context) {
      if (conversation.messages.length === 0) return statedReply(conversation, context);
      const turns = turnsOf(conversation, context.asOf);
      if (turns.length === 0) return [leftOut("no-turn", conversation.createdAt)];
      return turns.map((turn) => waitOfTurn(turn, begins, conversation, context));
    },
  }),
);

export const replyTime = byDefault(replyTimeDefinition);

/** The export's own average, which is no more than that. */
function statedReply(conversation: Conversation, context: Context): readonly Observation[] {
  const observation = stated("reply", conversation, context);
  if (observation === undefined)
    return [leftOut(lacksMessages(conversation) ? notTold : "no-turn", conversation.createdAt)];
  return ["value" in observation ? { ...observation, approximate: true } : observation];
}
