import type { EventKind, Instant, Role } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import type { ToldEvent, ToldMessage } from "../write/told.ts";
import { timeOf } from "./time.ts";

/** What a record of the message log says: something said or something that happened; neither of notices. */
export interface Entry {
  readonly message: ToldMessage | undefined;
  readonly event: ToldEvent | undefined;
  /** Whether notices are in the data, and so every transfer: the API gives none but that of the closing. */
  readonly isNotice: boolean;
}

const closing = "livechat-close";

const eventKinds: ReadonlyMap<string, EventKind> = new Map([
  [closing, "closed"],
  ["livechat_transfer_history", "transferred"],
  ["omnichannel_placed_chat_on_hold", "on-hold"],
  ["omnichannel_on_hold_chat_resumed", "opened"],
]);

/** Rocket.Chat's own bot, in whose name the system acts. */
const systemUser = "rocket.cat";

/** Undefined where it has no time. */
export function entryOf(record: Item): Entry | undefined {
  const at = timeOf(record, "ts");
  if (at === undefined) return undefined;
  const type = record.text("t");
  if (type === undefined) return { message: messageOf(record, at), event: undefined, isNotice: false };
  return { message: undefined, event: eventOf(record, at, eventKinds.get(type)), isNotice: type !== closing };
}

function messageOf(record: Item, at: Instant): ToldMessage {
  return {
    at,
    role: roleOf(record),
    author: record.text("u.username") ?? record.text("u._id"),
    id: record.text("_id"),
    body: record.text("msg"),
  };
}

function eventOf(record: Item, at: Instant, kind: EventKind | undefined): ToldEvent | undefined {
  if (kind === undefined) return undefined;
  const isTransfer = kind === "transferred";
  return {
    at,
    kind,
    actor: record.text("u.username"),
    actorRole: isTransfer && isAutomatic(record) ? "system" : roleOf(record),
    to: isTransfer ? targetOf(record) : undefined,
  };
}

/** A chat that an agent left unanswered is given to another one, or goes back into the queue: no bot handed it over. */
const isAutomatic = (transfer: Item): boolean =>
  transfer.text("u.username") === systemUser ||
  transfer.text("transferData.scope")?.startsWith("autoTransferUnansweredChats") === true;

const targetOf = (record: Item): string | undefined =>
  record.text("transferData.transferredTo.username") ??
  record.text("transferData.nextDepartment.name") ??
  record.text("transferData.nextDepartment._id");

/** Only visitors have a token. */
function roleOf(record: Item): Role {
  if (record.has("token")) return "customer";
  return record.has("bot") || record.text("u.username") === systemUser ? "bot" : "agent";
}
