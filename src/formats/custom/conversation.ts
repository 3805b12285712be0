import { initiators, unreadableScore } from "../../model/conversation.ts";
import type { NumberFact } from "../../model/fact.ts";
import { defaultScale } from "../../model/rating-text.ts";
import { isWithin } from "../../model/scale.ts";
import { lyingOutside } from "../collect/ratings/answers.ts";
import type { Sample } from "../recognise/sample.ts";
import type { Item } from "../record/item.ts";
import { initiatorOf } from "../values/initiators.ts";
import { answerOf } from "../values/ratings.ts";
import { statusOf } from "../values/statuses.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldConversation } from "../write/told.ts";
import { DurationAt, TimeAt } from "./column.ts";
import {
  type ConversationField,
  countFields,
  durationFields,
  type FormatDescription,
  textFields,
  timeFields,
} from "./description.ts";
import { Place } from "./place.ts";

/** Reads what a record says of its conversation, where the description says that it stands. */
export class ConversationPlaces {
  readonly #description: FormatDescription;
  readonly #facts: FactWriter;
  readonly #places = new Map<ConversationField, Place>();
  readonly #times = new Map<(typeof timeFields)[number] | "updatedAt", TimeAt>();
  readonly #durations = new Map<(typeof durationFields)[number], DurationAt>();

  constructor(description: FormatDescription, facts: FactWriter) {
    this.#description = description;
    this.#facts = facts;
    const all: readonly ConversationField[] = ["conversation", "status", "initiator", "tags", "csat"];
    for (const field of [...all, ...textFields, ...countFields]) this.#placeOf(field);
    for (const field of [...timeFields, "updatedAt"] as const) {
      const place = this.#placeOf(field);
      if (place !== undefined) this.#times.set(field, new TimeAt(place, facts));
    }
    for (const field of durationFields) {
      const place = this.#placeOf(field);
      if (place !== undefined) this.#durations.set(field, new DurationAt(place, description.units?.[field], facts));
    }
  }

  get places(): Iterable<Place> {
    return this.#places.values();
  }

  openFile(sample: Sample): void {
    for (const place of this.#places.values()) place.openFile(sample);
    for (const column of [...this.#times.values(), ...this.#durations.values()]) column.openFile(sample);
  }

  id(record: Item): string | undefined {
    return this.#text(record, "conversation");
  }

  tell(record: Item): ToldConversation {
    return {
      version: this.#times.get("updatedAt")?.read(record),
      ...this.#numbers(record),
      ...Object.fromEntries(textFields.map((field) => [field, this.#text(record, field)])),
      status: this.#facts.status(this.#text(record, "status"), statusOf),
      initiator: this.#initiator(record),
      tags: this.#tags(record),
      rating: this.#rating(record),
    };
  }

  finish(): void {
    for (const time of this.#times.values()) time.finish();
  }

  #placeOf(field: ConversationField): Place | undefined {
    const path = this.#description.fields[field];
    if (path === undefined) return undefined;
    const place = new Place(field, path);
    this.#places.set(field, place);
    return place;
  }

  #text(record: Item, field: ConversationField): string | undefined {
    return this.#places.get(field)?.text(record);
  }

  #numbers(record: Item): Partial<Record<NumberFact, number | undefined>> {
    const numbers: Partial<Record<NumberFact, number | undefined>> = {};
    for (const field of timeFields) numbers[field] = this.#times.get(field)?.read(record);
    for (const field of durationFields) numbers[field] = this.#durations.get(field)?.read(record);
    for (const field of countFields) {
      const count = Number(this.#text(record, field) ?? Number.NaN);
      if (Number.isFinite(count)) numbers[field] = count;
    }
    return numbers;
  }

  #initiator(record: Item): ToldConversation["initiator"] {
    const text = this.#text(record, "initiator");
    if (text === undefined) return undefined;
    const stated = this.#facts.settings.values.get("initiator")?.get(text);
    return initiators.find((initiator) => initiator === stated) ?? initiatorOf(text);
  }

  /** A text alone may be a list of them. */
  #tags(record: Item): readonly string[] | undefined {
    const place = this.#places.get("tags");
    if (!place?.isIn(record)) return undefined;
    const texts = place.texts(record);
    if (texts.length !== 1) return texts;
    const tags = texts[0].split(/[,;|]/).map((tag) => tag.trim());
    return tags.filter((tag) => tag !== "");
  }

  #rating(record: Item): ToldConversation["rating"] {
    const text = this.#text(record, "csat");
    if (text === undefined) return undefined;
    const { values, scales } = this.#facts.settings;
    const declared = this.#description.scale ?? scales?.csat;
    const scale = declared ?? defaultScale;
    const answer = answerOf(text, values.get("csat"));
    if (typeof answer === "object") {
      const isOutside = (answer.scale ?? declared) === undefined && !isWithin(answer.score, scale);
      if (isOutside) this.#facts.note("assumed-scale", lyingOutside("csat"));
      return { score: answer.score, scale: answer.scale ?? scale };
    }
    if (answer === "none") return undefined;
    if (answer === "offered") return { scale };
    const message = "csat: a text that is no rating was left out (input.values.csat in the configuration names it)";
    this.#facts.note("unknown-rating", message);
    return { score: unreadableScore, scale };
  }
}
