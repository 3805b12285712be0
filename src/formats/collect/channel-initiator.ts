import { normaliseHeader } from "../fields/field.ts";
import { isDirection } from "../fields/tickets.ts";
import { initiatorOfChannel } from "../values/initiators.ts";
import type { Table } from "./table.ts";
import { type TextWriter, textWriter } from "./texts.ts";

/** Writes who began a ticket by its channel ("Outbound call"), where no column says it; a direction may be blank. */
export function channelInitiatorWriter(table: Table): TextWriter {
  const own = table.matches.get("initiator");
  const isFree = own === undefined || isDirection(own.by) || isDirection(normaliseHeader(own.header));
  const isWanted = table.settings.facts.has("initiator") && isFree;
  const slot = isWanted ? table.slot("channel") : -1;
  if (slot === -1) return () => {};
  return textWriter(table, slot, table.facts.texts.initiator, (text) => {
    const initiator = initiatorOfChannel(text);
    if (initiator !== undefined) table.found.add("initiator");
    return initiator;
  });
}
