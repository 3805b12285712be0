import type { ToldEvent } from "../write/told.ts";

/** A field of a ticket got another value. */
export interface Change {
  readonly field: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The fields whose changes mean something. */
export const trackedFields = ["status", "assignee_id", "group_id"] as const;

const isEnded = (status: string | undefined): boolean => status === "solved" || status === "closed";

const isPaused = (status: string | undefined): boolean => status === "pending" || status === "hold";

type What = Pick<ToldEvent, "kind" | "to">;

/** What a change means for the conversation; nothing where it is no change, or a first group. */
export function eventsOf({ field, from, to }: Change): readonly What[] {
  if (from === to) return [];
  if (field === "status") return statusEvents(from, to);
  if (to === undefined) return [];
  const transferred: readonly What[] = from === undefined ? [] : [{ kind: "transferred", to }];
  if (field === "assignee_id") return [...transferred, { kind: "assigned", to }];
  return field === "group_id" ? transferred : [];
}

function statusEvents(from: string | undefined, to: string | undefined): readonly What[] {
  switch (to) {
    case "solved":
      return [{ kind: "resolved" }];
    case "closed":
      return [{ kind: "closed" }];
    case "pending":
      return [{ kind: "pending" }];
    case "hold":
      return [{ kind: "on-hold" }];
    case "new":
    case "open":
      if (isEnded(from)) return [{ kind: "reopened" }];
      return isPaused(from) ? [{ kind: "opened" }] : [];
    default:
      return [];
  }
}
