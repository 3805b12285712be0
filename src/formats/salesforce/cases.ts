import type { Rejection } from "../../input/row.ts";
import type { Instant, Status } from "../../model/conversation.ts";
import type { Field } from "../fields/field.ts";
import type { Columns } from "../record/columns.ts";
import type { Item } from "../record/item.ts";
import { isNewer } from "../translate/replaces.ts";
import { rejections } from "../translate/translator.ts";
import { statusOf } from "../values/statuses.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import { isQueueId, isUserId, shortId } from "./ids.ts";

/** Columns of a file of cases, as the API calls them and as reports do. */
export const caseFields: readonly Field[] = [
  { name: "conversation", type: "text", aliases: ["casenumber", "case number"] },
  { name: "caseId", type: "text", aliases: ["id", "case id"] },
  { name: "createdAt", type: "time", aliases: ["createddate", "date/time opened"] },
  { name: "closedAt", type: "time", aliases: ["closeddate", "date/time closed"] },
  { name: "updatedAt", type: "time", aliases: ["lastmodifieddate", "case last modified date"] },
  { name: "status", type: "word", aliases: ["status"] },
  { name: "isClosed", type: "flag", aliases: ["isclosed", "closed"] },
  { name: "isDeleted", type: "flag", aliases: ["isdeleted"] },
  { name: "channel", type: "word", aliases: ["origin", "case origin"] },
  { name: "priority", type: "word", aliases: ["priority"] },
  { name: "category", type: "text", aliases: ["type"] },
  { name: "subject", type: "text", aliases: ["subject"] },
  { name: "customer", type: "text", aliases: ["contactid", "contact id", "contact name"] },
  { name: "assignee", type: "text", aliases: ["ownerid", "case owner"] },
];

/** What the other files of an export need to know of a case. */
export interface KnownCase {
  /** The id of its conversation. */
  readonly id: string;
  readonly createdAt: Instant | undefined;
  /** Whether the case came in by a channel, so that it was the customer's request. */
  readonly isRequest: boolean;
  /** Of a case that is escalated the time by which it was. */
  readonly escalatedAt: Instant | undefined;
  /** When the case was changed last; 0 where nothing tells. */
  readonly version: Instant;
}

export class Cases {
  readonly #facts: FactWriter;
  readonly #columns: Columns;
  readonly #closedStatuses = new Set<string>();
  readonly known = new Map<string, KnownCase>();
  /** The users to whom a case belongs. */
  readonly owners = new Set<string>();

  constructor(facts: FactWriter, columns: Columns) {
    this.#facts = facts;
    this.#columns = columns;
  }

  read(row: Item): Rejection | undefined {
    const columns = this.#columns;
    const caseId = columns.text(row, "caseId");
    const id = columns.text(row, "conversation") ?? caseId;
    if (id === undefined) return rejections.noId;
    const createdAt = columns.time(row, "createdAt");
    if (createdAt === undefined && columns.has("createdAt")) return rejections.noTime(columns.header("createdAt"));
    const closedAt = columns.time(row, "closedAt");
    const version = columns.time(row, "updatedAt");
    const channel = columns.text(row, "channel");
    this.#facts.conversation(
      id,
      {
        version,
        createdAt,
        closedAt,
        resolvedAt: closedAt,
        status: this.#statusIn(row),
        channel,
        priority: columns.text(row, "priority"),
        category: columns.text(row, "category"),
        subject: columns.text(row, "subject"),
        customer: columns.text(row, "customer"),
        ...this.#ownerIn(row),
        initiator: channel === undefined ? undefined : "customer",
      },
      row,
    );
    const isEscalated = columns.text(row, "status") === "Escalated";
    const escalatedAt = isEscalated ? (version ?? createdAt) : undefined;
    this.#know(shortId(caseId ?? id), {
      id,
      createdAt,
      isRequest: channel !== undefined,
      escalatedAt,
      version: version ?? 0,
    });
    return undefined;
  }

  /** What the newest of its records says. */
  #know(key: string, said: KnownCase): void {
    const known = this.known.get(key);
    if (known === undefined || isNewer(said, known)) this.known.set(key, said);
  }

  /** A queue is a team: nobody has taken its cases yet. */
  #ownerIn(row: Item): { readonly assignee?: string; readonly team?: string } {
    const owner = this.#columns.text(row, "assignee");
    if (owner === undefined) return {};
    if (isQueueId(owner)) return { team: owner };
    if (isUserId(owner)) this.owners.add(shortId(owner));
    return { assignee: owner };
  }

  /** Everybody has statuses of their own: whether a case is closed says more than what its status is called. */
  #statusIn(row: Item): Status | undefined {
    if (this.#flag(row, "isDeleted") === true) return "deleted";
    const isClosed = this.#flag(row, "isClosed");
    const text = this.#columns.text(row, "status") ?? (isClosed === true ? "Closed" : undefined);
    if (text !== undefined && isClosed === true) this.#closedStatuses.add(text);
    return this.#facts.status(text, (word) => meaningOf(word, isClosed));
  }

  /** Blank is false, as data loaders write it. */
  #flag(row: Item, field: string): boolean | undefined {
    return this.#columns.has(field) ? row.flag(this.#columns.header(field)) === true : undefined;
  }

  /** What a status means that a case once had. */
  statusOf(text: string): Status {
    const isClosed = this.#closedStatuses.has(text) ? true : undefined;
    return this.#facts.status(text, (word) => meaningOf(word, isClosed) ?? "open") ?? "open";
  }
}

function meaningOf(word: string, isClosed: boolean | undefined): Status | undefined {
  const usual = statusOf(word);
  if (isClosed === undefined) return usual;
  if (isClosed) return usual === undefined || isOpen(usual) ? "closed" : usual;
  return usual !== undefined && isOpen(usual) ? usual : "open";
}

const isOpen = (status: Status): boolean =>
  status === "open" || status === "pending" || status === "on-hold" || status === "snoozed";
