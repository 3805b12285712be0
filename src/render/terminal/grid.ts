import Table from "cli-table3";
import type { Column } from "../document/document.ts";
import { type Fitted, gap } from "./fit-columns.ts";
import { textWidth } from "./text-width.ts";

const bare = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: " ".repeat(gap),
};

/**
 * Rows of cells as aligned lines, one a row. The cells fit their columns and may carry colours.
 * cli-table3 measures with an old table of widths, by which Thai or Hindi rows come out crooked: it lays out stand-ins of
 * the true width, and the texts take their places afterwards.
 */
export function grid(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  fitted: readonly Fitted[],
): readonly string[] {
  const table = new Table({
    chars: bare,
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [], compact: true },
    colWidths: fitted.map(({ width }) => width),
    colAligns: fitted.map(({ index }) => (columns[index].kind === "number" ? "right" : "left")),
  });
  table.push(...rows.map((cells) => cells.map((text) => "x".repeat(textWidth(text)))));
  const texts = rows
    .flat()
    .filter((text) => textWidth(text) > 0)
    .values();
  const filled = table.toString().replace(/x+/g, () => texts.next().value ?? "");
  return filled.split("\n").map((line) => line.trimEnd());
}
