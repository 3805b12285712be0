import { type Format, formatOf } from "./format.ts";
import type { Language } from "./language.ts";
import { english, type Messages } from "./messages/en.ts";
import { indonesian } from "./messages/id.ts";
import { grammar, sentences } from "./sentences/id.ts";
import { Translator } from "./sentences.ts";

/** All that a readable format needs to speak a language. */
export interface Words extends Messages {
  readonly format: Format;
  /** What the report says in English, its titles, reasons and notices, in this language; itself where that is not known. */
  readonly say: (english: string) => string;
}

/**
 * The words of a language.
 *
 * @example
 * wordsOf("id").say("First response time") //=> "Waktu respons pertama"
 * wordsOf("id").tables.metrics //=> "Metrik"
 */
export function wordsOf(language: Language): Words {
  const format = formatOf(language);
  if (language === "en") return { ...english(format), format, say: (text) => text };
  const translator = new Translator(sentences, grammar);
  return { ...indonesian(format), format, say: (text) => translator.text(text) ?? text };
}
