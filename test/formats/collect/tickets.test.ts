import { describe, expect, test } from "vitest";
import { understand, understandOne } from "../../support/reading.ts";

const at = (text: string) => new Date(text).getTime();
const minute = 60_000;
const codes = async (text: string) => (await understand({ "a.csv": text })).notes.map(({ code }) => code);

describe("a row of a ticket list", () => {
  test("becomes a conversation", async () => {
    const conversation = await understandOne(
      [
        "id,channel,status,priority,team,agent,customer,subject,category,language,tags,initiator,created_at,queued_at,accepted_at,abandoned_at,closed_at",
        'A,WA,Selesai,Tinggi,Layanan,Sari,c1,"Barang, belum tiba",Kirim,id,a|b,Pelanggan,2026-03-02T09:00:00Z,2026-03-02T09:01:00Z,2026-03-02T09:02:00Z,,2026-03-03T09:00:00Z',
      ].join("\n"),
    );
    expect(conversation).toMatchObject({
      id: "A",
      channel: "whatsapp",
      status: "resolved",
      priority: "high",
      team: "Layanan",
      assignee: "Sari",
      customer: "c1",
      subject: "Barang, belum tiba",
      category: "Kirim",
      language: "id",
      tags: ["a", "b"],
      initiator: "customer",
      createdAt: at("2026-03-02T09:00:00Z"),
      queuedAt: at("2026-03-02T09:01:00Z"),
      acceptedAt: at("2026-03-02T09:02:00Z"),
      abandonedAt: undefined,
      closedAt: at("2026-03-03T09:00:00Z"),
    });
  });

  test.each([
    ["First response time", "2026-03-02T09:05:00Z", "firstResponseAt", at("2026-03-02T09:05:00Z")],
    ["Resolution time", "2026-03-02 10:00:00", "resolvedAt", at("2026-03-02T10:00:00Z")],
    ["Solved at", "2026-03-02 10:00:00", "resolvedAt", at("2026-03-02T10:00:00Z")],
  ])("%s with moments is a moment", async (column, value, fact, instant) => {
    const conversation = await understandOne(`id,created_at,${column}\nA,2026-03-02T09:00:00Z,${value}\n`);
    expect(conversation).toMatchObject({ [fact]: instant });
  });

  test.each([
    ["First response time (in hrs)", "0:05:00", "firstResponse", "calendar", 5],
    ["First response minutes", "5", "firstResponse", "calendar", 5],
    ["Lama Penyelesaian", "1 jam 5 mnt", "resolution", "calendar", 65],
    ["Resolution time (minutes, business hours)", "30", "resolution", "business", 30],
    ["handle_seconds", "90", "handle", "calendar", 1.5],
    ["Waktu tunggu (detik)", "30", "wait", "calendar", 0.5],
  ])("%s with durations is a duration", async (column, value, fact, clock, minutes) => {
    const { reported } = await understandOne(
      `id,created_at,status,${JSON.stringify(column)}\nA,2026-03-02T09:00:00Z,open,${value}\n`,
    );
    expect(reported).toMatchObject({ [fact]: { [clock]: minutes * minute } });
  });

  test("the direction of a call says who began it", async () => {
    const { conversations } = await understand({
      "calls.csv":
        "Call ID,Direction,Status,Created At\nA,Outgoing,Missed,2026-03-02T09:00:00Z\nB,Incoming,Missed,2026-03-02T09:00:00Z\n",
    });
    expect(conversations).toMatchObject([
      { id: "A", initiator: "agent" },
      { id: "B", initiator: "customer" },
    ]);
  });

  test("counts and ratings are read, with either decimal mark", async () => {
    const conversation = await understandOne('id,status,reopens,replies,messages,csat\nA,open,0,3,12,"4,5"\n');
    expect(conversation.reported).toMatchObject({ reopens: 0, replies: 3, messages: 12 });
    expect(conversation.surveys).toEqual([
      {
        kind: "csat",
        score: 4.5,
        scale: [1, 5],
        at: undefined,
        agent: undefined,
        comment: undefined,
        isOfTicket: true,
      },
    ]);
  });

  test.each([
    ["Offered", [undefined, [1, 5]]],
    ["Good with comment", [1, [0, 1]]],
    ["Sangat Puas", [5, [1, 5]]],
    ["3 of 5", [3, [1, 5]]],
  ])("a rating of %j", async (text, [score, scale]) => {
    const [survey] = (await understandOne(`id,status,csat\nA,open,${text}\n`)).surveys;
    expect([survey?.score, survey?.scale]).toEqual([score, scale]);
  });

  test.each(["", "-", "Not offered"])("a rating of %j says that nobody was asked", async (text) => {
    expect((await understandOne(`id,status,csat\nA,open,${text}\n`)).surveys).toEqual([]);
    expect(await codes(`id,status,csat\nA,open,${text}\n`)).toEqual([]);
  });
});

