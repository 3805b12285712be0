import { describe, expect, test } from "vitest";
import { CannedTexts } from "../../../src/formats/values/canned-texts.ts";
import { understand, understandOne } from "../../support/reading.ts";

const header = "conversation_id,message_id,created_at,author_role,author,visibility,body,canned";
const codes = async (text: string) => (await understand({ "a.csv": text })).notes.map(({ code }) => code);

describe("a row of a message log", () => {
  test("becomes a message", async () => {
    const { messages } = await understandOne(`${header}\nA,1,2026-03-02T09:00:00Z,Agent,Sari,public,halo,true\n`);
    expect(messages).toEqual([
      {
        at: Date.UTC(2026, 2, 2, 9),
        role: "agent",
        author: "Sari",
        internal: false,
        canned: true,
        cannedResponse: undefined,
        campaign: false,
      },
    ]);
  });

  test.each([
    ["canned", "Refund terms", true, "Refund terms"],
    ["macro_id", "3600012", true, "3600012"],
    ["template_id", " greeting ", true, "greeting"],
    ["canned_response", "yes", true, undefined],
    ["canned", "1", true, undefined],
    ["canned", "tidak", false, undefined],
    ["macro", "", false, undefined],
    ["macro", "-", false, undefined],
  ])("%s = %j: canned is %s, by the name of %j", async (column, text, canned, cannedResponse) => {
    const log = `conversation_id,ts,role,${column}\nA,2026-03-02T09:00:00Z,agent,${text}\n`;
    expect((await understandOne(log)).messages).toMatchObject([{ canned, cannedResponse }]);
    const { found } = await understand({ "a.csv": log });
    expect([found.has("canned"), found.has("cannedResponse")]).toEqual([true, cannedResponse !== undefined]);
  });

  test.each(["", "-", " "])(
    "whose author is %j is nobody's, and not that of the first who is named",
    async (author) => {
      const rows = `A,1,2026-03-02T09:00:00Z,Agent,Sari,,halo,\nA,2,2026-03-02T09:01:00Z,Agent,${author},,baik,\n`;
      const { messages } = await understandOne(`${header}\n${rows}`);
      expect(messages.map((message) => message.author)).toEqual(["Sari", undefined]);
    },
  );

  test("names its canned response only where a metric asks for it", async () => {
    const log = "conversation_id,ts,role,macro\nA,2026-03-02T09:00:00Z,agent,Refund\n";
    const { conversations, found } = await understand({ "a.csv": log }, { facts: new Set(["messages"]) });
    expect(conversations[0]?.messages).toMatchObject([{ canned: undefined, cannedResponse: undefined }]);
    expect([found.has("canned"), found.has("cannedResponse")]).toEqual([true, false]);
  });

  describe("is canned by its text, where the configuration says what canned responses say", () => {
    const canned = new CannedTexts({ greeting: "Halo {name}, apa kabar?", thanks: "Terima kasih" });
    const log = (columns: string, ...rows: readonly string[]) =>
      [
        `conversation_id,ts,role${columns}`,
        ...rows.map((row, minute) => `A,2026-03-02T09:0${minute}:00Z,${row}`),
        "",
      ].join("\n");

    test("with its name, and otherwise it is not", async () => {
      const text = log(",body", 'agent,"Halo Ana, apa  kabar?"', "agent,Terima kasih banyak", "agent,");
      expect((await understandOne(text, { canned })).messages).toMatchObject([
        { canned: true, cannedResponse: "greeting" },
        { canned: false, cannedResponse: undefined },
        { canned: false, cannedResponse: undefined },
      ]);
      const { found } = await understand({ "a.csv": text }, { canned });
      expect([found.has("canned"), found.has("cannedResponse")]).toEqual([true, true]);
    });

    test("unless the export says otherwise: a blank cell says nothing", async () => {
      const rows = ["agent,Terima kasih,no", "agent,Terima kasih,Closing", "agent,Terima kasih,", "agent,Lain,-"];
      const { messages } = await understandOne(log(",body,canned", ...rows), { canned });
      expect(messages.map((message) => [message.canned, message.cannedResponse])).toEqual([
        [false, undefined],
        [true, "Closing"],
        [true, "thanks"],
        [false, undefined],
      ]);
    });

    test("but nothing is known without a column of texts, and nothing is asked of texts without a configuration", async () => {
      for (const [text, settings] of [
        [log("", "agent"), { canned }],
        [log(",body", "agent,Terima kasih"), {}],
      ] as const) {
        const { conversations, found } = await understand({ "a.csv": text }, settings);
        expect(conversations[0]?.messages).toMatchObject([{ canned: undefined, cannedResponse: undefined }]);
        expect([found.has("canned"), found.has("cannedResponse")]).toEqual([false, false]);
      }
    });

    test("inside a conversation too", async () => {
      const messages = [{ created_at: "2026-03-02T09:00:00Z", author_role: "agent", body: "Terima\nkasih" }];
      const { conversations } = await understand(
        { "a.ndjson": `${JSON.stringify({ conversation_id: "A", messages })}\n` },
        { canned },
      );
      expect(conversations[0]?.messages).toMatchObject([{ canned: true, cannedResponse: "thanks" }]);
    });
  });

  test.each([
    ["end-user", "customer"],
    ["Pelanggan", "customer"],
    ["Operator", "agent"],
    ["auto reply", "bot"],
    ["System", "system"],
  ])("by %s is one of role %s", async (word, role) => {
    const { messages } = await understandOne(`conversation_id,ts,role\nA,2026-03-02T09:00:00Z,${word}\n`);
    expect(messages[0]?.role).toBe(role);
  });

  test.each([
    ["campaign", true],
    ["Broadcast", true],
    ["pesan siaran", true],
    ["bot", false],
    ["automation", false],
  ])("by %s is of a bot; that it went to many: %s", async (word, isCampaign) => {
    const { messages } = await understandOne(`conversation_id,ts,role\nA,2026-03-02T09:00:00Z,${word}\n`);
    expect(messages).toMatchObject([{ role: "bot", campaign: isCampaign }]);
  });

  test("by nobody known is nobody's reply, and a warning", async () => {
    const text = "conversation_id,ts,role\nA,2026-03-02T09:00:00Z,wizard\nA,2026-03-02T09:01:00Z,\n";
    const conversation = await understandOne(text);
    expect(conversation.messages.map(({ role }) => role)).toEqual(["unknown", "unknown"]);
    expect(await codes(text)).toEqual(["unknown-role"]);
  });

  test("of role unknown is counted once, be the role no known word, the word unknown or blank", async () => {
    const roles = ["agent", "unknown", "wizard", "", "wizard", "customer", "-"];
    const rows = roles.map((role, minute) => `A,2026-03-02T09:0${minute}:00Z,${role}`);
    const { notes } = await understand({
      "a.csv": ["conversation_id,ts,role", ...rows, "A,soon,wizard", ""].join("\n"),
    });
    expect(notes).toEqual([
      {
        code: "unknown-role",
        message:
          "a message whose role is blank, or no known word, counts as unknown, and is neither a reply nor a customer's " +
          "(input.values.role in the configuration names it)",
        count: 5,
        examples: ["a.csv:3", "a.csv:4", "a.csv:5"],
      },
    ]);
  });

  test("of a visibility that is no known word is public, and counted", async () => {
    const words = ["public", "finance", "", "Finance", "internal", "-", "true", "finance"];
    const rows = words.map((word, minute) => `A,2026-03-02T09:0${minute}:00Z,agent,${word}`);
    const log = ["conversation_id,ts,role,visibility", ...rows, "A,soon,agent,legal", ""].join("\n");
    const { conversations, notes } = await understand({ "a.csv": log });
    expect(conversations[0]?.messages.flatMap(({ internal }, index) => (internal ? [words[index]] : []))).toEqual([
      "internal",
    ]);
    expect(notes).toEqual([
      {
        code: "unknown-visibility",
        message:
          "a visibility that is no known word was left out: the message counts as public (input.values.visibility in the " +
          "configuration names it)",
        count: 4,
        examples: ["a.csv: finance", "a.csv: Finance", "a.csv: true"],
      },
    ]);
  });

  test("has the visibility that the configuration says", async () => {
    const values = new Map([["visibility", new Map([["finance", "internal"]])]]);
    const log = "conversation_id,ts,role,visibility\nA,2026-03-02T09:00:00Z,agent,finance\n";
    expect((await understandOne(log, { values })).messages[0]?.internal).toBe(true);
    expect((await understand({ "a.csv": log }, { values })).notes).toEqual([]);
  });

  test("of role unknown is counted inside a conversation too, and over several files", async () => {
    const nested = (id: string, ...roles: readonly (string | undefined)[]) => {
      const messages = roles.map((author_role, hour) => ({ created_at: `2026-03-02T0${hour}:00:00Z`, author_role }));
      return `${JSON.stringify({ conversation_id: id, messages })}\n`;
    };
    const { notes } = await understand({
      "a.ndjson": nested("A", "unknown", "agent", undefined),
      "b.ndjson": nested("B", "wizard", "agent"),
    });
    expect(notes).toMatchObject([{ code: "unknown-role", count: 3, examples: ["a.ndjson:1", "b.ndjson:1"] }]);
  });

  test("a column that says inbound is true of the customer", async () => {
    const { messages } = await understandOne(
      "conversation_id,ts,inbound\nA,2026-03-02T09:00:00Z,true\nA,2026-03-02T09:01:00Z,false\n",
    );
    expect(messages.map(({ role }) => role)).toEqual(["customer", "agent"]);
  });

  test.each([
    ["visibility", "internal", true],
    ["private", "true", true],
    ["public", "true", false],
    ["public", "no", true],
    ["visibility", "", false],
  ])("%s = %j: internal is %s", async (column, value, internal) => {
    const text = `conversation_id,ts,role,${column}\nA,2026-03-02T09:00:00Z,agent,${value}\n`;
    expect((await understandOne(text)).messages[0]?.internal).toBe(internal);
  });

  test("a word of the configuration is understood like one of our own", async () => {
    const values = new Map([["role", new Map([["Mbak CS", "agent"]])]]);
    const { messages } = await understandOne("conversation_id,ts,role\nA,2026-03-02T09:00:00Z,Mbak CS\n", { values });
    expect(messages[0]?.role).toBe("agent");
  });
});

