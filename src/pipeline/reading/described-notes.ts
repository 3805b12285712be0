import type { Format } from "../../formats/format.ts";
import type { Sample } from "../../formats/recognise/sample.ts";
import type { DecodedFile } from "../../input/bytes/open-decoded.ts";
import { arrayAt } from "../../input/json/sniffing/array-at.ts";
import { sampleJson } from "../../input/json/sniffing/sample.ts";
import { readTree } from "../../input/json/tree.ts";
import type { ReadRequest } from "../request.ts";
import { type FileLayout, wholeSample } from "./file-layout.ts";

/** Why a file that nothing tells what it is was taken for none of the formats that the configuration describes. */
export const describedNotes = (
  file: DecodedFile,
  layout: FileLayout,
  { formats = [], format: wanted }: ReadRequest,
): readonly string[] =>
  formats
    .filter(({ id }) => (wanted ?? id) === id)
    .flatMap((format) => {
      const reason = reasonAgainst(format, file, layout);
      return reason === undefined ? [] : [`formats.${format.id} was not taken: ${reason}`];
    });

function reasonAgainst(format: Format, file: DecodedFile, layout: FileLayout): string | undefined {
  const sample = sampleAt(format, file, layout);
  if (sample === undefined) return `no array is at its records, "${format.records?.join(".")}"`;
  const lacking = format.lacking?.(sample) ?? [];
  const marks = lacking.map((mark) => `"${mark}"`).join(" and ");
  return lacking.length === 0 ? undefined : `nothing is at ${marks}, which its marks name`;
}

/** The first records of a file where a format says that they are; undefined where no array is there. */
function sampleAt({ records }: Format, { head, isComplete }: DecodedFile, layout: FileLayout): Sample | undefined {
  if (records === undefined || layout.kind !== "json") return layout.sample;
  if (arrayAt(readTree(head).tree, records) === undefined) return undefined;
  return wholeSample(sampleJson(head, isComplete, { shape: "document", path: records }));
}
