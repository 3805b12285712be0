import { type DurationColumn, type DurationFailure, inferDurationColumn } from "../durations/infer-column.ts";
import type { TimeColumn, TimeSettings } from "../timestamps/column.ts";
import type { TimeFailure } from "../timestamps/failure.ts";
import { inferTimeColumn } from "../timestamps/infer-column.ts";
import type { DecimalMark } from "./numbers.ts";

/** What a column holds; where that is neither, why it is not the likelier of the two. */
export type TimeOrDuration =
  | { readonly kind: "time"; readonly column: TimeColumn }
  | { readonly kind: "duration"; readonly column: DurationColumn }
  | { readonly kind: "neither"; readonly failure: TimeFailure | DurationFailure };

/**
 * Decides from its values whether a column such as "Resolution time" holds moments or durations: vendors use one
 * header for both. Where texts can be read as either, the reading that fits more of them wins: `02.45.10` is no date.
 *
 * @param assumed the decimal mark of durations where no value decides
 * @throws a usage error for a date format that cannot be understood
 * @example decideTimeOrDuration(["02:15:00"], "Resolution time", settings).kind //=> "duration"
 */
export function decideTimeOrDuration(
  texts: readonly string[],
  header: string,
  settings: TimeSettings,
  assumed?: DecimalMark,
): TimeOrDuration {
  const times = inferTimeColumn(texts, settings);
  if (!times.ok && times.reason === "mixed-epochs") return { kind: "neither", failure: times };
  const durations = inferDurationColumn(texts, header, assumed);
  if (durations.ok && !(times.ok && times.share >= durations.share))
    return { kind: "duration", column: durations.column };
  if (times.ok) return { kind: "time", column: times.column };
  // What the values show a way out of, day and month or Excel's numbers, is surer than that they lack a unit.
  const isTime = times.help !== undefined || durations.ok || durations.reason === "no-spelling";
  return { kind: "neither", failure: isTime ? times : durations };
}
