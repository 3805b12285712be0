import { addToList } from "../../add-to-list.ts";
import { normaliseHeader, spacedHeader } from "../fields/field.ts";
import { isBlank } from "../values/no-data.ts";
import { columnsIn, type Matches } from "./match.ts";
import { type Sample, textsByRecord, textsIn } from "./sample.ts";

/** Headers that do not say whose telephone or e-mail it is. */
const contacts = new Set([
  "phone number",
  "phone",
  "mobile",
  "mobile number",
  "mobile phone",
  "whatsapp number",
  "whatsapp",
  "telepon",
  "hp",
  "no hp",
  "email",
  "email address",
  "alamat email",
]);

/** Families share a telephone, and a person changes her name. */
const mostOfSeveral = 0.1;

const phone = /^'?\+?(?:[\s().-]*\d){8,15}$/;
const email = /^\S+@\S+\.\S+$/;
const name = /^[^\d@]*\p{L}[^\d@]*$/u;

/**
 * The columns of telephones or e-mails beside the names of customers that show one name to be that of several people. Nearly each
 * goes with one name: with that of a shop or an agent go those of many.
 */
export function contactColumns(matches: Matches, sample: Sample): readonly number[] {
  const customer = matches.get("customer");
  if (customer === undefined || customer.by === "--map" || !isAll(customer.index, name, sample)) return [];
  const read = columnsIn(matches);
  const [owner] = placed(customer.header);
  return [...sample.columns.keys()].filter((column) => {
    const [object, key] = placed(sample.columns[column]);
    const isContact = [key, spacedHeader(key)].some((spelling) => contacts.has(normaliseHeader(spelling)));
    if (!isContact || object !== owner || read.has(column)) return false;
    if (!isAll(column, phone, sample) && !isAll(column, email, sample)) return false;
    const pairs = besideNames(matches, sample, column);
    const names = pairs.map(([contact, own]) => [own, contact] as const);
    return shareOfSeveral(pairs) <= mostOfSeveral && shareOfSeveral(names) > 0;
  });
}

/** The object that a key stands in, and the key: "customer.phone"; of a column no object. */
const placed = (header: string): readonly [string, string] => {
  const end = header.lastIndexOf(".");
  return [header.slice(0, Math.max(0, end)), header.slice(end + 1)];
};

function isAll(column: number, pattern: RegExp, sample: Sample): boolean {
  const texts = textsIn(sample, column).map((text) => text.trim());
  return texts.length > 0 && texts.every((text) => pattern.test(text));
}

/** The contacts in a column and the names beside them, where there are both. */
function besideNames(matches: Matches, sample: Sample, column: number): readonly (readonly [string, string])[] {
  const texts = textsByRecord(sample, column);
  return textsByRecord(sample, matches.get("customer")?.index ?? -1)
    .map((text, place) => [(texts[place] ?? "").trim(), text.trim().toLowerCase()] as const)
    .filter((pair) => !pair.some(isBlank));
}

/** Which share of the first texts of pairs go with several second ones. */
function shareOfSeveral(pairs: readonly (readonly [string, string])[]): number {
  const others = new Map<string, string[]>();
  for (const [one, other] of pairs) addToList(others, one, other);
  const ofSeveral = [...others.values()].filter((texts) => new Set(texts).size > 1);
  return ofSeveral.length / others.size;
}
