import { missing } from "../model/texts/dictionary.ts";

/** What of a log is asked for. */
interface Entries {
  readonly length: number;
  conversationOf(index: number): number;
  at(index: number): number;
}

/** When the first entry of each conversation was that counts; infinite where it has none. */
export function firstOf(
  log: Entries,
  conversationCount: number,
  counts: (index: number) => boolean = () => true,
): Float64Array {
  const first = new Float64Array(conversationCount).fill(Number.POSITIVE_INFINITY);
  for (let index = 0; index < log.length; index++) {
    const conversation = log.conversationOf(index);
    if (conversation === missing || log.at(index) >= first[conversation] || !counts(index)) continue;
    first[conversation] = log.at(index);
  }
  return first;
}
