import { ofPersonalChats } from "../excepted/personal-chats.ts";
import type { ExportedFile, Exporter, SameConversation, SameMessage } from "../exporter.ts";

const two = (number: number): string => String(number).padStart(2, "0");

/** As an iPhone in Indonesia writes it. */
function stampOf(at: number): string {
  const time = new Date(at);
  const day = [time.getUTCDate(), time.getUTCMonth() + 1, time.getUTCFullYear() - 2000].map(two).join("/");
  return `[${day} ${[time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()].map(two).join(".")}]`;
}

const lineOf = ({ at, author, text }: SameMessage): string => `${stampOf(at)} ${author}: ${text}\r\n`;

/** A chat for each conversation; what is internal is said elsewhere. */
function chatOf({ id, messages }: SameConversation): ExportedFile {
  const said = messages.filter(({ internal }) => !internal);
  const notice = `${stampOf(said[0].at)} ${said[0].author}: \u200ePesan dan panggilan terenkripsi secara end-to-end.\r\n`;
  return { name: `WhatsApp Chat - ${id}/_chat.txt`, text: `\u200e${notice}${said.map(lineOf).join("")}` };
}

export const whatsApp: Exporter = {
  format: "whatsapp",
  write: (conversations) => conversations.map(chatOf),
  options: ["--time-zone", "UTC", "--date-format", "dd/MM/yyyy HH:mm"],
  roles: { Sari: "agent", Made: "agent", Dewi: "agent", Rizal: "agent", "Melati Bot": "bot" },
  ...ofPersonalChats("WhatsApp"),
};
