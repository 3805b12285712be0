import type { Block } from "../block.ts";
import type { RecordConsumer } from "../consumer.ts";
import { type CsvDialect, type CsvPlan, isCommonDialect } from "./dialect.ts";
import { type CsvLimits, csvLimits } from "./limits.ts";
import { CsvScanner } from "./scanner.ts";

/**
 * Reads a CSV file's records: with the byte scanner where the dialect is RFC 4180, else with csv-parse.
 * @throws MetrikError unclosed-quote (the line where it opened), limit; broken-quote where csv-parse reads
 */
export async function readCsv(
  blocks: AsyncIterable<Block>,
  dialect: CsvDialect,
  plan: CsvPlan,
  consumer: RecordConsumer,
  limits: CsvLimits = csvLimits,
): Promise<void> {
  if (isCommonDialect(dialect)) return scanBlocks(blocks, new CsvScanner(dialect.delimiter, plan, consumer, limits));
  const { readWithCsvParse } = await import("./csv-parse.ts");
  return readWithCsvParse(blocks, dialect, plan, consumer, limits);
}

async function scanBlocks(blocks: AsyncIterable<Block>, scanner: CsvScanner): Promise<void> {
  for await (const { buffer, start, end } of blocks) scanner.feed(buffer.subarray(start, end));
  scanner.end();
}
