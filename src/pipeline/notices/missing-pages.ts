import { addToList } from "../../add-to-list.ts";
import type { Notes } from "../../input/notes.ts";
import type { Account } from "../account.ts";

const missingPages =
  "records of a list that are not there: a page of it names a next one, and says how many there are (were all of its pages given?)";

/**
 * Says so where a page of a list says that the list goes on, and all of its pages that were read have fewer records than it says
 * that there are. Some name a next page behind the last, so that only the count tells; where the last is there, the count may just
 * be out of date, unless a whole page is missing.
 */
export function noteMissingPages(accounts: readonly Account[], notes: Notes): void {
  const lists = new Map<string, Account[]>();
  for (const account of accounts) if (account.page !== undefined) addToList(lists, listOf(account), account);
  for (const pages of lists.values()) {
    const unended = pages.filter(({ page }) => page?.hasNext === true && page.total !== undefined);
    if (unended.length === 0) continue;
    const total = Math.min(...unended.map(({ page }) => page?.total ?? 0));
    const lacking = total - pages.reduce((sum, { records }) => sum + records, 0);
    const isEnded = pages.some(({ page }) => page?.hasNext === false && page.total !== undefined);
    const fewest = isEnded ? Math.max(...unended.map(({ records }) => records)) : 1;
    if (lacking >= fewest) notes.add("missing-pages", missingPages, unended[unended.length - 1].path, lacking);
  }
}

const listOf = ({ format, page }: Account): string => `${format} ${page?.list}`;
