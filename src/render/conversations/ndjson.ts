import type { Listing } from "../../report/listing/listing.ts";
import { jsonText } from "../json-text.ts";
import { batches } from "./batches.ts";

/** One conversation a line, with all values of every metric. */
export function* renderNdjson({ rows }: Listing): Iterable<string> {
  for (const batch of batches(rows)) yield batch.map((row) => `${jsonText(row, 0)}\n`).join("");
}
