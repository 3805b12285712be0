import type { Terminal } from "./terminal.ts";
import { textWidth } from "./text-width.ts";

const segmenter = new Intl.Segmenter();

/** Graphemes from the start of a list for as long as they fit. */
function fitting(graphemes: readonly string[], width: number): readonly string[] {
  let used = 0;
  const end = graphemes.findIndex((grapheme) => {
    used += textWidth(grapheme);
    return used > width;
  });
  return end < 0 ? graphemes : graphemes.slice(0, end);
}

/**
 * Text of at most so many terminal columns; what does not fit is left out of the middle, whole graphemes at a time.
 *
 * @example
 * shortened("exports/2026/messages.csv", 15, "…") //=> "exports…ges.csv"
 */
export function shortened(text: string, width: number, ellipsis: string): string {
  if (textWidth(text) <= width) return text;
  const room = Math.max(0, width - textWidth(ellipsis));
  const graphemes = [...segmenter.segment(text)].map(({ segment }) => segment);
  const head = fitting(graphemes, Math.ceil(room / 2));
  const tail = fitting(graphemes.slice(head.length).reverse(), Math.floor(room / 2));
  return head.join("") + ellipsis + [...tail].reverse().join("");
}

/** Text in lines of at most so many columns, broken between words; a word that fits nowhere is shortened. */
function wrapped(text: string, width: number, ellipsis: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").map((part) => shortened(part, width, ellipsis))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Running text as indented lines, none wider than the terminal. */
export function indented(
  text: string,
  indent: number,
  { width, ellipsis }: Terminal,
  paint: (line: string) => string = String,
): readonly string[] {
  return wrapped(text, width - indent, ellipsis).map((line) => " ".repeat(indent) + paint(line));
}
