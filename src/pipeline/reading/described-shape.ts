import type { Sample } from "../../formats/recognise/sample.ts";
import type { DecodedFile } from "../../input/bytes/open-decoded.ts";
import { arrayAt, holdsRecords } from "../../input/json/sniffing/array-at.ts";
import type { JsonShape } from "../../input/json/sniffing/sniff.ts";
import { readTree } from "../../input/json/tree.ts";
import type { ReadRequest } from "../request.ts";

/**
 * The shape of a JSON document whose records stand where a described format says, its marks in them; or there and nowhere else
 * is an array, an empty one. Undefined where no format describes this.
 */
export function describedShape(
  { head }: DecodedFile,
  { formats = [], format: wanted }: ReadRequest,
  sampleOf: (shape: JsonShape) => Sample,
): JsonShape | undefined {
  const described = formats.filter(({ id, records }) => records !== undefined && (wanted ?? id) === id);
  if (described.length === 0) return undefined;
  const { tree, end, isWhole } = readTree(head);
  if (isWhole && end < head.length) return undefined;
  for (const { records: path, signature } of described) {
    const array = path === undefined ? undefined : arrayAt(tree, path);
    if (array === undefined) continue;
    const shape: JsonShape = { shape: "document", path };
    const isMarked = wanted !== undefined || (signature?.(sampleOf(shape)).length ?? 0) > 0;
    if (array.length === 0 ? isWhole && !holdsRecords(tree) : isMarked) return shape;
  }
  return undefined;
}
