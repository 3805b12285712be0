import type { Initiator } from "../../model/conversation.ts";
import { dictionary, normaliseWord } from "./words.ts";

const words = dictionary<Initiator>([
  ["customer", "customer, user, visitor, contact, inbound, incoming, pelanggan, konsumen, nasabah, masuk"],
  ["agent", "agent, operator, admin, outbound, outgoing, agen, petugas, cs, keluar"],
  ["bot", "bot, campaign, automation, kampanye, otomatis, broadcast, siaran"],
  ["unknown", "unknown"],
]);

/** Who began a conversation. @example initiatorOf("Pelanggan") //=> "customer" */
export const initiatorOf = (text: string): Initiator | undefined => words.get(normaliseWord(text));
