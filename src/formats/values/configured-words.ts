import { normaliseSpelling, normaliseWord } from "./words.ts";

/** What the configuration says that texts of a field mean. */
export interface ConfiguredWords {
  /** Undefined where it says nothing of the text. */
  get(text: string): string | undefined;
  /** What each of the words means; left out where nobody asks after them all. */
  readonly meanings?: ReadonlyMap<string, string>;
  /** The words that no text has been so far, nor one like it; none before the first text, and left out where nobody counts. */
  readonly unmet?: readonly string[];
}

/**
 * The words of a field: a text is looked up as it stands, else as words are compared, with its colour and then without. Words
 * that are alike and mean different things each stand for themselves alone.
 *
 * @param others asked where there is no such word
 * @example configuredWords({ pending: "resolved" }).get("PENDING") //=> "resolved"
 */
export function configuredWords(words: Readonly<Record<string, string>>, others?: ConfiguredWords): ConfiguredWords {
  const exact = new Map(Object.entries(words).map(([word, meaning]) => [word.trim(), meaning]));
  const alike = new Map<string, string | undefined>();
  for (const [word, meaning] of exact) {
    const form = normaliseSpelling(word);
    const isUndecided = alike.has(form) && alike.get(form) !== meaning;
    alike.set(form, isUndecided ? undefined : meaning);
  }
  const met = new Set<string>();
  let isAsked = false;
  const meaningOf = (meanings: ReadonlyMap<string, string | undefined>, word: string): string | undefined => {
    const meaning = meanings.get(word);
    if (meaning !== undefined) met.add(word);
    return meaning;
  };
  return {
    meanings: exact,
    get(text) {
      isAsked = true;
      return (
        meaningOf(exact, text.trim()) ??
        meaningOf(alike, normaliseSpelling(text)) ??
        meaningOf(alike, normaliseWord(text)) ??
        others?.get(text)
      );
    },
    get unmet() {
      const forms = new Set([...met].map(normaliseSpelling));
      return isAsked ? [...exact.keys()].filter((word) => !forms.has(normaliseSpelling(word))) : [];
    },
  };
}
