import type { OrderStatus } from "../../model/commerce.ts";
import type { ReadSettings } from "../settings/read-settings.ts";
import { configuredWords } from "../values/configured-words.ts";

/**
 * How the files of a shop are read that means one thing by a status of which others mean several, or none; what the
 * configuration says of it stands above.
 *
 * @example withStatuses({ pending: "unpaid" })(settings).values.get("orderStatus")?.get("Pending") //=> "unpaid"
 */
export const withStatuses =
  (words: Readonly<Record<string, OrderStatus>>) =>
  (settings: ReadSettings): ReadSettings => {
    const configured = settings.values.get("orderStatus");
    const own = configuredWords(words);
    const both = { get: (text: string) => configured?.get(text) ?? own.get(text) };
    return { ...settings, values: new Map([...settings.values, ["orderStatus", both]]) };
  };
