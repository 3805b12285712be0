import { expect, test } from "vitest";
import type { Fact } from "../../../src/model/fact.ts";
import { understand } from "../../support/reading.ts";
import { reportOf } from "../../support/report-of.ts";

const tickets = (header: string, ...rows: readonly string[]) =>
  [
    `id,status,created_at,updated_at,${header}`,
    ...rows.map((row) => row.replace(",", ",open,2026-03-02T09:00:00Z,2026-03-02T")),
  ].join("\n");

const commentsOf = async (text: string, facts?: ReadonlySet<Fact>) => {
  const { conversations } = await understand({ "a.csv": text }, facts === undefined ? {} : { facts });
  return conversations.map(({ surveys }) => surveys.map(({ score, comment }) => [score, comment]));
};

test.each(["Ulasan", "Komentar pelanggan", "Saran", "Masukan", "Customer comment", "csat_comment"])(
  "a ticket's rating has the comment of the column %s",
  async (header) => {
    const text = tickets(`Penilaian,${header}`, "1,10:00:00Z,5,Cepat/ramah", "2,10:00:00Z,1,", "3,10:00:00Z,2,-");
    expect(await commentsOf(text)).toEqual([[[5, "Cepat/ramah"]], [[1, undefined]], [[2, undefined]]]);
  },
);

test("a comment is that of its row's rating, of the newest row as that is", async () => {
  const old = "1,10:00:00Z,1,lambat";
  expect(await commentsOf(tickets("rating,csat_comment", old, "1,11:00:00Z,5,"))).toEqual([[[5, undefined]]]);
  expect(await commentsOf(tickets("rating,csat_comment", "1,11:00:00Z,5,", old))).toEqual([[[5, undefined]]]);
});

test("a comment beside no rating is none, and is read where a metric asks for it", async () => {
  expect(await commentsOf(tickets("rating,csat_comment", "1,10:00:00Z,,internal note"))).toEqual([[]]);
  const asked = new Set<Fact>(["csat"]);
  expect(await commentsOf(tickets("rating,csat_comment", "1,10:00:00Z,4,good"), asked)).toEqual([[[4, undefined]]]);
  const { found } = await understand({ "a.csv": tickets("csat_comment", "1,10:00:00Z,internal note") });
  expect(found.has("comment")).toBe(false);
});

test("such comments are feedback", async () => {
  const text = tickets("Penilaian,Ulasan", "1,10:00:00Z,5,Cepat", "2,10:00:00Z,1,", "3,10:00:00Z,2,Lambat sekali");
  const { rows } = await reportOf({ "a.csv": text });
  expect(rows[0]?.values.feedback).toMatchObject({ n: 3, value: 2 / 3 });
});

test.each(["Comment", "Komentar", "Feedback", "Review"])(
  "a column %s may be an agent's note, and is none",
  async (header) => {
    expect(await commentsOf(tickets(`rating,${header}`, "1,10:00:00Z,4,internal"))).toEqual([[[4, undefined]]]);
  },
);
