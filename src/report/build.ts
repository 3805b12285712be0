import type { Context } from "../metrics/context.ts";
import { populationOf } from "../metrics/conversation/population.ts";
import type { Metric } from "../metrics/metric.ts";
import type { Attribution } from "../metrics/variants/attribution.ts";
import type { CreditedAgent } from "../metrics/variants/credited-agent.ts";
import type { Hours } from "../metrics/variants/hours.ts";
import type { Conversation, Instant } from "../model/conversation.ts";
import type { Fact } from "../model/fact.ts";
import type { Every } from "../time/every.ts";
import type { Period } from "../time/range.ts";
import type { Cell } from "./cell.ts";
import { atTheirTimes } from "./creation-times.ts";
import { type Condition, conditionText, type Dimension, meets } from "./dimension.ts";
import { type Cells, contextOfPeriod, type Group } from "./group.ts";
import { nothingChosen } from "./nothing-chosen.ts";
import { isOutside, outsidePeriod } from "./outside.ts";
import type { Diagnostic, Report, ReportInput, ReportMetric, ReportPeriod, ReportRow, Value } from "./report.ts";
import { Tabulation } from "./tabulate.ts";
import { Tally } from "./tally.ts";
import { whyUnmeasurable } from "./unmeasurable.ts";
import { withRange } from "./with-range.ts";

/** What a report is asked to show. */
export interface Question {
  readonly metrics: readonly Metric[];
  /** What conversations are grouped by; where it is empty, the total stands alone. */
  readonly by: readonly Dimension[];
  /** The length of the periods that have rows of their own; left out, there are none. */
  readonly every?: Every | undefined;
  /** True where it is about the whole range only, whatever periods other questions of the same run are about. */
  readonly isOfWholeRange?: boolean;
  /** Only conversations that meet all of these are counted. */
  readonly where: readonly Condition[];
  /** True where charts are drawn: rows of the whole range tell how their observations are distributed. */
  readonly drawsCharts?: boolean;
  /** Which instant decides the period of the metrics' numbers, where that was asked. */
  readonly attribute?: Attribution | undefined;
  /** Whom the metrics' numbers are credited to, where that was asked. */
  readonly credit?: CreditedAgent | undefined;
}

/** What was read, as the report tells it. */
export interface InputAccount {
  readonly metrik: string;
  readonly timeZone: string;
  readonly inputs: readonly ReportInput[];
  readonly diagnostics: readonly Diagnostic[];
  /** False where no input holds a single time, so that there is no clock and no period to tell. */
  readonly hasTimes: boolean;
}

/** What a row is made of. */
interface RowCells {
  /** The row's value of each dimension; {} for a total. */
  readonly group: Record<string, string>;
  readonly period: Period | null;
  /** With the row's own range. */
  readonly context: Context;
  /** One for each metric, of this row and of the total over the same range. */
  readonly cells: Cells;
  readonly total: Cells;
}

interface NamedGroup {
  readonly group: Group;
  readonly name: Readonly<Record<string, string>>;
}

const nextOf = (periods: Iterator<Cells, void>): Cells => periods.next().value ?? [];

/** Adds up conversations as they come, and makes the one Report of them. */
export class ReportBuilder {
  readonly #question: Question;
  /** Those of the question that the inputs can tell: the others are not even looked for. */
  readonly #metrics: readonly Metric[];
  readonly #context: Context;
  readonly #found: ReadonlySet<Fact>;
  readonly #tabulation: Tabulation;
  readonly #excluded = new Tally();
  #conversations = 0;

  /** @param found the facts that some input has */
  constructor(question: Question, context: Context, found: ReadonlySet<Fact>) {
    this.#question = question;
    this.#metrics = question.metrics.filter((metric) => whyUnmeasurable(metric, found) === undefined);
    this.#context = atTheirTimes(context, question.where);
    this.#found = found;
    this.#tabulation = new Tabulation(this.#metrics, this.#context, question.by);
  }

