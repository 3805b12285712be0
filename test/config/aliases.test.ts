import { expect, test } from "vitest";
import { ExitStatus, MetrikError } from "../../src/errors.ts";
import { configFile, loadConfig } from "../support/load-config.ts";

const load = (text: string) => loadConfig(configFile(text));

test("a thing that is said once can be used twice", async () => {
  await expect(load("time-zone: &zone UTC\n$schema: *zone\n")).resolves.toEqual({ "time-zone": "UTC", $schema: "UTC" });
});

/** Ten of ten of ten … */
const growing = Array.from({ length: 9 }, (_, level) => {
  const item = level === 0 ? "x" : `*l${level - 1}`;
  return `l${level}: &l${level} [${Array.from({ length: 10 }, () => item).join(",")}]`;
});

test.each([
  ["to nothing", "time-zone: *zone\n"],
  ["to what comes later", "time-zone: *zone\n$schema: &zone UTC\n"],
  ["that grow without an end", growing.join("\n")],
])("aliases %s are the file's fault, not the program's", async (_, text) => {
  const path = configFile(text);
  const refused = loadConfig(path);
  await expect(refused).rejects.toBeInstanceOf(MetrikError);
  await expect(refused).rejects.toMatchObject({
    code: "bad-config",
    status: ExitStatus.usage,
    details: { file: path },
  });
});

test("words of a language stay texts: no is not false", async () => {
  await expect(load("input:\n  values:\n    status:\n      no: open\n      1: closed\n")).resolves.toEqual({
    input: { values: { status: { no: "open", "1": "closed" } } },
  });
});

test("a byte order mark and lines of Windows do not matter", async () => {
  await expect(load("\ufefftime-zone: UTC\r\nmax-rejects: 5\r\n")).resolves.toEqual({
    "time-zone": "UTC",
    "max-rejects": "5",
  });
});
