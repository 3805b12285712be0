import { describe, expect, test } from "vitest";
import { unreadableScore } from "../../../src/model/conversation.ts";
import { ndjson } from "../../support/ndjson.ts";
import { understand } from "../../support/reading.ts";
import { reportOf } from "../../support/report-of.ts";
import { answer, at, entry, noStats, rating, read, readOne, stamp, ticket } from "./records.ts";

const inside = (conversations: readonly object[], more: object = {}): object => ({ ...ticket, conversations, ...more });

describe("a conversation of a Freshdesk ticket", () => {
  test("stands behind the ticket's description, which is the customer's first message", async () => {
    const { messages } = await readOne(inside([entry("02:29", false), entry("03:00", true)]));
    expect(messages).toMatchObject([
      { at: at("02:15"), role: "customer", author: "8801" },
      { at: at("02:29"), role: "agent", author: "4211" },
      { at: at("03:00"), role: "customer", author: "8801" },
    ]);
  });

  test("stands behind a first message whose text was left out, but not behind one that is empty", async () => {
    const { description_text, ...silent } = ticket;
    const parts = { conversations: [entry("02:29", false)] };
    expect((await readOne({ ...silent, ...parts })).messages).toHaveLength(2);
    expect((await readOne({ ...ticket, ...parts, description_text: "" })).messages).toHaveLength(1);
  });

  test("follows an agent's first message where the ticket is an outbound e-mail", async () => {
    const { messages, initiator } = await readOne(inside([entry("03:00", true)], { source: 10 }));
    expect(messages.map(({ role, author }) => [role, author])).toEqual([
      ["agent", "4211"],
      ["customer", "8801"],
    ]);
    expect(initiator).toBe("agent");
  });

  test("that is private is internal, and no reply", async () => {
    const text = ndjson(
      inside([entry("02:20", false, { private: true, source: 2, category: 2 }), entry("02:45", false)]),
    );
    const { rows } = await reportOf({ "a.ndjson": text });
    expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 1, median: 1800 });
  });

  test("that answers automatically is a bot's, and no reply", async () => {
    const { messages } = await readOne(inside([entry("02:16", false, { auto_response: true })]));
    expect(messages.map(({ role }) => role)).toEqual(["customer", "bot"]);
  });

  test("of which nothing tells the direction is nobody's", async () => {
    const { messages } = await readOne(inside([entry("02:16", false, { incoming: null })]));
    expect(messages[1]?.role).toBe("unknown");
  });

  test.each([
    ["source 6", { source: 6 }],
    ["category 7", { category: 7 }],
  ])("that is an answer to a survey (%s) is no message: it reopens, extends and begins nothing", async (_, mark) => {
    const solved = { status: 5, stats: { ...noStats, resolved_at: stamp("04:00"), closed_at: stamp("04:00") } };
    const parts = [entry("02:29", false), entry("05:00", true, mark)];
    const { messages } = await readOne(inside(parts, solved));
    expect(messages.map((message) => message.at)).toEqual([at("02:15"), at("02:29")]);
    const { rows } = await reportOf({ "a.ndjson": ndjson(inside(parts, solved)) });
    expect(rows[0]?.values["reopen-rate"]).toMatchObject({ n: 1, numerator: 0 });
    expect(rows[0]?.values["reply-time"]).toMatchObject({ n: 1, excluded: {} });
  });

  test("can stand in a document that is one ticket, of which it is a part, also where there is none", async () => {
    for (const conversations of [[entry("02:29", false)], []]) {
      const document = JSON.stringify({ ...ticket, conversations });
      const { conversations: read } = await understand({ "ticket.json": document });
      expect(read.map(({ id, messages }) => [id, messages.length])).toEqual([["301", 1 + conversations.length]]);
    }
  });

  test("can come in a stream of its own, before or after its ticket", async () => {
    for (const records of [
      [entry("02:29", false), ticket],
      [ticket, entry("02:29", false)],
    ]) {
      const { messages } = await readOne(...records);
      expect(messages.map(({ role }) => role)).toEqual(["customer", "agent"]);
    }
  });

  test("can come in a file of its own, and so can ratings", async () => {
    const { conversations, inputs } = await understand({
      "conversations.ndjson": ndjson(entry("02:29", false), answer("05:00")),
      "ratings.ndjson": ndjson(rating("05:00", 103)),
      "tickets.ndjson": ndjson(ticket),
    });
    expect(inputs.map(({ format }) => format)).toEqual(["freshdesk", "freshdesk", "freshdesk"]);
    expect(conversations.map(({ messages, surveys }) => [messages.length, surveys.length])).toEqual([[2, 1]]);
  });

  test("without its ticket lacks the first message, so that none is counted", async () => {
    const { conversations, notes } = await read(entry("02:29", false));
    expect(conversations[0]?.messages).toEqual([]);
    expect(notes).toMatchObject([{ code: "messages-without-conversation" }]);
  });

  test("stands in a dump beside agents and contacts, of which nothing is read", async () => {
    const wrap = (stream: string, data: object): object => ({ stream, data });
    const { inputs, conversations } = await read(
      wrap("tickets", ticket),
      wrap("conversations", entry("02:29", false)),
      wrap("contacts", { id: 8801, name: "Ana", csat_rating: 103 }),
    );
    expect(inputs).toMatchObject([{ format: "freshdesk", used: 3 }]);
    expect(conversations).toMatchObject([{ id: "301", surveys: [] }]);
  });

  test("whose time cannot be read is rejected; inside a ticket, with all of it", async () => {
    const broken = entry("02:29", false, { created_at: null });
    const { rejected, conversations } = await read(ticket, broken, inside([broken], { id: 9 }));
    expect(rejected.map(({ code }) => code)).toEqual(["missing-time", "missing-time"]);
    expect(conversations.map(({ id }) => id)).toEqual(["301"]);
  });
});

