import type { Language } from "./language.ts";
import { type ExplainMessages, explain as english } from "./messages/en/explain.ts";
import { explain as indonesian } from "./messages/id/explain.ts";
import { grammar } from "./sentences/id.ts";
import { explainedSentences } from "./sentences/id-explained.ts";
import { Translator } from "./sentences.ts";

/** What it takes to explain metrics in a language. */
export interface ExplainWords extends ExplainMessages {
  /** What a metric says of itself in English, in this language; itself where that is not known. */
  readonly say: (english: string) => string;
  /** The same for the items of a list. */
  readonly list: (english: string) => string;
}

/**
 * What it takes to explain metrics in a language.
 *
 * @example explainWordsOf("id").say("How many messages a conversation takes.") //=> "Berapa banyak pesan yang …"
 */
export function explainWordsOf(language: Language): ExplainWords {
  if (language === "en") return { ...english, say: (text) => text, list: (text) => text };
  const translator = new Translator(explainedSentences, grammar);
  return {
    ...indonesian,
    say: (text) => translator.text(text) ?? text,
    list: (text) => translator.list(text),
  };
}
