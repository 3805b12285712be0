import { describe, expect, test } from "vitest";
import { zone } from "../../../../src/time/zone.ts";
import { understand, understandOne } from "../../../support/reading.ts";

const at = (text: string) => new Date(text).getTime();
const messageTimes = async (text: string) =>
  (await understandOne(text)).messages.map((message) => new Date(message.at).toISOString());

describe("a day and a time of day in two columns", () => {
  test("are one moment of a message", async () => {
    expect(
      await messageTimes("No. Tiket;Tanggal;Jam;Pengirim\nA;21/11/2026;16.05;pelanggan\nA;21/11/2026;16.07;CS\n"),
    ).toEqual(["2026-11-21T16:05:00.000Z", "2026-11-21T16:07:00.000Z"]);
  });

  test("are so in either order, and in English", async () => {
    const times = ["2026-11-21T09:05:30.000Z"];
    expect(await messageTimes("ticket_id,Time,Date,role\nA,9:05:30,2026-11-21,customer\n")).toEqual(times);
    expect(await messageTimes("ticket_id,Date,Time,role\nA,2026-11-21,09:05:30 AM,customer\n")).toEqual(times);
  });

  test("are so of tickets too, each time with its own", async () => {
    const header = "No Tiket;Tgl Masuk;Jam Masuk;Tgl Selesai;Jam Selesai;Status";
    const { createdAt, resolvedAt } = await understandOne(
      `${header}\nA;20 Nov 2026;08.00;21 Nov 2026;pukul 09.30;Selesai\n`,
    );
    expect([createdAt, resolvedAt]).toEqual([at("2026-11-20T08:00:00Z"), at("2026-11-21T09:30:00Z")]);
  });

  test("are times of the zone that the second header names", async () => {
    const text = "No. Tiket;Tanggal;Jam (WITA);Pengirim\nA;21/11/2026;16.05;pelanggan\n";
    const conversation = await understandOne(text, { zone: zone("Asia/Jakarta") });
    expect(conversation.messages.map((message) => message.at)).toEqual([at("2026-11-21T08:05:00Z")]);
  });

  test("are so where the day is written as its midnight", async () => {
    const header = "No Tiket;Tgl Masuk;Jam Masuk;Tgl Selesai;Jam Selesai;Status";
    for (const midnight of [" 00:00:00", "T00:00:00.000Z", " 0:00", " 12:00:00 AM"]) {
      const row = `A;2026-11-20${midnight};08:00;2026-11-21${midnight};00:00;Selesai`;
      const { createdAt, resolvedAt } = await understandOne(`${header}\n${row}\n`);
      expect([createdAt, resolvedAt]).toEqual([at("2026-11-20T08:00:00Z"), at("2026-11-21T00:00:00Z")]);
    }
    const log = "No. Tiket;Tanggal;Jam;Pengirim\nA;20/11/2026 00.00;16.05;pelanggan\n";
    expect(await messageTimes(log)).toEqual(["2026-11-20T16:05:00.000Z"]);
  });

  test("are not so by their likeness alone where a day has no time of day, which is then read by itself", async () => {
    const rows = "A;20/11/2026;08.00;Baru\nB;21/11/2026;;Baru\n";
    const { conversations, notes } = await understand({ "a.csv": `No Tiket;Tgl Buat;Jam Buat;Status\n${rows}` });
    expect(conversations.map(({ createdAt }) => createdAt)).toEqual([
      at("2026-11-20T00:00:00Z"),
      at("2026-11-21T00:00:00Z"),
    ]);
    expect(notes.map(({ code }) => code)).toContain("day-without-clock");
  });

  test("are so of a time of day whose own day has its name, whatever day the creation has", async () => {
    const text =
      "Ticket ID,Tgl Buat,Jam Buat,Tgl Balas,Jam Balas,Status\nA,20/11/2026,08:00,21/11/2026,08:10,Selesai\n";
    const { createdAt, firstResponseAt } = await understandOne(text);
    expect([createdAt, firstResponseAt]).toEqual([at("2026-11-20T08:00:00Z"), at("2026-11-21T08:10:00Z")]);
  });

  test("are so where the day is mapped by hand", async () => {
    const text = "No. Tiket;Hari/Tgl;Jam;Pengirim\nA;21/11/2026;16.05;pelanggan\n";
    const { messages } = await understandOne(text, { map: new Map([["at", "Hari/Tgl"]]) });
    expect(messages.map((message) => message.at)).toEqual([at("2026-11-21T16:05:00Z")]);
  });

  test("are not so where the time of day is mapped for something else", async () => {
    const text = "No. Tiket;Tanggal;Jam;Tgl Selesai;Status\nA;21/11/2026;16.05;22/11/2026;Selesai\n";
    const map = new Map([
      ["createdAt", "Tanggal"],
      ["team", "Jam"],
    ]);
    const { createdAt, team } = await understandOne(text, { map });
    expect([createdAt, team]).toEqual([at("2026-11-21T00:00:00Z"), "16.05"]);
  });

  test("are so of tickets of which one day is mapped", async () => {
    const text = "No Tiket;Tanggal;Jam;Tgl Dibalas;Jam Dibalas\nA;20/11/2026;23.50;21/11/2026;00.10\n";
    const { createdAt, firstResponseAt } = await understandOne(text, { map: new Map([["createdAt", "Tanggal"]]) });
    expect([createdAt, firstResponseAt]).toEqual([at("2026-11-20T23:50:00Z"), at("2026-11-21T00:10:00Z")]);
  });

  test("are so where both are called alike, whatever day is mapped by hand, and before a time of day of another name", async () => {
    const text = "No Tiket;Status;Tgl Terima;Jam;Jam Terima\nA;Baru;20/11/2026;23.50;08.15\n";
    const { createdAt } = await understandOne(text, { map: new Map([["createdAt", "Tgl Terima"]]) });
    expect(createdAt).toBe(at("2026-11-20T08:15:00Z"));
  });

  test("are not so where what is called alike may be how long it took", async () => {
    const text = "ticket_id,Call Date,Call Time,Status\nA,2026-11-20,00:12:30,closed\n";
    const { createdAt } = await understandOne(text, { map: new Map([["createdAt", "Call Date"]]) });
    expect(createdAt).toBe(at("2026-11-20T00:00:00Z"));
  });

  test("are no moment where one of them is blank, rather than midnight", async () => {
    const text = "No. Tiket;Tanggal;Jam;Pengirim\nA;21/11/2026;16.05;CS\nA;21/11/2026;;CS\nA;;16.08;CS\n";
    const { rejected } = await understand({ "a.csv": text });
    expect(rejected.map(({ line, code, message }) => [line, code, message])).toEqual([
      [3, "missing-time", "Tanggal Jam is blank"],
      [4, "missing-time", "Tanggal Jam is blank"],
    ]);
  });

  test("are so in JSON too, where one of them may be absent", async () => {
    const records = [
      {
        id: "A",
        "Tanggal Masuk": "20/11/2026",
        "Jam Masuk": "08.00",
        "Tanggal Selesai": "21/11/2026",
        "Jam Selesai": "9.30",
      },
      {
        id: "B",
        "Tanggal Masuk": "20/11/2026",
        "Jam Masuk": "08.10",
        "Tanggal Selesai": "21/11/2026",
        "Jam Selesai": null,
      },
      { id: "C", "Tanggal Masuk": "20/11/2026", "Jam Masuk": "08.20" },
    ];
    const { conversations, notes } = await understand({ "a.json": JSON.stringify(records) });
    expect(conversations.map(({ resolvedAt }) => resolvedAt)).toEqual([
      at("2026-11-21T09:30:00Z"),
      undefined,
      undefined,
    ]);
    expect(notes).toMatchObject([{ code: "missing-clock", count: 1 }]);
  });

  test("that can be read day first and month first are refused", async () => {
    const text = "No. Tiket;Tanggal;Jam;Pengirim\nA;05/11/2026;16.05;CS\n";
    await expect(understand({ "a.csv": text })).rejects.toMatchObject({ code: "ambiguous-day-month" });
  });
});

