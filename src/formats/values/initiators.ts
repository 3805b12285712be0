import type { Initiator } from "../../model/conversation.ts";
import { dictionary, normaliseWord } from "./words.ts";

const words = dictionary<Initiator>([
  ["customer", "customer, user, visitor, contact, pelanggan, konsumen"],
  ["agent", "agent, operator, admin, agen, petugas"],
  ["bot", "bot, campaign, automation, kampanye, otomatis"],
  ["unknown", "unknown"],
]);

/** Who began a conversation. @example initiatorOf("Pelanggan") //=> "customer" */
export const initiatorOf = (text: string): Initiator | undefined => words.get(normaliseWord(text));
