import type { Rejection } from "../../input/row.ts";
import type { Format } from "../format.ts";
import { allOf } from "../recognise/all-of.ts";
import type { Item } from "../record/item.ts";
import { inUtc } from "../settings/in-utc.ts";
import { isNewer } from "../translate/replaces.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import { type Contact, contactOf } from "./contact.ts";
import { type Contacts, tellContacts } from "./tell-contacts.ts";

/*
 * Amazon Connect, contact records (contact trace records, CTR) as JSON. Export: AWS console › Amazon Connect › the instance ›
 * Data streaming › Contact records, to a Kinesis stream or Firehose, and the files that arrive in S3; one record a line, which
 * Firehose writes where "New line delimiter" is on.
 *
 *   {"AWSContactTraceRecordFormatVersion":"2017-03-10","ContactId":"15a5","InitialContactId":null,"NextContactId":null,
 *    "Channel":"VOICE","InitiationMethod":"INBOUND","InitiationTimestamp":"2026-03-02T02:15:00Z",
 *    "Queue":{"Name":"Billing","EnqueueTimestamp":"2026-03-02T02:15:20Z","Duration":40},
 *    "Agent":{"Username":"sari","ConnectedToAgentTimestamp":"2026-03-02T02:16:00Z","AgentInteractionDuration":180,
 *     "CustomerHoldDuration":20,"AfterContactWorkDuration":30},"CustomerEndpoint":{"Address":"+6281100000000"},
 *    "DisconnectTimestamp":"2026-03-02T02:19:20Z","LastUpdateTimestamp":"2026-03-02T02:20:00Z"}
 *
 * Times are UTC, durations seconds. A record arrives again when it has changed: the one that was updated last counts. A
 * contact that was transferred goes on in another record: the contacts with one InitialContactId are one conversation, with
 * their handle times (talk, hold and after-contact work) added up. What an agent passed on to a queue was transferred, though
 * nobody took it there. Whom no agent was ever connected to abandoned if there was a queue; without one the caller stayed in
 * the menu, which is a bot's work. A flow behind the disconnection, such as a survey, asks for nobody: the end is before it. The
 * customer is CustomerId, else the address.
 * It cannot give messages, so nothing that needs replies, and no resolutions, tags and ratings.
 */
const missingNote =
  "contacts were passed on to or came from others that are not in the data: how they ended or how long they waited is not known";

class AmazonConnectReader implements RecordReader {
  readonly #facts: FactWriter;
  readonly #contacts = new Map<string, Contact>();

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  read(record: Item): Rejection | undefined {
    const id = record.text("ContactId");
    if (id === undefined) return rejections.noId;
    const initiatedAt = record.iso("InitiationTimestamp");
    if (initiatedAt === undefined) return rejections.noTime("InitiationTimestamp");
    if (record.text("InitiationMethod") === "MONITOR") {
      this.#facts.note(
        "not-a-conversation",
        "a supervisor who listened to a contact is no conversation, and was passed over",
        `contact ${id}`,
      );
      return undefined;
    }
    const contact = contactOf(record, id, initiatedAt);
    const known = this.#contacts.get(id);
    if (known !== undefined) this.#facts.repeated();
    if (known !== undefined && !isNewer(contact, known)) return undefined;
    this.#contacts.set(id, contact);
    // Only now can the record be asked for attributes.
    this.#facts.about(contact.initial, { version: contact.version }, record);
    return undefined;
  }

  finish(): void {
    for (const [id, contacts] of this.#conversations()) {
      const known = { beginning: this.#contacts.has(id), ending: contacts.every(({ next }) => this.#isThere(next)) };
      if (!known.beginning || !known.ending) this.#facts.note("missing-contact", missingNote, `contact ${id}`);
      tellContacts(this.#facts, id, contacts, known);
    }
  }

  #isThere(contact: string | undefined): boolean {
    return contact === undefined || this.#contacts.has(contact);
  }

  /** The contacts of each conversation, by the id of the first. */
  #conversations(): ReadonlyMap<string, Contacts> {
    const conversations = new Map<string, Contacts>();
    const inOrder = [...this.#contacts.values()].sort(
      (one, other) => one.initiatedAt - other.initiatedAt || (one.id < other.id ? -1 : 1),
    );
    for (const contact of inOrder) {
      const known = conversations.get(contact.initial);
      conversations.set(contact.initial, known === undefined ? [contact] : [...known, contact]);
    }
    return conversations;
  }
}

const version = "AWSContactTraceRecordFormatVersion";
const marksIn = allOf(["ContactId", "InitiationMethod", "InitiationTimestamp"]);

export const amazonConnect: Format = {
  id: "amazon-connect",
  title: "Amazon Connect contact records",
  kind: "tickets",
  fields: [],
  required: [],
  settings: inUtc,
  translate: (facts) => new AmazonConnectReader(facts),
  signature: (sample) => (sample.columns.includes(version) ? [version] : marksIn(sample)),
};
