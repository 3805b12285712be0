import { zone } from "../../time/zone.ts";
import { type Field, type FieldType, normaliseWholeHeader } from "../fields/field.ts";
import type { Format } from "../format.ts";
import { indexOfHeader } from "../recognise/match.ts";
import type { Sample } from "../recognise/sample.ts";
import type { ReadSettings } from "../settings/read-settings.ts";
import { configuredWords } from "../values/configured-words.ts";
import { countFields, durationFields, type FormatDescription, timeFields } from "./description.ts";
import { DescribedReader } from "./reader.ts";

/*
 * What a description in the configuration looks like, of an export whose records stand under result › cases:
 *
 *   formats:
 *     our-desk:
 *       marks: [ref, via.kind]
 *       records: result.cases
 *       fields: { conversation: ref, status: state.label, channel: via.kind, tags: "labels[].name" }
 *       messages: { path: thread, fields: { at: ts, author: by.name, body: say } }
 *       values: { status: { sorted: resolved }, channel: { bubble: chat } }
 *       authors: { agents: [Sari, Budi], bots: [Robo], others: customer }
 *       time-zone: Asia/Jakarta
 *
 *   {"result":{"cases":[{"ref":"C-1","state":{"label":"sorted"},"via":{"kind":"bubble"},"labels":[{"name":"refund"}],
 *     "thread":[{"ts":"2026-03-02 09:00","by":{"name":"Ani"},"say":"Halo"},{"ts":"2026-03-02 09:02","by":{"name":"Sari"}}]}]}}
 *
 * It cannot tell of events, such as reopenings and transfers, nor of surveys beside the one score of a record.
 */

/**
 * The format that a person describes in the configuration: recognised and read like those of the house.
 *
 * @param id what reports and `--input-format` call it
 * @example describedFormat("helpline", { marks: ["Vorgang", "Lage"], fields: { conversation: "Vorgang", createdAt: "Beginn" } }).id //=> "helpline"
 */
export const describedFormat = (id: string, description: FormatDescription): Format => ({
  id,
  title: description.title ?? id,
  kind: "tickets",
  fields: fieldsOf(description),
  isDescribed: true,
  required: [["conversation"]],
  ...(description.records === undefined ? {} : { records: description.records }),
  translate: (facts) => new DescribedReader(id, description, facts),
  settings: (settings) => settingsOf(description, settings),
  signature: (sample) => (lacking(sample, description).length === 0 ? description.marks : []),
  lacking: (sample) => lacking(sample, description),
});

const lacking = (sample: Sample, { marks }: FormatDescription): readonly string[] =>
  marks.filter((mark) => !isIn(sample, mark));

/** Whether a column, a path or a list is in the sample; `threads[].author` inside the list of threads. */
function isIn({ columns, lists }: Sample, mark: string): boolean {
  const path = mark.replace(/\[\]$/, "");
  if (indexOfHeader([...columns, ...lists.keys()], path) !== -1) return true;
  const end = path.indexOf("[].");
  const list = end === -1 ? undefined : lists.get(path.slice(0, end));
  return list !== undefined && isIn(list, path.slice(end + "[].".length));
}

/** For `inspect`: the columns that the fields of a conversation have. */
const fieldsOf = ({ fields, messages }: FormatDescription): readonly Field[] => {
  const inRows = messages?.path === undefined ? { ...messages?.fields, ...fields } : fields;
  return Object.entries(inRows).flatMap(([name, path]): readonly Field[] =>
    path === undefined ? [] : [{ name, aliases: [normaliseWholeHeader(path)], type: typeOf(name) }],
  );
};

const types = new Map<string, FieldType>([
  ...timeFields.map((field) => [field, "time"] as const),
  ...durationFields.map((field) => [field, "duration"] as const),
  ...countFields.map((field) => [field, "count"] as const),
  ["updatedAt", "time"],
  ["at", "time"],
  ["status", "word"],
  ["initiator", "word"],
  ["channel", "word"],
  ["priority", "word"],
  ["role", "word"],
  ["visibility", "word"],
  ["canned", "flag"],
  ["tags", "list"],
  ["csat", "score"],
  ["body", "body"],
]);

const typeOf = (name: string): FieldType => types.get(name) ?? "text";

/** What the description says of its files outweighs what holds for all of them. */
function settingsOf({ timeZone, dateFormat, values = {} }: FormatDescription, settings: ReadSettings): ReadSettings {
  const own = Object.entries(values).map(
    ([field, words]) => [field, configuredWords(words ?? {}, settings.values.get(field))] as const,
  );
  return {
    ...settings,
    ...(timeZone === undefined ? {} : { zone: zone(timeZone), zoneGiven: true }),
    dateFormat: dateFormat ?? settings.dateFormat,
    values: new Map([...settings.values, ...own]),
  };
}
