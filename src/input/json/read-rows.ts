import type { Block } from "../block.ts";
import type { JsonConsumer } from "./consumer.ts";
import { readJsonDocument } from "./document.ts";
import { readNdjson } from "./ndjson.ts";
import type { JsonPlan } from "./plan.ts";
import type { JsonShape } from "./sniffing/sniff.ts";

/** Reads the records of a JSON file, however it holds them: see `readNdjson` and `readJsonDocument`. */
export const readJsonRows = (
  blocks: AsyncIterable<Block>,
  json: JsonShape,
  plan: JsonPlan,
  unwrap: string | undefined,
  consumer: JsonConsumer,
): Promise<void> =>
  json.shape === "ndjson"
    ? readNdjson(blocks, plan, unwrap, consumer)
    : readJsonDocument(blocks, json.path, plan, unwrap, consumer);
