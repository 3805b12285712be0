import type { Notes } from "../../input/notes.ts";
import type { Instant, Role, Status } from "../../model/conversation.ts";
import type { Fact, RecordFact } from "../../model/fact.ts";
import type { Facts } from "../../model/facts.ts";
import { entryLogs } from "../../model/logs/log-entries.ts";
import { messageFlags, roleCode } from "../../model/logs/message-log.ts";
import { missing } from "../../model/texts/dictionary.ts";
import { fingerprint } from "../../model/texts/fingerprint.ts";
import { RecentCodes } from "../../model/texts/recent-codes.ts";
import { TextBytes, type TextSpan } from "../../model/texts/text-bytes.ts";
import { ticketRank } from "../../model/ticket-rank.ts";
import type { Zone } from "../../time/zone.ts";
import type { Sample } from "../recognise/sample.ts";
import type { TellingDates } from "../recognise/telling-dates.ts";
import type { Item } from "../record/item.ts";
import type { ReadSettings } from "../settings/read-settings.ts";
import { isPlausible } from "../timestamps/plausible.ts";
import { addOrder } from "./add-order.ts";
import { addSurvey } from "./add-survey.ts";
import { cannedOf } from "./canned-of.ts";
import { ConversationKeeper } from "./conversation-keeper.ts";
import { Fragments } from "./fragments.ts";
import { type KnownStatuses, meantStatus, unknownStatus } from "./known-statuses.ts";
import { LateRoles } from "./late-roles.ts";
import { LooseMessages } from "./loose-messages.ts";
import { isOtherCreation, otherCreation } from "./other-creation.ts";
import { recordOf } from "./record-of.ts";
import { statedRole } from "./stated-role.ts";
import type { MessageInPlace, ToldConversation, ToldEvent, ToldOrder, ToldSurvey } from "./told.ts";
import { UndatedVersions } from "./undated-version.ts";
import { UnsaidMessages } from "./unsaid-messages.ts";

const encoded = new TextBytes();

/** Writes what vendors' records say into the facts: the one way for a translated format to say anything. */
export class FactWriter {
  readonly #facts: Facts;
  readonly #found: Set<Fact>;
  readonly #notes: Notes;
  readonly settings: ReadSettings;
  /** For conversations of which only a piece was read. */
  readonly fragments: Fragments;
  /** The file that is read, the dates that tell day from month in it, and the line of the record. */
  file = "";
  tellingDates: TellingDates | undefined;
  line = 0;
  #onRepeat = (): void => {};
  #isInRecord = false;
  /** How many conversations the record tells of, how many of them were told before, and how long the logs were before it. */
  #told = 0;
  #repeats = 0;
  readonly #lengths = { messages: 0, events: 0, surveys: 0 };
  readonly #keeper: ConversationKeeper;
  readonly #isFirst: (conversation: number) => boolean;
  readonly #versions: UndatedVersions;
  readonly #conversations: RecentCodes;
  readonly #authors: RecentCodes;

