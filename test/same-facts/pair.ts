import { isDeepStrictEqual } from "node:util";
import type { Report } from "../../src/report/report.ts";
import type { Asked } from "./claims.ts";
import { type FiguresByGroup, figuresOf, type Names, namesOf, withPartsOf } from "./compare.ts";
import type { Exporter, Grouping, SameConversation } from "./exporter.ts";
import { canonicalReport, exportedReport } from "./read.ts";

/** The reports of the same files, each made when it is asked for first. */
export class Reports {
  readonly #read: (by: Grouping | undefined) => Promise<Report>;
  readonly #made = new Map<Grouping | undefined, Promise<Report>>();

  constructor(read: (by: Grouping | undefined) => Promise<Report>) {
    this.#read = read;
  }

  by(by: Grouping | undefined): Promise<Report> {
    const report = this.#made.get(by) ?? this.#read(by);
    this.#made.set(by, report);
    return report;
  }
}

/** The canonical reports by their conversations, which many formats are held against. */
const canonicals = new Map<string, Reports>();

export function canonicalReports(conversations: readonly SameConversation[]): Reports {
  const key = conversations.map(({ id }) => id).join(" ");
  const reports = canonicals.get(key) ?? new Reports((by) => canonicalReport(conversations, by));
  canonicals.set(key, reports);
  return reports;
}

/** What the canonical report and that of an export say of the same metrics. */
interface Sides {
  readonly canonical: Readonly<Record<string, FiguresByGroup>>;
  readonly exported: Readonly<Record<string, FiguresByGroup>>;
}

/** The canonical reports of some conversations, and those of what an exporter makes of them. */
export class Pair {
  readonly exported: Reports;
  readonly #canonical: Reports;
  readonly #names: Names;

  constructor(exporter: Exporter, conversations: readonly SameConversation[]) {
    this.#names = namesOf(exporter, conversations);
    this.#canonical = canonicalReports(conversations);
    this.exported = new Reports((by) => exportedReport(exporter, conversations, by));
  }

  async sidesOf(asked: readonly Asked[]): Promise<Sides> {
    const canonical: Record<string, FiguresByGroup> = {};
    const exported: Record<string, FiguresByGroup> = {};
    for (const { metric, by } of asked) {
      const title = by === undefined ? metric : `${metric} by ${by}`;
      const report = await this.#canonical.by(by);
      // The files that sales and costs are told by stand beside the whole only.
      if (report.rows[0].values[metric] === undefined) continue;
      canonical[title] = figuresOf(report, metric, this.#names);
      exported[title] = figuresOf(await this.exported.by(by), metric, this.#names);
    }
    return { canonical, exported };
  }

  async areSame(asked: readonly Asked[]): Promise<boolean> {
    const { canonical, exported } = await this.sidesOf(asked);
    return isDeepStrictEqual(canonical, exported);
  }

  /** The same, but of a metric's parts only those that the export can tell. */
  async sidesOfTold(asked: readonly Asked[]): Promise<Sides> {
    const { canonical, exported } = await this.sidesOf(asked);
    const told = Object.entries(canonical).map(([title, figures]) => [title, withPartsOf(figures, exported[title])]);
    return { canonical: Object.fromEntries(told), exported };
  }
}
