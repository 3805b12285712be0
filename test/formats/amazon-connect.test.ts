import { describe, expect, test } from "vitest";
import { ndjson } from "../support/ndjson.ts";
import { understand } from "../support/reading.ts";
import { recordsIn } from "../support/records-in.ts";
import { reportOf } from "../support/report-of.ts";
import { expectPassedOver, readWith, refusals, understandAs } from "./translate/read-with.ts";

const start = Date.UTC(2026, 2, 2, 2, 15);
const second = 1000;
const stamp = (after: number): string => `${new Date(start + after * second).toISOString().slice(0, 19)}Z`;

type Fields = Readonly<Record<string, unknown>>;

/** Seconds after the initiation. */
const queue = (from: number, seconds: number, name = "Billing"): Fields => ({
  Queue: {
    ARN: "arn",
    Name: name,
    EnqueueTimestamp: stamp(from),
    DequeueTimestamp: stamp(from + seconds),
    Duration: seconds,
  },
});
const agent = (at: number, username = "sari", more: Fields = {}): Fields => ({
  Agent: {
    Username: username,
    ConnectedToAgentTimestamp: stamp(at),
    AgentInteractionDuration: 180,
    CustomerHoldDuration: 20,
    AfterContactWorkDuration: 30,
    ...more,
  },
});

/** A contact that began some seconds after the first and lasted until others. */
const contact = (id: string, from: number, to: number, ...more: readonly Fields[]): Fields =>
  Object.assign(
    {
      AWSContactTraceRecordFormatVersion: "2017-03-10",
      Agent: null,
      Channel: "VOICE",
      ContactId: id,
      CustomerEndpoint: { Address: "+6281100000001", Type: "TELEPHONE_NUMBER" },
      DisconnectTimestamp: stamp(to),
      InitialContactId: null,
      InitiationMethod: "INBOUND",
      InitiationTimestamp: stamp(from),
      LastUpdateTimestamp: stamp(to + 60),
      NextContactId: null,
      PreviousContactId: null,
      Queue: null,
      TransferCompletedTimestamp: null,
    },
    ...more,
  );

const read = (...records: readonly object[]) => readWith("amazon-connect", ...records);
const answered = contact("c1", 0, 260, queue(20, 40), agent(60));

async function only(...records: readonly object[]) {
  const [one, ...others] = await read(...records);
  expect(others).toEqual([]);
  return one;
}

test("a contact that an agent took", async () => {
  expect(await only(answered)).toMatchObject({
    id: "c1",
    channel: "phone",
    status: "closed",
    initiator: "customer",
    customer: "+6281100000001",
    team: "Billing",
    assignee: "sari",
    createdAt: start,
    queuedAt: start + 20 * second,
    acceptedAt: start + 60 * second,
    closedAt: start + 260 * second,
    abandonedAt: undefined,
    events: [],
  });
});

describe("from the record itself come", async () => {
  const report = await reportOf({
    "ctr.ndjson": ndjson(
      answered,
      contact("c2", 600, 700, queue(610, 90), { CustomerEndpoint: { Address: "+6281100000002" } }),
      contact("c3", 800, 830, { CustomerEndpoint: { Address: "+6281100000003" } }),
    ),
  });
  const values = report.rows[0]?.values ?? {};

  test("the wait: connected minus enqueued", () => {
    expect(values["wait-time"]).toMatchObject({ n: 1, mean: 40 });
  });

  test("the handle time: talk, hold and after-contact work", () => {
    expect(values["handle-time"]).toMatchObject({ n: 1, mean: 230 });
  });

  test("the abandonment: 90 s in the queue, and the menu alone is none", () => {
    expect(values["time-to-abandon"]).toMatchObject({ n: 1, mean: 90 });
    expect(values["missed-rate"]).toMatchObject({ numerator: 1, denominator: 2, excluded: { "bot-only": 1 } });
  });

  test("how many there were", () => {
    expect(values.volume).toMatchObject({ value: 3 });
  });
});

test("without an agent but with a queue it was abandoned", async () => {
  expect(await only(contact("c1", 0, 100, queue(20, 80)))).toMatchObject({
    status: "abandoned",
    abandonedAt: start + 100 * second,
    closedAt: undefined,
    acceptedAt: undefined,
    assignee: undefined,
  });
});

test("without a queue too the caller stayed in the menu", async () => {
  expect(await only(contact("c1", 0, 30))).toMatchObject({
    status: "closed",
    abandonedAt: undefined,
    events: [{ at: start + 30 * second, kind: "closed", actorRole: "bot" }],
  });
});

test("a call that nobody took up on the other end is neither", async () => {
  const out = { InitiationMethod: "OUTBOUND" };
  expect(await only(contact("c1", 0, 30, queue(0, 20), out))).toMatchObject({
    status: "closed",
    initiator: "agent",
    abandonedAt: undefined,
    events: [],
  });
});

