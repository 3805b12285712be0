import type { ExportedFile } from "./exporter.ts";

/**
 * The same records in the opposite order: the lines of NDJSON, the rows of CSV, the elements of the one array of a JSON
 * document. What has an order of its own, such as the text of a chat, stays as it is; and so does what cannot be turned
 * without a parser.
 */
export function reordered({ name, text }: ExportedFile): ExportedFile {
  if (/\.(ndjson|jsonl)$/.test(name)) return { name, text: turned(text.split("\n")) };
  if (/\.csv$/.test(name)) return { name, text: turnedRows(text) };
  return { name, text: name.endsWith(".json") ? turnedJson(text) : text };
}

const turned = (lines: readonly string[]): string =>
  lines
    .filter((line) => line !== "")
    .reverse()
    .join("\n");

function turnedRows(text: string): string {
  const [header, ...rows] = text.split("\n");
  const isWhole = (row: string) => (row.match(/"/g)?.length ?? 0) % 2 === 0;
  return rows.every(isWhole) ? `${header}\n${turned(rows)}\n` : text;
}

function turnedJson(text: string): string {
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) return JSON.stringify(value.reverse());
  if (typeof value !== "object" || value === null) return text;
  const arrays = Object.entries(value).filter(([, each]) => Array.isArray(each));
  if (arrays.length !== 1) return text;
  const [[key, elements]] = arrays;
  return JSON.stringify({ ...value, [key]: [...elements].reverse() });
}
