import { isNotYet } from "./no-data.ts";
import { statusOf } from "./statuses.ts";

const negation = /^(?:tidak|tak|tanpa|not|no|never|without)\b/i;

/**
 * Whether a text that stands in place of a time or a duration says that it never came to that, as "no reply" and statuses of
 * what has not been dealt with do.
 *
 * @example isDenial("Tidak dibalas") //=> true
 */
export function isDenial(text: string): boolean {
  const status = statusOf(text);
  if (status !== undefined) return status !== "resolved" && status !== "closed";
  return isNotYet(text) || negation.test(text.trim());
}
