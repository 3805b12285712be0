import type { Language } from "../../../language/language.ts";
import { en, type Texts } from "./en.ts";
import { id } from "./id.ts";

const tables: Readonly<Record<Language, Texts>> = { en, id };

/** Everything that the page says, in a language. */
export const textsOf = (language: Language): Texts => tables[language];
