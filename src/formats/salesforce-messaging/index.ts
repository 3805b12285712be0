import type { Rejection } from "../../input/row.ts";
import type { Format } from "../format.ts";
import { allOf } from "../recognise/all-of.ts";
import type { Sample } from "../recognise/sample.ts";
import { FileTimes } from "../record/file-times.ts";
import type { Item } from "../record/item.ts";
import type { RecordReader } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import { Entries } from "./entries.ts";
import { Sessions } from "./sessions.ts";

/*
 * Salesforce Messaging, its sessions as CSV, and what was said in them in a file of its own.
 * Export: Data Loader › Export, or Setup › Data Export, of MessagingSession and ConversationEntry.
 *
 *   MessagingSession   Id,Status,Origin,AgentType,ChannelType,StartTime,AcceptTime,EndTime,EndedByType,OwnerId,MessagingEndUserId
 *                      0Mw5g…,Ended,InboundInitiated,Agent,WhatsApp,2026-03-02T02:15:00.000+0000,…,Agent,0055g…,0PA5g…
 *   ConversationEntry  Id,ConversationId,EntryType,EntryTime,ActorType,ActorId,ActorName,Message
 *
 * A session is a conversation. Inactive ones wait for the customer, paused ones are on hold; what has ended without an agent
 * having taken it is missed. Of an entry only its text is a message; a supervisor's is a note to the agent. A queue that owns
 * a session is its team. AcceptTime tells how long a customer waited where no bot came before the agent, or where an entry
 * tells when the bot gave up.
 * Counts of messages are not read, since Salesforce does not keep them for enhanced channels, nor are the cases that sessions
 * belong to. It cannot give ratings, nor who had a session before.
 */
class SalesforceMessagingReader implements RecordReader {
  readonly #times: FileTimes;
  readonly #sessions: Sessions;
  readonly #entries: Entries;
  #isOfEntries = false;

  constructor(facts: FactWriter) {
    this.#times = new FileTimes(facts);
    this.#entries = new Entries(facts, this.#times);
    this.#sessions = new Sessions(facts, this.#times, this.#entries);
  }

  openFile(sample: Sample): void {
    this.#times.openFile(sample);
    this.#sessions.openFile(sample);
    this.#isOfEntries = allOf(entryMarks)(sample).length > 0;
  }

  read(row: Item): Rejection | undefined {
    return this.#isOfEntries ? this.#entries.read(row) : this.#sessions.read(row);
  }

  finish(): void {
    this.#times.finish();
    this.#sessions.finish();
  }
}

const sessionMarks = ["Id", "MessagingEndUserId", "Origin", "Status", "StartTime"];
const entryMarks = ["ConversationId", "EntryType", "EntryTime", "ActorType"];

export const salesforceMessaging: Format = {
  id: "salesforce-messaging",
  title: "Salesforce messaging sessions",
  kind: "tickets",
  fields: [],
  required: [],
  translate: (facts) => new SalesforceMessagingReader(facts),
  signature: (sample) => [sessionMarks, entryMarks].map((marks) => allOf(marks)(sample)).find(isFound) ?? [],
};

const isFound = (marks: readonly string[]): boolean => marks.length > 0;
