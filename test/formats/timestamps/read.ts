import type { Spelling } from "../../../src/formats/timestamps/spelling.ts";

const encoder = new TextEncoder();

/** Reads a text from the middle of a buffer, as a reader of files does. */
export function readText(spelling: Pick<Spelling, "read">, text: string): number {
  const bytes = encoder.encode(`9,${text}9.9`);
  return spelling.read(bytes, 2, bytes.length - 3);
}
