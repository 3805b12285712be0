import { escapeSequence } from "../encode.ts";
import type { Terminal } from "./terminal.ts";
import { textWidth } from "./text-width.ts";

const segmenter = new Intl.Segmenter();
const graphemesOf = (text: string): readonly string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

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
  const graphemes = graphemesOf(text);
  const head = fitting(graphemes, Math.ceil(room / 2));
  const tail = fitting(graphemes.slice(head.length).reverse(), Math.floor(room / 2));
  return head.join("") + ellipsis + tail.toReversed().join("");
}

/** Words in lines of at most so many columns, as far as each of them fits. */
export function wrapped(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/**
 * A name as far as whole words of it fit, and the rest of it. Its indentation stays, as do the signs behind its
 * last word, and a number and its unit stay together. Where not even one word fits, nothing is taken off.
 *
 * @example
 * divided("  Customer-felt first response time *", 24) //=> ["  Customer-felt first", "response time *"]
 */
export function divided(name: string, width: number): readonly [begun: string, rest: string] {
  const words = name.trimStart();
  const indent = name.length - words.length;
  const [begun, ...rest] = wrapped(words.split(/(?<!\d) (?![*~](?: |$))/), width - indent);
  return begun === "" ? [name, ""] : [" ".repeat(indent) + begun, rest.join(" ")];
}

/** A word in pieces of at most so many columns, each of which may begin a line: none with what a CI log takes for a command. */
function pieces(word: string, width: number): readonly string[] {
  if (textWidth(word) <= width) return [word];
  const graphemes = graphemesOf(word.replace(/:(?=:)/g, escapeSequence));
  const found: string[] = [];
  for (let start = 0; start < graphemes.length; ) {
    const piece = fitting(graphemes.slice(start, start + width), width);
    found.push(piece.join(""));
    start += piece.length;
  }
  return found;
}

/** Running text as indented lines, none wider than the terminal. A word that fits nowhere is shortened. */
export function indented(
  text: string,
  indent: number,
  { width, ellipsis }: Terminal,
  paint: (line: string) => string = String,
): readonly string[] {
  const words = text.split(" ").map((word) => shortened(word, width - indent, ellipsis));
  return wrapped(words, width - indent).map((line) => " ".repeat(indent) + paint(line));
}

/** The same with nothing left out: a word that fits nowhere goes on in the next line. */
export function spelledOut(
  text: string,
  indent: number,
  { width }: Terminal,
  paint: (line: string) => string = String,
): readonly string[] {
  const words = text.split(" ").flatMap((word) => pieces(word, width - indent));
  return wrapped(words, width - indent).map((line) => " ".repeat(indent) + paint(line));
}
