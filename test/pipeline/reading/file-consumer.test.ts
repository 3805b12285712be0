import { expect, test } from "vitest";
import { Notes } from "../../../src/input/notes.ts";
import { Account } from "../../../src/pipeline/account.ts";
import { FileConsumer } from "../../../src/pipeline/reading/file-consumer.ts";
import { toBytes } from "../../support/csv.ts";

test("keeps at most 64 KiB of a rejected record", () => {
  const account = new Account("may.csv", "messages", false);
  const consumer = new FileConsumer(account, new Notes(), () => undefined);
  consumer.reject(7, { code: "no-id", message: "it has no id" }, toBytes(`A;${"x".repeat(70_000)}`));
  consumer.reject(8, { code: "no-id", message: "it has no id" }, toBytes("B;"));
  expect(account.rejected.map(({ line, raw }) => [line, raw.length, raw.slice(0, 3)])).toEqual([
    [7, 65_536, "A;x"],
    [8, 2, "B;"],
  ]);
});
