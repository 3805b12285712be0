import type { FactWriter } from "../write/fact-writer.ts";

/** Says that the export does not tell who wrote a message. */
export function noteUnknownRole(facts: FactWriter): void {
  facts.note("unknown-role", "it is not known who wrote a message: it counts as unknown, and is never a reply");
}
