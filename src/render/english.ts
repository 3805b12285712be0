import { wordsOf } from "../language/words.ts";

/** The words of outputs that programs read too: these are English whatever the language of the others. */
export const english = wordsOf("en");
