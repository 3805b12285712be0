import type { Tone } from "../document/document.ts";
import { terminalText } from "../encode.ts";
import type { Appearance } from "../renderer.ts";

/** Narrower than this nothing is laid out. */
const narrowest = 20;

const shades = { "·": ".", "░": "-", "▒": "+", "▓": "*" };
const levels = { "▁": "_", "▂": ",", "▃": "-", "▄": ":", "▅": "=", "▆": "+", "▇": "*" };
const outcomes = { "✓": "+", "✗": "x" };
const signs: Readonly<Record<string, string>> = { ...shades, ...levels, ...outcomes, "▲": "^", "▼": "v" };

/** Dashes, ellipses, times and limits; blocks from the full one to the half, and those below it; shades, levels and so on. */
const ascii = (text: string): string =>
  text
    .replaceAll("–", "-")
    .replaceAll("…", "...")
    .replaceAll("×", "x")
    .replaceAll("≤", "<=")
    .replaceAll("≥", ">=")
    .replace(/[█-▌]/g, "#")
    .replace(/[▍-▏]/g, ".")
    .replace(/[·░▒▓▁-▇▲▼✓✗]/g, (sign) => signs[sign]);

/** What the drawing of every block needs to know. */
export interface Terminal {
  readonly width: number;
  readonly chalk: Appearance["chalk"];
  readonly ellipsis: string;
  /** The only way for a text onto the terminal. */
  readonly encode: (text: string) => string;
}

export const terminalOf = ({ width, chalk, unicode }: Appearance): Terminal => ({
  width: Math.max(narrowest, width),
  chalk,
  ellipsis: unicode ? "…" : "...",
  encode: unicode ? terminalText : (text) => ascii(terminalText(text)),
});

const colours = {
  better: "green",
  worse: "red",
  unclear: "dim",
  pass: "green",
  fail: "red",
  warn: "yellow",
  "no-data": "yellow",
} as const;

/** A text in the colour of what is to be thought of it. */
export const toned = (text: string, tone: Tone, { chalk }: Terminal): string => chalk[colours[tone]](text);