describe("a row that cannot be used is rejected", () => {
  test.each([
    ["missing-conversation-id", ",1,2026-03-02T09:00:00Z,agent,,,,"],
    ["missing-time", "A,1,,agent,,,,"],
    ["missing-time", "A,1,-,agent,,,,"],
    ["unreadable-time", "A,1,soon,agent,,,,"],
    ["implausible-time", "A,1,1970-01-02T00:00:00Z,agent,,,,"],
    ["implausible-time", "A,1,2031-01-02T00:00:00Z,agent,,,,"],
    ["repeated-header", header],
    ["too-few-columns", "A,1"],
  ])("%s: %s", async (reason, row) => {
    const { rejected, conversations } = await understand({
      "a.csv": `${header}\nA,0,2026-03-02T09:00:00Z,customer,,,,\n${row}\n`,
    });
    expect(rejected.map(({ code, line, raw }) => [code, line, raw])).toEqual([[reason, 3, row]]);
    expect(conversations.map(({ messages }) => messages.length)).toEqual([1]);
  });
});

describe("what rows say of their conversation", () => {
  const log = (rows: readonly string[]) =>
    understandOne(
      ["conversation_id,ts,role,channel,priority,team,conversation_status,customer_id,tags", ...rows].join("\n"),
    );

  test("the oldest decides the channel and the customer, the newest status, team and priority, all the tags", async () => {
    const rows = [
      "A,2026-03-02T09:00:00Z,customer,WA,low,First,new,c1,b",
      "A,2026-03-02T09:05:00Z,agent,email,urgent,Second,solved,c2,a;b",
    ];
    for (const order of [rows, rows.toReversed()]) {
      expect(await log(order)).toMatchObject({
        channel: "whatsapp",
        customer: "c1",
        priority: "urgent",
        team: "Second",
        status: "resolved",
        tags: ["a", "b"],
      });
    }
  });

  test("a blank says nothing", async () => {
    const conversation = await log([
      "A,2026-03-02T09:00:00Z,customer,WA,,Team,,,",
      "A,2026-03-02T09:05:00Z,agent,,,-,,,",
    ]);
    expect(conversation).toMatchObject({ channel: "whatsapp", team: "Team", priority: undefined, tags: [] });
  });

  test("a ticket row outweighs them", async () => {
    const { conversations } = await understand({
      "messages.csv": "conversation_id,ts,role,channel,conversation_status\nA,2026-03-02T09:00:00Z,customer,WA,open\n",
      "tickets.csv": "id,created_at,channel,status\nA,2026-03-01T09:00:00Z,email,solved\n",
    });
    expect(conversations).toHaveLength(1);
    expect(conversations[0]).toMatchObject({
      channel: "email",
      status: "resolved",
      createdAt: Date.UTC(2026, 2, 1, 9),
    });
  });
});

