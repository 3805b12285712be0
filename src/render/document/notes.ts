import type { Words } from "../../language/words.ts";
import type { Figures, PartValue, Unit, Value } from "../../report/report.ts";
import { joined } from "../joined.ts";
import { isPartlyTold } from "../partly-told.ts";
import { setOff } from "../set-off.ts";
import { uncapitalised } from "../uncapitalised.ts";
import { whyNoChange } from "./changes.ts";
import { tally, total } from "./counts.ts";
import { figuresOfShape, type Shape, shapeOf } from "./figures.ts";
import { peaksInWords } from "./peaks.ts";

/** A distribution with more different values than this is not spelled out. */
const fewValues = 11;

const leftOut = (excluded: Readonly<Record<string, number>> | undefined, words: Words): string => {
  const reasons = tally(excluded ?? {}, words, words.names.exclusion);
  return reasons === "" ? "" : words.notes.without(reasons);
};

/** Amounts in several currencies are data, which stand in the row. */
const missing = ({ reason, amounts }: Figures, { notes, say }: Words): string =>
  reason === undefined || amounts !== undefined ? "" : notes.noData(say(reason));

function noChange(figures: Figures, { notes, say }: Words): string {
  const reason = whyNoChange(figures);
  return reason === undefined ? "" : notes.noChange(say(reason));
}

const basisOf = ({ basis }: Figures, { notes, say }: Words): string =>
  basis === undefined ? "" : notes.basis(say(basis));

function reported({ sources, n }: Value, { notes }: Words): string {
  const count = sources.reported ?? 0;
  if (count === 0) return "";
  return count === total(sources) ? notes.allReported : notes.someReported(count, n);
}

function spread({ distribution }: Figures, { format, names }: Words): string {
  const counts = inOrder(Object.entries(distribution ?? {}));
  if (counts.length === 0 || counts.length > fewValues) return "";
  return counts.map(([value, count]) => `${names.ages(value)}: ${format.count(count)}`).join(", ");
}

/** An object keeps whole numbers in front of all other keys: 4.5 would stand behind 5. Ages are in their order. */
const inOrder = <Count>(counts: readonly (readonly [value: string, count: Count])[]) =>
  counts.some(([value]) => Number.isNaN(Number(value)))
    ? counts
    : counts.toSorted(([one], [other]) => Number(one) - Number(other));

/** How much of what a customer said is shown. */
const longestText = 60;

/** The conversations that stand out: "worst TM-1 2d 0h, TM-7 1d 4h". */
function worstOf({ worst = [] }: Figures, unit: Unit, { format, notes }: Words): string {
  if (worst.length === 0) return "";
  const told = worst.map(({ conversation, value, text }) => {
    const said = text === undefined ? "" : ` ${notes.quoted(clipped(text))}`;
    return `${setOff(conversation)} ${format.figure(value, unit)}${said}`;
  });
  return notes.worst(told.join(", "));
}

const clipped = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longestText ? `${line.slice(0, longestText).trimEnd()}…` : line;
};

/** Of scores, which are a handful of whole numbers, only the mean tells anything. */
function headlineOf(part: PartValue, shape: Shape, words: Words): string {
  const [first = "", second = "", mean = ""] = figuresOfShape[shape].map((figure) =>
    figure.text(part, part.unit, words),
  );
  if (shape !== "distribution") return first;
  return part.unit === "score" ? mean : words.notes.medianAndP90(first, second);
}

/**
 * A further number as a remark: "response rate 31.0% (n 200)". A count is itself its n, unless it is a part of another count
 * and not all of that could be told: "new 2 (n 3)".
 */
function partInWords(part: PartValue, whole: Value, words: Words): string {
  const shape = shapeOf(part);
  const isCount = shape === "number" && part.unit === "count";
  const details = joined(
    [
      isCount && !isPartlyTold(part, whole) ? "" : words.notes.n(part.n),
      missing(part, words),
      leftOut(part.excluded, words),
      spread(part, words),
      worstOf(part, part.unit, words),
    ],
    ", ",
  );
  const title = uncapitalised(words.say(part.title));
  return `${title} ${headlineOf(part, shape, words)}${details === "" ? "" : ` (${details})`}`;
}

/** The parts that have the shape of their metric, and so fit into rows under it; the others are told in words. */
export function partsOfShape(value: Value, shape: Shape): readonly PartValue[] {
  return Object.values(value.parts ?? {}).filter((part) => shapeOf(part) === shape && shape !== "number");
}

/** What has to be known about a part that stands in a row of its own. */
export const partNote = (part: PartValue, words: Words): string =>
  joined(
    [
      missing(part, words),
      noChange(part, words),
      leftOut(part.excluded, words),
      spread(part, words),
      worstOf(part, part.unit, words),
    ],
    "; ",
  );

/** Of what never happened there is no median to tell in words: no promise broken, no overrun. */
const isEmptySpread = (part: PartValue): boolean => part.n === 0 && shapeOf(part) === "distribution";

/** What has to be known about a value beside its figures; `rows` are the parts that have rows of their own. */
export function valueNote(value: Value, words: Words, rows: readonly PartValue[] = []): string {
  const told = Object.values(value.parts ?? {}).filter((part) => !rows.includes(part) && !isEmptySpread(part));
  return joined(
    [
      missing(value, words),
      noChange(value, words),
      basisOf(value, words),
      leftOut(value.excluded, words),
      reported(value, words),
      spread(value, words),
      value.peaks === undefined ? "" : peaksInWords(value.peaks, words),
      ...told.map((part) => partInWords(part, value, words)),
    ],
    "; ",
  );
}

/** Why some of the values are missing: "no data in 2 rows: nobody answered". */
export const missingInWords = (values: readonly Value[], words: Words): string =>
  inWords(
    words.notes.noDataInRows,
    values.map(({ reason, amounts }) => (amounts === undefined ? reason : undefined)),
    words,
  );

/** Why some of the changes are missing: "no change in 1 row: not there before". */
export const missingChangesInWords = (values: readonly Value[], words: Words): string =>
  inWords(words.notes.noChangeInRows, values.map(whyNoChange), words);

function inWords(
  sentence: (rows: number, reason: string) => string,
  reasons: readonly (string | undefined)[],
  { say }: Words,
): string {
  const rows = new Map<string, number>();
  for (const reason of reasons) if (reason !== undefined) rows.set(reason, (rows.get(reason) ?? 0) + 1);
  return [...rows].map(([reason, count]) => sentence(count, say(reason))).join("; ");
}
