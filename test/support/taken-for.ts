import { detectFormat } from "../../src/formats/recognise/detect.ts";
import type { Sample } from "../../src/formats/recognise/sample.ts";

/** The records of a CSV text without quotes. */
export function sampleIn(csv: string): Sample {
  const [columns, ...rows] = csv
    .trim()
    .split("\n")
    .map((line) => line.trim().split(","));
  return { columns, values: columns.map((_, column) => rows.map((row) => row[column])), lists: new Map() };
}

/**
 * What such a file is taken for.
 *
 * @param said the kind that the user says the rows have where nothing tells
 * @throws MetrikError where nothing tells
 */
export const takenFor = (csv: string, map: Readonly<Record<string, string>> = {}, said?: string): string =>
  detectFormat(sampleIn(csv), new Map(Object.entries(map)), undefined, said).format.id;
