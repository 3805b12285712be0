import type { Row } from "../../input/row.ts";
import type { Role } from "../../model/conversation.ts";
import { isEnd } from "../../model/end.ts";
import { type Fact, recordFacts } from "../../model/fact.ts";
import { missing } from "../../model/texts/dictionary.ts";
import { cellReader } from "./cells.ts";
import type { Collect, TimedEntryReader } from "./collect.ts";
import { collectEntries } from "./entries.ts";
import type { Table } from "./table.ts";
import { personReader } from "./texts.ts";
import { timeReader, timeRejection } from "./times/times.ts";
import { happeningReader } from "./words/happenings.ts";
import { noteUserOfDesk, roleReader } from "./words/roles.ts";
import { unknownRoleCounter } from "./words/unknown-roles.ts";

/** Collects an event log: one row for each thing that happened. */
export const collectEvents = (table: Table): Collect => collectEntries(table, "events", eventReader, (at) => -at);

const unknownRoleNote = "a role that is no known word counts as unknown, and is never a reply";

const endlessNote =
  "some events are no known words, and none of the others is an end, so no events are used: every conversation would count " +
  "as unresolved (input.values.event in the configuration names them)";

/** A log of events tells of every transfer, escalation and reopening: that is its contract. */
const told: readonly Fact[] = ["events", ...recordFacts];

/** What a log tells all the same whose ends may be among the words that are not known. */
const begun: readonly Fact[] = ["createdAt"];

/** Reads the part of a row that is an event. */
export function eventReader(table: Table): TimedEntryReader {
  const times = timeReader(table, "at", true);
  if (times === undefined) throw new Error("an event log is recognised by its time column");
  const happenings = happeningReader(table);
  const actorOf = personReader(table, "actor");
  const targetOf = personReader(table, "to");
  const roleOfActor = actorRoleReader(table);
  const { events } = table.facts;
  let tellsOfEnd = false;
  table.onFinish(() => {
    const isEndless = !tellsOfEnd && happenings.hasUnknown;
    if (isEndless) table.notes.add("no-ending", endlessNote, table.file);
    for (const fact of isEndless ? begun : told) table.found.add(fact);
  });
  return {
    at: times.read,
    rejection: (row) => timeRejection(times, table, "at", row),
    add: (row, conversation, at) => {
      table.facts.see(at);
      const happening = happenings.read(row);
      if (happening === undefined) return;
      const target = happening.hasTarget ? targetOf(row) : missing;
      for (const kind of happening.kinds) {
        events.add(conversation, at, kind, actorOf(row), roleOfActor(row), target);
        tellsOfEnd ||= isEnd(kind);
      }
    },
  };
}

/** Reads who acted; who has a role that is no known word is counted. */
function actorRoleReader(table: Table): (row: Row) => Role | undefined {
  const readRole = roleReader(table, "actorRole");
  const roleOf = cellReader(table, "actorRole", (text, line) => readRole(text, line) ?? "unknown");
  noteUserOfDesk(table, "actorRole");
  const countUnknown = unknownRoleCounter(table, unknownRoleNote);
  return (row) => {
    const role = roleOf(row);
    if (role === "unknown") countUnknown(row.line);
    return role;
  };
}
