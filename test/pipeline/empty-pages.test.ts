import { expect, test } from "vitest";
import { understand } from "../support/reading.ts";

const page = '{"data":[{"id":1,"status":"open","created_at":"2026-03-02T09:00:00Z"}]}';

test("an empty page among others is counted and said", async () => {
  const { conversations, inputs, notes } = await understand({
    "1.json": page,
    "2.json": '{"data":[]}',
    "3.json": "[]",
  });
  expect(conversations.map(({ id }) => id)).toEqual(["1"]);
  expect(inputs).toMatchObject([
    { path: "1.json", format: "tickets", records: 1, used: 1 },
    { path: "2.json", format: "none", records: 0, used: 0 },
    { path: "3.json", format: "none", records: 0, used: 0 },
  ]);
  expect(notes).toEqual([
    { code: "no-records", message: "the file has no records", count: 2, examples: ["2.json", "3.json"] },
  ]);
});

test("where all inputs are empty there is no data", async () => {
  await expect(understand({ "2.json": '{"data":[]}' })).rejects.toMatchObject({
    code: "no-records",
    status: 3,
    message: "no records were found in the file",
    details: { file: "2.json" },
  });
  await expect(understand({ "2.json": '{"data":[]}', "3.json": "[]" })).rejects.toMatchObject({
    message: "no records were found in any of the 2 files",
  });
});

test("a page that is cut short is broken, not empty", async () => {
  await expect(understand({ "1.json": page, "2.json": '{"data":[' })).rejects.toMatchObject({
    code: "json-syntax",
    details: { file: "2.json" },
  });
});

test("records that hold nothing are no empty page", async () => {
  await expect(understand({ "1.json": page, "2.json": '{"data":[{}]}' })).rejects.toMatchObject({ code: "no-records" });
});
