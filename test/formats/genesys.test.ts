import { describe, expect, test } from "vitest";
import { ndjson } from "../support/ndjson.ts";
import { understand } from "../support/reading.ts";
import { recordsIn } from "../support/records-in.ts";
import { reportOf } from "../support/report-of.ts";
import { marksOf, readWith, refusals, understandAs } from "./translate/read-with.ts";

const start = Date.UTC(2026, 2, 2, 2, 15);
const second = 1000;
const stamp = (after: number): string => new Date(start + after * second).toISOString();

type Fields = Readonly<Record<string, unknown>>;

const segment = (segmentType: string, from: number, to: number, more: Fields = {}): Fields => ({
  segmentType,
  segmentStart: stamp(from),
  segmentEnd: stamp(to),
  ...more,
});

const party = (
  purpose: string,
  segments: readonly Fields[],
  metrics: readonly Fields[] = [],
  more: Fields = {},
): Fields => ({
  purpose,
  sessions: [{ mediaType: "voice", direction: "inbound", segments, metrics }],
  ...more,
});

const caller = party("external", [segment("interact", 0, 260)], [], { externalContactId: "crm-7" });
const menu = party("ivr", [segment("ivr", 0, 20)]);
const queue = party("acd", [segment("interact", 20, 60, { queueId: "billing" })], [{ name: "tWait", value: 40_000 }]);
const agent = (name: string, from: number, handle: number, more: readonly Fields[] = []): Fields =>
  party(
    "agent",
    [segment("alert", from - 5, from), segment("interact", from, from + 200), ...more],
    [{ name: "tHandle", value: handle, emitDate: stamp(from + 230) }],
    { userId: `u-${name}`, participantName: name },
  );

const conversation = (participants: readonly Fields[], more: Fields = {}): Fields => ({
  conversationId: "7b04",
  conversationStart: stamp(0),
  conversationEnd: stamp(260),
  originatingDirection: "inbound",
  divisionIds: ["d-1"],
  participants,
  ...more,
});

const answered = conversation([
  caller,
  menu,
  queue,
  agent("Sari", 60, 230_000, [segment("wrapup", 260, 290, { wrapUpCode: "refund" })]),
]);

async function only(record: Fields) {
  const [one, ...others] = await readWith("genesys", record);
  expect(others).toEqual([]);
  return one;
}

test("a conversation that an agent took", async () => {
  expect(await only(answered)).toMatchObject({
    id: "7b04",
    channel: "phone",
    status: "closed",
    initiator: "customer",
    customer: "crm-7",
    team: "billing",
    category: "refund",
    assignee: "Sari",
    createdAt: start,
    queuedAt: start + 20 * second,
    acceptedAt: start + 60 * second,
    closedAt: start + 260 * second,
    events: [],
    reported: { handle: { calendar: 230 * second }, wait: { calendar: 40 * second } },
  });
});

test("wait, handle time and abandonment come from the record", async () => {
  const leaves = party(
    "acd",
    [segment("interact", 20, 110)],
    [{ name: "tAbandon", value: 90_000, emitDate: stamp(110) }],
  );
  const records = [
    answered,
    conversation([caller, menu, leaves], { conversationId: "7b05" }),
    conversation([caller, menu], { conversationId: "7b06" }),
  ];
  const values = (await reportOf({ "details.ndjson": ndjson(...records) })).rows[0]?.values ?? {};
  expect(values["wait-time"]).toMatchObject({ n: 1, mean: 40 });
  expect(values["handle-time"]).toMatchObject({ n: 1, mean: 230 });
  expect(values["time-to-abandon"]).toMatchObject({ n: 1, mean: 90 });
  expect(values["missed-rate"]).toMatchObject({ numerator: 1, denominator: 2, excluded: { "bot-only": 1 } });
});

describe("without an agent", () => {
  test("it was abandoned where the metric says so", async () => {
    const leaves = party("acd", [segment("interact", 20, 110)], [{ name: "tAbandon", value: 90_000 }]);
    expect(await only(conversation([caller, leaves]))).toMatchObject({
      status: "abandoned",
      abandonedAt: start + 260 * second,
      closedAt: undefined,
    });
  });

  test("it was missed where it was queued, also if a telephone rang", async () => {
    const rang = party("agent", [segment("alert", 55, 60)], [], { participantName: "Sari" });
    expect(await only(conversation([caller, queue, rang]))).toMatchObject({
      status: "missed",
      abandonedAt: undefined,
      acceptedAt: undefined,
      assignee: undefined,
    });
  });

  test.each(["user", "station"])("it was missed where a %s was called directly", async (purpose) => {
    expect(await only(conversation([caller, party(purpose, [segment("alert", 5, 30)])]))).toMatchObject({
      status: "missed",
      acceptedAt: undefined,
      events: [],
    });
  });

  test.each(["voicemail", "group"])("it was missed where it ended with a %s", async (purpose) => {
    expect(await only(conversation([caller, menu, party(purpose, [segment("interact", 20, 60)])]))).toMatchObject({
      status: "missed",
      acceptedAt: undefined,
      events: [],
    });
  });

  test.each(["botflow", "workflow", "ivr"])("a %s dealt with it alone", async (purpose) => {
    expect(await only(conversation([caller, party(purpose, [segment("ivr", 0, 20)])]))).toMatchObject({
      status: "closed",
      events: [{ kind: "closed", actorRole: "bot" }],
    });
  });

  test("a call outward that nobody took up is neither", async () => {
    expect(await only(conversation([caller], { originatingDirection: "outbound" }))).toMatchObject({
      status: "closed",
      initiator: "agent",
      events: [],
    });
  });
});

