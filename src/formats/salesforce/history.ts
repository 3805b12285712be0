import type { EventKind, Instant, Status } from "../../model/conversation.ts";
import type { ToldEvent } from "../write/told.ts";
import { isQueueId, isUserId } from "./ids.ts";

/** A row of CaseHistory: who changed a field of a case, and from what to what. */
export interface Change {
  readonly at: Instant;
  readonly actor: string | undefined;
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The events that the changes of a case are, in order. @param statusOf what a status of the case means */
export function eventsOf(changes: readonly Change[], statusOf: (text: string) => Status): readonly ToldEvent[] {
  const sorted = withoutNames(changes).toSorted((a, b) => a.at - b.at);
  let status: Status = "open";
  return sorted.flatMap((change) => {
    const { at, actor, field, after } = change;
    if (field === "Owner") return ownerKinds(change).map((kind) => ({ at, kind, actor, to: after }));
    if (field !== "Status" || after === undefined)
      return isEscalation(change) ? [{ at, kind: "escalated", actor }] : [];
    // A history may begin late: what went before it, only the old value of its first change tells.
    const before = change.before === undefined ? status : statusOf(change.before);
    status = statusOf(after);
    const kinds = [...stateKinds(before, status), ...(after === "Escalated" ? (["escalated"] as const) : [])];
    return kinds.map((kind) => ({ at, kind, actor }));
  });
}

/** A change of owner stands there twice: once by id, and once more by name. */
function withoutNames(changes: readonly Change[]): readonly Change[] {
  const byId = new Set(changes.filter(isOfIds).map(({ at, field }) => `${at} ${field}`));
  return changes.filter((change) => isOfIds(change) || !byId.has(`${change.at} ${change.field}`));
}

const isOfIds = ({ field, after }: Change): boolean =>
  field === "Owner" && after !== undefined && (isUserId(after) || isQueueId(after));

const isEscalation = ({ field, after }: Change): boolean =>
  field === "ownerEscalated" || (field === "IsEscalated" && after?.toLowerCase() === "true");

/**
 * Who takes a case out of a queue has it given to them, and not by another agent. Of an owner who is told by name only, it
 * is not known whether it is a queue.
 */
function ownerKinds({ before, after }: Change): readonly EventKind[] {
  const isTransfer = before !== undefined && !isQueueId(before);
  const isAssignment = after !== undefined && isUserId(after);
  return [...(isTransfer ? (["transferred"] as const) : []), ...(isAssignment ? (["assigned"] as const) : [])];
}

const hasEnded = (status: Status): boolean => status === "resolved" || status === "closed";

/** Closing what is not resolved yet resolves it. */
function stateKinds(before: Status, after: Status): readonly EventKind[] {
  if (after === before) return [];
  switch (after) {
    case "resolved":
      return ["resolved"];
    case "closed":
      return [before === "resolved" ? "closed" : "resolved"];
    case "pending":
    case "on-hold":
      return hasEnded(before) ? ["reopened", after] : [after];
    case "open":
      return [hasEnded(before) ? "reopened" : "opened"];
    default:
      return [];
  }
}
