import { because } from "../because.ts";
import type { ExportedFile, Exporter, SameConversation, SameMessage } from "../exporter.ts";
import { anyOf, isAbandoned, isBotOnly, isUnanswered, wasSilent } from "../kinds.ts";
import { messagesAlone, noCannedMarks, noEscalations, noRatings, noTags, noTeams, noTransfers } from "../lacks.ts";

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
  lacks: {
    ...messagesAlone,
    ...noRatings,
    ...noEscalations,
    ...noTransfers,
    ...noCannedMarks,
    ...noTags,
    ...noTeams,
  },
  differs: {
    ...because(
      "what nobody answered is nobody's",
      "volume by agent",
      "daily-volume by agent",
      "first-response-time by agent",
      "reply-time by agent",
      "next-reply-time by agent",
      "wait-time by agent",
      "messages-per-chat by agent",
    ),
    ...because("every chat is one of WhatsApp", "channels", "by channel"),
    sla: "there are no priorities, and no channels, to choose a target by",
  },
  but: {
    why: "nothing tells what was resolved: by a bot alone, without an answer, or before a silence of a day, and a customer who left is waiting still",
    isMeant: anyOf(isBotOnly, isUnanswered, wasSilent, isAbandoned),
    carries: [
      "volume",
      "daily-volume",
      "first-response-time",
      "reply-time",
      "next-reply-time",
      "wait-time",
      "messages-per-chat",
      "conversion-rate",
      "upsell-rate",
      "cross-sell-rate",
      "cost-per-interaction",
    ],
  },
};
