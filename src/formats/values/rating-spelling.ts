import { normaliseWord } from "./words.ts";

/** What makes signs coloured, and thumbs brown. */
const shades = /[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/gu;

/** "5. Sangat Puas": a number of a list, which may begin with the best as well, so that it is no score. */
const listed = /^\d\. ?(?=\p{L})/u;

/** "Sangat Puas 😊": a picture that only repeats the words; stars and thumbs say something themselves. */
const pictured = /(?<=\p{L}) ?(?:(?![★⭐👍👎])\p{Extended_Pictographic})+$/u;

/** @example withoutShades("👍🏽") //=> "👍" */
export const withoutShades = (text: string): string => text.replace(shades, "");

/**
 * What the words of ratings are compared by: as all words are, and without what forms put around them.
 *
 * @example ratingWord("5. Sangat Puas 😊") //=> "sangat puas"
 */
export const ratingWord = (text: string): string =>
  normaliseWord(withoutShades(text)).replace(listed, "").replace(pictured, "");
