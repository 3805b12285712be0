import type { EventKind, Role } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import type { ToldEvent } from "../write/told.ts";
import { nameOf } from "./person.ts";

const eventKinds: ReadonlyMap<string, EventKind> = new Map([
  ["assign", "assigned"],
  ["archive", "resolved"],
  ["reopen", "reopened"],
  ["reminder", "unsnoozed"],
]);

/** Undefined for what changes nothing here, such as a tag. */
export function eventOf(event: Item): ToldEvent | undefined {
  const at = event.seconds("emitted_at");
  const kind = isSnooze(event) ? "snoozed" : eventKinds.get(event.text("type") ?? "");
  if (at === undefined || kind === undefined) return undefined;
  return {
    at,
    kind,
    actor: nameOf(event, "source.data"),
    actorRole: actorRoleOf(event),
    to: kind === "assigned" ? nameOf(event, "target.data") : undefined,
  };
}

/** Whether the message that an event holds came back from the customer, and not from somebody in copy. */
export const isBounce = (event: Item): boolean =>
  event.text("type") === "message_bounce_error" && !copies.has(event.text("source.data.role") ?? "");

const copies: ReadonlySet<string> = new Set(["cc", "bcc"]);

/** Whether the company's message went to somebody else by it, or nowhere as yet: another try may have sent it. */
export const isUnheard = (event: Item): boolean =>
  unheard.has(event.text("type") ?? "") && event.flag("target.data.is_inbound") !== true;

const unheard: ReadonlySet<string> = new Set(["forward", "sending_error"]);

/** What was put off till a reminder is archived until then. */
const isSnooze = (event: Item): boolean => event.text("type") === "archive" && sourceOf(event) === "reminder";

const sourceOf = (event: Item): string | undefined => event.text("source._meta.type");

/** Of a reminder it is not told who set it. */
function actorRoleOf(event: Item): Role | undefined {
  const source = sourceOf(event);
  if (source === undefined || source === "reminder") return undefined;
  return source === "teammate" && (event.text("source.data.type") ?? "user") === "user" ? "agent" : "bot";
}
