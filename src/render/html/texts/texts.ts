import type { Comparison } from "../../../report/comparing/comparison.ts";
import type { Report } from "../../../report/report.ts";
import type { Names } from "./names.ts";

/** The parts of the page, in their order; each is also the anchor of its part. */
export type SectionId =
  | "headlines"
  | "verdicts"
  | "volume"
  | "week"
  | "speed"
  | "backlog"
  | "voice"
  | "resolution"
  | "topics"
  | "agents"
  | "groups"
  | "periods"
  | "business"
  | "figures"
  | "quality"
  | "definitions";

/** What the page says around everything, and about what was read. */
export interface HeadTexts {
  readonly title: string;
  readonly skip: string;
  readonly contents: string;
  readonly noPeriod: string;
  readonly comparedWith: string;
  readonly nothingCompared: string;
  /** How the range of the comparison was chosen. */
  readonly comparisonKinds: Readonly<Record<Comparison["kind"], string>>;
  readonly partial: string;
  readonly timeZone: string;
  readonly clock: string;
  readonly hours: Readonly<Record<Report["hours"], string>>;
  readonly asOf: string;
  readonly conversations: string;
  readonly read: string;
  files(count: number, text: string): string;
  records(used: string, all: string): string;
  readonly more: string;
  readonly absent: string;
  readonly madeBy: string;
}

/** Words beside numbers. */
export interface FigureTexts {
  readonly n: string;
  readonly value: string;
  readonly interval: string;
  readonly change: string;
  readonly share: string;
  readonly unclear: string;
  readonly unchanged: string;
  readonly noChange: string;
  /** Before what to be careful about. */
  readonly careful: string;
  /** In the place of a number. */
  readonly none: string;
  /** In the place of a name that is empty. */
  readonly blank: string;
  of(hits: string, all: string): string;
  readonly toDefinition: string;
}

/** Why a part of the page is absent. */
export interface AbsenceTexts {
  readonly notAsked: string;
  readonly noGates: string;
  readonly noPeriods: string;
  readonly noAgents: string;
  readonly noNumbers: string;
}

export interface ChartTexts {
  readonly numbers: string;
  readonly current: string;
  readonly previous: string;
  readonly conversations: string;
  readonly shareOfConversations: string;
  readonly shareOfGroup: string;
  lastPeriods(shown: string, all: string): string;
  more(count: number, text: string): string;
  moreChannels(count: number, text: string): string;
  told(title: string, numbers: string): string;
}

export interface HeadlineTexts {
  /** Between hits and all. */
  readonly of: string;
  trend(title: string, first: string, last: string): string;
}

export interface VerdictTexts {
  readonly outcomes: Readonly<Record<"pass" | "fail" | "warn" | "no-data", string>>;
  readonly outcome: string;
  readonly gate: string;
  readonly found: string;
  readonly limit: string;
  readonly margin: string;
  ofAtLeast(n: string, minimum: string): string;
  readonly worst: string;
  morePassed(count: string): string;
}

export interface VolumeTexts {
  /** By the length of a period. */
  readonly titles: Names;
  readonly title: string;
  description(title: string, label: string, most: string): string;
}

/** The busiest hour of the week, its numbers and names as texts. */
export interface Peak {
  readonly weekday: string;
  readonly from: string;
  readonly to: string;
  readonly average: string;
  readonly count: string;
  readonly occurrences: string;
  /** How many other hours are as busy. */
  readonly others: number;
}

export interface WeekTexts {
  readonly title: string;
  readonly unit: string;
  description(peak: string): string;
  peak(peak: Peak): string;
  readonly weekday: string;
  readonly hour: string;
  readonly least: string;
  readonly most: string;
}

export interface SpeedTexts {
  readonly distribution: string;
  description(title: string, median: string, p90: string): string;
  table(title: string): string;
  readonly axis: string;
  readonly allChannels: string;
  readonly target: string;
}

export interface BacklogTexts {
  readonly title: string;
  description(count: string): string;
  /** By the name of a bin in the report. */
  readonly bins: Names;
}

export interface VoiceTexts {
  distribution(title: string): string;
  description(title: string, numbers: string): string;
  readonly score: string;
  readonly answers: string;
  readonly table: string;
  readonly comments: string;
  /** Detractors, passives, promoters. */
  readonly bands: readonly [string, string, string];
}

export interface ResolutionTexts {
  byChannel(title: string): string;
  readonly table: string;
}

export interface TopicsTexts {
  /** Of a chart, by the id of its metric. */
  readonly titles: Names;
  readonly base: string;
  readonly several: string;
  readonly canned: string;
  readonly response: string;
  readonly uses: string;
  usedMost(shown: string, all: string): string;
}

export interface AgentsTexts {
  readonly credit: Readonly<Record<"actor" | "assignee", string>>;
  ordered(title: string): string;
  readonly unordered: string;
  readonly nobody: string;
  rest(count: number, text: string): string;
}

export interface GroupsTexts {
  table(dimensions: string): string;
  /** Where they have an order of their own. */
  ordered(dimensions: string): string;
  rest(count: number, text: string): string;
  /** Metrics that the table has no column for. */
  others(titles: string): string;
  periods(count: string): string;
}

export interface PeriodsTexts {
  /** @param period what the length of a period is called, as a title */
  table(period: string): string;
}

export interface AllTexts {
  readonly metric: string;
}

export interface QualityTexts {
  readonly inputs: string;
  readonly file: string;
  readonly format: string;
  readonly records: string;
  readonly used: string;
  readonly rejected: string;
  readonly duplicates: string;
  readonly blank: string;
  readonly reason: string;
  readonly counted: string;
  readonly excluded: string;
  readonly nothingExcluded: string;
  readonly unmeasurable: string;
  readonly conversations: string;
  readonly warnings: string;
  readonly noWarnings: string;
  readonly warning: string;
  readonly times: string;
  readonly places: string;
}

export interface DefinitionTexts {
  readonly unit: string;
  readonly units: Readonly<Record<"seconds" | "ratio" | "count" | "score" | "money", string>>;
  readonly better: string;
  readonly directions: Readonly<Record<"lower" | "higher" | "neither", string>>;
  readonly population: string;
  readonly populations: Readonly<Record<"all" | "inbound" | "human", string>>;
  readonly period: string;
  readonly attributions: Readonly<Record<"event" | "created" | "stock", string>>;
  readonly hours: string;
  readonly restsOn: string;
  /** What numbers can rest on, by the names of the report. */
  readonly sources: Names;
  readonly basis: string;
  readonly leftOut: string;
  readonly back: string;
  /** What the statistics mean that numbers of all metrics have. */
  readonly statistics: readonly (readonly [term: string, meaning: string])[];
}

/** Everything that the page says in one language. */
export interface Texts {
  readonly head: HeadTexts;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly figures: FigureTexts;
  readonly absence: AbsenceTexts;
  readonly charts: ChartTexts;
  readonly headlines: HeadlineTexts;
  readonly verdicts: VerdictTexts;
  readonly volume: VolumeTexts;
  readonly week: WeekTexts;
  readonly speed: SpeedTexts;
  readonly backlog: BacklogTexts;
  readonly voice: VoiceTexts;
  readonly resolution: ResolutionTexts;
  readonly topics: TopicsTexts;
  readonly agents: AgentsTexts;
  readonly groups: GroupsTexts;
  readonly periods: PeriodsTexts;
  readonly all: AllTexts;
  readonly quality: QualityTexts;
  readonly definitions: DefinitionTexts;
}
