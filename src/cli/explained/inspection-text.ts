import type { ChalkInstance } from "chalk";
import { addToList } from "../../add-to-list.ts";
import { capitalised } from "../../capitalised.ts";
import type { FieldDescription, Recognition, ValueSample } from "../../formats/recognise/describe.ts";
import type { Meaning } from "../../formats/recognise/field-reading.ts";
import { durationText } from "../../metrics/duration-text.ts";
import { metrics } from "../../metrics/index.ts";
import type { Fact } from "../../model/fact.ts";
import type { Inspection } from "../../pipeline/inspect.ts";
import { isTold } from "../../pipeline/notices/missing-dimensions.ts";
import { terminalText } from "../../render/encode.ts";
import { dimension } from "../../report/dimension.ts";
import { whyUnmeasurable } from "../../report/unmeasurable.ts";
import { wrap } from "../wrap.ts";

/** In characters: a terminal that nobody has widened. */
const pageWidth = 80;
const titleWidth = 13;
const rejectedShown = 5;

/** What was found out about a file, for a person to check. */
export function inspectionText(inspection: Inspection, chalk: ChalkInstance): string {
  const { file, encoding, isGzip, layout, format, score, reasons, lists, others, hasOwnRules, account, facts, notes } =
    inspection;
  const entry = (title: string, ...texts: readonly string[]) => entryLines(chalk.dim, 2, title, titleWidth, texts);
  return textOf([
    chalk.bold(terminalText(file)),
    ...entry("encoding", `${encoding}${isGzip ? ", gzip" : ""}`),
    ...entry("layout", layout),
    ...entry("taken for", `${format}, score ${score}`),
    ...entry("because", ...reasons),
    ...columnLines(inspection.fields, chalk),
    ...lists.flatMap(({ key, columns, isRead }) =>
      entry(`${key}[]`, `${isRead ? "" : "not read: "}${columns.join(", ")}`),
    ),
    ...entry(hasOwnRules ? "fields" : "other", ...(others.length > 0 ? [otherText(inspection)] : [])),
    ...entry("records", recordText(inspection)),
    ...entry("times", timesText(inspection)),
    ...entry(
      "rejected",
      ...account.rejected.slice(0, rejectedShown).map(({ line, message }) => `line ${line}: ${message}`),
    ),
    ...entry("note", ...notes.all.map(noteText)),
    ...entry("cannot tell", ...unmeasurable(facts.found)),
  ]);
}

/** The same for a file that is the whole export of nothing. */
export const emptyExportText = (file: string, chalk: ChalkInstance): string =>
  textOf([
    chalk.bold(terminalText(file)),
    ...entryLines(chalk.dim, 2, "records", titleWidth, ["none: the export is complete, and has no records"]),
  ]);

const textOf = (lines: readonly string[]): string => `${lines.join("\n")}\n\n`;

/** A title and texts beside it, each from a line of its own; nothing where there is no text. */
function entryLines(
  style: (text: string) => string,
  indent: number,
  title: string,
  width: number,
  texts: readonly string[],
): string[] {
  const column = indent + width;
  const lines = texts.flatMap((text) => wrap(terminalText(text), pageWidth - column));
  const isWide = title.length >= width;
  const first = `${" ".repeat(indent)}${style(title)}`;
  const beside = lines.map((line, index) =>
    index === 0 && !isWide ? `${first}${" ".repeat(width - title.length)}${line}` : `${" ".repeat(column)}${line}`,
  );
  return lines.length > 0 && isWide ? [first, ...beside] : beside;
}

const fieldWidth = 15;

function columnLines(fields: readonly FieldDescription[], chalk: ChalkInstance): string[] {
  if (fields.length === 0) return [];
  const lines = fields.flatMap((field) => entryLines((name) => name, 4, field.field, fieldWidth, fieldTexts(field)));
  return [`  ${chalk.dim("columns")}`, ...lines];
}

const recognitions: Readonly<Record<Recognition, string>> = {
  mapped: "as mapped",
  name: "by name",
  alias: "by alias",
  value: "by value",
};

