import type { Sample } from "../recognise/sample.ts";
import type { Item } from "../record/item.ts";
import { booleanOf } from "../values/booleans.ts";
import { isCampaign } from "../values/roles.ts";
import { internalOf } from "../values/visibility.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldMessage } from "../write/told.ts";
import { TimeAt } from "./column.ts";
import type { MessageField, MessagesDescription } from "./description.ts";
import { Place } from "./place.ts";
import type { RoleRule } from "./roles.ts";

const nothing: Sample = { columns: [], values: [], lists: new Map() };
const fields = ["messageId", "role", "author", "visibility", "body", "canned", "cannedResponse"] as const;

/** Reads messages where the description says that what is said of them stands. */
export class MessagePlaces {
  readonly #facts: FactWriter;
  readonly #roleOf: RoleRule;
  /** The path to the list of them; undefined where each record is one. */
  readonly #list: Place | undefined;
  readonly #at: TimeAt;
  readonly #places = new Map<MessageField, Place>();

  constructor({ path, fields: paths }: MessagesDescription, roleOf: RoleRule, facts: FactWriter) {
    this.#facts = facts;
    this.#roleOf = roleOf;
    this.#list = path === undefined ? undefined : new Place("messages", path);
    this.#at = new TimeAt(new Place("at", paths.at), facts);
    for (const field of fields) {
      const text = paths[field];
      if (text !== undefined) this.#places.set(field, new Place(field, text));
    }
  }

  /** Of places inside messages nothing is said where there never was a message. */
  get places(): Iterable<Place> {
    if (this.#list !== undefined && !this.#list.isMet) return [this.#list];
    return [this.#at.place, ...this.#places.values()];
  }

  /** Where the time of a message stands, for errors. */
  get timePath(): string {
    return this.#list === undefined ? this.#at.place.path : `${this.#list.path}: ${this.#at.place.path}`;
  }

  openFile(sample: Sample): void {
    const inside = this.#list === undefined ? sample : (sample.lists.get(this.#list.path) ?? nothing);
    for (const place of [this.#at.place, ...this.#places.values()]) place.openFile(inside);
    this.#at.openFile(inside);
  }

  /** The messages of a record; each undefined that has no time. */
  tell(record: Item): readonly (ToldMessage | undefined)[] {
    return (this.#list?.items(record) ?? [record]).map((message) => this.#message(message));
  }

  finish(): void {
    this.#at.finish();
  }

  #message(message: Item): ToldMessage | undefined {
    const at = this.#at.read(message);
    if (at === undefined) return undefined;
    const author = this.#text(message, "author");
    const word = this.#text(message, "role");
    return {
      at,
      role: this.#role(author, word),
      author,
      internal: this.#internal(message),
      id: this.#text(message, "messageId"),
      body: this.#text(message, "body"),
      canned: booleanOf(this.#text(message, "canned") ?? ""),
      cannedResponse: this.#text(message, "cannedResponse"),
      campaign: word !== undefined && isCampaign(word),
    };
  }

  #text(message: Item, field: MessageField): string | undefined {
    return this.#places.get(field)?.text(message);
  }

  #role(author: string | undefined, word: string | undefined): ToldMessage["role"] {
    const role = this.#roleOf(author, word);
    if (role === undefined) {
      const message = "a message whose author is in no list, and whose role is no known word, is never a reply";
      this.#facts.note("unknown-role", message, `${this.#facts.file}: ${author ?? word ?? "nobody"}`);
    }
    return role ?? "unknown";
  }

  #internal(message: Item): boolean | undefined {
    const place = this.#places.get("visibility");
    const text = place?.text(message);
    if (place === undefined || text === undefined) return undefined;
    const meant = this.#facts.settings.values.get("visibility")?.get(text) ?? text;
    const isInternal = internalOf(meant, place.path);
    if (isInternal === undefined) {
      const unknown = "a visibility that is no known word was left out: the message counts as public";
      this.#facts.note("unknown-visibility", unknown, `${this.#facts.file}: ${text}`);
    }
    return isInternal;
  }
}
