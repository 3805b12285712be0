import type { Money } from "../model/commerce.ts";
import type { Instant } from "../model/conversation.ts";
import type { LeftOut, Measured, Source } from "./metric.ts";

/** One thing measured. All observations have the same fields in the same order: engines are fastest with one shape. */
export const measured = (
  value: number,
  at: Instant,
  source: Source,
  agent: string | undefined,
  part?: string,
  category?: string,
  approximate?: boolean,
  subject?: string,
  through?: Instant,
): Measured => ({ value, at, source, agent, part, category, approximate, subject, through });

/** One thing measured, of the headline; `isEstimate` where it rests on an estimate that the metric's formula names. */
export const estimated = (
  value: number,
  at: Instant,
  source: Source,
  agent: string | undefined,
  isEstimate: boolean | undefined,
): Measured => measured(value, at, source, agent, undefined, undefined, isEstimate);

/** An amount that nobody is credited with. */
export const paid = ({ thousandths, currency }: Money, at: Instant, source: Source): Measured =>
  measured(thousandths, at, source, undefined, undefined, currency);

/** One thing left out, by a reason that the metric's `excludes` explains. */
export const leftOut = (
  excluded: string,
  at: Instant | undefined,
  agent: string | undefined = undefined,
  part?: string,
  through?: Instant,
): LeftOut => ({ excluded, at, agent, part, through });
