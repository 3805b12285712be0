import type { Report } from "../report/report.ts";
import type { Block } from "./document/document.ts";
import { documentOf } from "./document/layout.ts";
import type { RenderOptions } from "./renderer.ts";
import { tableBlock } from "./terminal/table-block.ts";
import { type Terminal, terminalOf } from "./terminal/terminal.ts";
import { indented } from "./terminal/width.ts";

function blockLines(block: Block, terminal: Terminal): readonly string[] {
  if (block.kind === "table") return tableBlock(block, terminal);
  const text = terminal.encode(block.text);
  if (block.kind === "heading") return indented(text, 0, terminal, terminal.chalk.bold);
  return indented(text, 2, terminal, block.tone === "dim" ? terminal.chalk.dim : String);
}

/** The report for a terminal: no line is wider than `options.width`, and no byte of the data commands the terminal. */
export function renderTable(report: Report, options: RenderOptions): string {
  const terminal = terminalOf(options);
  const sections = documentOf(report, options.layout).map((section) =>
    section.flatMap((block) => blockLines(block, terminal)).join("\n"),
  );
  return `${sections.join("\n\n")}\n`;
}
