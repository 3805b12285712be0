import { durations } from "./aggregates/distribution.ts";
import { answerFacts, whyUnanswered } from "./conversation/answer.ts";
import { creditFacts, handlerOf } from "./conversation/credit.ts";
import { endingOf } from "./conversation/ending.ts";
import { fragmentExcludes } from "./conversation/fragment.ts";
import { lifecycleForCustomer } from "./conversation/leaving.ts";
import { lifecycleFacts } from "./conversation/lifecycle.ts";
import { populationFacts } from "./conversation/population.ts";
import { waitingSince } from "./conversation/waiting.ts";
import { oneOfEach, union } from "./fact-lists.ts";
import type { Metric } from "./metric.ts";
import { leftOut } from "./observation.ts";
import { dayExcludes, durationExcludes, spanned } from "./variants/clocked.ts";

export const timeToAbandon: Metric = {
  id: "time-to-abandon",
  title: "Time to abandon",
  family: "speed",
  kind: "distribution",
  unit: "seconds",
  better: "neither",
  meaning: "How long customers wait before they leave without an answer.",
  formula:
    "The time the customer left minus the time it was queued before that (else created before the first message, else the first customer " +
    "message), of all conversations that were abandoned without a reply, however soon. Where nothing tells when the customer left, the " +
    "customer's last sign of life after asking counts, and the observation is marked approximate.",
  vendors: ["Call centres know its mean as the average time to abandon, often without short abandons."],
  population: "human",
  attributedTo: "event",
  excludes: {
    answered: "A human answered before the customer left.",
    ...fragmentExcludes,
    pending: "It is still open and unanswered, so it may yet be answered.",
    "not-abandoned": "It was resolved or closed without an answer, and nothing tells that the customer left before.",
    negative: durationExcludes.negative,
    implausible: durationExcludes.implausible,
    ...dayExcludes,
    "no-time": durationExcludes["no-time"],
    "no-calendar": durationExcludes["no-calendar"],
  },
  needs: [...oneOfEach(answerFacts, ["events", "abandonedAt"]), ["messages", "status"]],
  uses: union(["createdAt", "queuedAt"], answerFacts, creditFacts, lifecycleFacts, populationFacts.human),
  clocked: true,
  aggregate: durations,
  parts: {},
  observe(conversation, context) {
    const { createdAt } = conversation;
    const { asOf } = context;
    const agent = handlerOf(conversation, asOf);
    const lifecycle = lifecycleForCustomer(conversation, asOf);
    const whyNot = whyUnanswered(conversation, context);
    if (whyNot !== "unanswered") return [leftOut(whyNot ?? "answered", createdAt, agent)];
    if (lifecycle.ended === undefined) return [leftOut("pending", createdAt, agent)];
    if (lifecycle.ended === "resolved") return [leftOut("not-abandoned", createdAt, agent)];
    const from = waitingSince(conversation, asOf);
    const end = endingOf(conversation, lifecycle, asOf);
    if (from === undefined || end === undefined) return [leftOut("no-time", createdAt, agent)];
    const waited = spanned({ from, to: end.at, source: end.source, agent }, conversation, context);
    return ["value" in waited && end.isEstimate ? { ...waited, approximate: true } : waited];
  },
};
