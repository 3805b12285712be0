import { expect, test } from "vitest";
import { main } from "../../../src/cli/main.ts";
import { FakeHost } from "../../support/fake-host.ts";

/** The words at the cursor, and what they mean, as the scripts get them. */
async function completed(...words: string[]): Promise<Record<string, string>> {
  const host = new FakeHost();
  host.args = ["complete", "--", ...words];
  await main(host);
  expect(host.stderr.text).toBe("");
  expect(host.exitStatus).toBe(0);
  const lines = host.stdout.text.split("\n").slice(0, -1);
  return Object.fromEntries(lines.map((line) => line.split("\t")));
}

const wordsAt = async (...words: string[]): Promise<string[]> => Object.keys(await completed(...words));

test("commands, and what they do; the hidden one is not among them", async () => {
  expect(await completed("re")).toEqual({ report: "compute and print", render: "print a saved report" });
  expect(await wordsAt("comp")).toEqual(["completion"]);
  expect(await wordsAt("help", "re")).toEqual(["report", "render"]);
});

test.each([
  ["options of the program", ["--v"], ["--version"]],
  ["options of a command", ["report", "--max"], ["--max-rejects"]],
  ["no options of another command", ["report", "--gat"], []],
  ["choices of an option", ["report", "--hours", ""], ["calendar", "business"]],
  ["of its short form", ["report", "-f", "m"], ["markdown"]],
  ["of an option and its value in one word", ["report", "--hours=b"], ["--hours=business"]],
  ["of a repeated option", ["check", "--gate", "csat >= 1", "--on-no-data", "f"], ["fail"]],
  ["choices of an argument", ["schema", "con"], ["config", "conversations"]],
  ["of an argument behind options", ["explain", "--lang", "id", "-q", "csa"], ["csat"]],
  ["a family to explain", ["explain", "voi"], ["voice"]],
  ["the shells", ["completion", ""], ["bash", "zsh", "fish"]],
])("%s", async (_, words, expected) => {
  expect(await wordsAt(...words)).toEqual(expected);
});

test.each([
  ["a metric", ["report", "-m", "cha"], ["channels", "chat-duration"]],
  ["a family", ["report", "--metrics", "voi"], ["voice"]],
  ["the last of several", ["report", "-m", "csat,np"], ["csat,nps"]],
  ["none that was named already", ["report", "-m", "nps,np"], []],
  ["what to group by", ["report", "--by", "channel,te"], ["channel,team"]],
  ["a condition", ["report", "--where", "pri"], ["priority="]],
  ["a field", ["report", "--map", "createdA"], ["createdAt="]],
  ["a kind of survey", ["report", "--scale", "cs"], ["csat="]],
  ["what to compare with", ["report", "--compare", ""], ["previous", "year-ago"]],
  ["a format", ["inspect", "--input-format", "zendesk-ch"], ["zendesk-chat"]],
  ["a time zone", ["report", "--time-zone", "Asia/Jak"], ["Asia/Jakarta"]],
  ["the worst of a metric", ["conversations", "--worst", "cs"], ["csat"]],
])("%s", async (_, words, expected) => {
  expect(await wordsAt(...words)).toEqual(expected);
});

test("a metric comes with its meaning", async () => {
  expect(await completed("explain", "csa")).toEqual({ csat: "How many of the customers who rated were satisfied." });
});

test.each([
  ["where files are read", ["report", ""]],
  ["behind an option that has no value", ["report", "--relax-quotes", "may"]],
  ["behind --", ["report", "--", "-"]],
  ["for an option that names a file", ["report", "--rejects", ""]],
  ["for an option that may be any text", ["report", "--last", ""]],
  ["for one that does not exist", ["report", "--frmat=j"]],
  ["for one that has no value", ["report", "--quiet=y"]],
  ["behind the last argument", ["schema", "report", ""]],
  ["behind a command that does not exist", ["reprot", "-"]],
])("nothing, so that files are offered, %s", async (_, words) => {
  expect(await wordsAt(...words)).toEqual([]);
});