  constructor(facts: Facts, notes: Notes, settings: ReadSettings) {
    this.#facts = facts;
    this.#found = facts.found;
    this.#notes = notes;
    this.settings = settings;
    this.#keeper = new ConversationKeeper(facts, settings, this);
    this.#isFirst = facts.tickets.telling();
    this.#versions = new UndatedVersions(facts.disagreements);
    this.#conversations = new RecentCodes(facts.ids);
    this.#authors = new RecentCodes(facts.people);
    this.fragments = new Fragments(facts, this.#conversations);
  }

  /** Says where the records that come now stand. @param onRepeat hears of each record about a conversation beyond the first */
  openFile(file: string, onRepeat: () => void, sample?: Sample): void {
    this.file = file;
    this.tellingDates = sample?.tellingDates;
    this.#keeper.openFile(sample?.columns ?? []);
    this.#onRepeat = onRepeat;
  }

  openRecord(line: number): void {
    this.line = line;
    this.#isInRecord = true;
    this.#told = 0;
    this.#repeats = 0;
    for (const log of entryLogs) this.#lengths[log] = this.#facts[log].length;
  }

  /** Says that all that the record holds was taken in, so that its entries are known to stand in it. */
  closeRecord(): void {
    this.#isInRecord = false;
    if (this.#told === 0) return;
    if (this.#repeats === this.#told) this.#onRepeat();
    for (const log of entryLogs) {
      const { length } = this.#facts[log];
      for (let index = this.#lengths[log]; index < length; index++) this.#facts.innerEntries[log].mark(index);
    }
  }

  /** Something that a person should know of, counted, with the places where it was met first. */
  note(code: string, message: string, place = `${this.file}:${this.line}`, count = 1): void {
    this.#notes.add(code, message, place, count);
  }

  /** A status in the vendor's words, by what the configuration says it means, else by the vendor's own list or rule. */
  status(text: string | undefined, known: KnownStatuses): Status | undefined {
    if (text === undefined) return undefined;
    const status = meantStatus(text, known, this.settings.values.get("status")?.get(text));
    if (status === undefined) this.note("unknown-status", unknownStatus, `${this.file}: ${text}`);
    return status;
  }

  /** The role that the configuration states of somebody (input.values.role), where an export does not tell bots from agents. */
  role(author: string | TextSpan | undefined): Role | undefined {
    return statedRole(author, this.settings);
  }

  /**
   * The role of who wrote something, as the export has it; the configuration may know better of whoever is neither the customer
   * nor the system: an assistant writes through the account of an agent. Messages are asked for it by their authors; a reader
   * asks where the role decides more, or where people go by ids as well.
   *
   * @param names what the writer goes by, where there are several the name before the id
   */
  roleOfWriter(role: Role, ...names: readonly (string | TextSpan | undefined)[]): Role {
    if (role === "customer" || role === "system") return role;
    for (const name of names) {
      const stated = this.role(name);
      if (stated !== undefined) return stated;
    }
    return role;
  }

  /**
   * Takes in what a record of a conversation says of it.
   *
   * @param record is asked for the attributes that groups and conditions name; none where several records told it together
   */
  conversation(id: string, told: ToldConversation, record?: Item): void {
    const conversation = this.#codeOf(id);
    this.#told++;
    this.#versions.begin();
    if (!this.#isFirst(conversation)) {
      if (this.#isInRecord) this.#repeats++;
      else this.#onRepeat();
    }
    const { createdAt } = told;
    if (createdAt !== undefined && isOtherCreation(this.#facts.numbers.createdAt, conversation, createdAt)) {
      this.note(otherCreation.code, otherCreation.message);
    }
    this.#keeper.keep(conversation, told, record, ticketRank + (told.version ?? 0));
    this.#versions.end(told.version !== undefined, (code, message) => this.note(code, message));
  }

  /** Takes in what a record of something else, such as a message, says of its conversation; records of that outweigh it. */
  about(id: string, told: ToldConversation, record?: Item): void {
    this.#keeper.keep(this.#codeOf(id), told, record, told.version ?? 0);
  }

  /** Says that a conversation is a room, which lives as long as the contact: it is divided into its cases in the end. */
  room(id: string): void {
    this.#facts.rooms.mark(this.#codeOf(id));
  }

  /** Says that a record told of something again that is neither a conversation nor in its log. */
  repeated(): void {
    this.#onRepeat();
  }

  /** Takes in a message, without an id a loose one, and returns its place in the log; undefined where its time cannot be. */
  message(id: string | undefined, told: MessageInPlace): number | undefined {
    const { at, author, internal, body, campaign } = told;
    if (!this.isPlausible(at)) return undefined;
    const role = this.roleOfWriter(told.role, author);
    const { canned, cannedResponse } = cannedOf(told, this.settings, this.#found);
    const { messages } = this.#facts;
    const hasId = told.id !== undefined && told.id !== "";
    const telling = encoded.of(told.id ?? body ?? "");
    const index = messages.length;
    messages.add(
      id === undefined ? missing : this.#codeOf(id),
      at,
      messageFlags(roleCode(role), internal === true, canned, campaign),
      author === undefined ? missing : this.#codeOfAuthor(author),
      fingerprint(telling.bytes, telling.start, telling.end),
      telling.bytes,
      hasId ? telling.start : -1,
      telling.end,
    );
    if (cannedResponse !== undefined) messages.nameCanned(messages.cannedResponses.codeOf(cannedResponse));
    this.#found.add("messages");
    if (author !== undefined) this.#found.add("author");
    this.#facts.see(at);
    return index;
  }

  /** Says who wrote a message, once that is known: a file of users may come behind the messages. */
  roleOfMessage(index: number, role: Role): void {
    this.#facts.messages.setRole(index, role);
  }

  /** Says what the author of a message is called, once that is known. */
  authorOfMessage(index: number, author: string): void {
    this.#facts.messages.setAuthor(index, this.#facts.people.codeOf(author));
  }

  /** Takes in an event, and returns its place in the log; undefined where its time is none that can be. */
  event(id: string, { at, kind, actor, actorRole, to }: ToldEvent): number | undefined {
    if (!this.isPlausible(at)) return undefined;
    const { events, people } = this.#facts;
    const index = events.length;
    const code = (text: string | undefined) => (text === undefined ? missing : people.codeOf(text));
    events.add(this.#codeOf(id), at, kind, code(actor), actorRole, code(to));
    this.#found.add("events");
    const record = recordOf[kind];
    if (record !== undefined) this.tells(record);
    this.#facts.see(at);
    return index;
  }

  /** Says that the input would tell of every transfer, escalation or reopening, though none may have happened. */
  tells(fact: RecordFact): void {
    this.#found.add(fact);
  }

  /** Says that midnights of this zone may be days alone: a status of such an update may tell of any hour of it. */
  tellDays(zone: Zone): void {
    this.#facts.updateDays.add(zone);
  }

  /** For messages and events whose authors' roles are known only in the end. */
  lateRoles(): LateRoles {
    return new LateRoles(this.#facts, this.#conversations);
  }

  /** For messages that were taken in without their conversation. */
  looseMessages(): LooseMessages {
    return new LooseMessages(this.#facts);
  }

  /** For messages that turn out never to have been delivered. */
  unsaidMessages(code = "failed-message", message = "a message that could not be sent was left out"): UnsaidMessages {
    return new UnsaidMessages(this.#facts, () => this.note(code, message));
  }

  /** Whether a record of the conversation itself was taken in. */
  isTold(id: string): boolean {
    return this.#facts.tickets.has(this.#codeOf(id));
  }

  survey(id: string, survey: ToldSurvey): void {
    const { kind, at, comment } = survey;
    if (at !== undefined && !this.isPlausible(at)) return;
    addSurvey(this.#facts, this.#codeOf(id), survey);
    this.#found.add(kind);
    if (comment !== undefined) this.#found.add("comment");
    if (at !== undefined) this.#facts.see(at);
  }

  /** Takes in an order that belongs to a conversation. */
  order(id: string, order: ToldOrder): void {
    if (!this.isPlausible(order.at)) return;
    const fault = addOrder(this.#facts.orders, id, order, this.settings.currency);
    if (fault !== undefined) this.note("unreadable-amount", `an amount that is ${fault} was left out`);
    this.#found.add("orders");
    this.#facts.see(order.at);
  }

  #codeOf(id: string): number {
    return this.#conversations.codeOf(id);
  }

  #codeOfAuthor(author: string | TextSpan): number {
    if (typeof author === "string") return this.#authors.codeOf(author);
    return this.#facts.people.code(author.bytes, author.start, author.end);
  }

  /** What lies before 1990 or after tomorrow is no time; it is left out and counted. */
  isPlausible(instant: Instant): boolean {
    if (isPlausible(instant, this.settings.latest)) return true;
    this.note("implausible-time", "a time that is implausible was left out");
    return false;
  }
}
