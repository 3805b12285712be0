import type { Conversation, Instant } from "../model/conversation.ts";
import { millisecondsPerMinute, millisecondsPerSecond } from "../time/units.ts";
import { ratio } from "./aggregates/ratio.ts";
import type { Context } from "./context.ts";
import { noCreation } from "./conversation/creation.ts";
import { handlerOf } from "./conversation/credit.ts";
import { endingOf } from "./conversation/ending.ts";
import { fragmentExcludes } from "./conversation/fragment.ts";
import { lifecycleForCustomer } from "./conversation/leaving.ts";
import { waitingSince } from "./conversation/waiting.ts";
import { durationText } from "./duration-text.ts";
import { oneOfEach } from "./fact-lists.ts";
import type { Metric, Observation } from "./metric.ts";
import { estimated, leftOut, measured } from "./observation.ts";
import { type Formula, formulas, type ServiceGoal } from "./promises/service-level-formulas.ts";
import { spanned } from "./variants/clocked.ts";
import { calendarExcludes, onCalendar } from "./variants/on-calendar.ts";
import { choice, duration, switchable } from "./variants/switch.ts";
import { waitTime } from "./wait-time.ts";

const constant = {
  id: "service-level",
  title: "Service level",
  family: "speed",
  kind: "ratio",
  unit: "ratio",
  better: "higher",
  meaning: "How many of the customers who waited were answered within the time they were promised.",
  vendors: [
    "Cisco offers formula 1 as positive impact of abandoned calls, 3 as negative impact, 4 as ignored; Bright Pattern uses 4.",
  ],
  population: "human",
  attributedTo: "created",
  excludes: {
    pending: "It is still open and unanswered, so it may yet be answered.",
    abandoned: "It ended without an answer, and so soon that by the formula it does not count.",
    ...calendarExcludes,
    "other-clock": "The export states its wait in business hours only.",
    ...fragmentExcludes,
  },
  needs: oneOfEach(["messages", "firstResponseAt", "acceptedAt", "wait"], ["status", "events", "abandonedAt"]),
  uses: waitTime.uses,
  clocked: false,
  aggregate: ratio,
  parts: {},
} as const satisfies Partial<Metric>;

export const serviceLevelDefinition = switchable(
  constant.id,
  constant.family,
  {
    formula: choice<Formula>(
      "Which formula of the contact-centre literature.",
      {
        "1": formulas["1"].meaning,
        "2": formulas["2"].meaning,
        "3": formulas["3"].meaning,
        "4": formulas["4"].meaning,
        "5": formulas["5"].meaning,
      },
      "4",
    ),
    within: duration("The time that customers are promised; exactly that long is within it.", millisecondsPerMinute),
    "short-abandon": duration(
      "Whoever leaves by then is a short abandon, which only formula 5 uses.",
      5 * millisecondsPerSecond,
    ),
  },
  ({ formula, within, "short-abandon": shortAbandon }): Metric => ({
    ...constant,
    formula:
      `Formula ${formula}: ${formulas[formula].meaning} Within is up to ${durationText(within)}, a short abandon up to ` +
      `${durationText(shortAbandon)}. Answered as in wait-time; abandoned is whatever ended without an answer. Where nothing ` +
      "tells when the customer left, the last sign of life after asking counts; without any the worst is assumed; and the " +
      "observation is marked approximate. Always on the calendar clock.",
    observe: (conversation, context) => observe(conversation, context, formula, { within, shortAbandon }),
  }),
);

function observe(
  conversation: Conversation,
  context: Context,
  formula: Formula,
  goal: ServiceGoal,
): readonly Observation[] {
  const { createdAt } = conversation;
  if (createdAt === undefined) return noCreation();
  return waitTime.observe(conversation, onCalendar(context)).map((wait) => {
    if ("value" in wait) return measured(wait.value <= goal.within ? 1 : 0, createdAt, wait.source, wait.agent);
    if (wait.excluded !== "unanswered") return leftOut(wait.excluded, createdAt, wait.agent);
    return unanswered(conversation, createdAt, onCalendar(context), formula, goal);
  });
}

function unanswered(
  conversation: Conversation,
  createdAt: Instant,
  context: Context,
  formula: Formula,
  goal: ServiceGoal,
): Observation {
  const { asOf } = context;
  const agent = handlerOf(conversation, asOf);
  const lifecycle = lifecycleForCustomer(conversation, asOf);
  if (lifecycle.ended === undefined) return leftOut("pending", createdAt, agent);
  const ending = endingOf(conversation, lifecycle, asOf);
  const from = waitingSince(conversation, asOf) ?? createdAt;
  const source = ending?.source ?? lifecycle.source;
  const wait =
    ending === undefined ? undefined : spanned({ from, to: ending.at, source, agent }, conversation, context);
  if (wait !== undefined && "excluded" in wait) return leftOut(wait.excluded, createdAt, agent);
  const verdictAfter = (waited: number) => formulas[formula].abandoned(waited, goal);
  const verdict = verdictAfter(wait?.value ?? Number.POSITIVE_INFINITY);
  if (verdict === undefined) return leftOut("abandoned", createdAt, agent);
  // Only where the wait matters does it matter whether it is known.
  const isDecidedByWait = verdictAfter(0) !== verdictAfter(Number.POSITIVE_INFINITY);
  const approximate = isDecidedByWait && ending?.isEstimate !== false;
  return estimated(verdict, createdAt, source, agent, approximate);
}
