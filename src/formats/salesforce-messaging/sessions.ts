import type { Rejection } from "../../input/row.ts";
import type { Initiator, Instant, Status } from "../../model/conversation.ts";
import type { Sample } from "../recognise/sample.ts";
import type { FileTimes } from "../record/file-times.ts";
import type { Item } from "../record/item.ts";
import { isQueueId } from "../salesforce/ids.ts";
import { rejections } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldConversation } from "../write/told.ts";
import type { Entries } from "./entries.ts";

const statuses: Readonly<Record<string, Status>> = {
  New: "open",
  Active: "open",
  Consent: "open",
  Waiting: "open",
  Paused: "on-hold",
  Inactive: "pending",
  Ended: "closed",
  Error: "closed",
};

const initiators: ReadonlyMap<string, Initiator> = new Map([
  ["InboundInitiated", "customer"],
  ["AgentInitiated", "agent"],
  ["TriggeredOutbound", "bot"],
]);

/** The types of agents that are no humans; the system answers key words, and sends what a flow triggers. */
const machines: ReadonlySet<string | undefined> = new Set(["Bot", "System"]);

const channels: ReadonlyMap<string, string> = new Map([
  ["EmbeddedMessaging", "chat"],
  ["WebChat", "chat"],
  ["Text", "sms"],
  ["AppleBusinessChat", "apple messages"],
]);

/** An agent took a session that a bot had before. */
interface TakenOver {
  readonly session: string;
  readonly acceptedAt: Instant;
}

/** Reads sessions. */
export class Sessions {
  readonly #facts: FactWriter;
  readonly #times: FileTimes;
  readonly #entries: Entries;
  readonly #takenOver: TakenOver[] = [];
  #tellsAcceptance = false;

  constructor(facts: FactWriter, times: FileTimes, entries: Entries) {
    this.#facts = facts;
    this.#times = times;
    this.#entries = entries;
  }

  openFile(sample: Sample): void {
    this.#tellsAcceptance = sample.columns.includes("AcceptTime");
  }

  read(row: Item): Rejection | undefined {
    const session = row.text("Id");
    if (session === undefined) return rejections.noId;
    const createdAt = this.#times.read(row, "StartTime") ?? this.#times.read(row, "CreatedDate");
    if (createdAt === undefined) return rejections.noTime("StartTime");
    const channel = row.text("ChannelType");
    this.#facts.conversation(
      session,
      {
        version: this.#times.read(row, "LastModifiedDate"),
        createdAt,
        ...(machines.has(row.text("AgentType")) ? this.#machineIn(row, session) : this.#agentIn(row, session)),
        channel: channels.get(channel ?? "") ?? channel,
        initiator: initiators.get(row.text("Origin") ?? ""),
        customer: row.text("EndUserContactId") ?? row.text("MessagingEndUserId"),
        language: row.text("EndUserLanguage"),
      },
      row,
    );
    return undefined;
  }

  #statusIn(row: Item): Status | undefined {
    if (row.flag("IsDeleted") === true) return "deleted";
    return this.#facts.status(row.text("Status"), statuses);
  }

  /** What a session is of which no human knew. */
  #machineIn(row: Item, session: string): ToldConversation {
    const [status, closedAt] = [this.#statusIn(row), this.#times.read(row, "EndTime")];
    if (closedAt !== undefined) this.#facts.event(session, { at: closedAt, kind: "closed", actorRole: "bot" });
    return { status, closedAt };
  }

  /** What a session is that was for agents: without one who took it, it was missed. */
  #agentIn(row: Item, session: string): ToldConversation {
    const [status, endedAt] = [this.#statusIn(row), this.#times.read(row, "EndTime")];
    const acceptedAt = this.#times.read(row, "AcceptTime");
    const owner = ownerOf(row.text("OwnerId"));
    if (status === "closed" && acceptedAt === undefined && this.#tellsAcceptance && isInbound(row)) {
      const abandonedAt = row.text("EndedByType") === "EndUser" ? endedAt : undefined;
      return { ...owner, status: "missed", abandonedAt, closedAt: endedAt };
    }
    const told = { ...owner, status, closedAt: endedAt };
    if (row.text("AgentType") !== "BotToAgent" || acceptedAt === undefined) return { ...told, acceptedAt };
    this.#takenOver.push({ session, acceptedAt });
    return told;
  }

  /** How long a customer waited for the agent is told where an entry says when the bot gave up. */
  finish(): void {
    for (const { session, acceptedAt } of this.#takenOver) {
      if (this.#entries.isEscalated(session)) {
        this.#facts.event(session, { at: acceptedAt, kind: "accepted", actorRole: "agent" });
      } else if (!this.#entries.isAnswered(session)) {
        this.#facts.fragments.untold(session, acceptedAt);
      }
    }
  }
}

const isInbound = (row: Item): boolean => row.text("Origin") === "InboundInitiated";

/** A queue is a team: nobody has taken its sessions yet. */
const ownerOf = (owner: string | undefined): Pick<ToldConversation, "team" | "assignee"> =>
  owner !== undefined && isQueueId(owner) ? { team: owner } : { assignee: owner };
