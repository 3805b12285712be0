import { expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

type Keys = Readonly<Record<string, unknown>>;

/** Two tickets of a list of Zendesk, numbered from `first`. */
const page = (first: number, keys: Keys): string =>
  JSON.stringify({
    tickets: [first, first + 1].map((id) => ({
      id,
      requester_id: 88001,
      submitter_id: 88001,
      status: "open",
      via: { channel: "web" },
      created_at: "2026-03-02T09:15:00Z",
    })),
    ...keys,
  });
const next = "https://acme.zendesk.com/api/v2/tickets.json?page=2";
const missingIn = async (...pages: readonly string[]) => {
  const { notes } = await understand(Object.fromEntries(pages.map((text, index) => [`${index + 1}.json`, text])));
  return notes.filter(({ code }) => code === "missing-pages").map(({ count, examples }) => [count, examples]);
};

test("a page that names a next one says how many records are not there", async () => {
  expect(await missingIn(page(1, { next_page: next, count: 7 }))).toEqual([[5, ["1.json"]]]);
  expect(await missingIn(page(1, { pages: { next: { starting_after: "x" } }, total_count: 3 }))).toEqual([
    [1, ["1.json"]],
  ]);
  const first = page(1, { next_page: next, count: 6 });
  expect(await missingIn(first, page(3, { next_page: next, count: 6 }))).toEqual([[2, ["2.json"]]]);
});

test("pages that are all there lack none, nor where their count is a little out of date", async () => {
  const first = page(1, { next_page: next, count: 5 });
  const last = page(3, { next_page: null, count: 5 });
  expect(await missingIn(first, last)).toEqual([]);
  expect(await missingIn(last, page(1, { pages: { next: null }, total_count: 4 }))).toEqual([]);
  const long = page(1, { next_page: next, count: 6 });
  expect(await missingIn(long, page(5, { next_page: null, count: 6 }))).toEqual([[2, ["1.json"]]]);
});

test("an incremental export names a next page always, and counts its own records", async () => {
  expect(await missingIn(page(1, { next_page: next, count: 2, end_of_stream: false }))).toEqual([]);
});

test("without a count, or with none that is a number, nothing tells", async () => {
  for (const keys of [{}, { count: null }, { count: { value: 9 } }, { total_count: "many" }, { count: [9] }])
    expect(await missingIn(page(1, { next_page: next, ...keys }))).toEqual([]);
  expect(await missingIn(page(1, { pages: [], count: 9 }), page(3, { pages: { next: null }, count: 9 }))).toEqual([]);
});

test("what says that there is no next page, or how many there are, names none", async () => {
  for (const keys of [{ next_page: "" }, { next_page: false }, { pages: 1 }])
    expect(await missingIn(page(1, { ...keys, count: 9 }))).toEqual([]);
});
