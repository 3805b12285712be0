import { usageError } from "../errors.ts";
import { type Format, reportFormats, verdictFormats } from "../render/index.ts";
import type { Destination } from "./destinations.ts";

/** Refuses formats that tell of nothing but gates, where there are none. @throws MetrikError bad-option */
export function refuseVerdicts(destinations: readonly Destination<Format>[]): void {
  const unfit = destinations.find(({ format }) => verdictFormats.includes(format));
  if (unfit === undefined) return;
  throw usageError("bad-option", `${unfit.path}: ${unfit.format} tells of gates, and a report has none`, {
    help: `metrik check judges gates; of a report there are ${reportFormats.join(", ")}`,
  });
}
