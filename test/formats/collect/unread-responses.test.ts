import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

const ever = Number.NEGATIVE_INFINITY;

/** What is known of the first responses of tickets, the first of which can be read; and what was noted. */
async function responsesOf(header: string, ...values: readonly string[]) {
  const rows = values.map((value, index) => `${index + 1};13/07/2026 08.00;${value};Selesai\n`);
  const text = `No Tiket;Tanggal Masuk;${header};Status\n${rows.join("")}`;
  const { conversations, notes } = await understand({ "a.csv": text });
  return {
    at: conversations.map(({ firstResponseAt }) => firstResponseAt),
    stated: conversations.map(({ reported }) => reported.firstResponse.calendar),
    repliedBy: conversations.map(({ repliedBy }) => repliedBy),
    codes: notes.map(({ code, count }) => [code, count]),
  };
}

const read = Date.UTC(2026, 6, 13, 8, 5);

describe("a first response that is there and cannot be read is one at a time that nothing tells", () => {
  test("as a moment", async () => {
    expect(
      await responsesOf("Dibalas Pada", "13/07/2026 08.05", "13/07/2026 pagi", "langsung", "", "13/07/2026 08.05"),
    ).toMatchObject({
      at: [read, undefined, undefined, undefined, read],
      repliedBy: [undefined, ever, ever, undefined, undefined],
      codes: [["unreadable-time", 2]],
    });
  });

  test("as a duration", async () => {
    const values = ["5 menit", "10 menit", "15 menit", "< 1 menit", "setengah jam", "-"];
    expect(await responsesOf("Waktu Respon Pertama", ...values)).toMatchObject({
      stated: [300_000, 600_000, 900_000, undefined, undefined, undefined],
      repliedBy: [undefined, undefined, undefined, ever, ever, undefined],
      codes: [["unreadable-number", 2]],
    });
  });

  test.each(["########", "sudah dibalas", "Sudah", "Ya", "✓", "✅", "Dijawab", "replied"])("as %s", async (text) => {
    const values = [...Array(3).fill("13/07/2026 08.05"), text];
    const { repliedBy, codes } = await responsesOf("Dibalas Pada", ...values);
    expect([repliedBy[3], codes]).toEqual([ever, [["unreadable-time", 1]]]);
  });

  test("as an acceptance", async () => {
    const values = [...Array(3).fill("13/07/2026 08.05"), "########", "", "tidak"];
    expect(await responsesOf("Waktu Diambil", ...values)).toMatchObject({
      repliedBy: [undefined, undefined, undefined, ever, undefined, undefined],
      codes: [["unreadable-time", 2]],
    });
  });

  test("as a day whose time of day is blank", async () => {
    const values = ["13/07/2026;08.05", "13/07/2026;", ";", "belum;"];
    expect(await responsesOf("Tanggal Dibalas;Jam Dibalas", ...values)).toMatchObject({
      at: [read, undefined, undefined, undefined],
      repliedBy: [undefined, ever, undefined, undefined],
      codes: [["missing-clock", 1]],
    });
  });
});

describe("a text that says that nobody replied", () => {
  const values = (text: string) => [...Array(3).fill("13/07/2026 08.05"), text];

  test.each(["belum", "Belum dibalas", "belum selesai", "not yet"])("yet is no data: %s", async (text) => {
    const { repliedBy, codes } = await responsesOf("Dibalas Pada", ...values(text));
    expect([repliedBy[3], codes]).toEqual([undefined, []]);
  });

  test.each(["Tidak dibalas", "no reply", "Terlewat", "Menunggu", "tidak", "#VALUE!"])(
    "is no response, and told: %s",
    async (text) => {
      const { repliedBy, codes } = await responsesOf("Dibalas Pada", ...values(text));
      expect([repliedBy[3], codes]).toEqual([undefined, [["unreadable-time", 1]]]);
    },
  );

  test.each(["Senin", "tadi pagi", "dibalas bot"])("may be another one, which is told: %s", async (text) => {
    const { repliedBy, codes } = await responsesOf("Dibalas Pada", ...values(text));
    expect([repliedBy[3], codes]).toEqual([
      undefined,
      [
        ["unreadable-time", 1],
        ["unclear-response", 1],
      ],
    ]);
  });

  test("may fill the beginning of a column", async () => {
    const waiting = Array(5).fill("Belum dibalas");
    const moments = await responsesOf("Dibalas Pada", ...waiting, "13/07/2026 08.05");
    expect([moments.at[5], moments.codes]).toEqual([read, []]);
    const durations = await responsesOf("Lama Respon Pertama", ...waiting, "5 menit");
    expect([durations.stated[5], durations.codes]).toEqual([300_000, []]);
  });

  test("is none of other times and durations either", async () => {
    const text =
      "No Tiket;Tanggal Masuk;Tanggal Tutup;Lama Penanganan;Dibuka Kembali\n" +
      "1;13/07/2026 08.00;belum ditutup;belum;belum\n2;13/07/2026 08.00;13/07/2026 09.00;5 menit;ya\n";
    const { conversations, notes } = await understand({ "a.csv": text });
    expect(
      conversations.map(({ closedAt, reported }) => [closedAt, reported.handle.calendar, reported.reopens]),
    ).toEqual([
      [undefined, undefined, 0],
      [Date.UTC(2026, 6, 13, 9), 300_000, 1],
    ]);
    expect(notes).toEqual([]);
  });
});

test("of two rows of a ticket the time that can be read counts, whichever comes first", async () => {
  const header = "id,created_at,first_response_at,updated_at,status\n";
  const rows = [
    "1,2026-07-13 08:00,2026-07-13 08:05,2026-07-13 09:00,closed\n",
    "1,2026-07-13 08:00,langsung,2026-07-13 10:00,closed\n",
    "2,2026-07-13 08:00,2026-07-13 08:05,2026-07-13 09:00,closed\n",
  ];
  for (const text of [rows.join(""), rows.toReversed().join("")]) {
    const { conversations } = await understand({ "a.csv": header + text });
    expect(conversations.map(({ firstResponseAt }) => firstResponseAt)).toEqual([read, read]);
  }
});

describe("an end that a narrow column hides", () => {
  const hidden = async (header: string, ...rows: readonly string[]) => {
    const { conversations } = await understand({ "a.csv": [header, ...rows, ""].join("\n") });
    return conversations.map(({ status }) => status);
  };

  test.each([
    ["closed_at", "closed"],
    ["resolved_at", "resolved"],
  ])("is one where no status says otherwise: %s", async (column, end) => {
    const read = "2026-07-13 09:00";
    const rows = [`1,2026-07-13 08:00,${read}`, `2,2026-07-13 08:00,${read}`, "3,2026-07-13 08:00,########"];
    expect(await hidden(`id,created_at,${column}`, ...rows)).toEqual([undefined, undefined, end]);
    const withStatus = rows.map((row) => `${row},open`);
    expect(await hidden(`id,created_at,${column},status`, ...withStatus)).toEqual(["open", "open", "open"]);
  });

  test("other words tell of none", async () => {
    const rows = ["1,2026-07-13 08:00,2026-07-13 09:00", "2,2026-07-13 08:00,estimasi 14/07/2026"];
    expect(await hidden("id,created_at,closed_at", ...rows)).toEqual([undefined, undefined]);
  });
});
