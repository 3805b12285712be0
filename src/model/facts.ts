import { MarkColumn, NumberColumn, TextColumn } from "./columns.ts";
import { type Instant, type Status, type Survey, statuses } from "./conversation.ts";
import { DaysAlone } from "./days-alone.ts";
import { countFacts, durationFacts, type Fact, type InstantFact, type NumberFact, type TextFact } from "./fact.ts";
import { isLater, isLikelierLast } from "./likelier-later.ts";
import { CostLog } from "./logs/cost-log.ts";
import { CustomerTable, isSegment } from "./logs/customer-table.ts";
import { EventLog } from "./logs/event-log.ts";
import { MessageLog } from "./logs/message-log.ts";
import { OrderLog } from "./logs/order-log.ts";
import { SurveyLog } from "./logs/survey-log.ts";
import { ratingSurvey } from "./rating-text.ts";
import { SetColumn } from "./set-column.ts";
import { Dictionary, missing } from "./texts/dictionary.ts";

/** Of calls that are one conversation, in no known order, a customer's is that which began it: agents call back. */
const isCustomerRather = (value: string, known: string): boolean =>
  value === "customer" || (known !== "customer" && value < known);

/**
 * Everything that the inputs say, in columns: what formats write and assembly reads. Conversations are numbered by their
 * id's code; people (authors, actors, raters) share one dictionary.
 */
export class Facts {
  /** Which facts some input tells, or has a column for that may be empty. */
  readonly found = new Set<Fact>();
  readonly ids = new Dictionary();
  readonly people = new Dictionary();
  readonly texts: Readonly<Record<TextFact, TextColumn>> = {
    channel: new TextColumn(),
    status: new TextColumn(isLikelierLast),
    priority: new TextColumn(),
    team: new TextColumn(),
    assignee: new TextColumn(),
    customer: new TextColumn(),
    subject: new TextColumn(),
    language: new TextColumn(),
    category: new TextColumn(),
    initiator: new TextColumn(isCustomerRather),
    converted: new TextColumn(),
  };
  readonly numbers: Readonly<Record<NumberFact, NumberColumn>> = {
    createdAt: new NumberColumn(),
    queuedAt: new NumberColumn(),
    acceptedAt: new NumberColumn(),
    firstResponseAt: new NumberColumn(),
    abandonedAt: new NumberColumn(isLater),
    resolvedAt: new NumberColumn(isLater),
    closedAt: new NumberColumn(isLater),
    firstResponse: new NumberColumn(),
    firstResponseBusiness: new NumberColumn(),
    resolution: new NumberColumn(isLater),
    resolutionBusiness: new NumberColumn(isLater),
    reply: new NumberColumn(),
    replyBusiness: new NumberColumn(),
    handle: new NumberColumn(),
    handleBusiness: new NumberColumn(),
    wait: new NumberColumn(),
    waitBusiness: new NumberColumn(),
    replies: new NumberColumn(),
    messageCount: new NumberColumn(),
    reopens: new NumberColumn(),
  };
  readonly tags = new SetColumn();
  readonly messages = new MessageLog(this.people);
  readonly events = new EventLog(this.people);
  readonly surveys = new SurveyLog(this.people);
  readonly orders = new OrderLog();
  readonly customers = new CustomerTable();
  readonly costs = new CostLog();
  /** The rating that a ticket row states, encoded by `ratingText`. */
  readonly ratings = new TextColumn();
  /** Conversations that a ticket row was about. */
  readonly tickets = new MarkColumn();
  /** Those that live as long as the contact, so that many cases of a customer stand in one. */
  readonly rooms = new MarkColumn();
  /** Those of whose messages and events only pieces were read, so that none of these may be counted. */
  readonly leftOutLogs = new MarkColumn();
  /** Those whose messages do not tell whether anybody replied, since some or all of them are missing. */
  readonly fragments = new MarkColumn();
  /** By when a human had replied where others may have come before: the first reply of these that was read, if any. */
  readonly repliedBy = new NumberColumn();
  /** The moments that some record tells by their day alone. */
  readonly daysAlone = new Map<InstantFact, DaysAlone>();
  readonly #ratingSurveys: Survey[] = [];
  #statuses: (Status | undefined)[] = [];
  #hasReported: boolean | undefined;
  readonly #attributes = new Map<string, TextColumn>();

  /** The first and the last instant that any record tells; infinite while there is none. */
  oldest = Number.POSITIVE_INFINITY;
  newest = Number.NEGATIVE_INFINITY;

  /** Takes note of an instant: the clock of a report is the newest one in the data. */
  see(instant: Instant): void {
    if (instant < this.oldest) this.oldest = instant;
    if (instant > this.newest) this.newest = instant;
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
    const column = new TextColumn();
    this.#attributes.set(name, column);
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
