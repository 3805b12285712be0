import type { Kind } from "../../formats/format.ts";
import type { DecimalMark } from "../../formats/values/numbers.ts";
import type { Language } from "../../language/language.ts";
import type { Attribution } from "../../metrics/variants/attribution.ts";
import type { CreditedAgent } from "../../metrics/variants/credited-agent.ts";
import type { Hours } from "../../metrics/variants/hours.ts";
import type { VendorName } from "../../metrics/variants/vendor-definitions.ts";
import type { ListingFormat } from "../../render/conversations/index.ts";
import type { Format } from "../../render/index.ts";
import type { Judgement } from "../../report/verdict.ts";
import type { Every } from "../../time/every.ts";
import type { RangeName } from "../../time/range-name.ts";
import type { WeekStart } from "../../time/week-start.ts";
import type { ColorChoice } from "../color.ts";

/** What every command has, as the command line gives it. */
export interface CommonOptions {
  readonly color: ColorChoice;
  readonly quiet?: boolean;
}

/** The options of commands that read files. */
export interface ReadOptions extends CommonOptions {
  readonly timeZone?: string;
  readonly inputFormat?: string;
  readonly inputKind?: Kind;
  readonly decimal?: DecimalMark;
  readonly map?: readonly string[];
  readonly dateFormat?: string;
  readonly scale?: readonly string[];
  readonly delimiter?: string;
  readonly escape?: string;
  readonly comment?: string;
  readonly relaxQuotes?: boolean;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly sessionGap?: string;
  readonly config?: string;
  /** Whether it is told which settings hold, and who says so. */
  readonly verbose?: boolean;
}

/** What a report is asked. */
export interface QuestionOptions {
  readonly metrics?: string | undefined;
  readonly by?: string;
  readonly every?: Every;
  readonly compare?: string;
  readonly where?: readonly string[];
}

/** The options of `metrik explain`. */
export interface ExplainOptions extends CommonOptions {
  readonly search?: string;
  readonly lang?: Language;
  readonly definition?: VendorName;
  readonly config?: string;
}

/** Of which conversations and times, and how they are counted. */
export interface ScopeOptions extends ReadOptions {
  readonly definition?: VendorName;
  readonly since?: string;
  readonly until?: string;
  readonly last?: string;
  readonly period?: RangeName;
  readonly asOf?: string;
  readonly where?: readonly string[];
  readonly hours?: Hours;
  readonly attribute?: Attribution;
  readonly credit?: CreditedAgent;
  readonly weekStart?: WeekStart;
}

/** Where a result goes, and what becomes of rejected records. */
export interface OutputOptions<Name> {
  readonly format?: Name;
  readonly output?: readonly string[];
  readonly maxRejects?: string;
  readonly rejects?: string;
}

/** The options of commands that make a report. */
export interface ReportOptions extends ScopeOptions, QuestionOptions, OutputOptions<Format> {
  readonly lang?: Language;
}

/** What the numbers of a check are held against. */
export interface GateOptions {
  readonly gate?: readonly string[];
  readonly onNoData?: Judgement["onNoData"];
  readonly gateOn?: Judgement["judgedOn"];
  readonly minN?: string;
}

/** The options of `metrik check`. */
export interface CheckOptions extends ReportOptions, GateOptions {}

/** The options of `metrik conversations`. */
export interface ConversationsOptions extends ScopeOptions, OutputOptions<ListingFormat> {
  readonly metrics?: string;
  readonly worst?: string;
  readonly limit?: string;
}
