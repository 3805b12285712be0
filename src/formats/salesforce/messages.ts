import type { Rejection } from "../../input/row.ts";
import type { Instant } from "../../model/conversation.ts";
import type { FileTimes } from "../record/file-times.ts";
import type { Item } from "../record/item.ts";
import { rejections } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldMessage } from "../write/told.ts";
import type { Cases, KnownCase } from "./cases.ts";
import { shortId } from "./ids.ts";

/** A message of a case whose file may be yet to come. */
interface CaseMessage {
  readonly caseId: string;
  readonly told: ToldMessage;
}

/** A public comment, of which only the rest of the export tells who writes such. */
interface PublicComment {
  readonly caseId: string;
  readonly at: Instant;
  readonly author: string | undefined;
  readonly index: number;
}

/** The first words of both sides. */
interface Firsts {
  asked: Instant;
  answered: Instant;
}

/** Reads e-mails and comments of cases. */
export class Messages {
  readonly #facts: FactWriter;
  readonly #times: FileTimes;
  readonly #cases: Cases;
  readonly #waiting: CaseMessage[] = [];
  readonly #comments: PublicComment[] = [];
  readonly #firsts = new Map<string, Firsts>();
  /** The users who did what only agents do. */
  readonly #agents = new Set<string>();

  constructor(facts: FactWriter, times: FileTimes, cases: Cases) {
    this.#facts = facts;
    this.#times = times;
    this.#cases = cases;
  }

  email(row: Item): Rejection | undefined {
    const caseId = row.text("ParentId");
    if (caseId === undefined) {
      this.#facts.note("not-a-conversation", "an e-mail that belongs to no case, as leads have them, was passed over");
      return undefined;
    }
    const at = this.#times.read(row, "MessageDate") ?? this.#times.read(row, "CreatedDate");
    if (at === undefined) return rejections.noTime("MessageDate");
    if (isDraft(row)) {
      this.#facts.note("draft", "an e-mail that has not been sent was left out");
      return undefined;
    }
    const isIncoming = row.flag("Incoming") === true;
    const user = row.text("CreatedById");
    const author = isIncoming ? row.text("FromAddress") : (user ?? row.text("FromAddress"));
    if (!isIncoming && user !== undefined) this.#agents.add(shortId(user));
    const role = this.#facts.role(author) ?? (isIncoming ? "customer" : "agent");
    this.#write({ caseId, told: { at, role, author, id: row.text("Id"), body: row.text("TextBody") } });
    return undefined;
  }

  comment(row: Item): Rejection | undefined {
    const caseId = row.text("ParentId");
    if (caseId === undefined) return rejections.noId;
    const at = this.#times.read(row, "CreatedDate");
    if (at === undefined) return rejections.noTime("CreatedDate");
    const internal = row.flag("IsPublished") !== true;
    const author = row.text("CreatedById");
    if (internal && author !== undefined) this.#agents.add(shortId(author));
    const role = this.#facts.role(author) ?? (internal ? "agent" : "unknown");
    this.#write({ caseId, told: { at, role, author, internal, id: row.text("Id"), body: row.text("CommentBody") } });
    return undefined;
  }

  #write(message: CaseMessage): void {
    const { caseId, told } = message;
    const known = this.#cases.known.get(shortId(caseId));
    if (known === undefined) this.#waiting.push(message);
    else this.#tell(known.id, caseId, told);
  }

  #tell(conversation: string, caseId: string, told: ToldMessage): void {
    const index = this.#facts.message(conversation, told);
    const { at, role, author } = told;
    if (index === undefined || told.internal === true) return;
    if (role === "unknown") this.#comments.push({ caseId, at, author, index });
    else if (role === "customer" || role === "agent") this.#see(caseId, role === "customer", at);
  }

  #see(caseId: string, isAsking: boolean, at: Instant): void {
    const key = shortId(caseId);
    const firsts = this.#firsts.get(key) ?? { asked: Number.POSITIVE_INFINITY, answered: Number.POSITIVE_INFINITY };
    this.#firsts.set(key, firsts);
    if (isAsking) firsts.asked = Math.min(firsts.asked, at);
    else firsts.answered = Math.min(firsts.answered, at);
  }

  finish(): void {
    for (const { caseId, told } of this.#waiting) {
      this.#tell(this.#cases.known.get(shortId(caseId))?.id ?? caseId, caseId, told);
    }
    for (const { caseId, at, author, index } of this.#comments) {
      if (author === undefined || !this.#isAgent(shortId(author))) continue;
      this.#facts.roleOfMessage(index, "agent");
      this.#see(caseId, false, at);
    }
    for (const [key, firsts] of this.#firsts) this.#writeRequest(this.#cases.known.get(key), firsts);
  }

  #isAgent(user: string): boolean {
    return this.#agents.has(user) || this.#cases.owners.has(user);
  }

  /** A case that came in by a form or a call is itself what the customer asked, where an answer comes before any question. */
  #writeRequest(known: KnownCase | undefined, { asked, answered }: Firsts): void {
    if (known?.createdAt === undefined || !known.isRequest || asked <= answered) return;
    this.#facts.message(known.id, { at: known.createdAt, role: "customer" });
  }
}

const isDraft = (row: Item): boolean => {
  const status = row.text("Status");
  return status === "5" || status === "Draft";
};
