import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";
import { reportOf } from "../../support/report-of.ts";

const headers = {
  english:
    "Agent Name,Rating,Feedback Comment,Contact Name,Contact Email Address,Contact Phone Number,Link to the conversation,Recorded date",
  indonesian:
    "Nama Agen,Peringkat,Komentar Umpan Balik,Nama Kontak,Hubungi Alamat Surel,Kontak Nomor Telepon,Tautan ke percakapan,Tanggal rekaman",
};

const answer = (conversation: number, rating: number): string =>
  `Sari (sari@shop.example),${rating},Cepat,Ana,ana@shop.example,,https://app.chatwoot.com/app/accounts/1/conversations/${conversation},2026-03-02 03:00:00 UTC`;

const csv = (header: string, ...rows: readonly string[]): string => [header, ...rows].join("\n");

describe("the download of the CSAT report", () => {
  test.each(Object.entries(headers))("in %s has a rating for each row", async (_, header) => {
    const { conversations, inputs } = await understand({ "csat.csv": csv(header, answer(17, 5)) });
    expect(inputs).toMatchObject([{ format: "chatwoot", used: 1 }]);
    expect(conversations).toMatchObject([
      {
        id: "17",
        surveys: [
          {
            kind: "csat",
            score: 5,
            scale: [1, 5],
            at: Date.UTC(2026, 2, 2, 3),
            agent: "Sari",
            comment: "Cepat",
          },
        ],
      },
    ]);
  });

  test("is joined with the conversations that its links name", async () => {
    const listed = {
      id: 17,
      inbox_id: 7,
      status: "resolved",
      created_at: 1_772_417_700,
      meta: { sender: { id: 31 }, channel: "Channel::Whatsapp" },
      messages: [],
    };
    const list = JSON.stringify({ data: { meta: { all_count: 1 }, payload: [listed] } });
    const { rows, inputs } = await reportOf({
      "conversations.json": list,
      "csat.csv": csv(headers.english, answer(17, 2)),
    });
    expect(inputs.map(({ format }) => format)).toEqual(["chatwoot", "chatwoot"]);
    expect(rows[0]?.values.volume).toMatchObject({ value: 1 });
    expect(rows[0]?.values.csat).toMatchObject({ n: 1, numerator: 0 });
  });

  test("has rows rejected whose link names no conversation", async () => {
    const { rejected } = await understand({ "csat.csv": csv(headers.english, answer(17, 2), "Sari,4,,,,,,") });
    expect(rejected.map(({ code }) => code)).toEqual(["missing-conversation-id"]);
  });
});
