import { initiators, roles, statuses } from "../model/conversation.ts";
import type { Inspection } from "../pipeline/inspect.ts";
import { about, type DraftLine, example, section, setting } from "./commented-yaml.ts";
import type { Findings } from "./config-draft.ts";
import type { SettingOptions } from "./effective-settings.ts";
import { mappingOf } from "./read-request.ts";

/** How files are read: as the command line said, and as they were found to be. */
export const draftInput = (findings: Findings): readonly DraftLine[] => [
  about(0, "How files are read. metrik inspect says what a file is taken for."),
  ...section(0, "input", [
    ...draftFormat(findings),
    ...draftMap(findings),
    ...draftDates(findings),
    ...draftDialect(findings.options),
    ...draftValues(findings),
  ]),
];

/** The one thing that is the same for all; undefined where there are several, or none. */
function common<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
}

function draftFormat({ options: { inputFormat, inputKind, delimiter }, inspections }: Findings): readonly DraftLine[] {
  const format = inputFormat ?? common(inspections.map(({ account }) => account.format));
  const separator = delimiter ?? common(inspections.map((inspection) => inspection.delimiter));
  return [
    ...(format === undefined ? [] : [setting(1, "format", format, inputFormat !== undefined)]),
    ...(inputKind === undefined ? [] : [setting(1, "kind", inputKind, true)]),
    ...(separator === undefined ? [] : [setting(1, "delimiter", separator, delimiter !== undefined)]),
  ];
}

/** The columns of each field, and the files that they are in. */
type Columns = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

function columnsIn(inspections: readonly Inspection[]): Columns {
  const columns = new Map<string, Map<string, string[]>>();
  for (const { file, fields } of inspections) {
    for (const { field, column } of fields) {
      const ofField = columns.get(field) ?? new Map<string, string[]>();
      ofField.set(column, [...(ofField.get(column) ?? []), file]);
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
    about(1, "The column of each field. What is off is found without it; what is on holds for every file."),
    ...section(1, "map", [
      ...new Map(mapped.map(({ field, column }) => [field, setting(2, field, column, true)])).values(),
      ...found.map(([field, columns]) => draftField(field, columns)),
    ]),
  ];
}

/** A line holds for every file: where they call a field otherwise, none is right. */
function draftField(field: string, columns: ReadonlyMap<string, readonly string[]>): DraftLine {
  const [[column], ...others] = columns;
  if (others.length === 0) return setting(2, field, column, false);
  const places = [...columns].map(([name, files]) => `"${name}" in ${files.join(", ")}`);
  return about(2, `${field} is ${places.join(", ")}`);
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

/** What is unusual is never found, and stands here only where it was said. */
const draftDialect = ({
  decimal,
  escape: sign,
  comment,
  relaxQuotes,
  encoding,
}: SettingOptions): readonly DraftLine[] =>
  Object.entries({ decimal, escape: sign, comment, "relax-quotes": relaxQuotes, encoding }).flatMap(([key, value]) =>
    value === undefined ? [] : [setting(1, key, value, true)],
  );

const vocabularies: Readonly<Record<string, readonly string[]>> = {
  status: statuses,
  role: roles,
  initiator: initiators,
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
