import { describe, expect, test } from "vitest";
import { csvOf } from "../../support/csv-text.ts";
import { understand } from "../../support/reading.ts";
import { reportOf } from "../../support/report-of.ts";

const at = (hour: number, minute: number): number => Date.UTC(2026, 2, 2, hour, minute);
const stamp = (time: string): string => (time === "" ? "" : `2026-03-02T${time}:00.000+0000`);

type Row = Readonly<Record<string, string>>;

const sari = "0055g00000SARIAAA1";
const queue = "00G5g00000QUEUEAA1";

const session = (more: Row = {}): Row => ({
  Id: "0Mw5g000000AAAACA2",
  IsDeleted: "false",
  OwnerId: sari,
  StartTime: stamp("02:15"),
  AcceptTime: stamp("02:16"),
  EndTime: stamp("02:45"),
  Status: "Ended",
  ChannelType: "WhatsApp",
  Origin: "InboundInitiated",
  AgentType: "Agent",
  EndedByType: "Agent",
  MessagingEndUserId: "0PA5g000000ANAAAA1",
  EndUserContactId: "",
  EndUserLanguage: "id",
  AgentMessageCount: "0",
  ...more,
});
const untaken = { AcceptTime: "", OwnerId: queue };

const entry = (time: string, actor: string, more: Row = {}): Row => ({
  Id: `0Ux-${time}`,
  ConversationId: "0Mw5g000000AAAACA2",
  EntryType: "Text",
  EntryTime: stamp(time),
  ActorType: actor,
  ActorId: actor === "Agent" ? sari : "",
  ActorName: { Agent: "Sari", EndUser: "Ana" }[actor] ?? actor,
  Message: "…",
  ...more,
});

const read = (sessions: readonly Row[], entries: readonly Row[] = []) =>
  understand({
    "MessagingSession.csv": csvOf(...sessions),
    ...(entries.length === 0 ? {} : { "ConversationEntry.csv": csvOf(...entries) }),
  });
const one = async (more: Row = {}, entries: readonly Row[] = []) => {
  const { conversations, rejected } = await read([session(more)], entries);
  expect(rejected).toEqual([]);
  expect(conversations).toHaveLength(1);
  return conversations[0];
};

describe("a session", () => {
  test("is a conversation that an agent took", async () => {
    expect(await one()).toMatchObject({
      id: "0Mw5g000000AAAACA2",
      status: "closed",
      createdAt: at(2, 15),
      acceptedAt: at(2, 16),
      closedAt: at(2, 45),
      channel: "whatsapp",
      initiator: "customer",
      customer: "0PA5g000000ANAAAA1",
      assignee: sari,
      language: "id",
    });
  });

  test("is that of a contact where the customer is known", async () => {
    expect((await one({ EndUserContactId: "0035g00000ANAAAAA1" })).customer).toBe("0035g00000ANAAAAA1");
  });

  test.each([
    ["EmbeddedMessaging", "chat"],
    ["Text", "sms"],
    ["Facebook", "facebook"],
    ["AppleBusinessChat", "apple messages"],
  ])("by %s", async (type, channel) => {
    expect((await one({ ChannelType: type })).channel).toBe(channel);
  });

  test.each([
    ["Waiting", "open"],
    ["Active", "open"],
    ["Inactive", "pending"],
    ["Paused", "on-hold"],
  ])("that is %s", async (status, ours) => {
    expect((await one({ Status: status, EndTime: "" })).status).toBe(ours);
  });

  test("of a queue is its team's, and nobody's", async () => {
    const { team, assignee } = await one({ ...untaken, Status: "Waiting", EndTime: "" });
    expect([team, assignee]).toEqual([queue, undefined]);
  });

  test.each([
    ["AgentInitiated", "agent"],
    ["TriggeredOutbound", "bot"],
    ["OptIn", undefined],
  ])("by %s", async (origin, initiator) => {
    expect((await one({ Origin: origin })).initiator).toBe(initiator);
  });

  test("that was deleted", async () => {
    expect((await one({ IsDeleted: "true" })).status).toBe("deleted");
  });

  test("without an id or a time is rejected", async () => {
    const { rejected } = await read([session(), session({ Id: "" }), session({ Id: "b", StartTime: "" })]);
    expect(rejected.map(({ code }) => code)).toEqual(["missing-conversation-id", "missing-time"]);
  });
});

