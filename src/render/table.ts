import { type Words, wordsOf } from "../language/words.ts";
import type { Report } from "../report/report.ts";
import type { Block, Document } from "./document/document.ts";
import { documentOf } from "./document/layout.ts";
import type { Appearance, RenderOptions } from "./renderer.ts";
import { tableBlock } from "./terminal/table-block.ts";
import { type Terminal, terminalOf, toned } from "./terminal/terminal.ts";
import { indented } from "./terminal/width.ts";

function blockLines(block: Block, terminal: Terminal, words: Words): readonly string[] {
  if (block.kind === "table") return tableBlock(block, terminal, words);
  const text = terminal.encode(block.text);
  if (block.kind === "conclusion") {
    return indented(text, 0, terminal, (line) => terminal.chalk.bold(toned(line, block.tone, terminal)));
  }
  if (block.kind === "heading") return indented(text, 0, terminal, terminal.chalk.bold);
  return indented(text, 2, terminal, block.tone === "dim" ? terminal.chalk.dim : String);
}

/** A document for a terminal: no line is wider than `options.width`, and no byte of the data commands the terminal. */
export function drawn(document: Document, options: Appearance, words: Words): string {
  const terminal = terminalOf(options);
  const sections = document.map((section) => section.flatMap((block) => blockLines(block, terminal, words)).join("\n"));
  return `${sections.join("\n\n")}\n`;
}

/** The report for a terminal. */
export function renderTable(report: Report, options: RenderOptions): string {
  const words = wordsOf(options.language);
  return drawn(documentOf(report, options.layout, words), options, words);
}
