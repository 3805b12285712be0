import { Disagreements, MarkColumn, NumberColumn, TextColumn } from "./columns.ts";
import { type Instant, type Status, type Survey, statuses } from "./conversation.ts";
import { DayZones } from "./day-zones.ts";
import { DaysAlone } from "./days-alone.ts";
import { countFacts, durationFacts, type Fact, type InstantFact, type NumberFact, type TextFact } from "./fact.ts";
import { isLater, isLikelierInitiator, isLikelierStatus } from "./likelier.ts";
import { CostLog } from "./logs/cost-log.ts";
import { CustomerTable } from "./logs/customer-table.ts";
import { EventLog } from "./logs/event-log.ts";
import { MessageLog } from "./logs/message-log.ts";
import { OrderLog } from "./logs/order-log.ts";
import { SurveyLog } from "./logs/survey-log.ts";
import { isLikelierRating, isOtherRating, ratingSurvey } from "./rating-text.ts";
import { isSegment } from "./segment.ts";
import { SetColumn } from "./set-column.ts";
import { Dictionary, missing } from "./texts/dictionary.ts";
import { changedAt, isDatedTicket } from "./ticket-rank.ts";
import { TicketRecords } from "./ticket-records.ts";

/**
 * Everything that the inputs say, in columns: what formats write and assembly reads. Conversations are numbered by their
 * id's code; people (authors, actors, raters) share one dictionary.
 */
export class Facts {
  /** Which facts some input tells, or has a column for that may be empty. */
  readonly found = new Set<Fact>();
  /** The columns of moments or lengths of time that some input has, and whether any of them says anything. */
  readonly momentColumns = new Map<InstantFact, boolean>();
  /** The columns of when customers left that are blank throughout, by their file. */
  readonly blankLeavings = new Map<string, string>();
  readonly disagreements = new Disagreements();
  /** Of the times of update that are known by their day alone. */
  readonly updateDays = new DayZones();
  readonly ids = new Dictionary();
  readonly people = new Dictionary();
  readonly texts: Readonly<Record<TextFact, TextColumn>> = {
    channel: new TextColumn(this.disagreements),
    status: new TextColumn(this.disagreements, isLikelierStatus),
    priority: new TextColumn(this.disagreements),
    team: new TextColumn(this.disagreements),
    assignee: new TextColumn(this.disagreements),
    customer: new TextColumn(this.disagreements),
    subject: new TextColumn(this.disagreements),
    language: new TextColumn(this.disagreements),
    category: new TextColumn(this.disagreements),
    initiator: new TextColumn(this.disagreements, isLikelierInitiator),
    botOnly: new TextColumn(this.disagreements),
    converted: new TextColumn(this.disagreements),
  };
  readonly numbers: Readonly<Record<NumberFact, NumberColumn>> = {
    createdAt: new NumberColumn(this.disagreements),
    queuedAt: new NumberColumn(this.disagreements),
    acceptedAt: new NumberColumn(this.disagreements),
    firstResponseAt: new NumberColumn(this.disagreements),
    abandonedAt: new NumberColumn(this.disagreements, isLater),
    resolvedAt: new NumberColumn(this.disagreements, isLater),
    closedAt: new NumberColumn(this.disagreements, isLater),
    firstResponse: new NumberColumn(this.disagreements),
    firstResponseBusiness: new NumberColumn(this.disagreements),
    firstResolution: new NumberColumn(this.disagreements),
    firstResolutionBusiness: new NumberColumn(this.disagreements),
    resolution: new NumberColumn(this.disagreements, isLater),
    resolutionBusiness: new NumberColumn(this.disagreements, isLater),
    reply: new NumberColumn(this.disagreements),
    replyBusiness: new NumberColumn(this.disagreements),
    handle: new NumberColumn(this.disagreements),
    handleBusiness: new NumberColumn(this.disagreements),
    wait: new NumberColumn(this.disagreements),
    waitBusiness: new NumberColumn(this.disagreements),
    replies: new NumberColumn(this.disagreements),
    messageCount: new NumberColumn(this.disagreements),
    reopens: new NumberColumn(this.disagreements),
  };
  readonly tags = new SetColumn();
  readonly messages = new MessageLog(this.people);
  readonly events = new EventLog(this.people);
  readonly surveys = new SurveyLog(this.people);
  readonly orders = new OrderLog();
  readonly customers = new CustomerTable();
  readonly costs = new CostLog();
  /** The rating that a ticket row states, encoded by `ratingText`. */
  readonly ratings = new TextColumn(this.disagreements, isLikelierRating, isOtherRating);
  /** Conversations that a ticket record was about. */
  readonly tickets = new TicketRecords();
  /** Those that are a row each, whose place is their id: no other file can name them. */
  readonly ownRows = new MarkColumn();
  /** Those that live as long as the contact, so that many cases of a customer stand in one. */
  readonly rooms = new MarkColumn();
  /** Those of whose messages and events only pieces were read, so that none of these may be counted. */
  readonly leftOutLogs = new MarkColumn();
  /** Entries that stand inside a record of their conversation: that is one record, whatever it holds. */
  readonly innerEntries = { messages: new MarkColumn(), events: new MarkColumn(), surveys: new MarkColumn() } as const;
  /** Those whose messages do not tell whether anybody replied, since some or all of them are missing. */
  readonly fragments = new MarkColumn();
  /** Those whose messages are in no file, or not all, while other files tell all else of them. */
  readonly untoldMessages = new MarkColumn();
  /** Those of which the first message or event that was read is not the beginning, so that only a record can tell it. */
  readonly untoldBeginnings = new MarkColumn();
  /** By when a human had replied where others may have come before: the first reply of these that was read, if any. */
  readonly repliedBy = new NumberColumn(this.disagreements);
  /** The moments that some record tells by their day alone. */
  readonly daysAlone = new Map<InstantFact, DaysAlone>();
  /** Those that some record tells without seconds. */
  readonly minutesAlone = new Set<InstantFact>();
  /** Those whose messages, events or answers differ in an attribute that was asked for. */
  readonly severalValues = new MarkColumn();
  readonly #ratingSurveys: Survey[] = [];
  #statuses: (Status | undefined)[] = [];
  #hasReported: boolean | undefined;
  readonly #attributes = new Map<string, TextColumn>();
  readonly #entryAttributes = new Map<string, TextColumn>();

