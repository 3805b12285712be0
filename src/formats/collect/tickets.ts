import type { Rejection, Row } from "../../input/row.ts";
import { ticketRank } from "../../model/ticket-rank.ts";
import type { Field } from "../fields/field.ts";
import type { Format } from "../format.ts";
import { leavesOutEmpty } from "../recognise/sample.ts";
import { isOtherCreation, otherCreation } from "../write/other-creation.ts";
import { UndatedVersions } from "../write/undated-version.ts";
import { channelInitiatorWriter } from "./channel-initiator.ts";
import type { Collect } from "./collect.ts";
import { conversationWriter } from "./conversation-columns.ts";
import { ratingWriter } from "./ratings/ratings.ts";
import { noteScoresOfTickets } from "./ratings/unread-scores.ts";
import { IdReader } from "./rows/ids.ts";
import { type ConversationIds, RowIds } from "./rows/row-ids.ts";
import type { Table } from "./table.ts";
import { ticketColumnWriter } from "./ticket-columns.ts";
import { tellDays } from "./times/tell-days.ts";
import { timeReader, timeRejection } from "./times/times.ts";
import { noteUnreadStatuses } from "./words/unread-statuses.ts";

/** What its columns tell, by the names of facts where these have some. */
const factsIn = ({ matches }: Table, fields: readonly Field[]): readonly string[] =>
  fields.filter(({ name }) => matches.has(name)).map(({ name, fact = name }) => fact);

/** Says which columns tell of tickets what was not read. */
function noteUnread(table: Table): void {
  noteScoresOfTickets(table);
  noteUnreadStatuses(table, "status");
}

/** Collects a ticket list: one row a conversation. `onRepeat` hears of each that tells no other facts than one before it. */
export function collectTickets(table: Table, format: Format, onRepeat: () => void): Collect {
  const collect = ticketCollector(table, format, onRepeat, []);
  return (row) => collect(row, false);
}

/**
 * The same of records that may have lists inside. Of several records of one conversation the newest (by its updated time) wins;
 * without one, what each column takes for the later.
 *
 * @param inside the lists in each record, such as its messages, which it tells even where they are empty
 * @returns what collects a record; one that `isDated` by its messages or events may leave out the creation
 */
export function ticketCollector(
  table: Table,
  { fields, isByRow }: Format,
  onRepeat: () => void,
  inside: readonly string[],
): (row: Row, isDated: boolean) => Rejection | undefined {
  const { facts } = table;
  const versions = new UndatedVersions(facts.disagreements);
  const ids: ConversationIds = isByRow === true ? new RowIds(table) : new IdReader(table);
  const created = timeReader(table, "createdAt", true);
  const updated = timeReader(table, "updatedAt", false);
  if (created !== undefined) table.found.add("createdAt");
  if (updated !== undefined) tellDays(table, "updatedAt", updated, facts.updateDays);
  const writers = fields
    .filter(({ name }) => name !== "createdAt")
    .map((field) => ticketColumnWriter(table, field))
    .filter((writer) => writer !== undefined);
  const writeConversation = conversationWriter(table);
  const writeInitiator = channelInitiatorWriter(table);
  const writeRating = ratingWriter(table, fields);
  noteUnread(table);
  const told = new Set([...factsIn(table, fields), ...inside]);
  const isFirst = facts.tickets.telling(told, leavesOutEmpty(table.sample));
  return (row, isDated) => {
    if (ids.isMissing(row)) return ids.rejection;
    const createdAt = created?.read(row) ?? Number.NaN;
    if (created !== undefined && Number.isNaN(createdAt)) {
      const rejection = timeRejection(created, table, "createdAt", row);
      if (!isDated || rejection.code !== "missing-time") return rejection;
    }
    const conversation = ids.conversation(row);
    const updatedAt = updated?.read(row) ?? Number.NaN;
    versions.begin();
    if (!isFirst(conversation)) onRepeat();
    const stamp = ticketRank + (Number.isNaN(updatedAt) ? 0 : updatedAt);
    if (!Number.isNaN(createdAt)) {
      if (isOtherCreation(facts.numbers.createdAt, conversation, createdAt)) {
        table.note(otherCreation.code, otherCreation.message, row.line);
      }
      facts.numbers.createdAt.keep(conversation, createdAt, stamp);
      table.facts.see(createdAt);
    }
    if (!Number.isNaN(updatedAt)) table.facts.see(updatedAt);
    for (const write of writers) write(row, conversation, stamp, createdAt);
    writeConversation(row, conversation, stamp, stamp);
    writeInitiator(row, conversation, stamp);
    writeRating(row, conversation, stamp);
    versions.end(!Number.isNaN(updatedAt), (code, message) => table.note(code, message, row.line));
    return undefined;
  };
}
