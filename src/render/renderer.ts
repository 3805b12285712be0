import type { ChalkInstance } from "chalk";
import type { Language } from "../language/language.ts";
import type { Report } from "../report/report.ts";

/**
 * digest: every metric on a line, for a first look. metrics: tables of the metrics that were asked for. distributions: the
 * same, with a small histogram in each row of a group. verdicts: what became of the gates.
 */
export type ReportLayout = "digest" | "metrics" | "distributions" | "verdicts";

/** What can be shown where a text goes. Only tables heed it. */
export interface Appearance {
  /** Columns of the terminal that a line may fill. */
  readonly width: number;
  /** Decides the colours; at level 0 no escape byte is written. */
  readonly chalk: ChalkInstance;
  /** False where the terminal shows ASCII only: bars, dashes and ellipses fall back. */
  readonly unicode: boolean;
}

/** What of a report is told, and how. */
export interface Telling {
  readonly layout: ReportLayout;
  /** Of titles, explanations, numbers and dates. */
  readonly language: Language;
  /**
   * False where nobody asked for a row of each period, and what periods the report has are for charts alone. Only pages heed
   * it, which have room for both.
   */
  readonly isDivided?: boolean;
}

/** How a Report is to look. What programs read too, such as json and csv, heeds nothing of it. */
export interface RenderOptions extends Appearance, Telling {}

/** One output format: the whole text, ending with a line feed. */
export type Renderer = (report: Report, options: RenderOptions) => string;
