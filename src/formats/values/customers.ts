import { isRounded } from "./rounded.ts";

/** A customer's id or name as it stands; undefined where it is a number that a spreadsheet has rounded. */
export const customerOf = (text: string): string | undefined => (isRounded(text) ? undefined : text);