describe("a time of day that cannot be read", () => {
  const header = "No. Tiket;Tanggal;Jam;Pengirim";
  const lines = (...clocks: readonly string[]) =>
    [header, ...clocks.map((clock) => `A;21/11/2026;${clock};CS`)].join("\n");

  test.each(["sore", "25.05", "16"])("among others is no midnight: %s", async (odd) => {
    const { conversations, rejected } = await understand({ "a.csv": lines("16.05", odd, "16.08") });
    expect(conversations[0]?.messages.map((message) => message.at)).toEqual([
      at("2026-11-21T16:05:00Z"),
      at("2026-11-21T16:08:00Z"),
    ]);
    expect(rejected).toMatchObject([{ line: 3, code: "unreadable-time" }]);
  });

  test.each([" ", "-", "N/A"])("is missing where it says nothing: %j", async (blank) => {
    const { rejected } = await understand({ "a.csv": lines("16.05", blank) });
    expect(rejected).toMatchObject([{ line: 3, code: "missing-time" }]);
  });

  test("of a resolution is left out and counted, and so is a day without one", async () => {
    const head = "No Tiket;Tgl Masuk;Jam Masuk;Tgl Selesai;Jam Selesai;Status";
    const text = [
      head,
      "A;20/11/2026;08.00;21/11/2026;9.30;Selesai",
      "B;20/11/2026;08.00;21/11/2026;siang;Selesai",
      "C;20/11/2026;08.00;21/11/2026;;Selesai",
      "D;20/11/2026;08.00;;;Baru",
      "E;20/11/2026;08.00;21/11/2026;10.00;Selesai",
    ].join("\n");
    const { conversations, notes } = await understand({ "a.csv": text });
    expect(conversations.map(({ resolvedAt }) => resolvedAt)).toEqual([
      at("2026-11-21T09:30:00Z"),
      undefined,
      undefined,
      undefined,
      at("2026-11-21T10:00:00Z"),
    ]);
    expect(notes).toMatchObject([
      { code: "unreadable-time", count: 1, examples: ["a.csv:3"] },
      { code: "missing-clock", count: 1, examples: ["a.csv:4"] },
    ]);
  });

  test("is none where most are not: then the days are read alone, which is told", async () => {
    const { conversations, notes } = await understand({ "a.csv": lines("16.05", "sore", "pagi") });
    expect(conversations[0]?.createdAt).toBe(at("2026-11-21T00:00:00Z"));
    expect(notes.map(({ code }) => code)).toContain("day-without-clock");
  });

  test("of columns that begin with thousands of blanks the first value tells", async () => {
    const blanks = Array.from({ length: 600 }, (_, index) => `b${index};Baru;20/11/2026;08.00;;;;`);
    const text = [
      "No Tiket;Status;Tgl Masuk;Jam Masuk;Tgl Selesai;Jam Selesai;Tgl Ditutup;Jam Ditutup",
      ...blanks,
      "A;Selesai;20/11/2026;08.00;21/11/2026;9.30;22/11/2026;10.30",
    ].join("\n");
    const last = (await understand({ "a.csv": text })).conversations.at(-1);
    expect([last?.resolvedAt, last?.closedAt]).toEqual([at("2026-11-21T09:30:00Z"), at("2026-11-22T10:30:00Z")]);
  });
});

