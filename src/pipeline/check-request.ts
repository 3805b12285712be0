import { checkRange, parseMoment } from "../time/range.ts";
import { checkComparison } from "./compared-times.ts";
import type { ReportRequest } from "./request.ts";

/**
 * Refuses what no data would make good, before any are read.
 *
 * @throws MetrikError bad-option, bad-range, limit
 */
export async function checkRequest(request: ReportRequest): Promise<void> {
  const { zone } = request.read.settings;
  if (request.asOf !== undefined) await parseMoment(request.asOf, "--as-of", zone);
  await checkRange(request.range, zone);
  await checkComparison(request);
}
