import { decodeText } from "../../model/texts/text.ts";
import { lineFeed, space } from "../ascii.ts";
import { unheard } from "../consumer.ts";
import { HeaderScanner } from "./header.ts";
import { ChatScanner, chatColumns } from "./scanner.ts";
import { withoutMarks } from "./spaces.ts";

const sampleSize = 64 * 1024;
const recordsWanted = 400;

/**
 * What the first messages of a chat hold, by column; undefined where the text is no chat: its first line would begin a message,
 * and somebody would have written one of the first.
 *
 * @param head the beginning of the file, in UTF-8 without a byte order mark
 * @param isComplete whether that is the whole file
 * @example sniffChat(toBytes("15/04/26, 15.04 - Ana: Halo\n"), true) //=> [["15/04/26, 15.04"], ["Ana"], ["Halo"]]
 */
export function sniffChat(head: Uint8Array, isComplete: boolean): readonly (readonly string[])[] | undefined {
  if (!beginsChat(head)) return undefined;
  const values: string[][] = chatColumns.map(() => []);
  let records = 0;
  const scanner = new ChatScanner({
    ...unheard,
    record({ bytes, starts, ends }) {
      records += 1;
      if (records > recordsWanted) return undefined;
      for (const [slot, texts] of values.entries()) {
        if (starts[slot] >= 0) texts.push(withoutMarks(decodeText(bytes.subarray(starts[slot], ends[slot]))));
      }
      return undefined;
    },
  });
  const sample = head.subarray(0, sampleSize);
  scanner.read(sample, 0, sample.length, isComplete && sample.length === head.length);
  const [, authors] = values;
  return authors.length > 0 ? values : undefined;
}

function beginsChat(head: Uint8Array): boolean {
  const start = head.findIndex((byte) => byte > space);
  const end = head.indexOf(lineFeed, start);
  return start >= 0 && new HeaderScanner().scan(head, start, end < 0 ? head.length : end);
}
