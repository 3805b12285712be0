import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deliver } from "../../../src/cli/outputs/deliver.ts";
import type { Language } from "../../../src/language/language.ts";
import { readBack } from "../../render/xlsx/read-back.ts";
import { FakeHost } from "../../support/fake-host.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { judged, judgement } from "../../support/judgement.ts";
import { listingOf, row } from "../../support/listing.ts";
import { byChannel } from "../../support/report.ts";

const made = { reportIn: () => byChannel };
const telling = { layout: "metrics", language: "en" } as const;

test("each destination gets the report in its own format", async () => {
  const host = new FakeHost(temporaryFolder());
  const destinations = [
    { path: "-", format: "csv" },
    { path: "a.json", format: "json" },
    { path: "a.md", format: "markdown" },
  ] as const;
  await deliver(host, destinations, made, telling, "auto");
  expect(host.stdout.text.startsWith("scope,")).toBe(true);
  expect(JSON.parse(readFileSync(join(host.cwd, "a.json"), "utf8"))).toEqual(byChannel);
  expect(readFileSync(join(host.cwd, "a.md"), "utf8").startsWith("# Support metrics\n")).toBe(true);
});

test("a report that is too long for one text is refused with what makes it shorter", async () => {
  const host = new FakeHost(temporaryFolder());
  const tooLong = {
    ...byChannel,
    get metrik() {
      return "x".repeat(2 ** 30);
    },
  };
  const destination = { path: "a.json", format: "json" } as const;
  await expect(deliver(host, [destination], { reportIn: () => tooLong }, telling, "auto")).rejects.toMatchObject({
    code: "limit",
    status: 2,
    message: "the report is too long for one text of the format json",
  });
  expect(readdirSync(host.cwd)).toEqual([]);
});

test("files have no colours, also where they are always wanted on standard output", async () => {
  const host = new FakeHost(temporaryFolder());
  const destinations = [
    { path: "-", format: "table" },
    { path: "a.txt", format: "table" },
  ] as const;
  await deliver(host, destinations, made, telling, "always");
  expect(host.stdout.text).toContain("\u001b[");
  expect(readFileSync(join(host.cwd, "a.txt"), "utf8")).not.toContain("\u001b");
});

test("an interruption before an output is made is heard, and nothing is written", async () => {
  const host = new FakeHost(temporaryFolder());
  setImmediate(() => host.interruption.abort());
  const destination = { path: "a.json", format: "json" } as const;
  await expect(deliver(host, [destination], made, telling, "auto")).rejects.toMatchObject({
    name: "AbortError",
  });
  expect(readdirSync(host.cwd)).toEqual([]);
});

test("of several files all are written, or none", async () => {
  const host = new FakeHost(temporaryFolder());
  writeFileSync(join(host.cwd, "a.json"), "old");
  const destinations = [
    { path: "a.json", format: "json" },
    { path: "missing/a.md", format: "markdown" },
  ] as const;
  await expect(deliver(host, destinations, made, telling, "auto")).rejects.toMatchObject({ status: 74 });
  expect(readdirSync(host.cwd)).toEqual(["a.json"]);
  expect(readFileSync(join(host.cwd, "a.json"), "utf8")).toBe("old");
});

test("a workbook has the conversations too, where they are known", async () => {
  const host = new FakeHost(temporaryFolder());
  const book = { path: "a.xlsx", format: "xlsx" } as const;
  await deliver(host, [book], made, telling, "auto");
  const sheets = async () => Object.keys(await readBack(readFileSync(join(host.cwd, "a.xlsx"))));
  expect(await sheets()).toEqual(["Totals", "Groups", "Definitions", "About"]);
  await deliver(host, [book], { ...made, listing: listingOf([row()]) }, telling, "auto");
  expect(await sheets()).toEqual(["Totals", "Groups", "Conversations", "Definitions", "About"]);
});

test("a workbook tells what became of the gates, in the language of the report", async () => {
  const host = new FakeHost(temporaryFolder());
  const book = { path: "a.xlsx", format: "xlsx" } as const;
  const sheets = async (language: Language) => {
    await deliver(
      host,
      [book],
      { reportIn: () => judged(judgement.verdicts) },
      { layout: "verdicts", language },
      "auto",
    );
    return readBack(readFileSync(join(host.cwd, "a.xlsx")));
  };
  expect(Object.keys(await sheets("en"))[0]).toBe("Gates");
  expect((await sheets("id"))["Gerbang mutu"]?.[1]?.[0]).toBe("✗ gagal");
});
