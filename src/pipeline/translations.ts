import type { Format } from "../formats/format.ts";
import type { ReadSettings } from "../formats/settings.ts";
import { FactWriter } from "../formats/translate/fact-writer.ts";
import type { RecordReader, Translator } from "../formats/translate/translator.ts";
import type { Notes } from "../input/notes.ts";
import type { Fact } from "../model/fact.ts";
import type { Facts } from "../model/facts.ts";

/** The readers of translated formats in a run: one for each format, whose files speak of one another. */
export class Translations {
  readonly facts: FactWriter;
  readonly #readers = new Map<string, RecordReader>();

  constructor(facts: Facts, found: Set<Fact>, notes: Notes, settings: ReadSettings) {
    this.facts = new FactWriter(facts, found, notes, settings);
  }

  readerOf({ id }: Format, translate: Translator): RecordReader {
    const known = this.#readers.get(id);
    if (known !== undefined) return known;
    const reader = translate(this.facts);
    this.#readers.set(id, reader);
    return reader;
  }

  /** Settles what could only be told once every file was read. */
  finish(): void {
    for (const reader of this.#readers.values()) reader.finish?.();
  }
}
