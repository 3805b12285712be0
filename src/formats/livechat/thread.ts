import type { Instant, Status } from "../../model/conversation.ts";
import { durationOf } from "../record/duration-of.ts";
import type { Item } from "../record/item.ts";
import { statedTexts } from "../record/stated-texts.ts";
import { complete } from "../translate/complete.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldMessage } from "../write/told.ts";
import { orderOf } from "./order.ts";
import type { People } from "./people.ts";
import { ratingOf } from "./rating.ts";
import { endedBy, eventOf, handsOver } from "./system-message.ts";

interface TimedEvent {
  readonly at: Instant;
  readonly event: Item;
}

/** One thread of a chat, which is one conversation: read whole before anything of it is written. */
export class Thread {
  readonly #id: string;
  readonly #createdAt: Instant;
  readonly #thread: Item;
  readonly #people: People;
  readonly #events: readonly TimedEvent[];
  readonly #messages: readonly ToldMessage[];

  private constructor(id: string, createdAt: Instant, thread: Item, people: People, events: readonly TimedEvent[]) {
    this.#id = id;
    this.#createdAt = createdAt;
    this.#thread = thread;
    this.#people = people;
    this.#events = events;
    this.#messages = events.filter(isMessage).map((timed) => messageOf(timed, people));
  }

  /** Undefined where it has no id, no time of creation, or an event without a time. */
  static read(thread: Item, people: People): Thread | undefined {
    const id = thread.text("id");
    const createdAt = thread.iso("created_at");
    const events = complete(
      thread.list("events").map((event) => {
        const at = event.iso("created_at");
        return at === undefined ? undefined : { at, event };
      }),
    );
    if (id === undefined || createdAt === undefined || events === undefined) return undefined;
    return new Thread(id, createdAt, thread, people, events);
  }

  /**
   * @param chat holds what is said of the whole chat
   * @param record is asked for attributes
   */
  write(chat: Item, record: Item, facts: FactWriter): void {
    facts.conversation(
      this.#id,
      {
        version: this.#lastEventAt ?? this.#createdAt,
        createdAt: this.#createdAt,
        status: this.#status,
        channel: "chat",
        team: this.#thread.texts("access.group_ids")[0],
        assignee: this.#lastAgent,
        customer: this.#people.customer,
        tags: statedTexts(this.#thread, "tags"),
        queuedAt: this.#thread.iso("queue.queued_at"),
        wait: durationOf(this.#thread, "queues_duration"),
        ...this.#stampOfEnd,
      },
      record,
    );
    for (const message of this.#messages) facts.message(this.#id, message);
    for (const timed of this.#events) this.#writeEvent(timed, facts);
    this.#writeRating(chat, facts);
  }

  #writeEvent({ at, event }: TimedEvent, facts: FactWriter): void {
    const order = orderOf(event, at, this.#people.customer);
    if (order !== undefined) facts.order(this.#id, order);
    if (event.has("system_message_type")) facts.tells("transfers");
    const told = eventOf(event, at, this.#people, this.#isMissed);
    if (told !== undefined) facts.event(this.#id, told);
  }

  /** Of the threads of a chat only the last can be what the chat's rating is about. */
  #writeRating(chat: Item, facts: FactWriter): void {
    const isLast = !this.#thread.has("next_thread_id");
    const rating = ratingOf(this.#thread) ?? (isLast ? ratingOf(chat) : undefined);
    if (rating === undefined) return;
    const at = this.#events.findLast(({ event }) => event.text("system_message_type") === "rating.chat_rated")?.at;
    facts.survey(this.#id, { kind: "csat", ...rating, scale: [0, 1], at });
  }

  get #status(): Status {
    if (this.#isActive) return "open";
    return this.#isMissed ? "missed" : "closed";
  }

  get #isActive(): boolean {
    return this.#thread.flag("active") === true;
  }

  /** Whether it ended without an agent's answer, and was not dealt with by a bot alone. */
  get #isMissed(): boolean {
    if (this.#isActive || !this.#thread.has("events")) return false;
    const said = this.#messages.filter(({ internal }) => internal !== true);
    if (said.some(({ role }) => role === "agent")) return false;
    // A welcome, which nobody wrote, deals with nothing.
    return !said.some(({ role, author }) => role === "bot" && author !== undefined) || this.#wasHandedOver;
  }

  get #wasHandedOver(): boolean {
    return this.#thread.has("queue") || this.#events.some(({ event }) => handsOver(event));
  }

  /** The last agent who wrote, else the last who was in the thread. */
  get #lastAgent(): string | undefined {
    const writer = this.#messages.findLast(({ role }) => role === "agent")?.author;
    const members = this.#thread.texts("user_ids").map((id) => this.#people.author(id));
    return writer ?? members.findLast(({ role }) => role === "agent")?.name;
  }

  get #lastEventAt(): Instant | undefined {
    return this.#events.reduce<Instant | undefined>((latest, { at }) => Math.max(latest ?? at, at), undefined);
  }

  /** No time of the end is stated: where no system message tells of it, the last event is the end. */
  get #stampOfEnd(): { readonly closedAt?: Instant | undefined; readonly abandonedAt?: Instant | undefined } {
    if (this.#isActive || this.#events.some(({ event }) => endedBy(event) !== undefined)) return {};
    return this.#isMissed ? { abandonedAt: this.#lastEventAt } : { closedAt: this.#lastEventAt };
  }
}

const messageTypes = new Set(["message", "file", "rich_message"]);

const isMessage = ({ event }: TimedEvent): boolean => messageTypes.has(event.text("type") ?? "");

function messageOf({ at, event }: TimedEvent, people: People): ToldMessage {
  const { role, name } = people.author(event.text("author_id"));
  const isAutomatic = role === "agent" && isWelcome(event);
  return {
    at,
    role: isAutomatic ? "bot" : role,
    author: isAutomatic ? undefined : name,
    // Up to version 3.3 of the interface it is called recipients.
    internal: (event.text("visibility") ?? event.text("recipients")) === "agents",
    id: event.text("id"),
    body: event.text("text"),
  };
}

const welcome = "properties.lc2.welcome_message";

/** Whether it was sent by itself in the name of the agent whom the chat went to. */
const isWelcome = (event: Item): boolean => (event.flag(welcome) ?? event.flag(`${welcome}.value`)) === true;
