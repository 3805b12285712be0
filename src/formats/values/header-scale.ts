import type { Survey } from "../../model/conversation.ts";

/** In brackets or behind the word, from 0 or 1 up, with nothing but remarks behind it: "1-10", "skala 1 s.d. 10", "1–5, 5 = puas". */
const scale =
  /(?:[([]|\b(?=s[ck]al))(?:\s*(?:skala|scale)\b)?[\s:]*([01])\s*(?:-|–|to|sampai|hingga|s\.?\/?d\.?)\s*(\d{1,3})\s*(?:[)\],;]|$)/i;

/**
 * The scale that the header of a column of ratings names: its lowest and its highest score. Undefined where it names none.
 *
 * @example scaleInHeader("Skor Kepuasan (1-10)") //=> [1, 10]
 */
export function scaleInHeader(header: string): Survey["scale"] | undefined {
  const [, low, high] = scale.exec(header) ?? [];
  return Number(low) < Number(high) ? [Number(low), Number(high)] : undefined;
}
