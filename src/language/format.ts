import { type ChangeText, changeTextOf } from "./changes.ts";
import { type Dates, datesOf } from "./dates.ts";
import { type FigureFormat, figureFormatOf } from "./figure-format.ts";
import type { Language } from "./language.ts";
import { type Limits, limitsOf } from "./limits.ts";
import type { Locale } from "./locale.ts";
import { en } from "./locales/en.ts";
import { id } from "./locales/id.ts";

/** Numbers and dates as a language writes them: the same bytes on every machine. */
export interface Format extends FigureFormat, Limits, Dates {
  readonly change: ChangeText;
}

const locales: Readonly<Record<Language, Locale>> = { en, id };

/**
 * How a language writes numbers and dates.
 *
 * @example
 * formatOf("en").duration(6120) //=> "1h 42m"
 * formatOf("id").percent(0.8241) //=> "82,4%"
 */
export function formatOf(language: Language): Format {
  const locale = locales[language];
  const figures = figureFormatOf(locale);
  return { ...figures, ...limitsOf(locale, figures), ...datesOf(locale), change: changeTextOf(locale) };
}
