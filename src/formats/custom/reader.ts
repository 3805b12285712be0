import type { Rejection } from "../../input/row.ts";
import type { Sample } from "../recognise/sample.ts";
import type { Item } from "../record/item.ts";
import { complete } from "../translate/complete.ts";
import { type RecordReader, rejections } from "../translate/translator.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import { ConversationPlaces } from "./conversation.ts";
import type { FormatDescription } from "./description.ts";
import { MessagePlaces } from "./message.ts";
import { roleRule } from "./roles.ts";

/** Reads the records of a format as its description says. */
export class DescribedReader implements RecordReader {
  readonly #id: string;
  readonly #facts: FactWriter;
  readonly #conversation: ConversationPlaces;
  readonly #messages: MessagePlaces | undefined;
  /** Whether each record is a conversation, and no message of one. */
  readonly #isOfConversations: boolean;
  /** Where it says when a conversation began, for errors: its creation, or else its first message. */
  readonly #beginningPath: string;
  #isUsed = false;

  constructor(id: string, description: FormatDescription, facts: FactWriter) {
    const { messages, authors, fields } = description;
    const roleOf = roleRule(authors, facts.settings.values.get("role"));
    this.#id = id;
    this.#facts = facts;
    this.#conversation = new ConversationPlaces(description, facts);
    this.#messages = messages === undefined ? undefined : new MessagePlaces(messages, roleOf, facts);
    this.#isOfConversations = messages === undefined || messages.path !== undefined;
    this.#beginningPath = fields.createdAt ?? this.#messages?.timePath ?? "createdAt";
  }

  openFile(sample: Sample): void {
    this.#conversation.openFile(sample);
    this.#messages?.openFile(sample);
  }

  read(record: Item): Rejection | undefined {
    this.#isUsed = true;
    const id = this.#conversation.id(record);
    if (id === undefined) return rejections.noId;
    const told = this.#conversation.tell(record);
    const messages = complete(this.#messages?.tell(record) ?? []);
    if (messages === undefined) return rejections.noTime(this.#messages?.timePath ?? "");
    if (messages.length === 0 && told.createdAt === undefined) return rejections.noTime(this.#beginningPath);
    if (this.#isOfConversations) this.#facts.conversation(id, told, record);
    else this.#facts.about(id, told, record);
    for (const message of messages) this.#facts.message(id, message);
    return undefined;
  }

  finish(): void {
    this.#conversation.finish();
    this.#messages?.finish();
    if (!this.#isUsed) return;
    for (const { field, path, isMet } of [...this.#conversation.places, ...(this.#messages?.places ?? [])]) {
      if (isMet) continue;
      const message = `${field}: no record has anything at "${path}"`;
      this.#facts.note("unmatched-path", message, `formats.${this.#id}`);
    }
  }
}