describe("several rows of one ticket", () => {
  const header = "id,status,created_at,updated_at,resolved_at,csat";
  const versions = [
    "A,open,2026-03-02T09:00:00Z,2026-03-02T09:00:00Z,,",
    "A,solved,2026-03-02T09:00:00Z,2026-03-02T11:00:00Z,2026-03-02T11:00:00Z,4",
    "A,pending,2026-03-02T09:00:00Z,2026-03-02T10:00:00Z,2026-03-02T10:00:00Z,2",
  ];

  test.each([[[0, 1, 2]], [[2, 1, 0]], [[1, 2, 0]]])("in the order %j: the newest counts", async (order) => {
    const text = [header, ...order.map((index) => versions[index])].join("\n");
    const { conversations, inputs } = await understand({ "a.csv": text });
    expect(conversations).toHaveLength(1);
    expect(conversations[0]).toMatchObject({
      status: "resolved",
      resolvedAt: at("2026-03-02T11:00:00Z"),
      surveys: [{ score: 4 }],
    });
    expect(inputs[0]).toMatchObject({ records: 3, used: 1, duplicates: 2 });
  });
});

describe("rows of one ticket of which none is the newer one", () => {
  const header = "id,status,created_at,resolved_at,agent";
  const both = (...rows: readonly string[]) => [rows, rows.toReversed()].map((order) => [header, ...order].join("\n"));

  test("are told; the smaller values count, in any order", async () => {
    for (const text of both("A,open,2026-03-02T09:00:00Z,,Sari", "A,open,2026-03-02T08:00:00Z,,Budi")) {
      const { conversations, notes } = await understand({ "a.csv": text });
      expect(conversations[0]).toMatchObject({ createdAt: at("2026-03-02T08:00:00Z"), assignee: "Budi" });
      expect(notes).toMatchObject([{ code: "undated-version", count: 1, examples: ["a.csv:3"] }]);
    }
  });

  test.each([
    ["solved", "resolved"],
    ["closed", "closed"],
    ["missed", "missed"],
  ])("and one has ended as %s: it was open before, whatever the words are", async (status, known) => {
    for (const text of both("A,open,2026-03-02T09:00:00Z,,", `A,${status},2026-03-02T09:00:00Z,,`)) {
      expect((await understandOne(text)).status).toBe(known);
    }
  });

  test("and which have ended at two times: the later was the last", async () => {
    const rows = [
      "A,solved,2026-03-02T09:00:00Z,2026-03-02T10:00:00Z,",
      "A,solved,2026-03-02T09:00:00Z,2026-03-05T10:00:00Z,",
    ];
    for (const text of both(...rows)) {
      expect((await understandOne(text)).resolvedAt).toBe(at("2026-03-05T10:00:00Z"));
    }
  });

  test("give way to what is dated", async () => {
    const text = (rows: readonly string[]) => ["id,status,created_at,updated_at", ...rows].join("\n");
    const rows = ["A,solved,2026-03-02T09:00:00Z,", "A,open,2026-03-02T09:00:00Z,2026-03-02T09:30:00Z"];
    for (const order of [rows, rows.toReversed()]) {
      const statusAt = at("2026-03-02T09:30:00Z");
      const { conversations, notes } = await understand({ "a.csv": text(order) });
      expect(conversations[0]).toMatchObject({ status: "open", statusAt });
      expect(notes).toMatchObject([{ code: "undated-version", count: 1, examples: ["a.csv:3"] }]);
      expect(notes[0]?.message).toContain("those that do count, however old they are");
    }
  });
});