test("a contact that goes on is open", async () => {
  expect(await only({ ...answered, DisconnectTimestamp: null })).toMatchObject({ status: "open", closedAt: undefined });
});

test("a handle time without the talk is not all of it, and is left out", async () => {
  const half = contact("c1", 0, 260, agent(60, "sari", { AgentInteractionDuration: null }));
  expect((await only(half))?.reported.handle.calendar).toBeUndefined();
});

describe("a record arrives more than once", () => {
  const later = { ...contact("c1", 0, 260, queue(20, 40)), LastUpdateTimestamp: stamp(900) };

  test.each([
    ["in order", [answered, later]],
    ["in another order", [later, answered]],
  ])("the one that was updated last is taken whole: %s", async (_, records) => {
    const { conversations, inputs } = await understandAs("amazon-connect", ...records);
    expect(conversations).toMatchObject([{ status: "abandoned", acceptedAt: undefined, assignee: undefined }]);
    expect(conversations[0]?.reported.handle.calendar).toBeUndefined();
    expect(inputs).toMatchObject([{ records: 2, used: 1, duplicates: 1 }]);
  });
});

test("of two records of a contact that are as new the order decides nothing", async () => {
  const abandoned = contact("c1", 0, 260, queue(20, 40));
  const understood = async (records: readonly (typeof abandoned)[]) =>
    (await understandAs("amazon-connect", ...records)).conversations.map(({ status, assignee }) => [status, assignee]);
  expect(await understood([answered, abandoned])).toEqual(await understood([abandoned, answered]));
});

describe("a transfer goes on in another record", () => {
  const first = contact("c1", 0, 100, queue(10, 20, "Front"), agent(30, "sari"), {
    NextContactId: "c2",
    TransferCompletedTimestamp: stamp(95),
  });
  const onward = contact("c2", 90, 300, queue(95, 25, "Billing"), agent(120, "budi"), {
    InitiationMethod: "TRANSFER",
    InitialContactId: "c1",
    PreviousContactId: "c1",
  });

  test.each([
    ["in order", [first, onward]],
    ["in another order", [onward, first]],
  ])("the chain is one conversation: %s", async (_, records) => {
    expect(await only(...records)).toMatchObject({
      id: "c1",
      initiator: "customer",
      createdAt: start,
      queuedAt: start + 10 * second,
      acceptedAt: start + 30 * second,
      closedAt: start + 300 * second,
      team: "Billing",
      assignee: "budi",
      reported: { handle: { calendar: 460 * second } },
      events: [
        { at: start + 30 * second, kind: "accepted", actor: "sari" },
        { at: start + 95 * second, kind: "transferred", actor: "sari", to: "Billing" },
        { at: start + 120 * second, kind: "accepted", actor: "budi" },
      ],
    });
  });

  test("who left in the second queue had been answered", async () => {
    const left = { ...onward, Agent: null };
    expect(await only(first, left)).toMatchObject({
      status: "closed",
      acceptedAt: start + 30 * second,
      assignee: "sari",
      events: [
        { at: start + 30 * second, kind: "accepted", actor: "sari" },
        { at: start + 95 * second, kind: "transferred", actor: "sari", to: "Billing" },
      ],
    });
  });

  test("without a time of its completion it was passed on when the next contact began", async () => {
    const one = { ...first, TransferCompletedTimestamp: null };
    const transferred = { at: start + 90 * second, kind: "transferred", actor: "sari", to: "Billing" };
    expect((await only(one, { ...onward, Agent: null }))?.events).toMatchObject([{ kind: "accepted" }, transferred]);
  });

  test.each([
    ["whom the agent asked in vain, and went on alone", { DisconnectTimestamp: stamp(99) }],
    ["that was no transfer, but came after the agent had hung up", { InitiationMethod: "DISCONNECT" }],
  ])("to nobody %s, is none", async (_, more) => {
    const one = { ...first, TransferCompletedTimestamp: null };
    expect((await only(one, { ...onward, Agent: null, ...more }))?.events).toEqual([]);
  });

  test("out of the house is one, to somebody of whom there is no record", async () => {
    const { conversations } = await understandAs("amazon-connect", { ...first, NextContactId: null });
    expect(conversations[0]?.events).toMatchObject([
      { kind: "accepted" },
      { at: start + 95 * second, kind: "transferred", actor: "sari", to: undefined },
    ]);
  });

  test("who was never connected in either queue abandoned at the last end", async () => {
    const one = { ...first, Agent: null };
    const other = { ...onward, Agent: null };
    expect(await only(one, other)).toMatchObject({
      status: "abandoned",
      queuedAt: start + 10 * second,
      abandonedAt: start + 300 * second,
    });
  });

  test("the queue of the second agent is no waiting for the first", async () => {
    expect(await only({ ...first, Queue: null }, onward)).toMatchObject({ queuedAt: undefined, team: "Billing" });
  });

  test("one to a contact that is not in the data leaves the end unknown", async () => {
    const { conversations, notes } = await understandAs("amazon-connect", first);
    expect(conversations).toMatchObject([{ status: undefined, closedAt: undefined, acceptedAt: start + 30 * second }]);
    expect(conversations[0]?.reported.handle.calendar).toBeUndefined();
    expect(notes).toMatchObject([{ code: "missing-contact", count: 1, examples: ["contact c1"] }]);
  });

  test("one from a contact that is not in the data leaves the waiting unknown", async () => {
    const { conversations, notes } = await understandAs("amazon-connect", onward);
    expect(conversations).toMatchObject([{ id: "c1", queuedAt: undefined, acceptedAt: undefined, status: undefined }]);
    expect(notes.map(({ code }) => code)).toEqual(["missing-contact"]);
  });
});

