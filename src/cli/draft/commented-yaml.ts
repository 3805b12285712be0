import { terminalText } from "../../render/encode.ts";
import { yamlText } from "./yaml-text.ts";

/** A line of YAML, switched on or off, or a word about the lines that follow. */
export type DraftLine =
  | { readonly kind: "about"; readonly depth: number; readonly text: string }
  | {
      readonly kind: "code";
      readonly depth: number;
      readonly code: string;
      readonly isOn: boolean;
      /** What stands behind it. */
      readonly note: string | undefined;
    };

export const about = (depth: number, text: string): DraftLine => ({ kind: "about", depth, text });

const code = (depth: number, text: string, isOn: boolean, note?: string): DraftLine => ({
  kind: "code",
  depth,
  code: text,
  isOn,
  note,
});

/** A key and its value, from the data or the command line. */
export const setting = (depth: number, key: string, value: string | boolean, isOn: boolean, note?: string): DraftLine =>
  code(depth, `${yamlText(key)}: ${typeof value === "string" ? yamlText(value) : value}`, isOn, note);

/** An item of a list. */
export const item = (depth: number, value: string, isOn: boolean, note?: string): DraftLine =>
  code(depth, `- ${yamlText(value)}`, isOn, note);

/** YAML of our own, switched off. */
export const example = (depth: number, text: string): DraftLine => code(depth, text, false);

/** A key above deeper lines; it is on as soon as one of those is. */
export const section = (depth: number, key: string, lines: readonly DraftLine[]): readonly DraftLine[] => [
  code(
    depth,
    `${key}:`,
    lines.some((line) => line.kind === "code" && line.isOn),
  ),
  ...lines,
];

/**
 * The lines as text. "# " switches a line off, so that without it the line stands where it belongs; "##" begins a word about
 * what follows.
 *
 * @example print([about(0, "The zone."), setting(0, "time-zone", "UTC", false)]) //=> "## The zone.\n# time-zone: UTC\n"
 */
export function print(lines: readonly DraftLine[]): string {
  let offDepth = Number.POSITIVE_INFINITY;
  const texts = lines.map((line) => {
    if (line.depth <= offDepth) offDepth = Number.POSITIVE_INFINITY;
    if (line.kind === "code" && !line.isOn) offDepth = Math.min(offDepth, line.depth);
    const text = textOf(line);
    if (offDepth === Number.POSITIVE_INFINITY) return `${indent(line.depth)}${text}`;
    return `${indent(offDepth)}# ${indent(line.depth - offDepth)}${text}`;
  });
  return texts.map((text) => `${text}\n`).join("");
}

function textOf(line: DraftLine): string {
  if (line.kind === "about") return `## ${terminalText(line.text)}`;
  return line.note === undefined ? line.code : `${line.code}  # ${terminalText(line.note)}`;
}

const indent = (depth: number): string => "  ".repeat(depth);
