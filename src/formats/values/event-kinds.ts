import type { EventKind, Status } from "../../model/conversation.ts";
import { statusOf } from "./statuses.ts";
import { dictionary, normaliseWord } from "./words.ts";

const eventKinds = dictionary<EventKind>([
  [
    "queued",
    "queued, queue, enqueued, in queue, masuk antrean, masuk antrian, antrean, antrian, antre, antri, dalam antrean, dalam antrian",
  ],
  ["accepted", "accepted, accept, picked up, connected, joined, diterima, diambil"],
  ["assigned", "assigned, assign, assignment, reassigned, ditugaskan, penugasan"],
  ["transferred", "transferred, transfer, transferred to, dialihkan, diteruskan, dipindahkan, pengalihan"],
  ["escalated", "escalated, escalate, escalation, dieskalasi, eskalasi"],
  ["snoozed", "snoozed, snooze"],
  ["unsnoozed", "unsnoozed, unsnooze, timer unsnooze"],
  ["opened", "created, create, started, dibuat, tiket dibuat"],
  ["resolved", "resolve, solve"],
  ["reopened", "reopened, reopen, re opened, re open, dibuka kembali, dibuka lagi, dibuka ulang"],
  ["abandoned", "abandon"],
  ["handoff", "handoff, hand off, handover, bot handoff, routed to team, routed to agent, dialihkan ke agen"],
]);

/** The event that a conversation's change to a status is; the others end a record, not a conversation. */
const becomes: Readonly<Partial<Record<Status, EventKind>>> = {
  open: "opened",
  pending: "pending",
  "on-hold": "on-hold",
  snoozed: "snoozed",
  resolved: "resolved",
  closed: "closed",
  abandoned: "abandoned",
  missed: "missed",
};

/**
 * What happened, by the name of an event or of the status that it led to, in English or Indonesian.
 *
 * @example eventKindOf("Solved") //=> "resolved"
 */
export function eventKindOf(text: string): EventKind | undefined {
  const kind = eventKinds.get(normaliseWord(text));
  if (kind !== undefined) return kind;
  const status = statusOf(text);
  return status === undefined ? undefined : becomes[status];
}
