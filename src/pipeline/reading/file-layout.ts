import type { Sample } from "../../formats/recognise/sample.ts";
import type { DecodedFile } from "../../input/bytes/open-decoded.ts";
import type { CsvLayout } from "../../input/csv/sniff.ts";
import { sniffCsv } from "../../input/csv/sniff.ts";
import { isNamedNdjson } from "../../input/json/sniffing/named-ndjson.ts";
import type { FieldSample, JsonSample } from "../../input/json/sniffing/sample.ts";
import type { JsonShape } from "../../input/json/sniffing/sniff.ts";
import { chatColumns } from "../../input/text/scanner.ts";
import { sniffChat } from "../../input/text/sniff.ts";
import type { ReadRequest } from "../request.ts";
import { describedShape } from "./described-shape.ts";

/** How a file holds its records, and what the first of them look like. */
export type FileLayout =
  | { readonly kind: "csv"; readonly csv: CsvLayout; readonly sample: Sample }
  | { readonly kind: "json"; readonly json: JsonShape; readonly unwrap: string | undefined; readonly sample: Sample }
  | { readonly kind: "chat"; readonly sample: Sample };

/**
 * Finds a file's layout from its head. A chat begins with a time, which may stand in brackets; JSON with a bracket or a record
 * separator, whatever its name.
 */
export async function fileLayoutOf(file: DecodedFile, request: ReadRequest): Promise<FileLayout> {
  const values = sniffChat(file.head, file.isComplete);
  if (values !== undefined) return { kind: "chat", sample: { columns: chatColumns, values, lists: new Map() } };
  return looksLikeJson(file) ? jsonLayout(file, request) : csvLayout(file, request);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the records of a JSON text sequence begin with one
const jsonStart = /^[\s\u001e]*[[{]/;

function looksLikeJson({ head, name }: DecodedFile): boolean {
  if (isNamedNdjson(name)) return true;
  return jsonStart.test(Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096)).toString("latin1"));
}

async function csvLayout(file: DecodedFile, request: ReadRequest): Promise<FileLayout> {
  const csv = await sniffCsv(file.head, file.isComplete, request.dialect ?? {});
  const values = csv.columns.map((_, column) => csv.records.map((record) => record[column]));
  return { kind: "csv", csv, sample: { columns: csv.columns, values, lists: new Map() } };
}

async function jsonLayout(file: DecodedFile, request: ReadRequest): Promise<FileLayout> {
  const [{ sniffJson }, { sampleJson }] = await Promise.all([
    import("../../input/json/sniffing/sniff.ts"),
    import("../../input/json/sniffing/sample.ts"),
  ]);
  const sampleOf = (json: JsonShape) => sampleJson(file.head, file.isComplete, json);
  const json =
    describedShape(file, request, (shape) => wholeSample(sampleOf(shape))) ??
    sniffJson(file.head, file.isComplete, file.name);
  const sample = sampleOf(json);
  return { kind: "json", json, unwrap: sample.unwrap, sample: wholeSample(sample) };
}

/** What is known of the first records, as formats are recognised by it. */
export function wholeSample(sample: JsonSample): Sample {
  const lists = new Map([...sample.lists].map(([key, list]) => [key, toSample(list, new Map())]));
  return { ...toSample(sample, lists), around: sample.around };
}

const toSample = (sample: FieldSample, lists: ReadonlyMap<string, Sample>): Sample => ({
  columns: sample.keys,
  values: sample.keys.map((key) => sample.values.get(key) ?? []),
  byRecord: sample.keys.map((key) => sample.textsByRecord(key)),
  lists,
});