  add(conversation: Conversation): void {
    if (!meets(conversation, this.#question.where, this.#context.calendar)) {
      this.#excluded.add("filtered");
      return;
    }
    const reasons = populationOf(conversation, this.#context.asOf);
    if (reasons.all !== undefined) this.#excluded.add(reasons.all);
    else if (isOutside(conversation.createdAt, this.#context)) this.#excluded.add(outsidePeriod);
    else this.#conversations++;
    this.#tabulation.add(conversation, reasons);
  }

  /** The report, once every conversation was added; with no conversation at all, one that says so. */
  report(account: InputAccount): Report {
    const { metrics, by, every, where, attribute, credit } = this.#question;
    const counted = this.#metrics.filter(({ kind }) => kind === "count").map(({ id }) => id);
    const population = { conversations: this.#conversations, excluded: this.#excluded.toRecord() };
    const asked = where.length === 0 ? {} : { where: where.map(conditionText) };
    const diagnostics = [...account.diagnostics];
    const { all: calendars, fingerprint } = this.#context.calendars;
    return {
      schemaVersion: 1,
      metrik: account.metrik,
      asOf: account.hasTimes ? iso(this.#context.asOf) : null,
      timeZone: account.timeZone,
      hours: this.#context.hours,
      calendars: calendars.map(({ name, timeZone }) => ({ name, timeZone })),
      ...(fingerprint === undefined ? {} : { businessHours: fingerprint }),
      period: account.hasTimes ? { from: iso(this.#context.range.from), to: iso(this.#context.range.to) } : null,
      ...(attribute === undefined ? {} : { attribute }),
      ...(credit === undefined ? {} : { credit }),
      ...asked,
      inputs: [...account.inputs],
      population,
      metrics: this.#metrics.map((metric) => describe(metric, this.#context.hours)),
      by: by.map((dimension) => dimension.name),
      every: every ?? null,
      rows: withShares(this.#rows(), counted),
      unmeasurable: metrics.flatMap((metric) => {
        const reason = whyUnmeasurable(metric, this.#found);
        return reason === undefined ? [] : [{ metric: metric.id, title: metric.title, reason }];
      }),
      diagnostics: [...diagnostics, ...nothingChosen({ ...asked, population, diagnostics })],
    };
  }

  #rows(): ReportRow[] {
    const total = this.#tabulation.total();
    const whole = total.whole();
    const groups = this.#tabulation.groups.map((group) => ({ group, name: this.#nameOf(group) }));
    const inTotal = { period: null, context: this.#context, total: whole };
    return [
      this.#rowOf({ ...inTotal, group: {}, cells: whole }),
      ...groups.map(({ group, name }) => this.#rowOf({ ...inTotal, group: name, cells: group.whole() })),
      ...this.#rowsInPeriods(total, groups),
    ];
  }

  #rowsInPeriods(total: Group, groups: readonly NamedGroup[]): ReportRow[] {
    const totals = total.inPeriods();
    const named = groups.map(({ group, name }) => ({ name, periods: group.inPeriods() }));
    return this.#context.periods.flatMap((period) => {
      const cells = nextOf(totals);
      const inPeriod = { period, context: contextOfPeriod(this.#context, period), total: cells };
      return [
        this.#rowOf({ ...inPeriod, group: {}, cells }),
        ...named.map(({ name, periods }) => this.#rowOf({ ...inPeriod, group: name, cells: nextOf(periods) })),
      ];
    });
  }

  #nameOf(group: Group): Record<string, string> {
    return Object.fromEntries(this.#question.by.map((dimension, index) => [dimension.name, group.names[index]]));
  }

  #rowOf(row: RowCells): ReportRow {
    const { group, period } = row;
    const isDrawn = this.#question.drawsCharts === true && period === null;
    const values = this.#metrics.map((metric, index) => {
      const value = this.#valueOf(metric, index, row);
      return [metric.id, isDrawn ? withHistogram(value, row.cells[index]) : value] as const;
    });
    return {
      group,
      period: period === null ? null : periodAt(this.#context, period, this.#question.every),
      values: Object.fromEntries(values),
    };
  }

  /** Customers and costs meet no conditions: where there are some, no metric is asked about a row as a whole. */
  #valueOf(metric: Metric, index: number, row: RowCells): Value {
    const { group, context, cells, total } = row;
    const found = this.#found;
    if (this.#question.where.length === 0) {
      return withRange(cells[index], metric, context, group).value(found, total[index]);
    }
    const value = cells[index].value(found, total[index]);
    return metric.observeRange === undefined || value.value !== null ? value : { ...value, reason: filtered };
  }
}

/**
 * A period that is not over at the clock is no whole one either. A clock that nobody has set is the newest instant of the data,
 * which says that its day was not over no more than that it was; but hours of that day are still to come.
 */
const periodAt = (
  { asOf, isOfData, paidUntil }: Context,
  { from, to, label, partial }: Period,
  every: Every | undefined,
): ReportPeriod => ({
  from: iso(from),
  to: iso(to),
  label,
  partial: partial || (isOfData && every !== "hour" ? paidUntil : asOf) < to,
});

function withHistogram(value: Value, cell: Cell): Value {
  const histogram = cell.histogram();
  return histogram === undefined ? value : { ...value, histogram };
}

const filtered = "conditions choose conversations, not customers and costs";

const iso = (instant: Instant): string => new Date(instant).toISOString();

function describe(metric: Metric, reportHours: Hours): ReportMetric {
  const hours = ownClock(metric);
  const isOther = hours !== undefined && hours !== reportHours;
  return {
    id: metric.id,
    title: isOther ? `${metric.title} (${hours} hours)` : metric.title,
    family: metric.family,
    kind: metric.kind,
    unit: metric.unit,
    better: metric.better,
    meaning: metric.meaning,
    definition: metric.formula,
    population: metric.population,
    attributedTo: metric.attributedTo,
    ...(isOther ? { hours } : {}),
  };
}

/** Durations that are never counted in business hours say so beside those that are. */
const ownClock = ({ clocked, unit, hours }: Metric): Hours | undefined =>
  clocked || unit !== "seconds" ? hours : "calendar";

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
