import { usageError } from "../../errors.ts";
import type { Format } from "../../render/index.ts";
import type { Report } from "../../report/report.ts";

/**
 * Makes the text of a report. How long it gets is known only then, and no text of Node.js can be longer than half a billion
 * characters.
 *
 * @throws MetrikError (exit 2) limit
 */
export function refuseTooLong(make: () => string, { rows, metrics }: Report, format: Format): string {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RangeError) || !error.message.startsWith("Invalid string length")) throw error;
    throw usageError("limit", `the report is too long for one text of the format ${format}`, {
      notes: [`it has ${rows.length} rows of ${metrics.length} metrics`],
      help: "group by fewer dimensions, take a longer --every, or name fewer metrics with -m",
    });
  }
}