describe("two lists of the same tickets", () => {
  const tickets = [
    "id,channel,agent,created_at",
    "A,email,Sari,2026-03-02T09:00:00Z",
    "B,chat,Budi,2026-03-02T10:00:00Z",
  ].join("\n");
  const inBothOrders = async (one: string, other: string) => [
    await understand({ "a.csv": one, "b.csv": other }),
    await understand({ "a.csv": other, "b.csv": one }),
  ];
  const said = ({ inputs }: Awaited<ReturnType<typeof understand>>) =>
    inputs.map(({ used, duplicates }) => [used, duplicates]);

  test("that tell other things of them say nothing again", async () => {
    for (const read of await inBothOrders(tickets, "id,csat,csat_comment\nA,5,Cepat\nB,2,")) {
      expect(read.conversations).toMatchObject([
        { assignee: "Sari", surveys: [{ score: 5, comment: "Cepat" }] },
        { assignee: "Budi", surveys: [{ score: 2 }] },
      ]);
      expect(said(read)).toEqual([
        [2, 0],
        [2, 0],
      ]);
      expect(read.notes).toEqual([]);
    }
  });

  test("of which one tells more, and the same of what both tell", async () => {
    for (const read of await inBothOrders(tickets, "id,agent,csat\nA,Sari,5\nB,,2")) {
      expect(said(read)).toEqual([
        [2, 0],
        [2, 0],
      ]);
      expect(read.notes).toEqual([]);
    }
  });

  test("which disagree on an agent: it is told once, whichever comes first", async () => {
    for (const read of await inBothOrders(tickets, "id,agent,csat\nA,Tono,5\nB,Budi,2")) {
      expect(read.conversations[0].assignee).toBe("Sari");
      expect(read.notes).toMatchObject([{ code: "undated-version", count: 1 }]);
    }
  });

  test("of which only one tells when they were updated: only where they differ it is told, whichever comes first", async () => {
    const dated = (agent: string) => `id,agent,csat,updated_at\nA,${agent},5,2026-03-02T09:30:00Z`;
    for (const read of await inBothOrders(tickets, dated("Sari"))) expect(read.notes).toEqual([]);
    for (const read of await inBothOrders(tickets, dated("Tono"))) {
      expect(read.conversations[0].assignee).toBe("Tono");
      expect(read.notes).toMatchObject([{ code: "undated-version", count: 1 }]);
    }
  });

  test("that are the same, or of which one tells less: its rows are there again, and nothing is to be decided", async () => {
    expect(said(await understand({ "a.csv": tickets, "b.csv": `${tickets}\n` }))).toEqual([
      [2, 0],
      [0, 2],
    ]);
    const read = await understand({ "a.csv": tickets, "b.csv": "id,agent,created_at\nB,Budi,2026-03-02T10:00:00Z" });
    expect(said(read)).toEqual([
      [2, 0],
      [0, 1],
    ]);
    expect(read.notes).toEqual([]);
  });

  test("of which one tells that a survey was sent: the answer in the other counts, with what was written", async () => {
    const offered = "id,csat,created_at\nA,offered,2026-03-02T09:00:00Z\nB,4,2026-03-02T10:00:00Z";
    for (const { conversations } of await inBothOrders(offered, "id,csat,csat_comment\nA,2,Lambat\nB,4,Baik")) {
      expect(conversations.map(({ surveys }) => surveys)).toMatchObject([
        [{ score: 2, comment: "Lambat" }],
        [{ score: 4, comment: "Baik" }],
      ]);
    }
  });
});

