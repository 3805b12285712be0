import type { Fact } from "../../model/fact.ts";
import type { ReadSettings } from "../settings/read-settings.ts";
import type { MessageInPlace, ToldMessage } from "./told.ts";

/**
 * Whether a message is canned, and the name of its response: as the export says, else as its text tells.
 *
 * @param found takes up what is told
 */
export function cannedOf(
  told: MessageInPlace,
  { canned: texts, facts }: ReadSettings,
  found: Set<Fact>,
): Pick<ToldMessage, "canned" | "cannedResponse"> {
  const { body, canned, cannedResponse } = told;
  if (canned !== undefined) found.add("canned");
  if (cannedResponse !== undefined) found.add("cannedResponse");
  if (texts === undefined || body === undefined || canned !== undefined || cannedResponse !== undefined) return told;
  found.add("canned");
  found.add("cannedResponse");
  const name = facts.has("canned") ? texts.nameOf(body) : undefined;
  return { canned: name !== undefined, cannedResponse: name };
}
