import { isObject, type JsonTree, readTree } from "./tree.ts";

/** What a document says, beside the array of its records, of the other pages of the list that it is one of. */
export interface Page {
  /** Whether it names a next one. */
  readonly hasNext: boolean;
  /** How many records the list has; of some exports the page alone. */
  readonly total: number | undefined;
}

const totalKeys: ReadonlySet<string> = new Set(["count", "total_count"]);
const nextKeys: ReadonlySet<string> = new Set(["next_page", "pages"]);
const otherKeys: ReadonlySet<string> = new Set(["previous_page", "meta", "links"]);
/** What stands where there is no next one. */
const noPage: ReadonlySet<string> = new Set(["", "false"]);

/** Whether what stands under a key beside an array of records can be about the page, and nothing that a record would say. */
export const isOfPage = (key: string): boolean => totalKeys.has(key) || nextKeys.has(key) || otherKeys.has(key);

/** Takes up what stands beside the array of records, as it comes. */
export class PageMarks implements Page {
  hasNext = false;
  total: number | undefined;

  tells(key: string): boolean {
    return totalKeys.has(key) || nextKeys.has(key);
  }

  take(key: string, value: Uint8Array): void {
    const { tree } = readTree(value);
    // A number of pages names none.
    if (key === "pages") this.hasNext = isObject(tree) && isNamed(tree.get("next"));
    else if (nextKeys.has(key)) this.hasNext = isNamed(tree);
    else this.total = numberOf(tree);
  }
}

const isNamed = (tree: JsonTree | undefined): boolean =>
  isObject(tree) || (tree !== undefined && !Array.isArray(tree) && tree.text !== undefined && !noPage.has(tree.text));

function numberOf(tree: JsonTree | undefined): number | undefined {
  if (tree === undefined || isObject(tree) || Array.isArray(tree)) return undefined;
  const number = Number(tree.text);
  return Number.isInteger(number) ? number : undefined;
}