describe("a session that ended without an agent having taken it", () => {
  test("was missed, and abandoned where the customer left", async () => {
    expect(await one({ ...untaken, EndedByType: "EndUser" })).toMatchObject({
      status: "missed",
      abandonedAt: at(2, 45),
      closedAt: at(2, 45),
    });
    expect((await one({ ...untaken, EndedByType: "System" })).abandonedAt).toBeUndefined();
  });

  test("was not, where somebody of the shop began it", async () => {
    expect((await one({ ...untaken, Origin: "AgentInitiated" })).status).toBe("closed");
  });

  test("was not, where the file does not tell who took what", async () => {
    const { AcceptTime: _, ...rest } = session();
    const { conversations } = await read([rest]);
    expect(conversations[0].status).toBe("closed");
  });
});

describe("bots", () => {
  test("what one ended alone is bot-only, and not missed", async () => {
    const files = {
      "MessagingSession.csv": csvOf(
        session(),
        session({ ...untaken, Id: "b", AgentType: "Bot", EndedByType: "Bot" }),
        session({ ...untaken, Id: "c" }),
      ),
    };
    const [total] = (await reportOf(files)).rows;
    expect(total.values["missed-rate"]).toMatchObject({ n: 2, numerator: 1, excluded: { "bot-only": 1 } });
  });

  test("who waited for an agent behind one waited from the handoff on", async () => {
    const entries = [
      entry("02:15", "EndUser"),
      entry("02:15", "Bot", { Id: "b" }),
      entry("02:20", "Bot", { EntryType: "BotEscalated" }),
      entry("02:24", "Agent"),
    ];
    const { acceptedAt, events } = await one({ AgentType: "BotToAgent", AcceptTime: stamp("02:22") }, entries);
    expect(acceptedAt).toBeUndefined();
    expect(events).toMatchObject([
      { kind: "handoff", at: at(2, 20), actorRole: "bot" },
      { kind: "accepted", at: at(2, 22), actorRole: "agent" },
    ]);
  });

  test("without its entries nothing tells how long, but that somebody answered", async () => {
    const taken = await one({ AgentType: "BotToAgent" });
    expect([taken.acceptedAt, taken.isFragment, taken.repliedBy]).toEqual([undefined, true, at(2, 16)]);
  });
});

describe("entries", () => {
  test("that are texts are messages", async () => {
    const { messages } = await one({}, [
      entry("02:15", "EndUser"),
      entry("02:16", "System", { EntryType: "EndUserOptedIn" }),
      entry("02:17", "Bot"),
      entry("02:18", "Supervisor"),
      entry("02:20", "Agent"),
    ]);
    expect(messages.map(({ role, author, internal }) => [role, author, internal])).toEqual([
      ["customer", "Ana", false],
      ["bot", "Bot", false],
      ["agent", "Supervisor", true],
      ["agent", "Sari", false],
    ]);
  });

  test("of an assistant that the configuration names", async () => {
    const values = new Map([["role", new Map([[sari, "bot"]])]]);
    const { conversations } = await understand(
      { "e.csv": csvOf(entry("02:15", "EndUser"), entry("02:16", "Agent")) },
      { values },
    );
    expect(conversations[0].messages.map(({ role }) => role)).toEqual(["customer", "bot"]);
  });

  test("without a session or a time are rejected", async () => {
    const rows = [entry("02:15", "EndUser"), entry("02:16", "Agent", { ConversationId: "" }), entry("", "Agent")];
    const { rejected } = await read([session()], rows);
    expect(rejected.map(({ code }) => code)).toEqual(["missing-conversation-id", "missing-time"]);
  });
});
