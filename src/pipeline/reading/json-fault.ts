import { inputError, MetrikError } from "../../errors.ts";
import type { DecodedFile } from "../../input/bytes/open-decoded.ts";
import { unheard } from "../../input/consumer.ts";
import type { JsonConsumer } from "../../input/json/consumer.ts";
import { readJsonRows } from "../../input/json/read-rows.ts";
import type { FileLayout } from "./file-layout.ts";

const noPlan = { fields: [], lists: [] };

/**
 * The first thing that is wrong with a file as JSON, for records that could not be understood: it comes before what they
 * lack. Undefined where the JSON is fine.
 */
export async function jsonFault(
  file: DecodedFile,
  { json }: Extract<FileLayout, { kind: "json" }>,
): Promise<MetrikError | undefined> {
  let first: MetrikError | undefined;
  const consumer: JsonConsumer = {
    ...unheard,
    record: () => undefined,
    reject: (line, { code, message }) => {
      first ??= inputError(code, message, { line });
    },
  };
  try {
    await readJsonRows(file.blocks(), json, noPlan, undefined, consumer);
  } catch (error) {
    if (error instanceof MetrikError) return error;
    throw error;
  }
  return first;
}
