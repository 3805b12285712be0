import { booleanOf } from "./booleans.ts";
import { dictionary, normaliseWord } from "./words.ts";

/** Whether a word says that customers do not see a message. */
const visibilities = dictionary<boolean>([
  [true, "internal, private, note, internal note, private note, agents, agents only, staff, hidden"],
  [
    true,
    "internal comment, internal message, internal reply, internal only, private comment, private message, private reply",
  ],
  [true, "private only, agent only, staff only, team, team only, confidential, not public, non public, whisper"],
  [
    true,
    "pribadi, catatan, catatan internal, catatan pribadi, komentar internal, pesan internal, internal saja, rahasia",
  ],
  [true, "khusus internal, khusus agen, hanya agen, tim, khusus tim, hanya tim, hanya internal"],
  [false, "public, external, all, everyone, customer, visible, published, reply, public reply, publik, umum"],
  [false, "public comment, public message, public note, external comment, external reply, customer visible"],
  [false, "visible to customer, komentar publik, balasan, balasan publik, pesan publik, eksternal, semua, pelanggan"],
]);

const publicHeader = /public|publi[ks]|visible/;
const internalHeader = /privat|internal|note|hidden|pribadi|catatan/;

/**
 * Whether a message is hidden from the customer. Of yes and no the header says what they mean: "public" and "private"
 * are opposites. Undefined where neither the text nor the header tells.
 *
 * @example internalOf("false", "public") //=> true
 */
export function internalOf(text: string, header: string): boolean | undefined {
  const said = visibilities.get(normaliseWord(text));
  const answer = booleanOf(text);
  if (said !== undefined || answer === undefined) return said;
  const name = normaliseWord(header);
  if (publicHeader.test(name) === internalHeader.test(name)) return undefined;
  return publicHeader.test(name) ? !answer : answer;
}
