import type { Rejection } from "../../input/row.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import { rejections } from "./translator.ts";

const message = "records of streams that are not about conversations were passed over";

/** What to do with a record of no known kind: a dump has streams of groups, fields and macros too, and names them. */
export function passOver(facts: FactWriter, stream: string | undefined): Rejection | undefined {
  if (stream === undefined) return rejections.unknown;
  facts.note("unused-stream", message, stream);
  return undefined;
}
