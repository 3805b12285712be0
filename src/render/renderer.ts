import type { ChalkInstance } from "chalk";
import type { Report } from "../report/report.ts";

/**
 * digest: every metric on a line, for a first look. metrics: tables of the metrics that were asked for. verdicts: what became
 * of the gates.
 */
export type Layout = "digest" | "metrics" | "verdicts";

/** How a Report is to look. Only the table heeds width, colour and glyphs; json and csv heed nothing. */
export interface RenderOptions {
  readonly layout: Layout;
  /** Columns of the terminal that a line may fill. */
  readonly width: number;
  /** Decides the colours; at level 0 no escape byte is written. */
  readonly chalk: ChalkInstance;
  /** False where the terminal shows ASCII only: bars, dashes and ellipses fall back. */
  readonly unicode: boolean;
}

/** One output format: the whole text, ending with a line feed. */
export type Renderer = (report: Report, options: RenderOptions) => string;
