import { durations } from "./aggregates/distribution.ts";
import { creditFacts } from "./conversation/credit.ts";
import { fragmentExcludes, lacksMessages, notTold } from "./conversation/fragment.ts";
import { populationFacts } from "./conversation/population.ts";
import { firstReply } from "./conversation/replies.ts";
import { turnsOf } from "./conversation/turns.ts";
import { union } from "./fact-lists.ts";
import type { Metric } from "./metric.ts";
import { leftOut } from "./observation.ts";
import { durationExcludes } from "./variants/clocked.ts";
import { byDefault, switchable } from "./variants/switch.ts";
import { turnFormula, turnStart, waitOfTurn } from "./variants/turn-waits.ts";

const constant = {
  id: "next-reply-time",
  title: "Next reply time",
  family: "speed",
  kind: "distribution",
  unit: "seconds",
  better: "lower",
  meaning: "How long customers wait for a reply once they have had a first one.",
  vendors: ["Zendesk's target of this name counts from the oldest customer comment that has no answer yet."],
  population: "human",
  attributedTo: "event",
  excludes: {
    unanswered: "The customer's last turn has no reply.",
    "no-turn": "After the first reply the customer said nothing that could be replied to, or there was no first reply.",
    ...fragmentExcludes,
    implausible: durationExcludes.implausible,
    "no-calendar": durationExcludes["no-calendar"],
  },
  needs: [["messages"]],
  uses: union(["createdAt"], creditFacts, populationFacts.human),
  clocked: true,
  aggregate: durations,
  parts: {},
} as const satisfies Partial<Metric>;

export const nextReplyTimeDefinition = switchable(
  constant.id,
  constant.family,
  { "turn-start": turnStart },
  ({ "turn-start": begins }): Metric => ({
    ...constant,
    formula: turnFormula(begins, ", without each conversation's first reply"),
    observe(conversation, context) {
      if (lacksMessages(conversation)) return [leftOut(notTold, conversation.createdAt)];
      const first = firstReply(conversation, context.asOf);
      const turns = turnsOf(conversation, context.asOf).filter(({ reply }) => reply !== first);
      if (first === undefined || turns.length === 0) return [leftOut("no-turn", conversation.createdAt)];
      return turns.map((turn) => waitOfTurn(turn, begins, conversation, context));
    },
  }),
);

export const nextReplyTime = byDefault(nextReplyTimeDefinition);
