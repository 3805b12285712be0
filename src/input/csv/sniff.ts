import { inputError } from "../../errors.ts";
import { decodeText } from "../../model/texts/text.ts";
import type { CsvDialect } from "./dialect.ts";
import { columnLimit, type Head, type HeadRecord, readHead } from "./head.ts";

const candidates = [",", ";", "\t", "|"];

/** What a CSV file's first bytes tell: how it is written, its header, and its first records. */
export interface CsvLayout {
  readonly dialect: CsvDialect;
  readonly columns: readonly string[];
  /** Records up to and with the header. */
  readonly skip: number;
  readonly records: readonly (readonly string[])[];
}

/**
 * Finds the delimiter and the header of a CSV file. The delimiter is the one that gives the header and the records behind
 * it the same number of fields; a first line `sep=;`, as Excel writes it, decides at once.
 *
 * @param bytes the first bytes of the file, without a byte order mark
 * @param isComplete whether they are all of it
 * @param given what the user says of the dialect
 * @throws MetrikError header-not-found (naming the line that looks like one), ambiguous-delimiter, wrong-delimiter,
 *   quoted-lines, unclosed-quote, limit
 * @example (await sniffCsv(toBytes("id;at\n1;2026-01-05\n"), true, {})).columns //=> ["id", "at"]
 */
export async function sniffCsv(bytes: Uint8Array, isComplete: boolean, given: Partial<CsvDialect>): Promise<CsvLayout> {
  const separator = separatorOf(bytes);
  const delimiter = given.delimiter ?? separator;
  const before = separator === undefined ? 0 : 1;
  const headsOf = async (delimiters: readonly string[]): Promise<Head[]> => {
    const heads: Head[] = [];
    for (const candidate of delimiters)
      heads.push(await readHead(bytes, isComplete, { ...given, delimiter: candidate }, before));
    return heads;
  };
  const heads = await headsOf(delimiter === undefined ? candidatesIn(bytes) : [delimiter]);
  const { dialect, records, fault } = likeliest(heads);
  const [header, ...others] = records;
  if (header === undefined) throw fault ?? (isComplete ? noHeader() : headerTooLong(bytes.length));
  refuseWide(header);
  if (given.delimiter !== undefined && header.fields.length === 1)
    refuseDelimiter(given.delimiter, header, await headsOf(candidatesIn(bytes)));
  refusePreamble(header, heads);
  if (given.delimiter === undefined) refuseQuotedLines(records);
  const columns = header.fields.map((name) => name.replace(/^\ufeff/, ""));
  const fitting = others.filter(({ fields }) => fields.length === columns.length).map(({ fields }) => fields);
  return { dialect, columns, skip: before + 1, records: fitting };
}

/** What a first line like `sep=;` says. */
const separatorOf = (bytes: Uint8Array): string | undefined =>
  /^sep=(?!["\w])([\t -~])(?:[\r\n]|$)/i.exec(decodeText(bytes.subarray(0, 6)))?.[1];

/** The delimiters that the first lines hold at all; the usual one where they hold none. */
function candidatesIn(bytes: Uint8Array): readonly string[] {
  const start = bytes.subarray(0, 4096);
  const present = candidates.filter((candidate) => start.includes(candidate.charCodeAt(0)));
  return present.length > 0 ? present : [","];
}

/** The share of the first records that have as many fields as the header. */
function consistency({ records: [header, ...records] }: Head): number {
  if (header === undefined || header.fields.length < 2) return 0;
  const first = records.slice(0, 20);
  if (first.length === 0) return 1;
  return first.filter(({ fields }) => fields.length === header.fields.length).length / first.length;
}

const width = ({ records }: Head): number => records[0]?.fields.length ?? 0;

function likeliest(heads: readonly Head[]): Head {
  const [first, second] = heads.toSorted((a, b) => consistency(b) - consistency(a) || width(b) - width(a));
  if (second === undefined || width(first) < 2) return first;
  if (consistency(first) > consistency(second) || width(first) > width(second)) return first;
  const names = [first, second].map(({ dialect }) => JSON.stringify(dialect.delimiter)).join(" or ");
  const help = "say which: --delimiter";
  throw inputError("ambiguous-delimiter", `the delimiter can be ${names}`, { line: first.records[0].line, help });
}

const noHeader = () => inputError("header-not-found", "the file has no header", { line: 1 });

const headerTooLong = (size: number) =>
  inputError("limit", `there is no whole header in the first ${Math.ceil(size / 1024)} KiB`, {
    line: 1,
    help: "is it a CSV file?",
  });

function refuseWide({ fields, line }: HeadRecord): void {
  if (fields.length > columnLimit)
    throw inputError("limit", `the header has more than ${columnLimit} columns`, { line });
}

/** A table of one column where another delimiter gives the header and the records behind it as many fields. */
function refuseDelimiter(given: string, { line, fields }: HeadRecord, heads: readonly Head[]): void {
  const fitting = heads.find((head) => consistency(head) === 1);
  if (fitting === undefined) return;
  const found = JSON.stringify(fitting.dialect.delimiter);
  throw inputError("wrong-delimiter", `the delimiter ${JSON.stringify(given)} leaves one column, ${found} several`, {
    line,
    notes: [`found: ${fields[0]}`],
    help: `leave out --delimiter (input.delimiter in a configuration): ${found} is found by itself`,
  });
}

/** Lines that are one text each, in which a delimiter stands as often as in the header: a spreadsheet has quoted them whole. */
function refuseQuotedLines(records: readonly HeadRecord[]): void {
  const [header, ...others] = records.slice(0, 21);
  const inside = candidates.find((candidate) => {
    const signsIn = ({ fields }: HeadRecord): number =>
      fields.length === 1 ? fields[0].split(candidate).length - 1 : 0;
    return signsIn(header) > 1 && others.length > 0 && others.every((record) => signsIn(record) === signsIn(header));
  });
  if (inside === undefined) return;
  throw inputError("quoted-lines", `each line stands in quotes as a whole, with ${JSON.stringify(inside)} inside`, {
    line: header.line,
    notes: [`found: ${header.fields[0]}`],
    help: "export the file again, or remove the quotes around each line, and of each two inside it one",
  });
}

const filledIn = ({ fields }: HeadRecord): readonly string[] => fields.filter((field) => field.trim() !== "");

/** A single name above rows of many is a title, not a header, even where a spreadsheet has padded it with blanks. */
function refusePreamble(header: HeadRecord, heads: readonly Head[]): void {
  const names = filledIn(header);
  if (names.length > 1) return;
  const wide = heads
    .flatMap(({ records }) => records.slice(1, 21))
    .filter((record) => record.fields.length > 2 && filledIn(record).length > 1);
  if (wide.length === 0) return;
  const likely = wide.reduce((first, record) => (record.line < first.line ? record : first));
  throw inputError("header-not-found", `line ${header.line} is no header: "${names[0] ?? ""}"`, {
    line: header.line,
    notes: [`line ${likely.line} looks like one: ${likely.fields.slice(0, 6).join(", ")}`],
    help: `remove the lines above line ${likely.line}`,
  });
}
