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

const changes: ReadonlySet<string> = new Set(
  (
    "status, status change, status changed, status changes, changed status, change status, change of status, status update, " +
    "status updated, update status, updated status, set status, perubahan status, status diubah, status berubah, ubah status, " +
    "mengubah status, ganti status, status diganti, pergantian status, pembaruan status, status diperbarui"
  ).split(", "),
);

/** Whether an event is that the status changed, whatever the new one is. @example isStatusChange("Status diubah") //=> true */
export const isStatusChange = (text: string): boolean => changes.has(normaliseWord(text));

/**
 * What happened when a conversation came to a status. One that tells how it was passed on is a state in which it is open, too.
 *
 * @example kindsOfChangeTo("Escalated") //=> ["opened", "escalated"]
 */
export function kindsOfChangeTo(status: string): readonly EventKind[] {
  const kind = eventKindOf(status);
  if (kind === undefined) return [];
  return statusOf(status) === "open" && !openings.has(kind) ? ["opened", kind] : [kind];
}

const openings: ReadonlySet<EventKind> = new Set(["opened", "reopened"]);
