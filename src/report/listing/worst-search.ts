import { Worst } from "../../metrics/aggregates/worst.ts";
import type { Context } from "../../metrics/context.ts";
import { populationOf } from "../../metrics/conversation/population.ts";
import type { Measured } from "../../metrics/metric.ts";
import type { Conversation } from "../../model/conversation.ts";
import { type Dimension, dimension } from "../dimension.ts";
import { groupKey, groupNamesOf } from "../group-names.ts";
import { isOutside } from "../outside.ts";
import { isUpperLimit } from "../upper-limit.ts";
import type { Verdict } from "../verdict.ts";
import type { ListedColumn } from "./listed-columns.ts";
import type { FigureReader } from "./reading-figures.ts";

/**
 * Looks for the conversations that weigh most against verdicts which differ in their groups alone: of those of each group the
 * longest where the gate says "at most", and so on; of a ratio those that missed. Each is observed once, for all groups.
 */
export class WorstSearch {
  readonly #dimensions: readonly Dimension[];
  readonly #part: string | undefined;
  readonly #column: ListedColumn;
  readonly #reader: FigureReader;
  readonly #context: Context;
  readonly #isAgainst: (value: number) => boolean;
  readonly #isWorse: (one: number, other: number) => boolean;
  readonly #groups = new Map<string, Worst>();

  private constructor(verdict: Verdict, column: ListedColumn, reader: FigureReader, context: Context) {
    const isUpper = isUpperLimit(verdict.comparison);
    this.#dimensions = Object.keys(verdict.group).map(dimension);
    this.#part = verdict.part ?? undefined;
    this.#column = column;
    this.#reader = reader;
    this.#context = context;
    this.#isAgainst = verdict.unit === "ratio" ? (value) => value === (isUpper ? 1 : 0) : () => true;
    this.#isWorse = (one, other) => (isUpper ? one > other : one < other);
  }

  /** The search for a verdict and those like it; undefined where its number is none of single conversations. */
  static of(verdict: Verdict, columns: readonly ListedColumn[], context: Context): WorstSearch | undefined {
    const column = columns.find(({ metric }) => metric.id === verdict.metric);
    const reader = verdict.part === null ? column?.reader : column?.parts.get(verdict.part);
    return column && reader && new WorstSearch(verdict, column, reader, context);
  }

  /** Those of a group, among the conversations that are added from now on. */
  inGroup(group: Verdict["group"]): Worst {
    const key = groupKey(this.#dimensions.map(({ name }) => group[name]));
    const worst = this.#groups.get(key) ?? new Worst(this.#isWorse);
    this.#groups.set(key, worst);
    return worst;
  }

  /** A conversation stands in a list once, by the worst that happened in it. */
  add(conversation: Conversation): void {
    const { metric } = this.#column;
    if (populationOf(conversation, this.#context.asOf)[metric.population] !== undefined) return;
    const values = new Map<Worst, number>();
    for (const observation of metric.observe(conversation, this.#context)) {
      if (!("value" in observation) || observation.part !== this.#part) continue;
      if (isOutside(observation.at, this.#context)) continue;
      const value = this.#reader.one(observation);
      if (!this.#isAgainst(value)) continue;
      for (const worst of this.#worstOf(conversation, observation)) {
        const known = values.get(worst);
        if (known === undefined || this.#isWorse(value, known)) values.set(worst, value);
      }
    }
    for (const [worst, value] of values) worst.add({ conversation: conversation.id, value });
  }

  /** Those of the groups that an observation is in, where somebody asked for them. */
  #worstOf(conversation: Conversation, { agent }: Measured): readonly Worst[] {
    const dimensions = this.#dimensions.map((each) =>
      each.name === "agent" && agent !== undefined ? { ...each, valuesOf: () => [agent] } : each,
    );
    return groupNamesOf(conversation, dimensions, this.#context.calendar).flatMap(
      (names) => this.#groups.get(groupKey(names)) ?? [],
    );
  }
}
