import { distance } from "fastest-levenshtein";

/** A choice of three helps; six variants of one name do not. */
const atMost = 3;
/** How many letters may differ, as a share of the word's length; never all of them. */
const tolerance = 0.4;

/**
 * The names that were most likely meant, best first, regardless of case: those that begin with the word, then those of whose
 * parts it has the initials, then those of which a part begins with it, then those that differ by few letters.
 *
 * @example suggest("first-resp", ["first-response-time", "csat"]) //=> ["first-response-time"]
 */
export function suggest(word: string, candidates: readonly string[]): readonly string[] {
  const wanted = word.toLowerCase();
  if (wanted === "") return [];
  const longer = candidates.toSorted((a, b) => a.length - b.length);
  const beginning = longer.filter((name) => name.toLowerCase().startsWith(wanted));
  const abbreviated = wanted.length > 1 ? candidates.filter((name) => initials(name) === wanted) : [];
  if (abbreviated.length > 0) return [...new Set([...beginning, ...abbreviated])].slice(0, atMost);
  const containing = longer.filter((name) => parts(name).some((part) => part.startsWith(wanted)));
  return [...new Set([...beginning, ...containing, ...near(wanted, candidates)])].slice(0, atMost);
}

/**
 * The suggestions as a question for an error's help; empty where nothing is near.
 *
 * @example didYouMean("cast", ["csat", "nps"]) //=> 'did you mean "csat"?'
 */
export const didYouMean = (word: string, candidates: readonly string[]): string =>
  asQuestion(suggest(word, candidates));

/** The same of suggestions that were made before. @example asQuestion(["csat", "nps"]) //=> 'did you mean "csat" or "nps"?' */
export function asQuestion(suggestions: readonly string[]): string {
  const names = suggestions.map((name) => `"${name}"`);
  const last = names.pop();
  if (last === undefined) return "";
  return `did you mean ${names.length > 0 ? `${names.join(", ")} or ${last}` : last}?`;
}

const parts = (name: string): readonly string[] => name.toLowerCase().split(/[-_. ]/);

/** "first-response-time" is known as FRT. */
const initials = (name: string): string =>
  parts(name)
    .map(([letter]) => letter)
    .join("");

/** Of a longer name the beginning may be meant: nobody mistypes all of first-response-time. */
const lettersApart = (wanted: string, name: string): number =>
  Math.min(
    distance(wanted, name),
    distance(wanted, name.slice(0, wanted.length)) + (name.length > wanted.length ? 1 : 0),
  );

/** Only the nearest ones: a name that is two letters further off was not meant. */
function near(wanted: string, candidates: readonly string[]): readonly string[] {
  const limit = Math.min(Math.ceil(tolerance * wanted.length), wanted.length - 1);
  const found = candidates
    .map((name) => ({ name, letters: lettersApart(wanted, name.toLowerCase()) }))
    .filter(({ letters }) => letters <= limit)
    .sort((a, b) => a.letters - b.letters);
  const nearest = found[0]?.letters ?? 0;
  return found.filter(({ letters }) => letters <= nearest + 1).map(({ name }) => name);
}
