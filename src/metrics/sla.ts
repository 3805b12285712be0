import type { Conversation } from "../model/conversation.ts";
import { millisecondsPerSecond } from "../time/units.ts";
import { overruns } from "./aggregates/overruns.ts";
import { ratio } from "./aggregates/ratio.ts";
import type { Context } from "./context.ts";
import { noCreation } from "./conversation/creation.ts";
import { creditFacts, handlerOf } from "./conversation/credit.ts";
import { lifecycleFacts } from "./conversation/lifecycle.ts";
import { populationFacts } from "./conversation/population.ts";
import { union } from "./fact-lists.ts";
import type { Metric, Needs, Observation, Part, Target } from "./metric.ts";
import { leftOut } from "./observation.ts";
import { slaMeasures } from "./promises/sla-measures.ts";
import {
  defaultSlaTargets,
  isTargeted,
  namesOf,
  type SlaTarget,
  selectorFacts,
  titleOf,
} from "./promises/sla-target.ts";
import { overrunPart, verdictsOn } from "./promises/sla-verdict.ts";
import { durationExcludes } from "./variants/clocked.ts";

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
  aggregate: ratio,
} as const satisfies Partial<Metric>;

const ownExcludes = {
  "no-target": "No target applies to it.",
  pending: "It is not due yet.",
  abandoned: "The customer left without an answer before it was due.",
  settled: "It was resolved or closed before the reply to the customer's last word was due.",
  "no-time": durationExcludes["no-time"],
};

/**
 * The metric of some targets: its headline is kept over judged promises of all of them, and each has a part of its own.
 *
 * @example slaOf([{ metric: "reply-time", limit: 900_000, selector: { tag: "vip" } }]).parts["reply-time-vip"].title
 * //=> "Reply time within 15 min: vip"
 */
export const slaOf = (targets: readonly SlaTarget[]): Metric => {
  const names = namesOf(targets);
  return {
    ...constant,
    formula: formulaOf(targets),
    excludes: { ...Object.fromEntries(targets.flatMap(passedOn)), ...ownExcludes },
    needs: distinct(targets.flatMap(needsOf)),
    uses: union(["createdAt"], creditFacts, lifecycleFacts, populationFacts.human, ...targets.map(usesOf)),
    parts: {
      ...Object.fromEntries(targets.map((target, index) => [names[index], partOf(target)])),
      [overrunPart]: { title: "Overrun", unit: "seconds", aggregate: overruns },
    },
    observe: (conversation, context) => observe(conversation, context, targets, names),
  };
};

function observe(
  conversation: Conversation,
  context: Context,
  targets: readonly SlaTarget[],
  names: readonly string[],
): readonly Observation[] {
  const { createdAt } = conversation;
  if (createdAt === undefined) return noCreation();
  const observations: Observation[] = [];
  for (let index = 0; index < targets.length; index++) {
    const target = targets[index];
    if (!isTargeted(conversation, target.selector)) continue;
    for (const verdict of verdictsOn(target, conversation, createdAt, context)) {
      observations.push(verdict);
      if (verdict.part === undefined) observations.push({ ...verdict, part: names[index] });
    }
  }
  if (observations.length > 0) return observations;
  return [leftOut("no-target", createdAt, handlerOf(conversation, context.asOf))];
}

const formulaOf = (targets: readonly SlaTarget[]): string =>
  "Met over met and breached. Met: the value is at most the limit. Breached: it is more, or there is none yet and the limit " +
  "has passed at the time of the report, or the customer left after it had passed. A late value stays breached for good. " +
  `Overrun: by how much the breached ones have passed their limits. Targets: ${targets.map(titleOf).join("; ")}.`;

const partOf = (target: SlaTarget): Part => ({
  title: titleOf(target),
  unit: "ratio",
  target: limitOf(target),
  aggregate: ratio,
  needs: needsOf(target),
});

const limitOf = ({ metric, limit, hours }: SlaTarget): Target => ({
  metric,
  seconds: limit / millisecondsPerSecond,
  ...(hours === undefined ? {} : { hours }),
});

const needsOf = ({ metric, selector }: SlaTarget): Needs =>
  slaMeasures[metric].metric.needs.map((facts) => union(facts, selectorFacts(selector)));

const usesOf = ({ metric, selector }: SlaTarget) => union(slaMeasures[metric].metric.uses, selectorFacts(selector));

/** Why the target's metric may have no value, other than that there is none yet. */
function passedOn({ metric }: SlaTarget): readonly (readonly [reason: string, meaning: string])[] {
  const { metric: measured, outstanding } = slaMeasures[metric];
  return Object.entries(measured.excludes).filter(([reason]) => !outstanding.includes(reason));
}

const distinct = (needs: Needs): Needs => [...new Map(needs.map((facts) => [facts.join(), facts])).values()];

/** The metric unless `metrik.yaml` names other targets. */
export const sla = slaOf(defaultSlaTargets);
