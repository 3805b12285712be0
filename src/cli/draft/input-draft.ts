import { addToList } from "../../add-to-list.ts";
import type { FieldDescription } from "../../formats/recognise/describe.ts";
import { eventKinds, initiators, roles, statuses, visibilities } from "../../model/conversation.ts";
import type { Inspection } from "../../pipeline/inspect.ts";
import { fieldTexts } from "../explained/inspection-text.ts";
import { saidOfInput } from "../settings/effective-settings.ts";
import { mappingOf } from "../settings/mappings.ts";
import { scaleStatement } from "../settings/stated-scales.ts";
import { wrap } from "../wrap.ts";
import { about, type DraftLine, example, section, setting } from "./commented-yaml.ts";
import type { Findings } from "./config-draft.ts";

/** How files are read: as the command line said, and as they were found to be. */
export const draftInput = (findings: Findings): readonly DraftLine[] => [
  about(0, "How files are read. metrik inspect says what a file is taken for."),
  ...section(0, "input", [
    ...draftFormat(findings),
    ...draftMap(findings),
    ...draftDates(findings),
    ...draftUnusual(findings),
    ...draftScales(findings),
    ...draftValues(findings),
  ]),
];

/** The one thing that is the same for all; undefined where there are several, or none. */
function common<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
}

function draftFormat({ options: { inputFormat, delimiter }, inspections }: Findings): readonly DraftLine[] {
  const format = inputFormat ?? common(inspections.map(({ account }) => account.format));
  const separator = delimiter ?? common(inspections.map((inspection) => inspection.delimiter));
  return [
    ...(format === undefined ? [] : [setting(1, "format", format, inputFormat !== undefined)]),
    ...(separator === undefined ? [] : [setting(1, "delimiter", separator, delimiter !== undefined)]),
  ];
}

/** A column that a field was found in. */
interface Found {
  readonly file: string;
  readonly description: FieldDescription;
}

/** The columns of each field, and where they were found. */
type Columns = ReadonlyMap<string, ReadonlyMap<string, readonly Found[]>>;

function columnsIn(inspections: readonly Inspection[]): Columns {
  const columns = new Map<string, Map<string, Found[]>>();
  for (const { file, fields } of inspections) {
    for (const description of fields) {
      const { field, column } = description;
      const ofField = columns.get(field) ?? new Map<string, Found[]>();
      addToList(ofField, column, { file, description });
      columns.set(field, ofField);
    }
  }
  return columns;
}

function draftMap({ options: { map = [] }, inspections }: Findings): readonly DraftLine[] {
  const mapped = map.map(mappingOf);
  const found = [...columnsIn(inspections)].filter(([field]) => mapped.every((mapping) => mapping.field !== field));
  if (mapped.length + found.length === 0) return [example(1, "map: { createdAt: Waktu Dibuat }")];
  return [
    about(
      1,
      "The column of each field, and what it was read as. What is off is found without it; what is on holds for",
    ),
    about(1, "every file. Behind each column: how it was recognised and what its first values became; correct a"),
    about(1, "wrong one here."),
    ...inspections.flatMap(leftOver),
    ...section(1, "map", [
      ...new Map(mapped.map(({ field, column }) => [field, setting(2, field, column, true)])).values(),
      ...found.map(([field, columns]) => draftField(field, columns)),
    ]),
  ];
}

/** A line holds for every file: where they call a field otherwise, none is right. */
function draftField(field: string, columns: ReadonlyMap<string, readonly Found[]>): DraftLine {
  const [[column, [{ description }]], ...others] = columns;
  if (others.length === 0) return setting(2, field, column, false, noteOf(description));
  const places = [...columns].map(([name, found]) => `"${name}" in ${found.map(({ file }) => file).join(", ")}`);
  return about(2, `${field} is ${places.join(", ")}`);
}

/** Behind the column, which stands in front of it already. */
function noteOf(description: FieldDescription): string {
  const [reading, ...others] = fieldTexts({ ...description, column: "" });
  return [reading.replace(/^, /, ""), ...others].join("; ");
}

const lineWidth = 110;

/** What of a table was given no meaning: the one can be the column of the other. */
function leftOver({ file, others, unfound, fields, hasOwnRules }: Inspection): readonly DraftLine[] {
  if (fields.length === 0) return [];
  const texts = [
    ...(hasOwnRules || others.length === 0 ? [] : [`Columns of ${file} that mean no field: ${others.join(", ")}`]),
    ...(unfound.length === 0 ? [] : [`Fields without a column in it: ${unfound.join(", ")}`]),
  ];
  return texts.flatMap((text) => wrap(text, lineWidth).map((line) => about(1, line)));
}

function draftDates({ options: { dateFormat }, inspections }: Findings): readonly DraftLine[] {
  const readings = inspections.flatMap(({ fields }) => fields.map(({ readAs }) => readAs));
  const spellings = new Set(readings.flatMap((reading) => /^time (.*)$/s.exec(reading)?.[1] ?? []));
  return [
    about(1, "How dates are written, where day and month could be mistaken for each other."),
    ...[...spellings].map((spelling) => about(1, `Found: ${spelling}`)),
    setting(1, "date-format", dateFormat ?? "dd/MM/yyyy HH:mm", dateFormat !== undefined),
  ];
}

/** The keys that files tell of, too. */
const findable: readonly string[] = ["format", "delimiter", "date-format"];

/** What is unusual is never found, and stands here only where it was said. */
const draftUnusual = ({ options }: Findings): readonly DraftLine[] =>
  saidOfInput(options).flatMap(([key, value]) => (findable.includes(key) ? [] : [setting(1, key, value, true)]));

function draftScales({ options: { scale = [] } }: Findings): readonly DraftLine[] {
  const scales = new Map(scale.map(scaleStatement).map((stated) => [stated.kind, stated.scale]));
  const lines = [...scales].map(([kind, text]) => setting(2, kind, text, true));
  return lines.length === 0 ? [] : section(1, "scale", lines);
}

const vocabularies: Readonly<Record<string, readonly string[]>> = {
  status: statuses,
  role: roles,
  visibility: visibilities,
  initiator: initiators,
  event: eventKinds,
};

/** A column of notes in place of words would fill the file. */
const mostWords = 20;
const longestWord = 60;

function draftValues({ inspections }: Findings): readonly DraftLine[] {
  const fields = Object.entries(vocabularies).flatMap(([field, words]) => {
    const unknown = new Set(inspections.flatMap(({ unknownWords }) => unknownWords.get(field) ?? []));
    const shown = [...unknown].filter((word) => word.length <= longestWord).slice(0, mostWords);
    if (shown.length === 0) return [];
    const lines = shown.map((word) => setting(3, word, words[0], false));
    return section(2, field, [about(3, `Not understood; each is one of ${words.join(", ")}.`), ...lines]);
  });
  return [
    about(1, "What words of the data mean."),
    ...(fields.length === 0 ? [example(1, "values: { status: { Selesai: resolved } }")] : section(1, "values", fields)),
  ];
}
