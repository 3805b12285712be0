import { ofOneChannel } from "../excepted/one-channel.ts";
import type { ExportedFile, Exporter, SameConversation, SameMessage } from "../exporter.ts";

/** The role that agents have on the server. */
const support = "Support";

const messageOf = ({ id, at, by, author, text }: SameMessage): object => ({
  id,
  type: "Default",
  timestamp: new Date(at).toISOString().replace("Z", "+00:00"),
  timestampEdited: null,
  isPinned: false,
  content: text,
  author: {
    id: author,
    name: author,
    discriminator: "0000",
    nickname: author,
    isBot: by === "bot",
    roles: by === "agent" ? [{ id: "3", name: support, position: 1 }] : [],
  },
});

/** A thread for each conversation; what is internal is said elsewhere. */
function threadOf({ id, subject, team, messages }: SameConversation): ExportedFile {
  const said = messages.filter(({ internal }) => !internal).map(messageOf);
  const thread = {
    guild: { id: "81", name: "Toko Melati" },
    channel: { id, type: "GuildPublicThread", categoryId: "7", category: team, name: subject, topic: null },
    dateRange: { after: null, before: null },
    exportedAt: "2026-03-20T00:00:00+00:00",
    messages: said,
    messageCount: said.length,
  };
  return { name: `${team} - ${id}.json`, text: JSON.stringify(thread) };
}

export const discord: Exporter = {
  format: "discord",
  write: (conversations) => conversations.map(threadOf),
  roles: { [support]: "agent" },
  ...ofOneChannel,
};
