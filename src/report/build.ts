import type { Context } from "../metrics/context.ts";
import type { Metric } from "../metrics/metric.ts";
import { populationOf } from "../metrics/population.ts";
import type { Conversation, Instant } from "../model/conversation.ts";
import type { Fact } from "../model/fact.ts";
import type { Every } from "../time/every.ts";
import type { Period } from "../time/range.ts";
import type { Cell } from "./cell.ts";
import { type Condition, type Dimension, meets } from "./dimension.ts";
import type { Group } from "./group.ts";
import type { Diagnostic, Report, ReportInput, ReportMetric, ReportRow, Value } from "./report.ts";
import { Tabulation } from "./tabulate.ts";
import { whyUnmeasurable } from "./unmeasurable.ts";

/** What a report is asked to show. */
export interface Question {
  readonly metrics: readonly Metric[];
  readonly by: readonly Dimension[];
  readonly every: Every | undefined;
  readonly where: readonly Condition[];
}

/** What was read, as the report tells it. */
export interface Reading {
  readonly metrik: string;
  readonly timeZone: string;
  /** The facts that some input has. */
  readonly found: ReadonlySet<Fact>;
  readonly inputs: readonly ReportInput[];
  readonly diagnostics: readonly Diagnostic[];
  /** False where no input holds a single time, so that there is no clock and no period to tell. */
  readonly hasTimes: boolean;
}

/** Adds up conversations as they come, and makes the one Report of them. */
export class ReportBuilder {
  readonly #question: Question;
  readonly #context: Context;
  readonly #periods: readonly Period[];
  readonly #tabulation: Tabulation;
  readonly #excluded = new Map<string, number>();
  #conversations = 0;

  constructor(question: Question, context: Context, periods: readonly Period[]) {
    this.#question = question;
    this.#context = context;
    this.#periods = periods;
    this.#tabulation = new Tabulation(question.metrics, context, question.by, periods);
  }

  add(conversation: Conversation): void {
    if (!this.#question.where.every((condition) => meets(conversation, condition))) {
      this.#exclude("filtered");
      return;
    }
    const reasons = populationOf(conversation);
    if (reasons.all !== undefined) this.#exclude(reasons.all);
    else if (this.#isOutside(conversation.createdAt)) this.#exclude("outside-period");
    else this.#conversations++;
    this.#tabulation.add(conversation, reasons);
  }

  /** The report, once every conversation was added; with no conversation at all, one that says so. */
  report(reading: Reading): Report {
    const { metrics, by, every } = this.#question;
    const { found } = reading;
    const whole = this.#tabulation.total();
    const measurable = metrics.map((metric) => whyUnmeasurable(metric, found));
    const counted = metrics
      .filter(({ kind }, index) => kind === "count" && measurable[index] === undefined)
      .map(({ id }) => id);
    const total = this.#rowOf({}, null, whole.whole(), measurable, found);
    return {
      schemaVersion: 1,
      metrik: reading.metrik,
      asOf: reading.hasTimes ? iso(this.#context.asOf) : null,
      timeZone: reading.timeZone,
      hours: this.#context.hours,
      period: reading.hasTimes ? { from: iso(this.#context.range.from), to: iso(this.#context.range.to) } : null,
      inputs: [...reading.inputs],
      population: { conversations: this.#conversations, excluded: Object.fromEntries([...this.#excluded].sort()) },
      metrics: metrics.filter((_, index) => measurable[index] === undefined).map(describe),
      by: by.map((dimension) => dimension.name),
      every: every ?? null,
      rows: withShares([total, ...this.#groupRows(whole, measurable, found)], counted),
      unmeasurable: metrics.flatMap((metric, index) => {
        const reason = measurable[index];
        return reason === undefined ? [] : [{ metric: metric.id, title: metric.title, reason }];
      }),
      diagnostics: [...reading.diagnostics],
    };
  }

  #groupRows(total: Group, measurable: readonly (string | undefined)[], found: ReadonlySet<Fact>): ReportRow[] {
    const groups = this.#tabulation.groups.map((group) => ({ group, name: this.#nameOf(group) }));
    return [
      ...groups.map(({ group, name }) => this.#rowOf(name, null, group.whole(), measurable, found)),
      ...this.#periods.flatMap((period, index) => [
        this.#rowOf({}, period, total.periods[index], measurable, found),
        ...groups.map(({ group, name }) => this.#rowOf(name, period, group.periods[index], measurable, found)),
      ]),
    ];
  }

  #nameOf(group: Group): Record<string, string> {
    return Object.fromEntries(this.#question.by.map((dimension, index) => [dimension.name, group.names[index]]));
  }

  #rowOf(
    group: Record<string, string>,
    period: Period | null,
    cells: readonly Cell[],
    measurable: readonly (string | undefined)[],
    found: ReadonlySet<Fact>,
  ): ReportRow {
    const values = this.#question.metrics.flatMap((metric, index) =>
      measurable[index] === undefined ? [[metric.id, cells[index].value(found)] as const] : [],
    );
    return {
      group,
      period:
        period === null
          ? null
          : { from: iso(period.from), to: iso(period.to), label: period.label, partial: period.partial },
      values: Object.fromEntries(values),
    };
  }

  #exclude(reason: string): void {
    this.#excluded.set(reason, (this.#excluded.get(reason) ?? 0) + 1);
  }

  #isOutside(createdAt: Instant | undefined): boolean {
    const { from, to } = this.#context.range;
    return createdAt !== undefined && (createdAt < from || createdAt >= to);
  }
}

const iso = (instant: Instant): string => new Date(instant).toISOString();

const describe = (metric: Metric): ReportMetric => ({
  id: metric.id,
  title: metric.title,
  family: metric.family,
  kind: metric.kind,
  unit: metric.unit,
  better: metric.better,
  meaning: metric.meaning,
  definition: metric.formula,
  population: metric.population,
  attributedTo: metric.attributedTo,
});

/** Gives every count of a group its share of the total of the same period. */
function withShares(rows: readonly ReportRow[], counted: readonly string[]): ReportRow[] {
  const totals = new Map<string, ReportRow>();
  return rows.map((row) => {
    const period = row.period?.from ?? "";
    const total = totals.get(period);
    if (total === undefined) {
      totals.set(period, row);
      return row;
    }
    const shares = counted.map((id) => [id, withShare(row.values[id], total.values[id].value ?? 0)]);
    return { ...row, values: { ...row.values, ...Object.fromEntries(shares) } };
  });
}

const withShare = (value: Value, total: number): Value => ({
  ...value,
  shareOfTotal: total === 0 ? null : (value.value ?? 0) / total,
});