describe("messages that are missing", () => {
  test("in a list of tickets: the stats tell of the first response", async () => {
    const stats = { ...noStats, first_responded_at: stamp("02:29"), agent_responded_at: stamp("03:00") };
    const { rows } = await reportOf({ "a.ndjson": ndjson({ ...ticket, stats }) });
    expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 1, median: 840 });
    expect(rows[0]?.values["messages-per-chat"]).toBeUndefined();
  });

  test("in a page that was fetched without stats: nothing tells whether anybody replied, as others' do", async () => {
    const solved = { ...ticket, status: 4 };
    const answered = { ...solved, stats: { ...noStats, first_responded_at: stamp("02:29") } };
    const files = {
      "1.json": JSON.stringify([answered, { ...solved, id: 302 }]),
      "2.json": JSON.stringify([{ ...solved, id: 303, stats: undefined }]),
    };
    const { rows } = await reportOf(files);
    const { "missed-rate": missed, "first-response-time": response } = rows[0]?.values ?? {};
    expect(missed).toMatchObject({ numerator: 1, denominator: 2, excluded: { "not-told": 1 } });
    expect(response).toMatchObject({ n: 1, excluded: { "unanswered-closed": 1, "not-told": 1 } });
  });

  test("behind the first ten that come inside a ticket", async () => {
    const ten = Array.from({ length: 10 }, (_, minute) => entry(`03:1${minute}`, minute % 2 === 0));
    const stats = { ...noStats, first_responded_at: stamp("03:11"), agent_responded_at: stamp("04:00") };
    expect((await readOne(inside(ten, { stats }))).messages).toEqual([]);
    expect((await readOne(inside(ten, { stats: null }))).messages).toEqual([]);
    const all = { ...stats, agent_responded_at: stamp("03:19") };
    expect((await readOne(inside(ten, { stats: all }))).messages).toHaveLength(11);
  });

  const unansweredTen = Array.from({ length: 10 }, (_, minute) => entry(`03:1${minute}`, true));
  const missed = async (...records: readonly object[]) => {
    const { rows } = await reportOf({ "a.ndjson": ndjson(...records) });
    return rows[0]?.values["missed-rate"];
  };

  test("behind the first ten: a reply among these proves an answer, none proves nothing, stats without one that there was none", async () => {
    const closed = { status: 5, stats: null };
    const first = inside([entry("03:09", false), ...unansweredTen.slice(1)], closed);
    expect(await missed(first)).toMatchObject({ value: 0, n: 1 });
    expect(await missed(inside(unansweredTen, closed))).toMatchObject({ n: 0, excluded: { "not-told": 1 } });
    const stats = { ...noStats, requester_responded_at: stamp("05:00"), closed_at: stamp("06:00") };
    expect(await missed(inside(unansweredTen, { status: 5, stats }))).toMatchObject({ value: 1, n: 1 });
  });

  test.each([
    ["the customer wrote behind them", { requester_responded_at: stamp("07:00") }],
    ["an agent wrote half a minute behind them", { agent_responded_at: "2026-03-02T03:19:30Z" }],
  ])("behind the first ten, where only the stats tell that %s: none is counted", async (_, later) => {
    const ten = Array.from({ length: 10 }, (_, minute) => entry(`03:1${minute}`, minute % 2 === 0));
    const told = { first_responded_at: stamp("03:11"), agent_responded_at: stamp("03:19") };
    const stats = { ...noStats, ...told, requester_responded_at: stamp("03:18"), resolved_at: stamp("08:00") };
    const solved = { status: 4, stats: { ...stats, ...later } };
    const { rows, diagnostics } = await reportOf({ "a.ndjson": ndjson(inside(ten, solved)) });
    expect(diagnostics).toMatchObject([{ code: "missing-messages", count: 1 }]);
    expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 1, median: 56 * 60 });
    expect(rows[0]?.values["messages-per-chat"]).toMatchObject({ n: 0 });
    expect(rows[0]?.values["replies-per-ticket"]).toMatchObject({ n: 0 });
    expect((await readOne(inside(ten, { status: 4, stats }))).messages).toHaveLength(11);
  });

  test("are none where the last of ten is an answer to a survey, which the stats take for the customer's", async () => {
    const ten = [
      ...Array.from({ length: 9 }, (_, minute) => entry(`03:1${minute}`, minute % 2 === 0)),
      answer("05:00"),
    ];
    const told = { first_responded_at: stamp("03:11"), agent_responded_at: stamp("03:17") };
    const stats = { ...noStats, ...told, requester_responded_at: stamp("05:00") };
    expect((await readOne(inside(ten, { stats }))).messages).toHaveLength(10);
  });
});

