import type { Initiator } from "../../model/conversation.ts";
import { dictionary, normaliseWord } from "./words.ts";

const words = dictionary<Initiator>([
  [
    "customer",
    "customer, user, visitor, contact, inbound, incoming, in, inbound call, incoming call, pelanggan, konsumen, nasabah, masuk",
  ],
  [
    "agent",
    "agent, teammate, operator, admin, outbound, outgoing, out, outbound call, outgoing call, agen, petugas, cs, keluar",
  ],
  ["bot", "bot, campaign, automation, kampanye, otomatis, broadcast, siaran"],
  ["unknown", "unknown"],
]);

const outgoing = dictionary<Initiator>([
  ["agent", "outcall, out call, outbound, outbound call, outbound email, outbound mail, outgoing call, outgoing email"],
  ["agent", "panggilan keluar, telepon keluar, email keluar, surel keluar"],
]);

/**
 * Who began a conversation whose channel is one of what goes out; undefined for other channels.
 *
 * @example initiatorOfChannel("Outcall") //=> "agent"
 */
export const initiatorOfChannel = (channel: string): Initiator | undefined => outgoing.get(normaliseWord(channel));

/** Who began a conversation. @example initiatorOf("Pelanggan") //=> "customer" */
export const initiatorOf = (text: string): Initiator | undefined => words.get(normaliseWord(text));