/** What a column is taken for, and what its first values became. @example fieldTexts(status) //=> ["Keadaan, by alias; word", "Beres = ?"] */
export function fieldTexts({
  column,
  parts,
  recognition,
  readAs,
  rivals,
  values,
  samples,
}: FieldDescription): string[] {
  const { filled, understood } = values;
  const lacking = understood < filled ? `; ${understood} of the first ${filled} values understood` : "";
  return [
    `${clip(parts.length > 0 ? parts.join(" + ") : column, 40)}, ${recognitions[recognition]}; ${readAs}${lacking}`,
    ...(samples.length > 0 ? [samples.map(sampleText).join(" | ")] : []),
    ...(rivals.length > 0 ? [`not read, though it could be the same: ${rivals.join(", ")}`] : []),
  ];
}

/** A text that is read as something else stands beside that. */
function sampleText({ text, meaning }: ValueSample): string {
  if (meaning === undefined) return `${clip(text)} = ?`;
  if (meaning.kind !== "text") return meaningText(meaning);
  return meaning.value === text ? clip(text) : `${clip(text)} = ${clip(meaning.value)}`;
}

function meaningText({ kind, value }: Exclude<Meaning, { kind: "text" }>): string {
  if (kind === "instant") return new Date(value).toISOString().replace(".000Z", "Z");
  return value < 0 ? `-${durationText(-value)}` : durationText(value);
}

const clip = (text: string, width = 24): string => {
  const plain = text.replace(/\s+/g, " ");
  return plain.length > width ? `${plain.slice(0, width - 1)}…` : plain;
};

function otherText({ others, isOfConversations, hasOwnRules, facts }: Inspection): string {
  const untold = others.map((other) => capitalised(other.toLowerCase())).filter((name) => isUntold(name, facts.found));
  const spelt = untold.length > 0 ? `, spelt with a capital: ${untold.join(", ")}` : "";
  const remarks = [
    ...(hasOwnRules ? ["the format's own rules say which of them are read"] : []),
    ...(isOfConversations ? [`--by and --where can name them${spelt}`] : []),
  ];
  return others.join(", ") + (remarks.length > 0 ? ` (${remarks.join("; ")})` : "");
}

/**
 * Whether a column is called like something that every conversation may have, and is not that: the file does not tell it, or
 * the creation does.
 */
function isUntold(name: string, found: ReadonlySet<Fact>): boolean {
  const called = dimension(name.toLowerCase());
  return called.values !== undefined || !isTold(called, found, undefined);
}

function recordText({ account, facts }: Inspection): string {
  const { records, used, rejected, duplicates, blank } = account.toInput();
  const reasons = Object.entries(rejected).map(([reason, count]) => `${reason} ${count}`);
  const refused =
    account.rejected.length > 0 ? `${account.rejected.length} rejected (${reasons.join(", ")})` : "none rejected";
  return `${records} read: ${used} used, ${refused}, ${duplicates} duplicates, ${blank} blank; ${facts.conversationCount} conversations`;
}

const timesText = ({ facts }: Inspection): string =>
  Number.isFinite(facts.newest)
    ? `${new Date(facts.oldest).toISOString()} to ${new Date(facts.newest).toISOString()}`
    : "none";

interface Noted {
  readonly message: string;
  readonly count: number;
  readonly examples: readonly string[];
}

function noteText({ message, count, examples }: Noted): string {
  const times = count > 1 ? ` (${count} times)` : "";
  return `${message}${times}${examples.length > 0 ? `, first: ${examples[0]}` : ""}`;
}

/** What the file cannot tell, by what it lacks for that. */
function unmeasurable(found: ReadonlySet<Fact>): readonly string[] {
  const metricsBy = new Map<string, string[]>();
  for (const metric of metrics) {
    const reason = whyUnmeasurable(metric, found);
    if (reason !== undefined) addToList(metricsBy, reason, metric.id);
  }
  if (metricsBy.size === 0) return ["nothing: every metric can be measured"];
  return [...metricsBy].map(([reason, ids]) => `${ids.join(", ")}: ${reason}`);
}
