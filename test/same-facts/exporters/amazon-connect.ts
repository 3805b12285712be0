import type { Instant } from "../../../src/model/conversation.ts";
import { ofContacts } from "../excepted/contacts.ts";
import type { Exporter, SameConversation } from "../exporter.ts";
import { isBotOnly, isOutbound } from "../kinds.ts";
import { type Stretch, stretchesOf } from "../stretches.ts";

const channels: Readonly<Record<SameConversation["channel"], string>> = {
  email: "EMAIL",
  chat: "CHAT",
  whatsapp: "WHATSAPP",
  phone: "VOICE",
};

const stamp = (at: Instant | undefined): string | null =>
  at === undefined ? null : new Date(at).toISOString().replace(".000Z", "Z");

const agentOf = ({ given, connectedAt, worked }: Stretch): object | null =>
  given === undefined || connectedAt === undefined
    ? null
    : { Username: given.to, ConnectedToAgentTimestamp: stamp(connectedAt), AgentInteractionDuration: worked ?? null };

/** A contact for each agent; without a queue where a bot dealt with it to the end. */
function contactsOf(conversation: SameConversation): readonly object[] {
  const { id, channel, customer, team } = conversation;
  const stretches = stretchesOf(conversation);
  const idAt = (index: number) => (index === 0 ? id : `${id}-${index + 1}`);
  return stretches.map((stretch, index) => ({
    AWSContactTraceRecordFormatVersion: "2017-03-10",
    ContactId: idAt(index),
    InitialContactId: index === 0 ? null : id,
    PreviousContactId: index === 0 ? null : idAt(index - 1),
    NextContactId: index === stretches.length - 1 ? null : idAt(index + 1),
    Channel: channels[channel],
    InitiationMethod: index > 0 ? "TRANSFER" : isOutbound(conversation) ? "OUTBOUND" : "INBOUND",
    InitiationTimestamp: stamp(stretch.from),
    CustomerEndpoint: { Address: customer },
    Queue: isBotOnly(conversation) ? null : { Name: team, EnqueueTimestamp: stamp(stretch.from) },
    Agent: agentOf(stretch),
    DisconnectTimestamp: stamp(stretch.to),
    LastUpdateTimestamp: stamp(stretch.to ?? stretch.from),
  }));
}

export const amazonConnect: Exporter = {
  format: "amazon-connect",
  write: (conversations) => [
    {
      name: "ctr.ndjson",
      text: conversations
        .flatMap(contactsOf)
        .map((contact) => `${JSON.stringify(contact)}\n`)
        .join(""),
    },
  ],
  ...ofContacts,
};
