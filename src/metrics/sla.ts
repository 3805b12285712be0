import type { Conversation } from "../model/conversation.ts";
import type { Fact } from "../model/fact.ts";
import { millisecondsPerSecond } from "../time/units.ts";
import { overruns } from "./aggregates/overruns.ts";
import { ratio } from "./aggregates/ratio.ts";
import { restingOn } from "./aggregates/resting-on.ts";
import type { Context } from "./context.ts";
import { noCreation } from "./conversation/creation.ts";
import { creditFacts, handlerOf } from "./conversation/credit.ts";
import { lifecycleFacts } from "./conversation/lifecycle.ts";
import { populationFacts } from "./conversation/population.ts";
import { areMet, union } from "./fact-lists.ts";
import type { Aggregate, Metric, Needs, Observation, Part, Target } from "./metric.ts";
import { leftOut } from "./observation.ts";
import { type Promised, promisedIn, settingsIn } from "./promises/promised.ts";
import { defaultSlaTargets, isTargeted, type SlaTarget, selectorFacts, titleOf } from "./promises/sla-target.ts";
import { overrunPart, verdictsOn } from "./promises/sla-verdict.ts";
import { durationExcludes } from "./variants/clocked.ts";
import { isToldOnOtherClockAlone } from "./variants/other-clock.ts";
import type { MetricSettings } from "./variants/switch.ts";

const constant = {
  id: "sla",
  title: "Service level agreements",
  family: "speed",
  kind: "ratio",
  unit: "ratio",
  better: "higher",
  meaning: "How many of the promised times were kept.",
  vendors: ["Reports that judge only what has been answered leave out what is late already, and look better for it."],
  population: "human",
  attributedTo: "created",
  clocked: true,
} as const satisfies Partial<Metric>;

const ownExcludes = {
  "no-target": "No target applies to it of those that can be measured here.",
  pending: "It is not due yet.",
  abandoned: "The customer left without an answer before it was due.",
  settled: "It was resolved or closed before the reply to the customer's last word was due.",
  "no-time": durationExcludes["no-time"],
};

/**
 * The metric of some targets: its headline is kept over judged promises of all of them, and each has a part of its own.
 *
 * @param settings what the run sets of the targets' metrics: their values are those that the metrics themselves have
 *
 * @example slaOf([{ metric: "reply-time", limit: 900_000, selector: { tag: "vip" } }]).parts["reply-time-vip"].title
 * //=> "Reply time within 15 min: vip"
 */
export const slaOf = (targets: readonly SlaTarget[], settings: MetricSettings = {}): Metric => {
  const promised = promisedIn(targets, settings);
  const measurable = measurableAmong(promised);
  return {
    ...constant,
    formula: formulaOf(promised),
    excludes: { ...Object.fromEntries(promised.flatMap(passedOn)), ...ownExcludes },
    needs: distinct(promised.flatMap(({ needs }) => needs)),
    uses: union(["createdAt"], creditFacts, lifecycleFacts, populationFacts.human, ...promised.map(usesOf)),
    parts: {
      ...Object.fromEntries(promised.map((each) => [each.name, partOf(each)])),
      [overrunPart]: { title: "Overrun", unit: "seconds", aggregate: overruns },
    },
    aggregate: (context) => headlineOf(promised, measurable(context.told), context),
    observe: (conversation, context) => observe(conversation, context, measurable(context.told)),
  };
};

function observe(conversation: Conversation, context: Context, promised: readonly Promised[]): readonly Observation[] {
  const { createdAt } = conversation;
  if (createdAt === undefined) return noCreation();
  const observations: Observation[] = [];
  for (const each of promised) {
    if (!isTargeted(conversation, each.target.selector)) continue;
    for (const verdict of verdictsOn(each, conversation, createdAt, context)) {
      observations.push(verdict);
      if (verdict.part === undefined) observations.push({ ...verdict, part: each.name });
    }
  }
  if (observations.length > 0) return observations;
  return [leftOut("no-target", createdAt, handlerOf(conversation, context.asOf))];
}

/** Those whose values the inputs can tell: of the others none would ever be seen to be met. */
function measurableAmong(promised: readonly Promised[]): (told: ReadonlySet<Fact>) => readonly Promised[] {
  const known = new WeakMap<ReadonlySet<Fact>, readonly Promised[]>();
  return (told) => {
    const measurable = known.get(told) ?? promised.filter(({ needs }) => areMet(needs, told));
    known.set(told, measurable);
    return measurable;
  };
}

/** Where some of the targets cannot be told, or on the other clock alone, the headline names those that it rests on. */
function headlineOf(promised: readonly Promised[], measurable: readonly Promised[], context: Context): Aggregate {
  const judged = measurable.filter(
    ({ needs, target }) => !isToldOnOtherClockAlone(needs, context.told, target.hours ?? context.hours),
  );
  if (judged.length === promised.length) return ratio();
  const titles = judged.map(({ target }) => titleOf(target));
  return restingOn(ratio, () => `these targets alone: ${titles.join("; ")}`)(context);
}

const formulaOf = (promised: readonly Promised[]): string => {
  const settings = [...new Set(promised.flatMap(settingsIn))];
  return (
    "Met over met and breached. Met: the value is at most the limit. Breached: it is more, or there is none yet and the limit " +
    "has passed at the time of the report, or the customer left after it had passed. A late value stays breached for good. " +
    "Overrun: by how much the breached ones have passed their limits. " +
    `${settings.length === 0 ? "" : `Counted with ${settings.join(", ")}. `}` +
    `Targets: ${promised.map(({ target }) => titleOf(target)).join("; ")}.`
  );
};

const partOf = ({ target, needs }: Promised): Part => ({
  title: titleOf(target),
  unit: "ratio",
  target: limitOf(target),
  aggregate: ratio,
  needs,
});

const limitOf = ({ metric, limit, hours }: SlaTarget): Target => ({
  metric,
  seconds: limit / millisecondsPerSecond,
  ...(hours === undefined ? {} : { hours }),
});

const usesOf = ({ metric, target }: Promised) => union(metric.uses, selectorFacts(target.selector));

/** Why the target's metric may have no value, other than that there is none yet. */
function passedOn({ metric, measure }: Promised): readonly (readonly [reason: string, meaning: string])[] {
  return Object.entries(metric.excludes).filter(([reason]) => !measure.outstanding.includes(reason));
}

const distinct = (needs: Needs): Needs => [...new Map(needs.map((facts) => [facts.join(), facts])).values()];

/** The metric unless `metrik.yaml` names other targets. */
export const sla = slaOf(defaultSlaTargets);
