import type { Report } from "../report/report.ts";
import type { Block, Document } from "./document/document.ts";
import { documentOf } from "./document/layout.ts";
import type { RenderOptions } from "./renderer.ts";
import { tableBlock } from "./terminal/table-block.ts";
import { type Terminal, terminalOf, toned } from "./terminal/terminal.ts";
import { indented } from "./terminal/width.ts";

function blockLines(block: Block, terminal: Terminal): readonly string[] {
  if (block.kind === "table") return tableBlock(block, terminal);
  const text = terminal.encode(block.text);
  if (block.kind === "conclusion") {
    return indented(text, 0, terminal, (line) => terminal.chalk.bold(toned(line, block.tone, terminal)));
  }
  if (block.kind === "heading") return indented(text, 0, terminal, terminal.chalk.bold);
  return indented(text, 2, terminal, block.tone === "dim" ? terminal.chalk.dim : String);
}

/** A document for a terminal: no line is wider than `options.width`, and no byte of the data commands the terminal. */
export function drawn(document: Document, options: Omit<RenderOptions, "layout">): string {
  const terminal = terminalOf(options);
  const sections = document.map((section) => section.flatMap((block) => blockLines(block, terminal)).join("\n"));
  return `${sections.join("\n\n")}\n`;
}

/** The report for a terminal. */
export const renderTable = (report: Report, options: RenderOptions): string =>
  drawn(documentOf(report, options.layout), options);
