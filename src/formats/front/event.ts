import type { EventKind, Role } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import type { ToldEvent } from "../write/told.ts";
import { nameOf } from "./person.ts";

const eventKinds: ReadonlyMap<string, EventKind> = new Map([
  ["assign", "assigned"],
  ["archive", "resolved"],
  ["reopen", "reopened"],
]);

/** Undefined for what changes nothing here, such as a tag. */
export function eventOf(event: Item): ToldEvent | undefined {
  const at = event.seconds("emitted_at");
  const kind = eventKinds.get(event.text("type") ?? "");
  if (at === undefined || kind === undefined) return undefined;
  return {
    at,
    kind,
    actor: nameOf(event, "source.data"),
    actorRole: actorRoleOf(event),
    to: kind === "assigned" ? nameOf(event, "target.data") : undefined,
  };
}

function actorRoleOf(event: Item): Role | undefined {
  const source = event.text("source._meta.type");
  if (source === undefined) return undefined;
  return source === "teammate" && (event.text("source.data.type") ?? "user") === "user" ? "agent" : "bot";
}
