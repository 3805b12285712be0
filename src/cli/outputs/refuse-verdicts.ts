import { usageError } from "../../errors.ts";
import { type Format, verdictFormats } from "../../render/index.ts";
import type { Destination } from "./destinations.ts";

/**
 * Refuses formats that tell of nothing but gates, where there are none.
 *
 * @param help how there would be some
 * @throws MetrikError bad-option
 */
export function refuseVerdicts(destinations: readonly Destination<Format>[], help: string): void {
  const unfit = destinations.find(({ format }) => verdictFormats.includes(format));
  if (unfit === undefined) return;
  throw usageError("bad-option", `${unfit.path}: ${unfit.format} tells of gates, and a report has none`, { help });
}
