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
  const pieces = text.normalize("NFC").toLowerCase().split(blanks);
  const words = pieces.flatMap((piece) => (isPlain.test(piece) ? piece.split(notALetter) : segmentsOf(piece)));
  return [...new Set(words)].filter((word) => hasLettersOnly.test(word) && !stopWords.has(word));
};

/** Words that any boundary tells apart, as most are: the segmenter takes ten times as long for the same. */
const blanks = /[ \t\r\n]+/;
const isPlain = /^(?:[a-z\s,!?;()"-]|\.(?=[\s.]|$))*$/;
const notALetter = /[^a-z]+/;

function segmentsOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "word" });
  const segments = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  return segments.map(({ segment }) => segment.replaceAll("’", "'"));
}

/** Letters, with their marks, and apostrophes; an address or the name of a file is no word. */
const hasLettersOnly = /^\p{L}[\p{L}\p{M}']*$/u;
