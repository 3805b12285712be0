import type { Notes } from "../../input/notes.ts";
import type { Fact } from "../../model/fact.ts";
import type { Facts } from "../../model/facts.ts";

/**
 * Says which columns of when customers left are blank throughout, where something asks for leavings and no file tells any: where
 * another does, nobody of this one has left.
 */
export function noteBlankLeavings({ blankLeavings, found }: Facts, asked: ReadonlySet<Fact>, notes: Notes): void {
  if (!asked.has("leavings") || found.has("leavings")) return;
  for (const [file, header] of blankLeavings) notes.add("blank-leavings", messageOn(header), file);
}

const messageOn = (header: string): string =>
  `${header}: blank throughout, so that it tells of nobody whether they left (an end such as 9999-12-31 says that a customer did not)`;
