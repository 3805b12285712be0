import type { Instant } from "../../model/conversation.ts";
import {
  countFacts,
  durationFacts,
  type Fact,
  instantFacts,
  type NumberFact,
  type TextFact,
  textFacts,
} from "../../model/fact.ts";
import type { Facts } from "../../model/facts.ts";
import { changedAt } from "../../model/ticket-rank.ts";
import type { Item } from "../record/item.ts";
import type { ReadSettings } from "../settings/read-settings.ts";
import { isPlausible } from "../timestamps/plausible.ts";
import { roundedCustomer } from "../values/rounded.ts";
import { type AttributePaths, attributePaths, keepAttributes } from "./keep-attributes.ts";
import { keepRating } from "./keep-rating.ts";
import { keepUnsureDays } from "./keep-unsure-days.ts";
import type { ToldConversation } from "./told.ts";
import { UsualNames } from "./usual-names.ts";

type ToldText = Exclude<TextFact, "botOnly" | "converted">;

const isToldText = (fact: TextFact): fact is ToldText => fact !== "botOnly" && fact !== "converted";
const numberFacts = [...instantFacts, ...durationFacts, ...countFacts] as const;
const instants: ReadonlySet<Fact> = new Set(instantFacts);

/** Who reads the records: knows where they stand, and counts what of them cannot be used. */
interface Reader {
  readonly file: string;
  note(code: string, message: string, place?: string): void;
  isPlausible(instant: Instant): boolean;
}

/** Keeps what records say of their conversations. */
export class ConversationKeeper {
  readonly #facts: Facts;
  readonly #settings: ReadSettings;
  readonly #reader: Reader;
  readonly #names: UsualNames;
  /** What the run reads: nobody asks for the others. */
  readonly #textFacts: readonly ToldText[];
  readonly #numberFacts: readonly NumberFact[];
  #attributes: AttributePaths = new Map();

  constructor(facts: Facts, settings: ReadSettings, reader: Reader) {
    this.#facts = facts;
    this.#settings = settings;
    this.#reader = reader;
    this.#names = new UsualNames(settings);
    this.#textFacts = textFacts.filter(isToldText).filter((fact) => settings.facts.has(fact));
    this.#numberFacts = numberFacts.filter((fact) => settings.facts.has(fact));
  }

  openFile(columns: readonly string[]): void {
    this.#attributes = attributePaths(this.#settings.attributes, columns);
  }

  /** @param stamp decides between this record and others of the same conversation */
  keep(conversation: number, told: ToldConversation, record: Item | undefined, stamp: number): void {
    const version = told.version ?? Number.NaN;
    if (isPlausible(version, this.#settings.latest)) this.#facts.see(version);
    for (const fact of this.#textFacts) {
      const text = told[fact];
      if (text === null) this.#keepNobody(conversation, fact, stamp);
      else if (text !== undefined) this.#keepText(conversation, fact, text, stamp);
    }
    for (const fact of this.#numberFacts) {
      const number = told[fact];
      if (number !== undefined) this.#keepNumber(conversation, fact, number, stamp);
    }
    keepUnsureDays(this.#facts, conversation, told, stamp, this.#settings.zone);
    if (told.tags !== undefined) this.#keepTags(conversation, told.tags, stamp);
    if (told.rating !== undefined) keepRating(this.#facts, conversation, told.rating, stamp);
    if (record !== undefined) keepAttributes(this.#facts, this.#attributes, conversation, record, stamp);
  }

  /** Which of two records is newer has to be known: else one that names somebody tells more. */
  #keepNobody(conversation: number, fact: ToldText, stamp: number): void {
    if (changedAt(stamp) !== undefined) this.#facts.texts[fact].keepNothing(conversation, stamp);
  }

  #keepText(conversation: number, fact: ToldText, text: string, stamp: number): void {
    const usual = this.#names.of(fact, text);
    if (usual === undefined) {
      if (fact === "customer") this.#reader.note("rounded-customer", roundedCustomer, `${this.#reader.file}: ${text}`);
      return;
    }
    this.#facts.found.add(fact);
    const column = this.#facts.texts[fact];
    column.keep(conversation, column.dictionary.codeOf(usual), stamp);
  }

  #keepNumber(conversation: number, fact: NumberFact, number: number, stamp: number): void {
    const isInstant = instants.has(fact);
    if (isInstant && !this.#reader.isPlausible(number)) return;
    this.#facts.found.add(fact);
    this.#facts.numbers[fact].keep(conversation, number, stamp);
    if (isInstant) this.#facts.see(number);
  }

  #keepTags(conversation: number, tags: readonly string[], stamp: number): void {
    this.#facts.found.add("tags");
    this.#facts.tags.keepTexts(conversation, tags, stamp);
  }
}
