import type { Report } from "../report/report.ts";
import type { Band, Block, Column, Row, Table } from "./document/document.ts";
import { documentOf } from "./document/layout.ts";
import { markdownText } from "./encode.ts";
import type { RenderOptions } from "./renderer.ts";

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function rowLine({ kind, cells: [first = "", ...others], note = "" }: Row, hasNotes: boolean): string {
  const name = kind === "part" ? `– ${first}` : first;
  return line([name, ...others, ...(hasNotes ? [note] : [])].map(markdownText));
}

function bandLines(columns: readonly Column[], { title = "", head, rows }: Band): readonly string[] {
  const hasNotes = rows.some(({ note = "" }) => note !== "");
  const rule = columns.map(({ kind }) => (kind === "number" ? "--:" : ":--"));
  return [
    ...(title === "" ? [] : [`## ${markdownText(title)}`, ""]),
    line([...head, ...(hasNotes ? ["notes"] : [])].map(markdownText)),
    line([...rule, ...(hasNotes ? [":--"] : [])]),
    ...rows.map((row) => rowLine(row, hasNotes)),
  ];
}

const tableText = ({ columns, bands }: Table): string =>
  bands.map((band) => bandLines(columns, band).join("\n")).join("\n\n");

function blockText(block: Block): string {
  if (block.kind === "table") return tableText(block);
  if (block.kind === "conclusion") return `**${markdownText(block.text)}**`;
  return block.kind === "heading" ? `## ${markdownText(block.text)}` : markdownText(block.text);
}

/** The report as Markdown: the content of the table, for a pull request, a wiki or a chat. */
export function renderMarkdown(report: Report, { layout }: RenderOptions): string {
  const blocks = documentOf(report, layout).flat().map(blockText);
  return `${["# Support metrics", ...blocks].join("\n\n")}\n`;
}