describe("the names of both columns in Indonesian", () => {
  const created = "Tgl Masuk;Jam Masuk";
  test.each([
    ["createdAt", "", "Tanggal Pembuatan;Jam Pembuatan"],
    ["createdAt", "", "Tanggal Masuk;Jam"],
    ["createdAt", "", "Tgl Buat;Jam Buat"],
    ["createdAt", "", "Tgl Lapor;Jam Lapor"],
    ["createdAt", "", "Date Created;Time Created"],
    ["createdAt", "", "Tanggal Masuk;Pukul Masuk"],
    ["createdAt", "", "Tanggal Chat Masuk;Jam Chat Masuk"],
    ["createdAt", "", "Opened Date;Opened Time"],
    ["closedAt", created, "Close Date;Close Time"],
    ["closedAt", created, "Date Closed;Time Closed"],
    ["resolvedAt", created, "Date Resolved;Time Resolved"],
    ["resolvedAt", created, "Tanggal Selesai;Pukul Selesai"],
    ["resolvedAt", created, "Tanggal Penyelesaian;Jam Penyelesaian"],
    ["closedAt", created, "Tanggal Tutup;Waktu Tutup"],
    ["closedAt", created, "Tanggal Ditutup;Pukul Ditutup"],
    ["firstResponseAt", created, "Tanggal Respon Pertama;Jam Respon Pertama"],
    ["firstResponseAt", created, "Tanggal Balasan Pertama;Jam Balasan Pertama"],
    ["queuedAt", created, "Tanggal Masuk Antrean;Jam Masuk Antrean"],
    ["acceptedAt", created, "Tanggal Diambil;Jam Diambil"],
  ] as const)("%s: %s %s", async (fact, others, headers) => {
    const [header, row] = others === "" ? [headers, ""] : [`${others};${headers}`, "20/11/2026;08.00;"];
    const { conversations, notes } = await understand({
      "a.csv": `No Tiket;Status;${header}\nA;Baru;${row}21/11/2026;09.30\n`,
    });
    expect([conversations[0]?.[fact], notes]).toEqual([at("2026-11-21T09:30:00Z"), []]);
  });

  test.each(["Tanggal Dikirim;Jam Dikirim", "Tanggal Chat;Jam Chat", "Tanggal Kirim;Pukul Kirim"])(
    "of a message: %s",
    async (headers) => {
      expect(await messageTimes(`No. Tiket;Pengirim;${headers}\nA;CS;21/11/2026;16.05\n`)).toEqual([
        "2026-11-21T16:05:00.000Z",
      ]);
    },
  );
});

