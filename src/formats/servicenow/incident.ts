import { type EventKind, eventKinds, type Instant, type Status } from "../../model/conversation.ts";
import type { ToldEvent } from "../write/told.ts";

/** An incident as it stood after an update: a row of the event log. */
export interface Update {
  /** How often the incident had been updated by then. */
  readonly count: number;
  readonly at: Instant;
  /** Undefined for a state that nobody knows, such as -100, where no state before it is known either. */
  readonly status: Status | undefined;
  readonly reopens: number;
  readonly reassignments: number;
  readonly actor: string | undefined;
  readonly team: string | undefined;
  readonly assignee: string | undefined;
  /** The final resolution and closing, whichever update the row is of. */
  readonly resolvedBy: string | undefined;
  readonly resolvedAt: Instant | undefined;
  readonly closedAt: Instant | undefined;
}

/** All that is known of an incident: one update at least. */
export type Updates = readonly [Update, ...Update[]];

/**
 * The updates of an incident in their order. Of two rows with the same count the one that was changed later is meant. A state
 * that nobody knows leaves the incident in the one that it had.
 */
export const inOrder = (updates: readonly Update[]): Updates | undefined => {
  const sorted = updates.toSorted((a, b) => a.count - b.count || a.at - b.at);
  const [first, ...rest] = sorted.filter(({ count }, index) => sorted[index + 1]?.count !== count);
  if (first === undefined) return undefined;
  let previous = first;
  const known = rest.map((update) => {
    previous = { ...update, status: update.status ?? stateAfter(previous, update) };
    return previous;
  });
  return [first, ...known];
};

/** The state after an update that tells of none: what was reopened has not ended. */
const stateAfter = ({ status, reopens }: Update, update: Update): Status | undefined =>
  update.reopens > reopens && hasEnded(status) ? "open" : status;

/** How many of the updates, which are in order, are dated before the one that they follow. */
export const countBackwards = (updates: readonly Update[]): number =>
  updates.filter(({ at }, index) => at < (updates[index - 1]?.at ?? at)).length;

/** Whether an incident that is in a state is done with. */
export const hasEnded = (status: Status | undefined): boolean =>
  status === "resolved" || status === "closed" || status === "abandoned";

/** What happened to an incident between its updates, in order. */
export function eventsOf([first, ...rest]: Updates): readonly ToldEvent[] {
  const log = new IncidentLog();
  if (first.count === 0) log.see(first, asOpened(first));
  let previous = first;
  for (const update of rest) {
    log.see(update, previous);
    previous = update;
  }
  return hasEnded(previous.status) ? asRecorded(log.events, previous) : log.events;
}

const asOpened = (update: Update): Update => ({ ...update, status: "open" });

/**
 * The last row says who resolved it last, as people are called elsewhere, and when; the update that did it goes by the name of
 * the account, and may be dated otherwise.
 */
function asRecorded(events: readonly ToldEvent[], { resolvedBy, resolvedAt }: Update): readonly ToldEvent[] {
  const last = events.findLastIndex(({ kind }) => kind === "resolved");
  const isBetween = (at: Instant): boolean =>
    at > (events[last - 1]?.at ?? Number.NEGATIVE_INFINITY) && at < (events[last + 1]?.at ?? Number.POSITIVE_INFINITY);
  return events.map((event, index) => {
    if (index !== last) return event;
    const at = resolvedAt !== undefined && isBetween(resolvedAt) ? resolvedAt : event.at;
    return { ...event, at, actor: resolvedBy ?? event.actor };
  });
}

class IncidentLog {
  readonly events: ToldEvent[] = [];
  #status: Status = "open";

  see(update: Update, previous: Update): void {
    if (update.reassignments > previous.reassignments) this.#add(update, "transferred", receiverOf(update, previous));
    const before = this.#status;
    const after = update.status ?? before;
    this.#status = after;
    const isReopened = update.reopens > previous.reopens || (hasEnded(before) && !hasEnded(after));
    if (isReopened) this.#add(update, "reopened");
    if (after === before || (isReopened && after === "open")) return;
    const kind = kindOf(after);
    if (kind !== undefined) this.#add(update, kind);
  }

  /**
   * Times are minutes, and some are off by hours: an update is not earlier than the one before it. What stands in one
   * minute is told apart by a millisecond where the usual course of a conversation would be another.
   */
  #add({ at: updatedAt, actor }: Update, kind: EventKind, to?: string): void {
    const last = this.events.at(-1);
    let at = Math.max(updatedAt, last?.at ?? updatedAt);
    if (last?.at === at && eventKinds.indexOf(kind) < eventKinds.indexOf(last.kind)) at++;
    this.events.push({ at, kind, actor, actorRole: actor === "system" ? "system" : undefined, to });
  }
}

/** The group that it went to; inside a group the person. */
const receiverOf = (update: Update, previous: Update): string | undefined =>
  update.team === previous.team ? update.assignee : update.team;

const kinds: Partial<Record<Status, EventKind>> = {
  open: "opened",
  pending: "pending",
  "on-hold": "on-hold",
  resolved: "resolved",
  closed: "closed",
  abandoned: "abandoned",
};
const kindOf = (status: Status): EventKind | undefined => kinds[status];
