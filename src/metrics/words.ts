import { englishStopWords } from "./stop-words/english.ts";
import { indonesianStopWords } from "./stop-words/indonesian.ts";

const stopWords: ReadonlySet<string> = new Set([...englishStopWords, ...indonesianStopWords]);

/** Made when it is first asked for, since it takes longer than starting the program should. */
let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a text that tell something, in lower case, each once: no stop words, no numbers, no emoji. Word boundaries
 * are those of Unicode (UAX #29), for Chinese, Japanese and Thai those of a dictionary.
 *
 * @example wordsOf("Barang saya belum sampai, REFUND please") //=> ["barang", "sampai", "refund"]
 */
export const wordsOf = (text: string): readonly string[] => {
  segmenter ??= new Intl.Segmenter("en", { granularity: "word" });
  const words = new Set<string>();
  for (const { segment, isWordLike } of segmenter.segment(text.normalize("NFC").toLowerCase())) {
    const word = segment.replaceAll("’", "'");
    if (isWordLike && hasLettersOnly.test(word) && !stopWords.has(word)) words.add(word);
  }
  return [...words];
};

/** Letters, with their marks, and apostrophes; an address or the name of a file is no word. */
const hasLettersOnly = /^\p{L}[\p{L}\p{M}']*$/u;