  /** The first and the last instant that any record tells; infinite while there is none. */
  oldest = Number.POSITIVE_INFINITY;
  newest = Number.NEGATIVE_INFINITY;

  /** Takes note of an instant: the clock of a report is the newest one in the data. */
  see(instant: Instant): void {
    if (instant < this.oldest) this.oldest = instant;
    if (instant > this.newest) this.newest = instant;
  }

  /** Takes note of a column of moments or lengths of time, or that it says something. */
  seeMomentColumn(fact: InstantFact, saysSomething: boolean): void {
    this.momentColumns.set(fact, saysSomething || this.momentColumns.get(fact) === true);
  }

  /** Says that a human replied, and nothing tells when: whenever it is asked, somebody had. */
  tellReplied(conversation: number): void {
    this.repliedBy.put(conversation, Number.NEGATIVE_INFINITY);
  }

  /** Where to say which values of a moment are days alone. */
  daysAloneOf(fact: InstantFact): DaysAlone {
    const days = this.daysAlone.get(fact) ?? new DaysAlone(this.numbers[fact]);
    this.daysAlone.set(fact, days);
    return days;
  }

  get conversationCount(): number {
    return this.ids.size;
  }

  /** The column of an attribute, made when it is first asked for. */
  attribute(name: string): TextColumn {
    const known = this.#attributes.get(name);
    if (known !== undefined) return known;
    const column = new TextColumn(this.disagreements);
    this.#attributes.set(name, column);
    return column;
  }

  /** What that of a conversation's messages, events or answers which was read last says of an attribute: of each kind by itself. */
  entryAttribute(kind: string, name: string): TextColumn {
    const key = JSON.stringify([kind, name]);
    const column = this.#entryAttributes.get(key) ?? new TextColumn(new Disagreements(), () => true);
    this.#entryAttributes.set(key, column);
    return column;
  }

  /** The columns of all attributes that were asked for. */
  get attributes(): Iterable<TextColumn> {
    return this.#attributes.values();
  }

  /** Whether any conversation has a reported duration or count; asked when all has been read. */
  get hasReported(): boolean {
    this.#hasReported ??= [...durationFacts, ...countFacts].some((fact) => this.numbers[fact].isUsed);
    return this.#hasReported;
  }

  statusOf(conversation: number): Status | undefined {
    const { status } = this.texts;
    const code = status.code(conversation);
    if (code === missing) return undefined;
    if (code >= this.#statuses.length) {
      this.#statuses = Array.from({ length: status.dictionary.size }, (_, each) => {
        const text = status.dictionary.text(each);
        return statuses.find((known) => known === text);
      });
    }
    return this.#statuses[code];
  }

  /** When the ticket's record that tells the status was changed last, where it says so. */
  statusAt(conversation: number): Instant | undefined {
    const { status } = this.texts;
    const stamp = status.code(conversation) === missing ? undefined : status.stampOf(conversation);
    return stamp === undefined || !isDatedTicket(stamp) ? undefined : this.#changedAt(stamp);
  }

  /** When the record was changed last that says that nobody has it. */
  unassignedAt(conversation: number): Instant | undefined {
    const stamp = this.texts.assignee.nothingStampOf(conversation);
    return stamp === undefined ? undefined : this.#changedAt(stamp);
  }

  /** Of a day alone, when that ended. */
  #changedAt(stamp: number): Instant | undefined {
    const at = changedAt(stamp);
    return at === undefined ? undefined : (this.updateDays.endOf(at) ?? at);
  }

  /** The survey that a ticket row states; the same object for the same answer. */
  ratingOf(conversation: number): Survey | undefined {
    const code = this.ratings.code(conversation);
    if (code === missing) return undefined;
    this.#ratingSurveys[code] ??= ratingSurvey(this.ratings.dictionary.text(code));
    return this.#ratingSurveys[code];
  }

  /** A segment, where the conversation has none of its own, is that of its customer. */
  attributeOf(name: string, conversation: number): string | undefined {
    const own = this.#attributes.get(name)?.get(conversation);
    if (own !== undefined || !isSegment(name)) return own;
    const customer = this.texts.customer.get(conversation);
    return customer === undefined ? undefined : this.customers.segmentOf(customer);
  }
}
