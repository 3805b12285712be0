import type { Listing } from "../../report/listing/listing.ts";
import { jsonText } from "../json-text.ts";
import { batches } from "./batches.ts";

/** One document: what holds for all rows, and under `conversations` the rows, one a line. */
export function* renderJson({ head, rows }: Listing): Iterable<string> {
  yield `${jsonText(head, 2).slice(0, -"\n}".length)},\n  "conversations": [`;
  let isFirst = true;
  for (const batch of batches(rows)) {
    const lines = batch.map((row) => `\n    ${jsonText(row, 0)}`).join(",");
    yield isFirst ? lines : `,${lines}`;
    isFirst = false;
  }
  yield isFirst ? "]\n}\n" : "\n  ]\n}\n";
}
