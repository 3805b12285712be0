import { ratio } from "./aggregates/ratio.ts";
import { answerFacts, whyUnanswered } from "./conversation/answer.ts";
import { creationExcludes, noCreation } from "./conversation/creation.ts";
import { creditFacts, handlerOf } from "./conversation/credit.ts";
import { fragmentExcludes, notTold } from "./conversation/fragment.ts";
import { lifecycleForCustomer } from "./conversation/leaving.ts";
import { lifecycleFacts } from "./conversation/lifecycle.ts";
import { populationFacts } from "./conversation/population.ts";
import { firstRequest } from "./conversation/replies.ts";
import { isShortAbandon } from "./conversation/short-abandon.ts";
import { oneOfEach, union } from "./fact-lists.ts";
import type { Metric } from "./metric.ts";
import { estimated, leftOut, measured } from "./observation.ts";

export const missedRate: Metric = {
  id: "missed-rate",
  title: "Missed rate",
  family: "outcome",
  kind: "ratio",
  unit: "ratio",
  better: "lower",
  meaning: "How many of the conversations that came in ended without anybody having answered.",
  formula:
    "Ended or abandoned without a reply, over answered and missed. A reply after the customer left is none; who wrote again " +
    "had not left. Abandoned in less than 60 s: left out of both; after " +
    "exactly 60 s it is missed. Where a calendar is configured, what was asked outside its business hours (by the first " +
    "customer message, else the creation, whenever it was queued) is left out of both, on either clock of the report. Where " +
    "nothing tells when the customer left, the last sign of life after asking counts; without any it is missed; and the " +
    "observation is marked approximate.",
  vendors: ["Call centres know it as the abandonment rate, and leave short abandons out by limits of their own."],
  population: "human",
  attributedTo: "created",
  excludes: {
    ...creationExcludes,
    offline: "It was asked outside business hours, when nobody was there to answer.",
    pending: "It is still open and unanswered, so it may yet be answered.",
    "short-abandon": "The customer left in less than 60 s.",
    ...fragmentExcludes,
  },
  needs: oneOfEach(answerFacts, ["status", "events", "abandonedAt"]),
  uses: union(["createdAt", "queuedAt"], answerFacts, creditFacts, lifecycleFacts, populationFacts.human),
  clocked: false,
  looksAtCalendars: true,
  aggregate: ratio,
  parts: {},
  observe(conversation, context) {
    const { asOf, calendars } = context;
    const { createdAt } = conversation;
    if (createdAt === undefined) return noCreation();
    const lifecycle = lifecycleForCustomer(conversation, asOf);
    const source = conversation.messages.length > 0 ? "messages" : lifecycle.source;
    const agent = handlerOf(conversation, asOf);
    const askedAt = firstRequest(conversation, asOf)?.at ?? createdAt;
    if (calendars.of(conversation)?.isOpen(askedAt) === false) return [leftOut("offline", createdAt, agent)];
    const whyNot = whyUnanswered(conversation, context);
    if (whyNot === undefined) return [measured(0, createdAt, source, agent)];
    if (whyNot === notTold) return [leftOut(notTold, createdAt, agent)];
    if (lifecycle.ended === undefined) return [leftOut("pending", createdAt, agent)];
    if (isShortAbandon(conversation, lifecycle, asOf)) return [leftOut("short-abandon", createdAt, agent)];
    const isEstimate = lifecycle.ended === "abandoned" && lifecycle.abandonedAt === undefined;
    return [estimated(1, createdAt, source, agent, isEstimate)];
  },
};
