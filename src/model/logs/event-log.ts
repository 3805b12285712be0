import { type EventKind, eventKinds, type Role, roles } from "../conversation.ts";
import { GrowableFloat64, GrowableInt32 } from "../growable.ts";
import { type Dictionary, missing } from "../texts/dictionary.ts";
import type { Log } from "./log-entries.ts";

/** Events in columns, in the order of the input. People and targets are codes of the facts' people. */
export class EventLog implements Log {
  readonly #conversations = new GrowableInt32();
  readonly #instants = new GrowableFloat64();
  readonly #kinds = new GrowableInt32();
  readonly #actors = new GrowableInt32();
  readonly #actorRoles = new GrowableInt32();
  readonly #targets = new GrowableInt32();

  readonly #people: Dictionary;
  readonly hasIds = false;

  /** @param people whose codes actors and targets are */
  constructor(people: Dictionary) {
    this.#people = people;
  }

  conversationOf(index: number): number {
    return this.#conversations.get(index);
  }

  /** Makes an entry one of another conversation. */
  move(index: number, conversation: number): void {
    this.#conversations.set(index, conversation);
  }

  get length(): number {
    return this.#conversations.length;
  }

  add(
    conversation: number,
    at: number,
    kind: EventKind,
    actor: number,
    actorRole: Role | undefined,
    target: number,
  ): void {
    this.#conversations.push(conversation);
    this.#instants.push(at);
    this.#kinds.push(eventKinds.indexOf(kind));
    this.#actors.push(actor);
    this.#actorRoles.push(actorRole === undefined ? missing : roles.indexOf(actorRole));
    this.#targets.push(target);
  }

  /** Says who acted in an event that is in the log already. */
  setActorRole(index: number, role: Role): void {
    this.#actorRoles.set(index, roles.indexOf(role));
  }

  at(index: number): number {
    return this.#instants.get(index);
  }

  kind(index: number): EventKind {
    return eventKinds[this.#kinds.get(index)];
  }

  actor(index: number): number {
    return this.#actors.get(index);
  }

  actorRole(index: number): Role | undefined {
    const role = this.#actorRoles.get(index);
    return role === missing ? undefined : roles[role];
  }

  target(index: number): number {
    return this.#targets.get(index);
  }

  idFingerprint(): undefined {}

  isSame(a: number, b: number): boolean {
    return this.compare(a, b) === 0;
  }

  /** Time, then the usual course of a conversation, then the rest; 0 only for the same event. */
  compare(a: number, b: number): number {
    return (
      this.at(a) - this.at(b) ||
      this.#kinds.get(a) - this.#kinds.get(b) ||
      this.#people.compare(this.actor(a), this.actor(b)) ||
      this.#people.compare(this.target(a), this.target(b)) ||
      this.#actorRoles.get(a) - this.#actorRoles.get(b)
    );
  }
}
