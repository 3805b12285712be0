import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

const notesOf = async (text: string) =>
  (await understand({ "a.csv": text })).notes.map(({ code, count, examples }) => [code, count, examples]);

const tickets = (...rows: readonly string[]) =>
  `id,channel,agent,team,created_at,status\n${rows.map((row, index) => `${index},${row},2026-03-02T09:00:00Z,open`).join("\n")}\n`;

describe("channels, agents and teams that are nearly the same are told", () => {
  test("of which one is spelt in several ways", async () => {
    expect(await notesOf(tickets("Toko Budi,Sari,A", "toko budi,SARI,a", "Toko Ani,Dewi,A"))).toEqual([
      ["near-equal-channels", 1, ['"Toko Budi" and "toko budi"']],
      ["near-equal-agents", 1, ['"Sari" and "SARI"']],
      ["near-equal-teams", 1, ['"A" and "a"']],
    ]);
  });

  test("agents as they write, beside the customers, who are of no account", async () => {
    const messages = "conversation_id,created_at,author_role,author\n";
    const said = (id: number, role: string, author: string) => `${id},2026-03-02T09:0${id}:00Z,${role},${author}\n`;
    const log = said(1, "agent", "Sari") + said(2, "agent", "sari") + said(3, "customer", "SARI");
    expect(await notesOf(messages + log)).toEqual([["near-equal-agents", 1, ['"Sari" and "sari"']]]);
  });

  test("not where the usual names make one of them, or spaces were all", async () => {
    expect(await notesOf(tickets("Shopee,Sari,A", "SHOPEE,Sari ,A ", "shopee , Sari, A"))).toEqual([]);
  });
});

test("categories and tags that are nearly the same are told, each by itself", async () => {
  const text = `id,created_at,status,category,tags
1,2026-03-02T09:00:00Z,open,Retur,retur;kirim
2,2026-03-02T09:00:00Z,open,retur,Retur;bayar
3,2026-03-02T09:00:00Z,open,RETUR,Kirim
4,2026-03-02T09:00:00Z,open,Kirim,bayar
`;
  expect(await notesOf(text)).toEqual([
    ["near-equal-categories", 2, ['"Retur" and "RETUR"', '"Retur" and "retur"']],
    ["near-equal-tags", 2, ['"Retur" and "retur"', '"Kirim" and "kirim"']],
  ]);
});

test("spaces around the names of agents and teams are left out", async () => {
  const { conversations } = await understand({ "a.csv": tickets("WA,sari , CS ") });
  expect(conversations).toMatchObject([{ assignee: "sari", team: "CS" }]);
});

test("and around those of authors", async () => {
  const text = "conversation_id,created_at,author_role,author\n1,2026-03-02T09:00:00Z,agent, Sari \n";
  const { conversations } = await understand({ "a.csv": text });
  expect(conversations[0]?.messages).toMatchObject([{ author: "Sari" }]);
});
