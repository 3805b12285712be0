import type { Role } from "../../model/conversation.ts";
import { dictionary, normaliseWord } from "./words.ts";

const roles = dictionary<Role>([
  ["customer", "customer, client, user, end user, enduser, visitor, contact, lead, requester, guest, buyer, caller"],
  ["customer", "incoming, inbound, pelanggan, konsumen, pengguna, pengunjung, klien, pembeli, tamu"],
  [
    "agent",
    "agent, human agent, support agent, operator, admin, administrator, teammate, team member, staff, employee",
  ],
  ["agent", "supervisor, representative, csr, support, customer service, outgoing, outbound"],
  ["agent", "agen, petugas, cs, staf"],
  ["bot", "bot, chatbot, robot, agentbot, agent bot, assistant, virtual assistant, virtual agent, ai, ai agent, fin"],
  [
    "bot",
    "automation, automated, automatic, auto, auto reply, autoresponder, auto response, trigger, workflow, campaign",
  ],
  ["bot", "otomatis, balasan otomatis"],
  ["system", "system, system message, activity, sistem"],
  ["unknown", "unknown"],
]);

/** Who wrote, by a word in English or Indonesian. @example roleOf("end-user") //=> "customer" */
export const roleOf = (text: string): Role | undefined => roles.get(normaliseWord(text));