describe("a rating of Freshdesk", () => {
  test.each([
    [103, 3],
    [102, 2],
    [101, 1],
    [100, 0],
    [-101, -1],
    [-102, -2],
    [-103, -3],
  ])("of %i is %i of seven steps", async (answered, score) => {
    const { surveys } = await readOne(ticket, rating("05:00", answered));
    expect(surveys).toEqual([
      { kind: "csat", score, scale: [-3, 3], at: at("05:00"), agent: "4211", comment: "Cepat" },
    ]);
  });

  test("is positive from what Freshdesk calls happy: 2 of 4", async () => {
    const ratings = [101, 102, 100, -101].map((answered, index) =>
      rating("05:00", answered, { id: index, ticket_id: 400 + index }),
    );
    const tickets = ratings.map((_, index) => ({ ...ticket, id: 400 + index }));
    const { rows } = await reportOf({ "a.ndjson": ndjson(...tickets, ...ratings) });
    expect(rows[0]?.values.csat).toMatchObject({ n: 4, numerator: 2, parts: { "mean-score": { mean: 0.5 } } });
  });

  test("counts once, though its answer stands among the conversations at the same time", async () => {
    const { rows } = await reportOf({
      "a.ndjson": ndjson(ticket, entry("02:29", false), answer("05:00"), rating("05:00", 103)),
    });
    expect(rows[0]?.values.csat).toMatchObject({ n: 1, value: 1 });
    expect(rows[0]?.values["messages-per-chat"]).toMatchObject({ median: 2 });
  });

  test("that was changed counts as it is now, whichever record comes first", async () => {
    const first = rating("05:00", 103, { updated_at: stamp("05:00") });
    const changed = rating("05:00", -103, { updated_at: stamp("06:00") });
    for (const both of [
      [first, changed],
      [changed, first],
    ]) {
      const { conversations, inputs } = await read(ticket, ...both);
      expect(conversations.map(({ surveys }) => surveys.map(({ score }) => score))).toEqual([[-3]]);
      expect(inputs[0]?.duplicates).toBe(1);
    }
  });

  test("beside another one of the ticket stands by itself", async () => {
    const another = rating("06:00", -103, { id: 72 });
    const { surveys } = await readOne(ticket, another, rating("05:00", 103));
    expect(surveys.map(({ score, at: time }) => [score, time])).toEqual([
      [3, at("05:00")],
      [-3, at("06:00")],
    ]);
  });

  test("without an answer was asked for; one that is none of the seven cannot be read, with a warning", async () => {
    expect((await readOne(ticket, rating("05:00", null))).surveys).toMatchObject([{ score: undefined }]);
    const { conversations, notes } = await read(ticket, rating("05:00", 5));
    expect(conversations[0]?.surveys).toMatchObject([{ score: unreadableScore, scale: [-3, 3] }]);
    expect(notes).toMatchObject([{ code: "unknown-rating", examples: ["freshdesk.ndjson: 5"] }]);
  });
});
