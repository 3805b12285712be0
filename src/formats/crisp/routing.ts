import type { Instant } from "../../model/conversation.ts";
import type { NamesById } from "../translate/names-by-id.ts";
import type { FactWriter } from "../write/fact-writer.ts";

/** A session went to an operator, or to nobody, from another one or from nobody; by their ids. */
export interface Routed {
  readonly session: string;
  readonly at: Instant;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Says to whom a session went. */
export function writeRouting(facts: FactWriter, { session, at, from, to }: Routed, names: NamesById): void {
  facts.tells("transfers");
  const name = to === undefined ? undefined : (names.get(to) ?? to);
  facts.about(session, { version: at, assignee: name ?? null });
  if (to === undefined) return;
  if (from !== undefined && from !== to) facts.event(session, { at, kind: "transferred", to: name });
  facts.event(session, { at, kind: "assigned", to: name });
}
