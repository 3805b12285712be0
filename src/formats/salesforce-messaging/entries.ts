import type { Rejection } from "../../input/row.ts";
import type { Role } from "../../model/conversation.ts";
import type { FileTimes } from "../record/file-times.ts";
import type { Item } from "../record/item.ts";
import { rejections } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";

const roles: ReadonlyMap<string, Role> = new Map([
  ["EndUser", "customer"],
  ["Agent", "agent"],
  ["Supervisor", "agent"],
  ["Bot", "bot"],
  ["System", "system"],
]);

/** Reads what was said and what happened in sessions. */
export class Entries {
  readonly #facts: FactWriter;
  readonly #times: FileTimes;
  /** The sessions in which an agent wrote to the customer, and those that a bot handed over. */
  readonly #answered = new Set<string>();
  readonly #escalated = new Set<string>();

  constructor(facts: FactWriter, times: FileTimes) {
    this.#facts = facts;
    this.#times = times;
  }

  isAnswered(session: string): boolean {
    return this.#answered.has(session);
  }

  isEscalated(session: string): boolean {
    return this.#escalated.has(session);
  }

  read(row: Item): Rejection | undefined {
    const session = row.text("ConversationId");
    if (session === undefined) return rejections.noId;
    const at = this.#times.read(row, "EntryTime");
    if (at === undefined) return rejections.noTime("EntryTime");
    const type = row.text("EntryType");
    if (type === "BotEscalated") {
      this.#escalated.add(session);
      this.#facts.event(session, { at, kind: "handoff", actorRole: "bot" });
    }
    if (type !== "Text") return undefined;
    const actor = row.text("ActorType") ?? "";
    const author = row.text("ActorName") ?? row.text("ActorId");
    const role = this.#facts.roleOfWriter(roles.get(actor) ?? "unknown", author, row.text("ActorId"));
    const internal = actor === "Supervisor";
    if (role === "agent" && !internal) this.#answered.add(session);
    this.#facts.message(session, { at, role, author, internal, id: row.text("Id"), body: row.text("Message") });
    return undefined;
  }
}
