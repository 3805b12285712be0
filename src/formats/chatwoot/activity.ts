import type { EventKind, Role } from "../../model/conversation.ts";

/** What an activity line says in words; the only place where Chatwoot tells it. */
export interface Activity {
  readonly kind: EventKind;
  /** Undefined where the line names nobody. */
  readonly actor: string | undefined;
  readonly actorRole: Role;
  /** To whom it was assigned. */
  readonly to?: string | undefined;
}

/** The lines in English and Indonesian; labels, priorities and the like change nothing here, and are none of them. */
const lines: readonly (readonly [RegExp, EventKind])[] = [
  // Of the agents and the system it says no reason, or counts the days.
  [/^Conversation was marked resolved by (?<bot>.+?)(?: due to inactivity|: .+)$/, "resolved"],
  [/^Conversation was (?:marked )?resolved by (?<actor>.+?)(?: due to .+| \(.+\))?$/, "resolved"],
  [/^Percakapan (?:ditandai (?:selesai|terselesaikan)|diselesaikan) oleh (?<actor>.+?)(?: karena .+)?$/, "resolved"],
  [/^Conversation was reopened by (?<actor>.+)$/, "opened"],
  [/^Conversation was marked as pending by (?<actor>.+)$/, "opened"],
  [/^Percakapan telah dibuka kembali oleh (?<actor>.+)$/, "opened"],
  [/^Percakapan telah ditandai sebagai tertunda oleh (?<actor>.+)$/, "opened"],
  [/^(?<system>System reopened|Sistem membuka kembali)\b/, "opened"],
  // Only the machine marks it open: what it has not settled itself it gives to humans.
  [/^Conversation was marked open by (?<bot>.+?)(?: due to .+| \(.+\))?\.?$/, "handoff"],
  [/^Conversation was snoozed by (?<actor>.+)$/, "snoozed"],
  [/^Percakapan telah ditunda oleh (?<actor>.+)$/, "snoozed"],
  [/^(?<self>.+) (?:self-assigned this conversation|menetapkan sendiri percakapan ini)$/, "assigned"],
  [/^Assigned to (?<to>.+?)(?: via .+)? by (?<actor>.+)$/, "assigned"],
  [/^Ditugaskan ke (?<to>.+?)(?: melalui .+)? oleh (?<actor>.+)$/, "assigned"],
];

const systemNames = new Set(["system", "sistem", "System", "Sistem"]);

/**
 * What a line of an activity says; undefined where that is nothing that happened to the conversation's state, or where it is
 * in another language.
 *
 * @example activityOf("Conversation was marked resolved by Sari") //=> { kind: "resolved", actor: "Sari", actorRole: "agent" }
 */
export function activityOf(line: string): Activity | undefined {
  for (const [pattern, kind] of lines) {
    const { groups } = pattern.exec(line) ?? {};
    if (groups === undefined) continue;
    const { actor = groups.self, bot, to = groups.self } = groups;
    if (bot !== undefined) return { kind, actor: bot, actorRole: "bot" };
    return { kind, ...actorOf(actor, line), ...(kind === "assigned" ? { to } : {}) };
  }
  return undefined;
}

function actorOf(actor: string | undefined, line: string): Pick<Activity, "actor" | "actorRole"> {
  if (actor === undefined || systemNames.has(actor)) return { actor: undefined, actorRole: "system" };
  if (actor === "Automation System") return { actor, actorRole: "bot" };
  return { actor, actorRole: isOfContact(line) ? "customer" : "agent" };
}

/** Agents mark a conversation resolved; the contact resolves it. */
const isOfContact = (line: string): boolean =>
  line.startsWith("Conversation was resolved by") || line.startsWith("Percakapan diselesaikan oleh");