describe("two columns that are mapped together", () => {
  const text = "No Tiket;Tgl Catat;Catatan;Status;Kata\nA;20/11/2026;08.15;Baru;x\nB;20/11/2026;;Baru;x\n";
  const mapped = (column: string) => understand({ "a.csv": text }, { map: new Map([["createdAt", column]]) });

  test.each(["Tgl Catat + Catatan", "tgl catat+catatan"])("are a day and a time of day: %s", async (columns) => {
    const { conversations, rejected } = await mapped(columns);
    expect(conversations.map(({ createdAt }) => createdAt)).toEqual([at("2026-11-20T08:15:00Z")]);
    expect(rejected).toMatchObject([{ line: 3, code: "missing-time" }]);
  });

  test("are taken at their word: what does not fit is no day alone", async () => {
    await expect(mapped("Tgl Catat + Kata")).rejects.toThrow('column "Tgl Catat Kata"');
  });

  test("are one column where one is called so", async () => {
    const sums = "No Tiket;Status;Tgl Catat;Catatan;Tgl Catat + Catatan\nA;Baru;20/11/2026;08.15;21/11/2026 09.30\n";
    const map = new Map([["createdAt", "Tgl Catat + Catatan"]]);
    expect((await understandOne(sums, { map })).createdAt).toBe(at("2026-11-21T09:30:00Z"));
  });

  test("are no words", async () => {
    const { conversations } = await understand(
      { "a.csv": text.replace("Tgl Catat", "Tgl Dibuat") },
      { map: new Map([["channel", "Catatan + Kata"]]) },
    );
    expect(conversations[0]?.channel).toBeUndefined();
  });
});

describe("a day without a time of day", () => {
  const codesOf = async (text: string) => (await understand({ "a.csv": text })).notes.map(({ code }) => code);

  test("is told where it is a moment of a conversation, once for each column", async () => {
    expect(
      (await understand({ "a.csv": "id,status,created_at,closed_at\nA,closed,2026-11-20,2026-11-21\n" })).notes,
    ).toMatchObject([
      { code: "day-without-clock", message: expect.stringContaining("created_at"), count: 1, examples: ["a.csv"] },
      { code: "day-without-clock", message: expect.stringContaining("closed_at"), count: 1 },
    ]);
    expect(await codesOf("ticket_id,date,role\nA,20 Nov 2026,customer\n")).toEqual(["day-without-clock"]);
  });

  test.each([
    [
      "Tgl Dibuat;Waktu Catat",
      "20/11/2026;08.15",
      ' (--map createdAt="Tgl Dibuat + Waktu Catat" where that is its time of day)',
    ],
    ["Tgl Dibuat;Waktu Catat", "20/11/2026;pagi", ""],
    ["Tgl Dibuat;Lama Waktu", "20/11/2026;00.15", ""],
    ["Tgl Dibuat;Catatan", "20/11/2026;08.15", ""],
    ["Tgl Dibuat;Waktu Balasan Pertama (mm:ss)", "20/11/2026;08.15", ""],
  ])("names the time of day that may be its own: %s %s", async (headers, row, wayOut) => {
    const { notes } = await understand({ "a.csv": `No Tiket;Status;${headers}\nA;Baru;${row}\n` });
    const [note] = notes.filter(({ code }) => code === "day-without-clock");
    expect(note.message).toBe(`Tgl Dibuat: a day without a time of day was read as its midnight${wayOut}`);
  });

  test("of a column that has times of day as well, needs no other", async () => {
    const { notes } = await understand({
      "a.csv": "No Tiket;Status;Tgl Dibuat;Waktu Catat\nA;Baru;20/11/2026 09.15;08.15\nB;Baru;20/11/2026;08.15\n",
    });
    expect(notes.map(({ message }) => message)).toContain(
      "Tgl Dibuat: a day without a time of day was read as its midnight",
    );
  });

  test.each([
    ["orders", "order_id,date,amount,currency\n1,2026-11-20,5,IDR\n"],
    ["customers", "customer_id,since\n1,2026-11-20\n"],
    ["surveys", "ticket_id,rating,scale,answered_at\n1,5,1-5,2026-11-20\n"],
    ["epochs", "id,status,created_at\nA,closed,1795219200\n"],
    ["moments", "id,status,created_at\nA,closed,2026-11-20 00:00\n"],
  ])("is nothing odd of %s", async (_, text) => {
    expect(await codesOf(text)).not.toContain("day-without-clock");
  });
});

describe("a column that tells the whole moment is read alone", () => {
  test.each([
    ["beside an hour of the day", "ticket_id,created_at,time,role\nA,2026-11-21 16:05:00,16:05,customer\n"],
    ["beside what is no time of day", "ticket_id,date,time,role\nA,2026-11-21,2026-11-21 16:05:00,customer\n"],
    ["where the user names it", "ticket_id,date,time,moment,role\nA,2026-11-20,12:00,2026-11-21 16:05,customer\n"],
  ])("%s", async (name, text) => {
    const map = new Map(name.startsWith("where") ? [["at", "moment"]] : []);
    const { messages } = await understandOne(text, { map });
    expect(messages.map((message) => message.at)).toEqual([at("2026-11-21T16:05:00Z")]);
  });
});
