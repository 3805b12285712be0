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

const phone = /^'?\+?(?:[\s().-]*\d){8,15}$/;
const email = /^\S+@\S+\.\S+$/;
const name = /^[^\d@]*\p{L}[^\d@]*$/u;

/** What was found, but customers by their telephone or e-mail instead of by their name, where every name has one beside it. */
export function withContacts(matches: Matches, sample: Sample): Matches {
  const customer = matches.get("customer");
  const [index] = contactColumns(matches, sample).filter((column) =>
    besideNames(matches, sample, column).every(([text]) => !isBlank(text)),
  );
  if (customer === undefined || index === undefined) return matches;
  const header = sample.columns[index];
  const rivals = [customer.header, ...customer.rivals.filter((rival) => rival !== header)];
  return new Map([...matches, ["customer", { ...customer, index, header, rivals }]]);
}

/**
 * The columns of telephones or e-mails of the customers whose names stand in the column that was found. Nearly each goes with one
 * name: with that of a shop or an agent go those of many.
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
    const isSpeltSo = isAll(column, phone, sample) || isAll(column, email, sample);
    return isSpeltSo && !isOfMany(besideNames(matches, sample, column));
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

/** The texts of a column beside the names of customers, where there are names. */
function besideNames(matches: Matches, sample: Sample, column: number): readonly (readonly [string, string])[] {
  const texts = textsByRecord(sample, column);
  return textsByRecord(sample, matches.get("customer")?.index ?? -1)
    .map((text, place) => [texts[place] ?? "", text.trim().toLowerCase()] as const)
    .filter(([, text]) => !isBlank(text));
}

function isOfMany(beside: readonly (readonly [string, string])[]): boolean {
  const namesBy = new Map<string, string[]>();
  for (const [text, own] of beside) if (!isBlank(text)) addToList(namesBy, text.trim(), own);
  const ofSeveral = [...namesBy.values()].filter((names) => new Set(names).size > 1);
  return 10 * ofSeveral.length > namesBy.size;
}
