import type { Row } from "../../../input/row.ts";
import type { EventKind } from "../../../model/conversation.ts";
import { eventKindOf, isStatusChange, kindsOfChangeTo } from "../../values/event-kinds.ts";
import { cellReader } from "../cells.ts";
import type { Table } from "../table.ts";
import { unknownWordCounter } from "./unknown-word-counter.ts";

const statusChange = "status change";

/**
 * Understands the words of a column of events: what happened, or that the status changed; then the new status tells what
 * happened. Undefined for what is no known word.
 */
export function eventWordReader(table: Table): (text: string) => EventKind | typeof statusChange | undefined {
  const configured = table.settings.values.get("event");
  return (text) => {
    const word = configured?.get(text) ?? text;
    return eventKindOf(word) ?? (isStatusChange(word) ? statusChange : undefined);
  };
}

/** What a row says that happened, all of it at once; what it went to is the state that it says, or somebody. */
export interface Happening {
  readonly kinds: readonly EventKind[];
  readonly hasTarget: boolean;
}

export interface HappeningReader {
  /** Undefined where the row says nothing that is known. */
  read(row: Row): Happening | undefined;
  /** Whether some row said what is not known. */
  readonly hasUnknown: boolean;
}

const unknownEvent = "an event that is no known word was left out (input.values.event in the configuration names it)";
const unknownStatus =
  "a change to a status that is no known word was left out (input.values.status in the configuration names it)";

/** Reads what happened; what is not known is counted. */
export function happeningReader(table: Table): HappeningReader {
  const unknownEvents = unknownWordCounter(table, "unknown-event", unknownEvent);
  const unknownStatuses = unknownWordCounter(table, "unknown-new-status", unknownStatus);
  const readWord = eventWordReader(table);
  const wordOf = cellReader(table, "event", (text): Happening | typeof statusChange | typeof unknown => {
    const word = readWord(text);
    if (word === statusChange) return word;
    if (word !== undefined) return { kinds: [word], hasTarget: true };
    unknownEvents.learn(text);
    return unknown;
  });
  const configured = table.settings.values.get("status");
  const changeOf = cellReader(
    table,
    table.matches.has("newStatus") ? "newStatus" : "to",
    (text): Happening | undefined => {
      const kinds = kindsOfChangeTo(configured?.get(text) ?? text);
      if (kinds.length > 0) return { kinds, hasTarget: false };
      unknownStatuses.learn(text);
      return undefined;
    },
  );
  return {
    read: (row) => {
      const word = wordOf(row);
      if (word === unknown) unknownEvents.count();
      if (word === undefined || word === unknown) return undefined;
      if (word !== statusChange) return word;
      const change = changeOf(row);
      if (change === undefined) unknownStatuses.count();
      return change;
    },
    get hasUnknown() {
      return unknownEvents.isUsed || unknownStatuses.isUsed;
    },
  };
}

const unknown = "unknown";
