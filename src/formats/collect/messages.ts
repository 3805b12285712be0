import type { Rejection, Row } from "../../input/row.ts";
import { missing } from "../../model/dictionary.ts";
import { messageFlags, roleCode } from "../../model/message-log.ts";
import { booleanOf } from "../values/booleans.ts";
import { internalOf } from "../values/visibility.ts";
import { cellReader } from "./cells.ts";
import { conversationWriter } from "./conversation-columns.ts";
import { fingerprint } from "./fingerprint.ts";
import { IdReader } from "./ids.ts";
import { roleReader } from "./roles.ts";
import type { Table } from "./table.ts";
import { plainText, TextReader } from "./texts.ts";
import { timeReader, timeRejection } from "./times.ts";

/** Takes in a row, or says why it cannot. */
export type Collect = (row: Row) => Rejection | undefined;

/** Puts what the newest message says below every ticket row, and above what the oldest one says. */
const newestRank = 1e14;

/** Collects a message log: one row a message. What rows say of their conversation is decided by the oldest or newest. */
export function collectMessages(table: Table): Collect {
  const ids = new IdReader(table);
  const readMessage = messageReader(table);
  const writeConversation = conversationWriter(table);
  return (row) => {
    if (ids.isMissing(row)) return ids.rejection;
    const at = readMessage.at(row);
    if (Number.isNaN(at)) return readMessage.rejection(row);
    const conversation = ids.conversation(row);
    readMessage.add(row, conversation, at);
    writeConversation(row, conversation, -at, at - newestRank);
    return undefined;
  };
}

/** Reads the part of a row that is the message itself, be it a row of a log or an element of a conversation's list. */
export interface MessageReader {
  readonly needsTime: boolean;
  /** NaN where the message has no time that can be read. */
  at(row: Row): number;
  rejection(row: Row): Rejection;
  add(row: Row, conversation: number, at: number): void;
}

export function messageReader(table: Table): MessageReader {
  const times = timeReader(table, "at", true);
  if (times === undefined) throw new Error("a message log is recognised by its time column");
  const flagsOf = flagReader(table);
  const authorSlot = table.slot("author");
  const authors = authorSlot === -1 ? undefined : new TextReader(authorSlot, table.facts.people, plainText);
  const idSlot = table.slot("messageId");
  const bodySlot = table.slot("body");
  const { messages } = table.facts;
  table.found.add("messages");
  if (authors !== undefined) table.found.add("author");
  if (table.matches.has("canned")) table.found.add("canned");
  return {
    needsTime: true,
    at: times.read,
    rejection: (row) => timeRejection(times, table, "at", row),
    add: (row, conversation, at) => {
      const { bytes, starts, ends } = row;
      const hasId = idSlot !== -1 && starts[idSlot] !== -1 && ends[idSlot] > starts[idSlot];
      const identity = hasId ? idSlot : bodySlot;
      const print =
        identity === -1 || starts[identity] === -1 ? 0 : fingerprint(bytes, starts[identity], ends[identity]);
      const author = authors === undefined ? missing : authors.code(row);
      messages.add(
        conversation,
        at,
        flagsOf(row),
        author,
        print,
        bytes,
        hasId ? starts[idSlot] : -1,
        hasId ? ends[idSlot] : -1,
      );
      table.facts.see(at);
    },
  };
}

/** Role, visibility and canned mark of a row, as the log's flags. */
function flagReader(table: Table): (row: Row) => number {
  const role = cellReader(table, "role", roleReader(table, "role"));
  const internal = cellReader(table, "visibility", (text) => internalOf(text, table.header("visibility")));
  const readsCanned = table.settings.facts.has("canned") && table.matches.has("canned");
  const canned = readsCanned
    ? cellReader(table, "canned", (text) => booleanOf(text) ?? plainText(text) !== undefined)
    : never;
  return (row) => messageFlags(roleCode(role(row) ?? "unknown"), internal(row) ?? false, canned(row));
}

const never = (): undefined => undefined;
