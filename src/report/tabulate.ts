import type { Context } from "../metrics/context.ts";
import type { PopulationReasons } from "../metrics/conversation/population.ts";
import type { Metric, Observation, Population } from "../metrics/metric.ts";
import type { Conversation } from "../model/conversation.ts";
import { periodFinder } from "../time/period-finder.ts";
import { twoDigits } from "../two-digits.ts";
import { atTheirTimes, occurringValues } from "./creation-times.ts";
import { type Dimension, noValue } from "./dimension.ts";
import { Group, type GroupPlan } from "./group.ts";
import { groupKey, groupNamesOf } from "./group-names.ts";
import { inNameOrder } from "./name-order.ts";
import { isOutside, isToldOutside, leftOutAt, observedOutside } from "./outside.ts";

/** Drops observations into cells: metric × group × period. */
export class Tabulation {
  readonly #plan: GroupPlan;
  readonly #dimensions: readonly Dimension[];
  readonly #agentPosition: number;
  readonly #periodOf: (instant: number) => number;
  readonly #groups = new Map<string, Group>();
  readonly #singles = new Map<string, readonly Group[]>();
  /** Where a conversation can be in several groups, the total is counted beside them; else it is their sum. */
  readonly #beside: Group | undefined;
  /** The values of each dimension that can occur in the range, where the creation decides them. */
  readonly #occurring: readonly (ReadonlySet<string> | undefined)[];

  constructor(metrics: readonly Metric[], context: Context, dimensions: readonly Dimension[]) {
    this.#plan = { metrics, context };
    this.#dimensions = dimensions;
    this.#agentPosition = dimensions.findIndex((dimension) => dimension.name === "agent");
    this.#periodOf = periodFinder(context.periods);
    const overlap = dimensions.length === 0 || dimensions.some(({ hasSeveral }) => hasSeveral);
    this.#beside = overlap ? new Group([], this.#plan) : undefined;
    this.#occurring = dimensions.map((dimension) => dimension.values && new Set(occurringValues(dimension, context)));
  }

  /** The groups in the order of their names, or of the values where these have one. */
  get groups(): readonly Group[] {
    this.#addOccurring();
    return this.#allGroups().filter((group) => this.#isOfRange(group) || group.isMeasured());
  }

  total(): Group {
    if (this.#beside !== undefined) return this.#beside;
    const total = new Group([], this.#plan);
    for (const group of this.#allGroups()) total.merge(group);
    return total;
  }

  #allGroups(): readonly Group[] {
    return inNameOrder(this.#groups.values(), ({ names }) =>
      names.map((name, index) => orderedAs(name, this.#dimensions[index])),
    );
  }

  /** An hour in which nobody wrote has a group, unless no hour is known of what was measured. */
  #addOccurring(): void {
    const [values] = this.#occurring;
    if (this.#dimensions.length !== 1 || values === undefined) return;
    const measured = [...this.#groups.values()].filter((group) => group.isMeasured());
    if (measured.length > 0 && measured.every(({ names: [name] }) => name === noValue)) return;
    for (const value of values) this.#group([value]);
  }

  /** Whether conversations of a group can be created in the range: not on a Saturday before the first one of it. */
  #isOfRange({ names }: Group): boolean {
    return names.every((name, index) => name === noValue || this.#occurring[index]?.has(name) !== false);
  }

  /** Observes a conversation with every metric of whose population it is. */
  add(conversation: Conversation, excluded: PopulationReasons): void {
    const groups = this.#dimensions.length === 0 ? noGroups : this.#groupsOf(conversation);
    const { metrics, context } = this.#plan;
    for (let index = 0; index < metrics.length; index++) {
      const metric = metrics[index];
      const reason = reasonOf(metric.population, excluded);
      if (reason !== undefined) {
        this.#leaveOut(index, reason, conversation, groups);
        continue;
      }
      const observations = metric.observe(conversation, context);
      for (let i = 0; i < observations.length; i++) this.#drop(index, observations[i], groups);
    }
  }

  /** A cohort consists of customers: of these none is left out with a conversation. What a stock is without, it stays without. */
  #leaveOut(metric: number, excluded: string, { createdAt }: Conversation, groups: readonly Group[]): void {
    const { metrics, context } = this.#plan;
    const { kind } = metrics[metric];
    if (kind === "cohort") return;
    const at = leftOutAt(metrics[metric], createdAt, context);
    const through = kind === "stock" ? Math.min(context.asOf, context.range.to - 1) : undefined;
    this.#drop(metric, { excluded, at, through }, groups);
  }

  #drop(metric: number, observation: Observation, groups: readonly Group[]): void {
    const at = observation.at;
    if (isOutside(at, this.#plan.context)) {
      if (isToldOutside(this.#plan.metrics[metric], observation)) this.#drop(metric, observedOutside, groups);
      return;
    }
    const period = at === undefined || this.#plan.context.periods.length === 0 ? -1 : this.#periodOf(at);
    const through = period === -1 || observation.through === undefined ? period : this.#periodOf(observation.through);
    this.#beside?.drop(metric, period, observation, through);
    for (let i = 0; i < groups.length; i++) {
      this.#credited(groups[i], observation).drop(metric, period, observation, through);
    }
  }

  /** The group of the agent who is credited, where the report is by agent. */
  #credited(group: Group, observation: Observation): Group {
    if (this.#agentPosition === -1 || observation.agent === undefined) return group;
    return this.#group(group.names.with(this.#agentPosition, observation.agent));
  }

  #groupsOf(conversation: Conversation): readonly Group[] {
    if (this.#dimensions.length === 1) {
      const values = this.#dimensions[0].valuesOf(conversation, this.#plan.context.calendar);
      if (values.length === 1) return this.#single(values[0]);
    }
    return groupNamesOf(conversation, this.#dimensions, this.#plan.context.calendar).map((names) => this.#group(names));
  }

  /** The usual case, one dimension and one value, without making anything for each conversation. */
  #single(value: string): readonly Group[] {
    const known = this.#singles.get(value);
    if (known !== undefined) return known;
    const groups = [this.#group([value])];
    this.#singles.set(value, groups);
    return groups;
  }

  #group(names: readonly string[]): Group {
    const key = groupKey(names);
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const { metrics, context } = this.#plan;
    const conditions = this.#dimensions.map((dimension, index) => ({ dimension, isNot: false, value: names[index] }));
    const group = new Group(names, { metrics, context: atTheirTimes(context, conditions) });
    this.#groups.set(key, group);
    return group;
  }
}

/** What puts a value among the others of its dimension. */
function orderedAs(name: string, { values }: Dimension): string {
  const place = values?.indexOf(name) ?? -1;
  return place === -1 ? name : twoDigits(place);
}

const noGroups: readonly Group[] = [];

/** A switch, since a look-up by name in an object is slow where the names change. */
function reasonOf(population: Population, reasons: PopulationReasons): PopulationReasons[Population] {
  switch (population) {
    case "all":
      return reasons.all;
    case "inbound":
      return reasons.inbound;
    case "human":
      return reasons.human;
  }
}
