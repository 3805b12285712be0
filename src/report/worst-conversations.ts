import { Worst, type WorstOne } from "../metrics/aggregates/worst.ts";
import type { Context } from "../metrics/context.ts";
import { populationOf } from "../metrics/conversation/population.ts";
import type { Measured } from "../metrics/metric.ts";
import type { Conversation } from "../model/conversation.ts";
import { dimension } from "./dimension.ts";
import type { ListedColumn } from "./listed-columns.ts";
import { isOutside } from "./outside.ts";
import type { FigureReader } from "./reading-figures.ts";
import { isUpperLimit } from "./upper-limit.ts";
import type { Verdict } from "./verdict.ts";

/**
 * The conversations that weigh most against a gate: of those that it is about, the longest where it says "at most", and so
 * on; of a ratio those that missed. What is only counted has none that weighs more than another.
 */
export class WorstConversations {
  readonly #group: Verdict["group"];
  readonly #part: string | undefined;
  readonly #column: ListedColumn;
  readonly #reader: FigureReader;
  readonly #context: Context;
  readonly #isAgainst: (value: number) => boolean;
  readonly #isWorse: (one: number, other: number) => boolean;
  readonly #worst: Worst;

  private constructor(verdict: Verdict, column: ListedColumn, reader: FigureReader, context: Context) {
    const isUpper = isUpperLimit(verdict.comparison);
    this.#group = verdict.group;
    this.#part = verdict.part ?? undefined;
    this.#column = column;
    this.#reader = reader;
    this.#context = context;
    this.#isAgainst = verdict.unit === "ratio" ? (value) => value === (isUpper ? 1 : 0) : () => true;
    this.#isWorse = (one, other) => (isUpper ? one > other : one < other);
    this.#worst = new Worst(this.#isWorse);
  }

  /** Those of a verdict; undefined where no conversation weighs more than another. */
  static of(verdict: Verdict, columns: readonly ListedColumn[], context: Context): WorstConversations | undefined {
    const column = columns.find(({ metric }) => metric.id === verdict.metric);
    const reader = verdict.part === null ? column?.reader : column?.parts.get(verdict.part);
    if (column === undefined || reader === undefined || !isWeighed(verdict)) return undefined;
    return new WorstConversations(verdict, column, reader, context);
  }

  add(conversation: Conversation): void {
    const { metric } = this.#column;
    if (populationOf(conversation, this.#context.asOf)[metric.population] !== undefined) return;
    const ofThisOne = new Worst(this.#isWorse);
    for (const observation of metric.observe(conversation, this.#context)) {
      if (!("value" in observation) || !this.#isAbout(conversation, observation)) continue;
      const value = this.#reader.one(observation);
      if (this.#isAgainst(value)) ofThisOne.add({ conversation: conversation.id, value });
    }
    if (ofThisOne.list.length > 0) this.#worst.add(ofThisOne.list[0]);
  }

  get list(): readonly WorstOne[] {
    return this.#worst.list;
  }

  #isAbout(conversation: Conversation, observation: Measured): boolean {
    if (observation.part !== this.#part || isOutside(observation.at, this.#context)) return false;
    return Object.entries(this.#group).every(([name, value]) =>
      name === "agent" && observation.agent !== undefined
        ? observation.agent === value
        : dimension(name).valuesOf(conversation).includes(value),
    );
  }
}

/** Counts are made of ones, and money of amounts that nobody is to blame for. */
const isWeighed = ({ unit, aggregation }: Verdict): boolean =>
  aggregation !== "n" && (unit === "seconds" || unit === "ratio" || unit === "score");
