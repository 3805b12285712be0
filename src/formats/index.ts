import type { Format } from "./format.ts";
import { metrikJson } from "./metrik-json.ts";
import { plainFormats } from "./plain.ts";
import { zendeskCsv } from "./zendesk-csv.ts";

/** Every format, vendors first. Adding one is its file, its test, and a line here. */
export const formats: readonly Format[] = [zendeskCsv, metrikJson, ...plainFormats];

const fieldsOf = ({ fields, lists = {} }: Format) => [
  ...fields,
  ...Object.values(lists).flatMap((list) => list.fields),
];

/** What `--map` can name. */
export const fieldNames: readonly string[] = [...new Set(formats.flatMap(fieldsOf).map(({ name }) => name))];
