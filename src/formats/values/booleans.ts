import { dictionary, normaliseWord } from "./words.ts";

const booleans = dictionary<boolean>([
  [true, "true, t, yes, y, 1, on, ya, iya, benar, sudah"],
  [false, "false, f, no, n, 0, off, tidak, tdk, salah, belum"],
]);

/** Yes or no, in English or Indonesian. @example booleanOf("Ya") //=> true */
export const booleanOf = (text: string): boolean | undefined => booleans.get(normaliseWord(text));
