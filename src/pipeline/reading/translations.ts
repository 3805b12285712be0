import type { Format } from "../../formats/format.ts";
import type { ReadSettings } from "../../formats/settings/read-settings.ts";
import type { RecordReader, Translator } from "../../formats/translate/translator.ts";
import { FactWriter } from "../../formats/write/fact-writer.ts";
import type { Notes } from "../../input/notes.ts";
import type { Facts } from "../../model/facts.ts";

/** What reads the files of a format, and what writes down what they say. */
interface Translation {
  readonly facts: FactWriter;
  readonly reader: RecordReader;
}

/** The readers of translated formats in a run: one for each format, whose files speak of one another. */
export class Translations {
  readonly #translations = new Map<string, Translation>();
  readonly #writerFor: (format: Format) => FactWriter;

  constructor(facts: Facts, notes: Notes, settings: ReadSettings) {
    const shared = new FactWriter(facts, notes, settings);
    this.#writerFor = (format) =>
      format.settings === undefined ? shared : new FactWriter(facts, notes, format.settings(settings));
  }

  of(format: Format, translate: Translator): Translation {
    const known = this.#translations.get(format.id);
    if (known !== undefined) return known;
    const facts = this.#writerFor(format);
    const translation = { facts, reader: translate(facts) };
    this.#translations.set(format.id, translation);
    return translation;
  }

  /** Settles what could only be told once every file was read. */
  finish(): void {
    for (const { reader } of this.#translations.values()) reader.finish?.();
  }
}
