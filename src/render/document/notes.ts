import type { PartValue, Value } from "../../report/report.ts";
import { countText, figureText } from "../numbers.ts";
import { uncapitalised } from "../uncapitalised.ts";
import { whyNoChange } from "./changes.ts";
import { type Figures, figuresOf, type Shape, shapeOf } from "./figures.ts";
import { peaksInWords } from "./peaks.ts";
import { plural, tally, total } from "./words.ts";

/** A distribution with more different values than this is not spelled out. */
const fewValues = 11;

const joined = (pieces: readonly string[], separator: string): string =>
  pieces.filter((piece) => piece !== "").join(separator);

const leftOut = (excluded: Readonly<Record<string, number>> | undefined): string => {
  const reasons = tally(excluded ?? {});
  return reasons === "" ? "" : `without ${reasons}`;
};

/** Amounts in several currencies are data, which stand in the row. */
const missing = ({ reason, amounts }: Figures): string =>
  reason === undefined || amounts !== undefined ? "" : `no data: ${reason}`;

function noChange(figures: Figures): string {
  const reason = whyNoChange(figures);
  return reason === undefined ? "" : `change n/a: ${reason}`;
}

const basisOf = ({ basis }: Figures): string => (basis === undefined ? "" : `by ${basis}`);

function reported({ sources, n }: Value): string {
  const count = sources.reported ?? 0;
  if (count === 0) return "";
  return count === total(sources) ? "as the export reports it" : `${countText(count)} of ${countText(n)} as reported`;
}

function spread({ distribution }: Figures): string {
  const counts = Object.entries(distribution ?? {});
  if (counts.length === 0 || counts.length > fewValues) return "";
  return counts.map(([value, count]) => `${value}: ${countText(count)}`).join(", ");
}

/** How much of what a customer said is shown. */
const longestText = 60;

/** The conversations that stand out: "worst TM-1 2d 0h, TM-7 1d 4h". */
function worstOf({ worst = [] }: Figures, unit: string): string {
  if (worst.length === 0) return "";
  const told = worst.map(({ conversation, value, text }) => {
    const said = text === undefined ? "" : ` “${clipped(text)}”`;
    return `${conversation} ${figureText(value, unit)}${said}`;
  });
  return `worst ${told.join(", ")}`;
}

const clipped = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longestText ? `${line.slice(0, longestText).trimEnd()}…` : line;
};

/** Of scores, which are a handful of whole numbers, only the mean tells anything. */
function headlineOf(part: PartValue, shape: Shape): string {
  const [first, second, mean] = figuresOf[shape].map((figure) => figure.text(part, part.unit));
  if (shape !== "distribution") return first ?? "";
  return part.unit === "score" ? `${mean}` : `median ${first}, p90 ${second}`;
}

/** A further number as a remark: "response rate 31.0% (n 200)". */
function partInWords(part: PartValue): string {
  const shape = shapeOf(part);
  const details = joined(
    [
      shape === "number" && part.unit === "count" ? "" : `n ${countText(part.n)}`,
      missing(part),
      leftOut(part.excluded),
      spread(part),
      worstOf(part, part.unit),
    ],
    ", ",
  );
  return `${uncapitalised(part.title)} ${headlineOf(part, shape)}${details === "" ? "" : ` (${details})`}`;
}

/** The parts that have the shape of their metric, and so fit into rows under it; the others are told in words. */
export function partsOfShape(value: Value, shape: Shape): readonly PartValue[] {
  return Object.values(value.parts ?? {}).filter((part) => shapeOf(part) === shape && shape !== "number");
}

/** What has to be known about a part that stands in a row of its own. */
export const partNote = (part: PartValue): string =>
  joined([missing(part), noChange(part), leftOut(part.excluded), spread(part), worstOf(part, part.unit)], "; ");

/** Of what never happened there is no median to tell in words: no promise broken, no overrun. */
const isEmptySpread = (part: PartValue): boolean => part.n === 0 && shapeOf(part) === "distribution";

/** What has to be known about a value beside its figures; `rows` are the parts that have rows of their own. */
export function valueNote(value: Value, rows: readonly PartValue[] = []): string {
  const told = Object.values(value.parts ?? {}).filter((part) => !rows.includes(part) && !isEmptySpread(part));
  return joined(
    [
      missing(value),
      noChange(value),
      basisOf(value),
      leftOut(value.excluded),
      reported(value),
      spread(value),
      value.peaks === undefined ? "" : peaksInWords(value.peaks),
      ...told.map(partInWords),
    ],
    "; ",
  );
}

/** Why some of the values are missing: "no data in 2 rows: nobody answered". */
export const missingInWords = (values: readonly Value[]): string =>
  inWords(
    "no data",
    values.map(({ reason, amounts }) => (amounts === undefined ? reason : undefined)),
  );

/** Why some of the changes are missing: "no change in 1 row: not there before". */
export const missingChangesInWords = (values: readonly Value[]): string =>
  inWords("no change", values.map(whyNoChange));

function inWords(what: string, reasons: readonly (string | undefined)[]): string {
  const rows = new Map<string, number>();
  for (const reason of reasons) if (reason !== undefined) rows.set(reason, (rows.get(reason) ?? 0) + 1);
  return [...rows].map(([reason, count]) => `${what} in ${plural(count, "row")}: ${reason}`).join("; ");
}
