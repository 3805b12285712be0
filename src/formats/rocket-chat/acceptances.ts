import type { Instant } from "../../model/conversation.ts";
import type { FactWriter } from "../write/fact-writer.ts";

/** The notice that a room was passed on comes so long after it, at most. */
const moment = 5000;

/** When a room waited and was taken the last time, as its record says it. */
interface Acceptance {
  readonly id: string;
  readonly version: Instant | undefined;
  readonly queuedAt: Instant | undefined;
  readonly acceptedAt: Instant | undefined;
  readonly respondedAt: Instant | undefined;
}

/**
 * When rooms were queued and accepted, which their records say of the last time: both are set anew when a room is passed on
 * or goes back into the queue. What agents did before then tells that it was not the first time, and that is known only when
 * every file was read.
 */
export class Acceptances {
  readonly #told: Acceptance[] = [];
  /** When an agent did something in a room first. */
  readonly #firstActs = new Map<string, Instant>();
  readonly #passedOn = new Set<string>();

  tell(acceptance: Acceptance): void {
    if (acceptance.queuedAt !== undefined || acceptance.acceptedAt !== undefined) this.#told.push(acceptance);
  }

  /** Says that an agent wrote in a room. */
  wrote(id: string, at: Instant): void {
    this.#firstActs.set(id, Math.min(at, this.#firstActs.get(id) ?? at));
  }

  /** Says that an agent, or the system, passed a room on. */
  passedOn(id: string, at: Instant): void {
    this.wrote(id, at);
    this.#passedOn.add(id);
  }

  write(facts: FactWriter): void {
    for (const { id, version, queuedAt, acceptedAt, respondedAt } of this.#told) {
      const firstAct = this.#firstActs.get(id) ?? respondedAt ?? Number.POSITIVE_INFINITY;
      const isPassedOn = this.#passedOn.has(id);
      const isFirst = (at: Instant | undefined) =>
        at !== undefined && at <= (isPassedOn ? firstAct - moment : firstAct);
      facts.about(id, {
        version,
        queuedAt: isFirst(queuedAt) ? queuedAt : undefined,
        acceptedAt: isFirst(acceptedAt) && !isPassedOn ? acceptedAt : undefined,
      });
    }
  }
}
