import { expect, test } from "vitest";
import { parse } from "../../src/cli/parse.ts";
import { MetrikError } from "../../src/errors.ts";
import { FakeHost } from "../support/fake-host.ts";

function parsed(...args: readonly string[]): Promise<unknown> {
  const host = new FakeHost();
  host.args = [...args];
  return parse(host);
}

test.each([
  ["report a.csv -f jsn", '"json" or "csv"'],
  ["report a.csv --every dya", '"day"'],
  ["report a.csv --hours bussiness", '"business"'],
  ["report a.csv --lang idd", '"id"'],
  ["report a.csv --input-kind mesages", '"messages"'],
  ["report a.csv --period lastweek", '"last-week"'],
  ["report a.csv --period week", '"this-week" or "last-week"'],
  ["check a.csv --on-no-data wran", '"warn"'],
  ["completion bas", '"bash"'],
])("a choice that is none is answered with the nearest: %s", async (line, meant) => {
  await expect(parsed(...line.split(" "))).rejects.toMatchObject({
    code: "usage",
    status: 2,
    message: expect.stringContaining("Allowed choices are "),
    details: { help: `did you mean ${meant}?` },
  });
});

test.each([
  ["report a.csv -f xyzzy", "see metrik report --help"],
  ["report a.csv --decimal x", "see metrik report --help"],
  ["report a.csv --period 2026-03", expect.stringContaining("--since 2026-03-01 --until 2026-04-01")],
  ["report a.csv --evry day", expect.stringMatching(/^did you mean --every\? /)],
])("and one that is like none of them with the way to them all: %s", async (line, help) => {
  await expect(parsed(...line.split(" "))).rejects.toMatchObject({ code: "usage", details: { help } });
});

test.each([
  ["help reprot", "unknown command 'reprot'", /^did you mean report\?/],
  ["help xyzzy report", "unknown command 'xyzzy'", /^see metrik --help$/],
  ["explain spede", 'there is no metric "spede"', /^did you mean "speed"/],
  ["explain AHT", 'there is no metric "AHT"', /^did you mean "handle-time"\?$/],
  ["conversations a.csv --worst speed", 'there is no metric "speed"', /^did you mean "wait-time"\?$/],
  ["conversations a.csv --worst xyzzy", 'there is no metric "xyzzy"', /^metrik explain lists them all$/],
])("what there is not is told so: %s", async (line, message, help) => {
  await expect(parsed(...line.split(" "))).rejects.toMatchObject({
    status: 2,
    message,
    details: { help: expect.stringMatching(help) },
  });
});

test("a metric behind a space in a list is not taken for a file without a word", async () => {
  const help = expect.stringMatching(
    /^if "csat" is a metric or a group, write the list without spaces: -m volume,csat/,
  );
  await expect(parsed("report", "csat", "-m", "volume,")).rejects.toMatchObject({
    code: "not-found",
    details: { help },
  });
});

test("neither is a group, alone or with others", async () => {
  const help = expect.stringContaining('if "agent" is a metric or a group');
  await expect(parsed("report", ",agent,team", "--by", "channel")).rejects.toMatchObject({ details: { help } });
});

test("each of several is told so, and another file that is missing is not", async () => {
  const rejected: unknown = await parsed("report", "a.csv", "csat", "nps", "-m", "volume,").catch((error) => error);
  const errors: unknown[] = rejected instanceof AggregateError ? rejected.errors : [];
  const helps = errors.map((error) => error instanceof MetrikError && error.details.help);
  expect(helps).toEqual([undefined, expect.stringContaining('"csat"'), expect.stringContaining('"nps"')]);
});

test.each([["help"], ["help report"], ["help help"], ["help --help"], ["explain speed"]])(
  "what there is is told of: %s",
  async (line) => {
    expect(await parsed(...line.split(" "))).toBe(0);
  },
);
