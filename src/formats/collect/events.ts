import type { Rejection, Row } from "../../input/row.ts";
import { type Fact, recordFacts } from "../../model/fact.ts";
import { eventKindOf } from "../values/event-kinds.ts";
import { cellReader } from "./cells.ts";
import { conversationWriter } from "./conversation-columns.ts";
import { IdReader } from "./ids.ts";
import type { Collect } from "./messages.ts";
import { roleReader } from "./roles.ts";
import type { Table } from "./table.ts";
import { personReader } from "./texts.ts";
import { timeReader, timeRejection } from "./times.ts";

/** Collects an event log: one row for each thing that happened. */
export function collectEvents(table: Table): Collect {
  const ids = new IdReader(table);
  const readEvent = eventReader(table);
  const writeConversation = conversationWriter(table);
  return (row) => {
    if (ids.isMissing(row)) return ids.rejection;
    const at = readEvent.at(row);
    if (Number.isNaN(at)) return readEvent.rejection(row);
    const conversation = ids.conversation(row);
    readEvent.add(row, conversation, at);
    writeConversation(row, conversation, -at, -at);
    return undefined;
  };
}

const unknownRoleNote = "a role that is no known word counts as unknown, and is never a reply";

/** A log of events tells of every transfer, escalation and reopening: that is its contract. */
const told: readonly Fact[] = ["events", ...recordFacts];

/** Reads the part of a row that is an event, be it a row of a log or an element of a conversation's list. */
export interface EventReader {
  readonly needsTime: boolean;
  /** NaN where the event has no time that can be read. */
  at(row: Row): number;
  rejection(row: Row): Rejection;
  add(row: Row, conversation: number, at: number): void;
}

export function eventReader(table: Table): EventReader {
  const times = timeReader(table, "at", true);
  if (times === undefined) throw new Error("an event log is recognised by its time column");
  const kindOf = cellReader(table, "event", (text, line) => {
    const kind = eventKindOf(text);
    if (kind === undefined) table.note("unknown-event", "an event that is no known word was left out", line);
    return kind;
  });
  for (const fact of told) table.found.add(fact);
  const actorOf = personReader(table, "actor");
  const targetOf = personReader(table, "to");
  const readRole = roleReader(table, "actorRole");
  const roleOfActor = cellReader(table, "actorRole", (text, line) => {
    const role = readRole(text);
    if (role === undefined) table.note("unknown-role", unknownRoleNote, line);
    return role ?? "unknown";
  });
  return {
    needsTime: true,
    at: times.read,
    rejection: (row) => timeRejection(times, table, "at", row),
    add: (row, conversation, at) => {
      table.facts.see(at);
      const kind = kindOf(row);
      if (kind === undefined) return;
      table.facts.events.add(conversation, at, kind, actorOf(row), roleOfActor(row), targetOf(row));
    },
  };
}
