import type { Role } from "../../model/conversation.ts";
import { booleanOf } from "./booleans.ts";
import { dictionary, normaliseWord } from "./words.ts";

const roles = dictionary<Role>([
  ["customer", "customer, client, user, end user, enduser, visitor, contact, lead, requester, guest, buyer, caller"],
  ["customer", "incoming, inbound, pelanggan, konsumen, pengguna, pengunjung, klien, pembeli, tamu"],
  ["customer", "nasabah, pasien, pelapor, pesan masuk, masuk"],
  [
    "agent",
    "agent, human agent, support agent, operator, admin, administrator, teammate, team member, staff, employee",
  ],
  ["agent", "supervisor, representative, csr, support, customer service, outgoing, outbound"],
  [
    "agent",
    "agen, petugas, cs, staf, admin cs, agen cs, cs agent, staf cs, staff cs, tim cs, tim support, spv, pegawai",
  ],
  ["agent", "customer care, layanan pelanggan, penjual, seller, pesan keluar, keluar"],
  ["bot", "bot, chatbot, robot, agentbot, agent bot, assistant, virtual assistant, virtual agent, ai, ai agent, fin"],
  [
    "bot",
    "automation, automated, automatic, auto, auto reply, autoresponder, auto response, trigger, workflow, campaign",
  ],
  ["bot", "otomatis, balasan otomatis, pesan otomatis, jawaban otomatis, asisten virtual"],
  ["bot", "broadcast, blast, wa blast, siaran, pesan siaran, kampanye"],
  ["system", "system, system message, activity, sistem"],
  ["unknown", "unknown"],
]);

const campaigns = new Set(["campaign", "broadcast", "blast", "wa blast", "siaran", "pesan siaran", "kampanye"]);

/** Whether a word for who wrote says that many customers were written to at once. */
export const isCampaign = (text: string): boolean => campaigns.has(normaliseWord(text));

/** Whether a word is user, who is a customer at one desk and an agent at another. */
export const isUser = (text: string): boolean => normaliseWord(text) === "user";

const namedCustomers = new Set(["contact", "customer", "end user", "enduser", "pelanggan", "konsumen"]);

/** Whether a word names customers beside which a user can be somebody else; a visitor or a lead becomes a user. */
export const isNamedCustomer = (text: string): boolean => namedCustomers.has(normaliseWord(text));

/** Who wrote, by a word in English or Indonesian. @example roleOf("end-user") //=> "customer" */
export const roleOf = (text: string): Role | undefined => roles.get(normaliseWord(text));

/** Who wrote, by whether it came in. @example inboundRole("no") //=> "agent" */
export function inboundRole(text: string): Role | undefined {
  const isInbound = booleanOf(text);
  return isInbound === undefined ? undefined : isInbound ? "customer" : "agent";
}

/** Who wrote, by a text in a column that this alias has found. */
export const roleUnder = (alias: string, text: string): Role | undefined =>
  alias === "inbound" ? inboundRole(text) : roleOf(text);
