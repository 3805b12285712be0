import { quote } from "../ascii.ts";
import { JsonFault } from "./fault.ts";
import { Spelling } from "./spelling.ts";
import { stringEnd } from "./values/strings.ts";

/** How many spellings are remembered at one level, so that keys which are really data cannot fill the memory. */
const mostSpellings = 256;

const decoder = new TextDecoder();

/** The objects that stand at one place in records: what their keys stand for. */
export interface KeyLevel<Target> {
  /** The spellings met so far, by hash. */
  readonly spellings: Map<number, Spelling<Target>>;
  meaning(key: string): Target;
}

/** The key in quotes at `position`, as one of the spellings at its level. */
export function readKey<Target>(
  bytes: Uint8Array,
  view: DataView,
  position: number,
  level: KeyLevel<Target>,
): Spelling<Target> {
  if (bytes[position] !== quote) throw new JsonFault("a key in double quotes expected", position);
  const close = stringEnd(bytes, view, position + 1);
  const end = (close < 0 ? ~close : close) + 1;
  const hash = hashOf(bytes, position, end);
  const known = level.spellings.get(hash);
  if (known?.standsAt(view, position)) return known;
  const text = bytes.slice(position, end);
  const spelling = new Spelling(text, level.meaning(keyText(text)));
  if (level.spellings.size < mostSpellings) level.spellings.set(hash, spelling);
  return spelling;
}

/** The text of a key in quotes. */
export const keyText = (text: Uint8Array): string => JSON.parse(decoder.decode(text));

/** FNV-1a, as a signed integer. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ bytes[index], 0x01000193);
  return hash;
}
