import type { EventKind, Instant } from "../../model/conversation.ts";
import { millisecondsPerMinute, millisecondsPerSecond } from "../../time/units.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { Activity } from "./activity.ts";

interface DatedActivity extends Activity {
  readonly at: Instant;
}

/** What was read of a conversation. */
export class Thread {
  /** When it was created, where its own record was read. */
  createdAt: Instant | undefined;
  /** Whether the export states that nobody has replied. */
  isUnanswered = false;
  /** Who wrote in it as a bot: what it does is told by its name. */
  readonly bots = new Set<string>();
  readonly #assignments: DatedActivity[] = [];
  readonly #changes: DatedActivity[] = [];
  #statedFirstReply: Instant | undefined;
  #firstReply: Instant | undefined;
  /** The seconds in which messages were written that never reached the customer. */
  readonly #failed: number[] = [];
  #first = Number.POSITIVE_INFINITY;
  #messages = 0;

  see(at: Instant): void {
    this.#messages++;
    this.#first = Math.min(this.#first, at);
  }

  /** The export states when somebody replied first. */
  stateReply(at: Instant): void {
    this.#statedFirstReply = Math.min(this.#statedFirstReply ?? at, at);
  }

  /** A message was a reply. */
  reply(at: Instant): void {
    this.#firstReply = Math.min(this.#firstReply ?? at, at);
  }

  /** A message failed; it counts as a reply in what the export states, and other records can have it as one. */
  fail(at: Instant): void {
    this.#failed.push(secondOf(at));
  }

  /** When somebody replied first, as the export states it. */
  get statedFirstReply(): Instant | undefined {
    return this.#delivered(this.#statedFirstReply);
  }

  /** Whether what is stated as the first reply is of the second of the creation: an agent's that began it, or a bot's. */
  get isBegunByReply(): boolean {
    const at = this.statedFirstReply;
    return at !== undefined && this.createdAt !== undefined && secondOf(at) === secondOf(this.createdAt);
  }

  /** The first reply that was read. */
  get repliedBy(): Instant | undefined {
    return this.#delivered(this.#firstReply);
  }

  #delivered(at: Instant | undefined): Instant | undefined {
    return at === undefined || this.#failed.includes(secondOf(at)) ? undefined : at;
  }

  assign(at: Instant, activity: Activity): void {
    this.#assignments.push({ ...activity, at });
  }

  /** A line told that its state changed. */
  change(at: Instant, activity: Activity): void {
    this.#changes.push({ ...activity, at });
  }

  /** Whether lines told that its state changed: such lines tell of reopenings, too. */
  get changesState(): boolean {
    return this.#changes.length > 0;
  }

  /** Writes how its state changed, once it is known who is a bot: pages can come newest first. */
  tellChanges(facts: FactWriter, id: string): void {
    for (const change of this.#changes) {
      const isByBot = change.actor !== undefined && this.bots.has(change.actor);
      facts.event(id, isByBot ? { ...change, actorRole: "bot" } : change);
    }
  }

  /**
   * Whether the first message is among those that were read. A list has the last of each conversation only: one alone has
   * to be of the time of the creation.
   */
  get isWhole(): boolean {
    if (this.#messages === 0) return !this.isBegunByReply;
    const tolerance = this.#messages === 1 ? millisecondsPerSecond : millisecondsPerMinute;
    return this.createdAt === undefined || this.#first - this.createdAt <= tolerance;
  }

  /** Writes to whom it went: from one agent to another, or from one team to another, it was transferred. */
  tellAssignments(facts: FactWriter, id: string, teams: ReadonlySet<string>): void {
    let team: string | undefined;
    let agent: string | undefined;
    for (const { at, actor, actorRole, to } of this.#assignments.sort((one, other) => one.at - other.at)) {
      if (to === undefined) continue;
      facts.tells("transfers");
      const isTeam = teams.has(to);
      const before = isTeam ? team : agent;
      const tell = (kind: EventKind) => facts.event(id, { at, kind, actor, actorRole, to });
      if (before !== undefined && before !== to) tell("transferred");
      if (!isTeam && before !== to) tell("assigned");
      if (isTeam) team = to;
      else agent = to;
    }
  }
}

const secondOf = (at: Instant): number => Math.floor(at / millisecondsPerSecond);
