import { terminalText } from "../encode.ts";
import type { RenderOptions } from "../renderer.ts";

/** Narrower than this nothing is laid out. */
const narrowest = 20;

const shades = { "·": ".", "░": "-", "▒": "+", "▓": "*" };
const levels = { "▁": "_", "▂": ",", "▃": "-", "▄": ":", "▅": "=", "▆": "+", "▇": "*" };
const signs: Readonly<Record<string, string>> = { ...shades, ...levels, "▲": "^", "▼": "v" };

/** Dashes, ellipses and times; blocks from the full one to the half, and those below it; shades, levels, arrows. */
const ascii = (text: string): string =>
  text
    .replaceAll("–", "-")
    .replaceAll("…", "...")
    .replaceAll("×", "x")
    .replace(/[█-▌]/g, "#")
    .replace(/[▍-▏]/g, ".")
    .replace(/[·░▒▓▁-▇▲▼]/g, (sign) => signs[sign]);

/** What the drawing of every block needs to know. */
export interface Terminal {
  readonly width: number;
  readonly chalk: RenderOptions["chalk"];
  readonly ellipsis: string;
  /** The only way for a text onto the terminal. */
  readonly encode: (text: string) => string;
}

export const terminalOf = ({ width, chalk, unicode }: Omit<RenderOptions, "layout">): Terminal => ({
  width: Math.max(narrowest, width),
  chalk,
  ellipsis: unicode ? "…" : "...",
  encode: unicode ? terminalText : (text) => ascii(terminalText(text)),
});
