import type { Row } from "../../input/row.ts";
import { take } from "../../input/taken.ts";
import { messageFlags, roleCode } from "../../model/logs/message-log.ts";
import { fingerprint } from "../../model/texts/fingerprint.ts";
import { booleanOf } from "../values/booleans.ts";
import { isCampaign } from "../values/roles.ts";
import { isRounded, isRoundedIn } from "../values/rounded.ts";
import { cannedReader } from "./canned.ts";
import { cellReader } from "./cells.ts";
import type { Collect, TimedEntryReader } from "./collect.ts";
import { collectEntries } from "./entries.ts";
import type { Table } from "./table.ts";
import { personReader } from "./texts.ts";
import { timeReader, timeRejection } from "./times/times.ts";
import { noteUserOfDesk, roleReader } from "./words/roles.ts";
import { unknownRoleCounter } from "./words/unknown-roles.ts";
import { internalReader } from "./words/visibilities.ts";

/** Puts what the newest message says below every ticket row, and above what the oldest one says. */
const newestRank = 1e14;

/** Collects a message log: one row a message. */
export const collectMessages = (table: Table): Collect =>
  collectEntries(table, "messages", messageReader, (at) => at - newestRank);

/** Reads the part of a row that is the message itself. */
export function messageReader(table: Table): TimedEntryReader {
  const times = timeReader(table, "at", true);
  if (times === undefined) throw new Error("a message log is recognised by its time column");
  const flagsOf = flagReader(table);
  const cannedOf = cannedReader(table);
  const authorOf = personReader(table, "author");
  const idSlot = table.slot("messageId");
  const bodySlot = table.slot("body");
  // Spreadsheets round long ids, and those of a log are alike: so few logs need a look at each of them.
  const areRounded = table.samples("messageId").some(isRounded);
  table.takeAhead(idSlot, take.fingerprint);
  table.takeAhead(bodySlot, take.fingerprint);
  const { messages } = table.facts;
  table.found.add("messages");
  if (table.matches.has("author")) table.found.add("author");
  return {
    at: times.read,
    rejection: (row) => timeRejection(times, table, "at", row),
    add: (row, conversation, at) => {
      const { bytes, starts, ends } = row;
      const canned = cannedOf(row);
      const isId = idSlot !== -1 && starts[idSlot] !== -1 && ends[idSlot] > starts[idSlot];
      const isShared = isId && areRounded && isRoundedIn(bytes, starts[idSlot], ends[idSlot]);
      if (isShared) table.note("rounded-message", roundedMessage, row.line);
      const hasId = isId && !isShared;
      messages.add(
        conversation,
        at,
        flagsOf(row, canned?.isCanned),
        authorOf(row),
        fingerprintOf(row, hasId ? idSlot : bodySlot),
        bytes,
        hasId ? starts[idSlot] : -1,
        hasId ? ends[idSlot] : -1,
      );
      if (canned?.response !== undefined) messages.nameCanned(canned.response);
      table.facts.see(at);
    },
  };
}

const roundedMessage =
  "a message's id is a number that a spreadsheet has rounded; it was left out, since many messages have become one, and what " +
  "else is known of a message tells it from others";

const [unknownRole, agent, bot] = (["unknown", "agent", "bot"] as const).map(roleCode);
const unknownRoleNote =
  "a message whose role is blank, or no known word, counts as unknown, and is neither a reply nor a customer's " +
  "(input.values.role in the configuration names it)";

/** Role and visibility of a row, and its canned mark, as the log's flags. An agent may be marked as a bot in a column beside the role. */
function flagReader(table: Table): (row: Row, isCanned: boolean | undefined) => number {
  const readRole = roleReader(table, "role");
  const role = cellReader(table, "role", (text, line) => roleCode(readRole(text, line) ?? "unknown"));
  noteUserOfDesk(table, "role");
  const countUnknown = unknownRoleCounter(table, unknownRoleNote);
  const isBot = cellReader(table, "bot", booleanOf);
  const campaign = cellReader(table, "role", isCampaign);
  const isInternal = internalReader(table);
  return (row, isCanned) => {
    const code = role(row) ?? unknownRole;
    if (code === unknownRole) countUnknown(row.line);
    const author = code === agent && isBot(row) === true ? bot : code;
    return messageFlags(author, isInternal(row), isCanned, campaign(row) ?? false);
  };
}

/** What tells the text of a slot from others; 0 where there is none. */
function fingerprintOf({ bytes, starts, ends, taken }: Row, slot: number): number {
  if (slot === -1) return 0;
  if (taken !== undefined && taken.takes[slot] === take.fingerprint) return taken.codes[slot];
  return starts[slot] === -1 ? 0 : fingerprint(bytes, starts[slot], ends[slot]);
}
