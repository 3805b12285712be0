import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { configOf, configurationOf } from "../../../src/cli/settings/configuration.ts";
import { FakeHost } from "../../support/fake-host.ts";
import { folderWith, temporaryFolder } from "../../support/folder.ts";

const folderOf = (yaml: string): string => folderWith({ "metrik.yaml": yaml });

describe("the configuration of a run", () => {
  test("is the one that is found, with its places", async () => {
    const folder = folderOf("# mine\nhours: business\n");
    const { config, document } = await configurationOf(new FakeHost(folder), {});
    expect(config).toEqual({ hours: "business" });
    expect(document?.file).toBe(join(folder, "metrik.yaml"));
    expect(document?.placeOfKey(["hours"])).toEqual({ line: 2, column: 1 });
  });

  test("is the one that is named, whatever else there is", async () => {
    const folder = folderOf("hours: business\n");
    writeFileSync(join(folder, "metrik.json"), "{}");
    expect(await configOf(new FakeHost(folder), { config: "metrik.json" })).toEqual({});
    await expect(configOf(new FakeHost(folder), {})).rejects.toMatchObject({ code: "two-configs" });
  });

  test("is empty where there is none", async () => {
    expect(await configurationOf(new FakeHost(temporaryFolder()), {})).toEqual({ config: {}, document: undefined });
  });

  test("is not looked for above the home folder", async () => {
    const folder = folderOf("hours: business\n");
    mkdirSync(join(folder, "home/reports"), { recursive: true });
    const host = new FakeHost(join(folder, "home/reports"));
    host.env = { HOME: join(folder, "home") };
    expect(await configOf(host, {})).toEqual({});
    host.env = { USERPROFILE: folder };
    expect(await configOf(host, {})).toEqual({ hours: "business" });
  });
});

describe("words that only formats know are told with line and column too", () => {
  test.each([
    [
      "input:\n  map: { createdAt: A, createAt: B }\n",
      "unknown-field",
      "input.map.createAt: ",
      { line: 2, column: 24 },
    ],
    [
      "input:\n  canned: { closing: Terima kasih, any: '{text}!' }\n",
      "bad-config",
      "input.canned.any: ",
      { line: 2, column: 41 },
    ],
    ["input:\n  kind: order\n", "unknown-kind", "input.kind: ", { line: 2, column: 9 }],
    ["input: { format: ticket }\n", "unknown-format", "input.format: ", { line: 1, column: 18 }],
    ["input: { delimiter: ab }\n", "bad-option", "input.delimiter: ", { line: 1, column: 21 }],
    ["currency: $\n", "unknown-currency", "currency: ", { line: 1, column: 11 }],
    ["input: { encoding: utf-99 }\n", "unknown-encoding", "input.encoding: ", { line: 1, column: 20 }],
    ["input: { date-format: DD/MM/YYYY }\n", "date-format", "input.date-format: ", { line: 1, column: 23 }],
    [
      "costs:\n  - { from: 2026-03-01, to: 2026-03-05, amount: 5, currency: XQQ }\n",
      "unknown-currency",
      "costs.0.currency: ",
      { line: 2, column: 62 },
    ],
    ["max-rejects: 200%\n", "bad-option", "max-rejects: ", { line: 1, column: 14 }],
  ])("%s", async (yaml, code, message, place) => {
    const folder = folderOf(yaml);
    await expect(configurationOf(new FakeHost(folder), {})).rejects.toMatchObject({
      code,
      status: 2,
      message: expect.stringMatching(new RegExp(`^${message}`)),
      details: { file: join(folder, "metrik.yaml"), ...place, help: expect.any(String) },
    });
  });

  test("and those that are known are none of its business", async () => {
    const yaml =
      "input: { map: { at: B }, kind: orders, format: tickets, delimiter: tab, encoding: latin1, date-format: epoch-ms }\n" +
      "currency: Rp\nmax-rejects: 5\ncosts: [{ from: 2026-03-01, to: 2026-03-05, amount: 5, currency: kr }]\n";
    await expect(configurationOf(new FakeHost(folderOf(yaml)), {})).resolves.toMatchObject({
      config: { currency: "Rp" },
    });
  });
});