describe("what cannot be read", () => {
  test("an optional time is left out and counted, the ticket stays", async () => {
    const rows = ["A,open,2026-03-02T09:00:00Z,2026-03-02T10:00:00Z", "B,open,2026-03-02T09:00:00Z,soon"];
    const text = ["id,status,created_at,resolved_at", ...rows].join("\n");
    const { conversations, notes } = await understand({ "a.csv": text });
    expect(conversations.map(({ resolvedAt }) => resolvedAt)).toEqual([at("2026-03-02T10:00:00Z"), undefined]);
    expect(notes).toEqual([
      {
        code: "unreadable-time",
        message: "resolved_at: a time that is unreadable was left out",
        count: 1,
        examples: ["a.csv:3"],
      },
    ]);
  });

  test("a record without the key of a time is not counted with the unreadable one before it", async () => {
    const record = (id: string, more: object) =>
      JSON.stringify({ id, status: "closed", created_at: "2026-03-02T09:00:00Z", ...more });
    const resolved_at = "2026-03-02T10:00:00Z";
    const lines = [
      record("A", { resolved_at }),
      record("B", { resolved_at: "soon" }),
      record("C", {}),
      record("D", {}),
    ];
    const { notes } = await understand({ "a.ndjson": lines.join("\n") });
    expect(notes).toMatchObject([{ code: "unreadable-time", count: 1, examples: ["a.ndjson:2"] }]);
  });

  test("1900-01-01 is no time, and is counted", async () => {
    const text =
      "id,status,created_at,solved_at\nA,open,2026-03-02 09:00:00,1900-01-01 00:00:00\nB,solved,2026-03-02 09:00:00,2026-03-02 10:00:00\n";
    const { conversations, notes } = await understand({ "a.csv": text });
    expect(conversations.map(({ resolvedAt }) => resolvedAt)).toEqual([undefined, at("2026-03-02T10:00:00Z")]);
    expect(notes).toMatchObject([{ code: "no-value-sign", count: 1 }]);
  });

  test("durations without a unit are left out as a column", async () => {
    const text =
      "id,status,created_at,resolution_time\nA,open,2026-03-02T09:00:00Z,90\nB,open,2026-03-02T09:00:00Z,75\n";
    const { conversations, notes } = await understand({ "a.csv": text });
    expect(conversations[0]?.reported.resolution.calendar).toBeUndefined();
    expect(notes).toMatchObject([{ code: "column-left-out", message: expect.stringContaining("unit") }]);
  });

  test("strange statuses are counted by the rows that have them", async () => {
    const statuses = ["Gelöst", "Gelöst", "open", "Offen", "", "-", "Gelöst"];
    const rows = statuses.map((status, index) => `${index},${status},2026-03-02T09:00:00Z`);
    const { notes } = await understand({ "a.csv": ["id,status,created_at", ...rows].join("\n") });
    expect(notes).toMatchObject([{ code: "unknown-status", count: 4, examples: ["a.csv: Gelöst", "a.csv: Offen"] }]);
  });

  test("a strange status is left out, named, and tells no metric of an end", async () => {
    const { conversations, notes, found } = await understand({
      "a.csv": "id,status,created_at\nA,Gelöst,2026-03-02T09:00:00Z\n",
    });
    expect(conversations[0]?.status).toBeUndefined();
    expect(notes).toMatchObject([{ code: "unknown-status", examples: ["a.csv: Gelöst"] }]);
    expect(found.has("status")).toBe(false);
  });

  test.each(["", "-", "n/a"])("a status that is %j is none, and no odd one", async (status) => {
    const text = `id,status,created_at\nA,${status},2026-03-02T09:00:00Z\nB,open,2026-03-02T09:00:00Z\n`;
    const { conversations, notes } = await understand({ "a.csv": text });
    expect(conversations.map((conversation) => conversation.status)).toEqual([undefined, "open"]);
    expect(notes).toEqual([]);
  });

  test("a status that is understood, or named in the configuration, does", async () => {
    const text = "id,status,created_at\nA,Gelöst,2026-03-02T09:00:00Z\n";
    const values = new Map([["status", new Map([["Gelöst", "resolved"]])]]);
    const { conversations, notes, found } = await understand({ "a.csv": text }, { values });
    expect(conversations[0]?.status).toBe("resolved");
    expect([notes, found.has("status")]).toEqual([[], true]);
  });

  test("a number that Excel has rounded is nobody's customer id", async () => {
    const conversation = await understandOne(
      "id,status,created_at,customer\nA,open,2026-03-02T09:00:00Z,1.03006E+13\n",
    );
    expect(conversation.customer).toBeUndefined();
  });

  test("without a creation the row is rejected where the file has such a column", async () => {
    const { rejected } = await understand({ "a.csv": "id,status,created_at\nA,open,2026-03-02T09:00:00Z\nB,open,\n" });
    expect(rejected).toMatchObject([{ code: "missing-time", line: 3 }]);
  });
});

describe("headers that deserve a word", () => {
  test("one that stands twice", async () => {
    expect(await codes("id,status,created_at,x,x\nA,open,2026-03-02T09:00:00Z,1,2\n")).toEqual(["repeated-header"]);
  });

  test("blank ones may", async () => {
    expect(await codes("id,status,created_at,,\nA,open,2026-03-02T09:00:00Z,,\n")).toEqual([]);
  });

  test("one with spaces around it, where it is used", async () => {
    expect(await codes("id, status ,created_at, x \nA,open,2026-03-02T09:00:00Z,1\n")).toEqual(["spaced-header"]);
  });
});

test("a column that begins with thousands of blanks is read from its first value on", async () => {
  const blanks = Array.from({ length: 600 }, (_, index) => `b${index},open,2026-03-02T09:00:00Z,,`);
  const text = [
    "id,status,created_at,resolved_at,handle_seconds",
    ...blanks,
    "A,solved,2026-03-02T09:00:00Z,2026-03-02T10:00:00Z,30",
  ];
  const { conversations } = await understand({ "a.csv": text.join("\n") });
  const last = conversations.at(-1);
  expect([last?.resolvedAt, last?.reported.handle.calendar]).toEqual([at("2026-03-02T10:00:00Z"), 30_000]);
});

