import { type Words, wordsOf } from "../language/words.ts";
import type { Report } from "../report/report.ts";
import { type Band, type Block, type Column, meaningsOf, type Row, type Table } from "./document/document.ts";
import { documentOf } from "./document/layout.ts";
import { markdownText } from "./encode.ts";
import type { RenderOptions } from "./renderer.ts";

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function rowLine({ kind, cells: [first = "", ...others], note = "" }: Row, hasNotes: boolean): string {
  const name = kind === "part" ? `– ${first}` : first;
  return line([name, ...others, ...(hasNotes ? [note] : [])].map(markdownText));
}

/** Bands of a table share its columns, so that they stand below each other; Markdown shows each as a table of its own. */
function withoutEmptyColumns(columns: readonly Column[], { head, rows, ...band }: Band): [readonly Column[], Band] {
  const isFilled = columns.map(
    (_, index) => index === 0 || [head, ...rows.map(({ cells }) => cells)].some((cells) => (cells[index] ?? "") !== ""),
  );
  const filled = <Each>(each: readonly Each[]) => each.filter((_, index) => isFilled[index]);
  return [
    filled(columns),
    { ...band, head: filled(head), rows: rows.map((row) => ({ ...row, cells: filled(row.cells) })) },
  ];
}

function bandLines(columns: readonly Column[], { title = "", head, rows }: Band, { tables }: Words): readonly string[] {
  const hasNotes = rows.some(({ note = "" }) => note !== "");
  const rule = columns.map(({ kind }) => (kind === "number" ? "--:" : ":--"));
  return [
    ...(title === "" ? [] : [`## ${markdownText(title)}`, ""]),
    line([...head, ...(hasNotes ? [tables.notes] : [])].map(markdownText)),
    line([...rule, ...(hasNotes ? [":--"] : [])]),
    ...rows.map((row) => rowLine(row, hasNotes)),
  ];
}

const tableText = ({ columns, bands }: Table, words: Words): string =>
  [
    ...bands.map((band) => bandLines(...withoutEmptyColumns(columns, band), words).join("\n")),
    ...meaningsOf(columns).map(markdownText),
  ].join("\n\n");

function blockText(block: Block, words: Words): string {
  if (block.kind === "table") return tableText(block, words);
  if (block.kind === "conclusion") return `**${markdownText(block.text)}**`;
  return block.kind === "heading" ? `## ${markdownText(block.text)}` : markdownText(block.text);
}

/** The report as Markdown: the content of the table, for a pull request, a wiki or a chat. */
export function renderMarkdown(
  report: Report,
  { layout, language }: Pick<RenderOptions, "layout" | "language">,
): string {
  const words = wordsOf(language);
  const blocks = documentOf(report, layout, words)
    .flat()
    .map((block) => blockText(block, words));
  return `${[`# ${words.tables.report}`, ...blocks].join("\n\n")}\n`;
}
