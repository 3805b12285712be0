import type { Block } from "../block.ts";
import { Carry } from "../carry.ts";
import type { RecordConsumer } from "../consumer.ts";
import { ChatScanner } from "./scanner.ts";

/**
 * Reads the messages of a chat that was written down as text, one row each: its time as it is written, who said it (absent in
 * lines that the system wrote) and what. A message may have many lines.
 *
 * @param blocks UTF-8 without a byte order mark
 * @throws MetrikError "record-too-large" (exit 3)
 */
export async function readChat(blocks: AsyncIterable<Block>, consumer: RecordConsumer): Promise<void> {
  const scanner = new ChatScanner(consumer);
  const carry = new Carry();
  for await (const block of blocks) {
    const { buffer, start, end } = carry.join(block);
    carry.keep(buffer, scanner.read(buffer, start, end, false), end);
  }
  const { buffer, start, end } = carry.rest();
  scanner.read(buffer, start, end, true);
}
