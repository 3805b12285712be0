import { mkdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readJson } from "../../../src/cli/requests/saved-json.ts";
import { comparedWithSaved, readReport, savedToCompare } from "../../../src/cli/requests/saved-report.ts";
import { findSources } from "../../../src/input/sources.ts";
import { renderJson } from "../../../src/render/json.ts";
import type { Report } from "../../../src/report/report.ts";
import { chunked } from "../../support/bytes.ts";
import { FakeHost } from "../../support/fake-host.ts";
import { type Contents, folderWith } from "../../support/folder.ts";
import { byChannel, shop } from "../../support/report.ts";

const hostWith = (files: Contents): FakeHost => new FakeHost(folderWith(files));

async function read(content: string | Uint8Array, name = "may.json"): Promise<Report> {
  const host = hostWith({ [name]: content });
  const [source] = await findSources([name], host.cwd, () => chunked([]));
  return readReport(source, host);
}

const saved = renderJson(byChannel);

describe("a saved report is read", () => {
  test.each([
    { what: "as it was written", content: saved },
    { what: "on one line", content: JSON.stringify(byChannel) },
    { what: "behind a byte order mark", content: `\ufeff${saved}` },
    { what: "compressed", content: gzipSync(saved) },
  ])("$what", async ({ content }) => {
    expect(await read(content)).toEqual(byChannel);
  });

  test("from standard input", async () => {
    const host = new FakeHost();
    const pieces = chunked([Buffer.from(saved.slice(0, 1000)), Buffer.from(saved.slice(1000))]);
    const [source] = await findSources(["-"], "/", () => pieces);
    expect(await readReport(source, host)).toEqual(byChannel);
  });

  test("until it is interrupted", async () => {
    const host = hostWith({ "may.json": saved });
    const [source] = await findSources(["may.json"], host.cwd, () => chunked([]));
    host.interruption.abort();
    await expect(readReport(source, host)).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("what is no saved report is called by its name", () => {
  const lines = saved.split("\n");
  test.each([
    { what: "the table", content: "Read  records\n", message: "is not a saved report: it is no JSON" },
    {
      what: "rows of a listing",
      content: '{"id":"1"}\n{"id":"2"}\n',
      message: "is not a saved report: it is one JSON value a line",
    },
    {
      what: "one row of a listing",
      content: '{"id":"1","values":{}}\n',
      message: "is not a saved report: it is JSON without schemaVersion and metrik",
    },
  ])("$what", async ({ content, message }) => {
    await expect(read(content)).rejects.toMatchObject({
      status: 3,
      code: "no-report",
      message,
      details: { file: "may.json" },
    });
  });

  test("an empty file", async () => {
    await expect(read("")).rejects.toMatchObject({ status: 3, code: "empty", details: { file: "may.json" } });
  });

  test("half of one, with the line where it ends", async () => {
    const half = lines.slice(0, 40).join("\n");
    await expect(read(half)).rejects.toMatchObject({
      status: 3,
      code: "json-syntax",
      details: { file: "may.json", line: 40, help: "was the report saved to its end?" },
    });
  });

  test("one with a mistake, with line and column", async () => {
    const line = lines.findIndex((text) => text.includes('"timeZone"'));
    const broken = lines.with(line, '  "timeZone": Jakarta,').join("\n");
    await expect(read(broken)).rejects.toMatchObject({
      code: "json-syntax",
      details: { file: "may.json", line: line + 1, column: 15 },
    });
  });

  test("one that is larger than a text can be, before it is read", async () => {
    const host = hostWith({ "huge.json": "{" });
    truncateSync(join(host.cwd, "huge.json"), 600_000_000);
    const [source] = await findSources(["huge.json"], host.cwd, () => chunked([]));
    await expect(readReport(source, host)).rejects.toMatchObject({
      status: 3,
      code: "limit",
      message: "the saved report is larger than 536 MB, the most that can be read",
      details: { file: "huge.json" },
    });
  });

  test("one that does not end, in bounded memory", async () => {
    let pieces = 0;
    async function* endless() {
      for (; ; pieces++) yield Buffer.alloc(2 ** 20, " ");
    }
    const [source] = await findSources(["-"], "/", endless);
    await expect(readJson(source, new FakeHost().interrupted, 8e6)).rejects.toMatchObject({ status: 3, code: "limit" });
    expect(pieces).toBeLessThan(20);
  });
});

describe("--compare names a saved report", () => {
  const host = () => hostWith({ "last.json": renderJson(shop), last: renderJson(shop), previous: renderJson(shop) });

  test.each(["last.json", "last", "./last.json", "./previous"])("by the name of a file: %s", async (name) => {
    expect(await savedToCompare(host(), name)).toMatchObject({ source: { name }, report: shop });
  });

  test.each([undefined, "previous", "year-ago", "2026-02-01..2026-02-28", "2026-02-01", "later"])(
    "and a range, or nothing, otherwise: %s",
    async (compare) => {
      expect(await savedToCompare(host(), compare)).toBeUndefined();
    },
  );

  test("a folder is none", async () => {
    const other = host();
    mkdirSync(join(other.cwd, "folder"));
    expect(await savedToCompare(other, "folder")).toBeUndefined();
  });

  test.each(["missing.json", "MISSING.JSON", "missing.json.gz"])("that is missing: %s", async (name) => {
    await expect(savedToCompare(host(), name)).rejects.toMatchObject({ status: 3, code: "not-found" });
  });

  test("only one, where a pattern fits several", async () => {
    const other = hostWith({ "a1.json": saved, "a2.json": saved });
    await expect(savedToCompare(other, "a*.json")).rejects.toMatchObject({
      status: 2,
      message: "--compare takes one saved report, not 2: a*.json",
    });
  });

  test("and a report is compared with it", async () => {
    const before = { ...shop, period: { from: "2026-01-31T17:00:00Z", to: "2026-02-28T17:00:00Z" } };
    expect(comparedWithSaved(shop, undefined)).toBe(shop);
    const saved = await savedToCompare(hostWith({ "last.json": renderJson(before) }), "last.json");
    expect(comparedWithSaved(shop, saved).comparison?.kind).toBe("report");
  });
});
