import type { EventKind, Instant } from "../../model/conversation.ts";
import { Thread } from "../translate/thread.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldMessage } from "../write/told.ts";
import type { Assignee, Person } from "./person.ts";

interface Assignment {
  readonly at: Instant;
  readonly to: Assignee;
  readonly by: Person;
}

/** A conversation with its assignments, of which only the order tells which one was a transfer. */
export class IntercomThread extends Thread {
  /** Whether a part closed it, opened it or the like: such parts tell of reopenings, too. */
  changesState = false;
  /** Whether the AI agent gave it to humans. */
  isRouted = false;
  /** When it was assigned first, as the statistics say. */
  assignedAt: Instant | undefined;
  readonly #assignments: Assignment[] = [];
  #firstBotMessage = Number.POSITIVE_INFINITY;

  override see(message: ToldMessage): void {
    super.see(message);
    if (message.role === "bot") this.#firstBotMessage = Math.min(this.#firstBotMessage, message.at);
  }

  assign(at: Instant, to: Assignee, by: Person): void {
    this.#assignments.push({ at, to, by });
  }

  /** In the order of time. */
  get assignments(): readonly Assignment[] {
    return this.#assignments.sort((one, other) => one.at - other.at);
  }

  /** When the AI agent gave it to humans: its own assignment after it had spoken, else the first that the statistics tell. */
  get routedAt(): Instant | undefined {
    if (!this.isRouted) return undefined;
    const own = this.assignments.find(({ at, by }) => by.role === "bot" && at >= this.#firstBotMessage);
    return own?.at ?? this.assignedAt;
  }
}

/**
 * Writes what only the whole of a conversation tells: to whom it went, and that a reopening would be among the parts. Team and
 * teammate are assigned apart from one another: what a team was given one of its agents takes, and that is no transfer.
 */
export function tellWhole(facts: FactWriter, conversation: string, thread: IntercomThread): void {
  if (thread.changesState) facts.tells("reopenings");
  let team: string | undefined;
  let agent: string | undefined;
  for (const { at, to, by } of thread.assignments) {
    facts.tells("transfers");
    if (to.id === (to.isTeam ? team : agent)) continue;
    const tell = (kind: EventKind): void => {
      facts.event(conversation, { at, kind, actor: by.id, actorRole: by.role, to: to.id });
    };
    const isTransfer = (to.isTeam ? team : agent) !== undefined;
    if (isTransfer) tell("transferred");
    if (!to.isTeam) tell("assigned");
    else if (!isTransfer && agent === undefined) tell("queued");
    if (to.isTeam) team = to.id;
    if (isTransfer || !to.isTeam) agent = to.isTeam ? undefined : to.id;
  }
  const at = thread.routedAt;
  if (at !== undefined) facts.event(conversation, { at, kind: "handoff", actorRole: "bot" });
}
