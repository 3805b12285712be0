import type { RejectedRecord } from "../../pipeline/account.ts";
import type { Host } from "../host.ts";
import { writeOutputs } from "./write.ts";

/** Where rejected records go, and whether they are spoken of. */
interface RejectOptions {
  readonly rejects?: string;
  readonly quiet?: boolean;
}

/** The rejected records as NDJSON, for the eyes of their owner only: they hold raw data. */
export async function keepRejects(
  host: Host,
  options: RejectOptions,
  rejected: readonly RejectedRecord[],
): Promise<void> {
  if (options.rejects !== undefined) {
    const text = rejected
      .map(({ file, line, code, message, raw }) => `${JSON.stringify({ file, line, reason: code, message, raw })}\n`)
      .join("");
    await writeOutputs([{ path: options.rejects, content: text, mode: 0o600 }], host);
  }
  if (rejected.length > 0 && options.quiet !== true) {
    const where = options.rejects === undefined ? "--rejects FILE keeps them" : `kept in ${options.rejects}`;
    const [{ file, line, message }] = rejected;
    const { terminalText } = await import("../../render/encode.ts");
    const first = terminalText(`first: ${file}:${line}: ${message}`);
    const what = rejected.length === 1 ? "1 record was" : `${rejected.length} records were`;
    await host.stderr.write(`warning: ${what} rejected (${first}); ${where}\n`);
  }
}