test("a broadcast that begins a case of a room makes it outbound", async () => {
  const log = [
    "conversation_id,created_at,role",
    "A,2026-03-02T09:00:00Z,Siaran",
    "A,2026-03-02T09:30:00Z,Pelanggan",
    "A,2026-03-09T09:00:00Z,Pesan Otomatis",
    "A,2026-03-09T09:30:00Z,Pelanggan",
  ].join("\n");
  const { conversations } = await understand({ "a.csv": log }, { rooms: true });
  expect(conversations.map(({ initiator }) => initiator)).toEqual(["bot", undefined]);
});

describe("ids that a spreadsheet has rounded", () => {
  const log = (...rows: readonly string[]) => ({
    "a.csv": ["message_id,conversation_id,created_at,author_role,body", ...rows, ""].join("\n"),
  });
  const question = "1.30604E+17,A,2026-03-02T09:00:00Z,customer,halo";
  const another = "1.30604E+17,A,2026-03-02T09:00:00Z,customer,ada orang?";
  const answer = "1.30604E+17,A,2026-03-02T09:10:00Z,agent,ya";

  test("make no two messages one, and are told", async () => {
    const { conversations, notes, inputs } = await understand(log(question, another, answer));
    expect(conversations[0]?.messages.map(({ role }) => role)).toEqual(["customer", "customer", "agent"]);
    expect(inputs).toMatchObject([{ used: 3, duplicates: 0 }]);
    expect(notes).toMatchObject([{ code: "rounded-message", count: 3, examples: ["a.csv:2", "a.csv:3", "a.csv:4"] }]);
  });

  test("leave the same message twice one, by what else is known of it", async () => {
    const { inputs } = await understand(log(question, question, answer));
    expect(inputs).toMatchObject([{ used: 2, duplicates: 1 }]);
  });

  test("take nothing from whole ids beside them", async () => {
    const edited = "7,A,2026-03-02T09:20:00Z,agent,ya lagi";
    const { inputs, notes } = await understand(log(question, edited, edited.replace("ya lagi", "ya saja")));
    expect(inputs).toMatchObject([{ used: 2, duplicates: 1 }]);
    expect(notes).toMatchObject([{ code: "rounded-message", count: 1 }, { code: "repeated-entry" }]);
  });
});