test("columns that --by and --where name are kept as they stand", async () => {
  const conversation = await understandOne("id,status,created_at,Plan\nA,open,2026-03-02T09:00:00Z,Gold \n", {
    attributes: ["plan"],
  });
  expect(conversation.attribute("plan")).toBe("Gold ");
  expect(conversation.attribute("size")).toBeUndefined();
});

test("a column of tags that --by and --where name as a whole is told of", async () => {
  const text = 'id,status,created_at,Label\nA,open,2026-03-02T09:00:00Z,"promo,retur"\n';
  const told = {
    code: "whole-cells",
    message:
      'groups and conditions take all tags in a cell of the column "label" as one text; tag takes each by itself (--by tag)',
    examples: ["a.csv"],
  };
  const { notes } = await understand({ "a.csv": text }, { attributes: ["label"] });
  expect(notes).toContainEqual(expect.objectContaining(told));
  expect(await codes(text)).not.toContain("whole-cells");
});

test("a stated decimal mark decides durations and counts that nothing else does", async () => {
  const text = "id;status;created_at;Handle minutes;replies\nA;open;2026-03-02T09:00:00Z;1.250;1.250\n";
  const [dotted, grouped] = await Promise.all([
    understandOne(text, { decimal: "." }),
    understandOne(text, { decimal: "," }),
  ]);
  expect([dotted.reported.handle.calendar, grouped.reported.handle.calendar]).toEqual([75_000, 75_000_000]);
  expect(grouped.reported.replies).toBe(1250);
});

describe("what only Indonesian says", () => {
  const codesOf = async (text: string, values = new Map<string, ReadonlyMap<string, string>>()) =>
    (await understand({ "a.csv": text }, { values })).notes.map(({ code }) => code);

  test("Menunggu is waiting for the customer, and it is told that it may be otherwise", async () => {
    const text = "id,created_at,status\nA,2026-03-02T09:00:00Z,Menunggu\n";
    expect((await understandOne(text)).status).toBe("pending");
    expect(await codesOf(text)).toEqual(["waiting-for-whom"]);
  });

  test("Menunggu that the configuration explains, or that says for whom, needs no word", async () => {
    const text = "id,created_at,status\nA,2026-03-02T09:00:00Z,Menunggu\n";
    expect(await codesOf(text, new Map([["status", new Map([["Menunggu", "open"]])]]))).toEqual([]);
    expect(await codesOf(text.replace("Menunggu", "Menunggu Pelanggan"))).toEqual([]);
  });

  test.each(["Waiting", "awaiting"])("%s is no better", async (status) => {
    const text = `id,created_at,status\nA,2026-03-02T09:00:00Z,${status}\n`;
    expect((await understandOne(text)).status).toBe("pending");
    expect(await codesOf(text)).toEqual(["waiting-for-whom"]);
    expect(await codesOf(text, new Map([["status", new Map([[status, "pending"]])]]))).toEqual([]);
  });

  test("Belum Dinilai is no rating, and nothing odd", async () => {
    const text = "id,created_at,status,Kepuasan\nA,2026-03-02T09:00:00Z,Selesai,Belum Dinilai\n";
    expect((await understandOne(text)).surveys).toEqual([]);
    expect(await codesOf(text)).toEqual([]);
  });
});

describe("a channel that says who began the ticket", () => {
  const text = (channels: readonly string[], extra = "") =>
    [
      `id,created_at,status,channel_name${extra === "" ? "" : ",initiator"}`,
      ...channels.map((channel, id) => `${id},2026-03-02T09:00:00Z,open,${channel}${extra}`),
    ].join("\n");
  const initiators = async (csv: string) => (await understand({ "a.csv": csv })).conversations.map((c) => c.initiator);

  test("is that of a call or an e-mail that went out", async () => {
    const { conversations, notes, found } = await understand({
      "a.csv": text(["Outcall", "Outbound Email", "Inbound"]),
    });
    expect(conversations.map(({ channel, initiator }) => [channel, initiator])).toEqual([
      ["phone", "agent"],
      ["email", "agent"],
      ["Inbound", undefined],
    ]);
    expect([notes, found.has("initiator")]).toEqual([[], true]);
  });

  test("tells nothing where no ticket went out", async () => {
    const { found } = await understand({ "a.csv": text(["Inbound", "Email"]) });
    expect(found.has("initiator")).toBe(false);
  });

  test("gives way to a column that says it", async () => {
    expect(await initiators(text(["Outcall"], ",customer"))).toEqual(["customer"]);
    expect(await initiators(text(["Outcall"], ","))).toEqual([undefined]);
  });
});