describe("who began it", () => {
  test.each([
    ["INBOUND", "VOICE", "customer"],
    ["CALLBACK", "VOICE", "customer"],
    ["WEBRTC_API", "VOICE", "customer"],
    ["OUTBOUND", "VOICE", "agent"],
    ["EXTERNAL_OUTBOUND", "VOICE", "agent"],
    ["API", "CHAT", "customer"],
    ["API", "TASK", undefined],
    ["TRANSFER", "VOICE", undefined],
  ])("%s of a %s", async (InitiationMethod, Channel, initiator) => {
    expect((await only({ ...answered, InitiationMethod, Channel }))?.initiator).toBe(initiator);
  });

  test("a supervisor who listens begins no conversation", async () => {
    const monitor = { ...contact("c9", 70, 90), InitiationMethod: "MONITOR" };
    await expectPassedOver("amazon-connect", [answered, monitor], 1);
    expect(await readWith("amazon-connect", answered, monitor)).toHaveLength(1);
  });
});

test.each([
  ["VOICE", "phone"],
  ["CHAT", "chat"],
  ["EMAIL", "email"],
  ["TASK", "task"],
])("channel %s", async (Channel, channel) => {
  expect((await only({ ...answered, Channel }))?.channel).toBe(channel);
});

test("the customer is the stated one, else the address, and nobody who hides it", async () => {
  const customers = await read(
    { ...answered, CustomerId: "crm-7" },
    { ...answered, ContactId: "c2" },
    { ...answered, ContactId: "c3", CustomerEndpoint: { Address: "anonymous" } },
    { ...answered, ContactId: "c4", CustomerEndpoint: null },
  );
  expect(customers.map(({ customer }) => customer)).toEqual(["crm-7", "+6281100000001", undefined, undefined]);
});

test("attributes of the flow can be asked for", async () => {
  const settings = { attributes: ["Attributes.language"] };
  const { conversations } = await understand(
    { "ctr.ndjson": ndjson({ ...answered, Attributes: { language: "id" } }) },
    settings,
  );
  expect(conversations[0]?.attribute("Attributes.language")).toBe("id");
});

test("records without an id or a time are refused", async () => {
  const broken = [
    { ...answered, ContactId: null },
    { ...answered, ContactId: "c5", InitiationTimestamp: null },
  ];
  expect(await refusals("amazon-connect", answered, ...broken)).toEqual(["missing-conversation-id", "missing-time"]);
});

test("a home-made list of contacts is not taken for it", async () => {
  const text = "ContactId,Channel,created_at,status\nc1,phone,2026-03-02 09:15:00,closed\n";
  expect((await understand({ "contacts.csv": text })).inputs[0]?.format).toBe("tickets");
});

test("without the contact that another was passed on to the transfer rate is not measurable", async () => {
  expect(recordsIn(await understandAs("amazon-connect", answered))).toEqual(["transfers"]);
  expect(recordsIn(await understandAs("amazon-connect", { ...answered, NextContactId: "c2" }))).toEqual([]);
});

describe("a flow behind the disconnection", () => {
  const surveyed = { ...answered, NextContactId: "c2" };
  const flow = (to: number, ...more: readonly Fields[]) =>
    contact(
      "c2",
      260,
      to,
      { InitialContactId: "c1", PreviousContactId: "c1", InitiationMethod: "DISCONNECT" },
      ...more,
    );

  test("asks for nobody: the conversation has ended before it", async () => {
    expect(await only(surveyed, flow(320))).toMatchObject({ status: "closed", closedAt: start + 260 * second });
    expect(await only(surveyed, flow(320, { DisconnectTimestamp: null }))).toMatchObject({ status: "closed" });
  });

  test("goes on with the conversation where it queues the customer again", async () => {
    expect(await only(surveyed, flow(320, queue(270, 30)))).toMatchObject({ closedAt: start + 320 * second });
  });
});