test("a conversation that goes on is open", async () => {
  expect(await only({ ...answered, conversationEnd: null })).toMatchObject({ status: "open", closedAt: undefined });
});

test("several agents passed it on, and their handle times add up", async () => {
  const passed = conversation([caller, queue, agent("Budi", 150, 70_000), agent("Sari", 60, 90_000)]);
  expect(await only(passed)).toMatchObject({
    acceptedAt: start + 60 * second,
    assignee: "Budi",
    reported: { handle: { calendar: 160 * second } },
    events: [
      { at: start + 60 * second, kind: "accepted", actor: "Sari" },
      { at: start + 150 * second, kind: "transferred", actor: "Sari", to: "Budi" },
      { at: start + 150 * second, kind: "accepted", actor: "Budi" },
    ],
  });
});

test("who has it twice in a row has passed nothing on", async () => {
  const twice = conversation([caller, queue, agent("Sari", 60, 90_000), agent("Sari", 150, 70_000)]);
  expect(await only(twice)).toMatchObject({ assignee: "Sari", events: [] });
});

describe("without a queue", () => {
  test("who is called directly takes it", async () => {
    const sari = party("user", [segment("alert", 5, 15), segment("interact", 15, 260)], [], {
      participantName: "Sari",
    });
    const direct = conversation([caller, sari]);
    expect(await only(direct)).toMatchObject({
      status: "closed",
      acceptedAt: start + 15 * second,
      assignee: "Sari",
      events: [],
    });
    const values = (await reportOf({ "details.ndjson": ndjson(direct) })).rows[0]?.values ?? {};
    expect(values["missed-rate"]).toMatchObject({ numerator: 0, denominator: 1, excluded: {} });
  });

  test("whom an agent passes it on to takes it, too", async () => {
    const boss = party("user", [segment("interact", 200, 260)], [], { userId: "u-9", participantName: "Boss" });
    const passed = conversation([caller, queue, agent("Sari", 60, 90_000), boss]);
    // Sari's 90 s are not the handle time of the conversation: what Boss worked is not told.
    expect(await only(passed)).toMatchObject({
      assignee: "Boss",
      reported: { handle: { calendar: undefined } },
      events: [
        { at: start + 60 * second, kind: "accepted", actor: "Sari" },
        { at: start + 200 * second, kind: "transferred", actor: "Sari", to: "Boss" },
        { at: start + 200 * second, kind: "accepted", actor: "Boss" },
      ],
    });
  });

  test("who calls from inside is no agent", async () => {
    const session = { mediaType: "voice", direction: "outbound", segments: [segment("interact", 0, 260)] };
    const colleague = { purpose: "user", participantName: "Tono", sessions: [session] };
    expect(await only(conversation([colleague, menu, queue, agent("Sari", 60, 90_000)]))).toMatchObject({
      channel: "phone",
      acceptedAt: start + 60 * second,
      assignee: "Sari",
      events: [],
    });
    expect(await only(conversation([colleague, menu]))).toMatchObject({
      events: [{ kind: "closed", actorRole: "bot" }],
    });
  });
});

test.each([
  ["voice", "external", "phone"],
  ["chat", "customer", "chat"],
  ["email", "customer", "email"],
  ["message", "customer", "message"],
])("the channel of %s is that of the %s", async (mediaType, purpose, channel) => {
  const customer = { purpose, sessions: [{ mediaType, segments: [] }] };
  expect((await only(conversation([queue, customer])))?.channel).toBe(channel);
});

test("a page of answers is read", async () => {
  const text = JSON.stringify({ conversations: [answered], totalHits: 1 });
  const { inputs, conversations } = await understand({ "details.json": text });
  expect(inputs).toMatchObject([{ format: "genesys", used: 1 }]);
  expect(conversations).toHaveLength(1);
});

test("records without an id or a time are refused", async () => {
  const broken = [
    { ...answered, conversationId: null },
    { ...answered, conversationId: "7b09", conversationStart: null },
  ];
  expect(await refusals("genesys", answered, ...broken)).toEqual(["missing-conversation-id", "missing-time"]);
});

test("a home-made list of conversations is not taken for it", () => {
  expect(marksOf("genesys", "conversationId", "conversationStart", "conversationEnd", "originatingDirection")).toEqual(
    [],
  );
});

test("without participants the transfer rate is not measurable", async () => {
  expect(recordsIn(await understandAs("genesys", answered))).toEqual(["transfers"]);
  const bare = { ...answered, conversationId: "7b05", participants: [] };
  expect(recordsIn(await understand({ "a.json": JSON.stringify([bare]) }, {}, "genesys"))).toEqual([]);
});
