import { Chalk } from "chalk";
import { describe, expect, test } from "vitest";
import { exitStatusOf, formatError } from "../../src/cli/errors.ts";
import { inputError, usageError } from "../../src/errors.ts";

const style = { chalk: new Chalk({ level: 0 }), program: "metrik 0.1.0, Node.js v20.20.2" };
const aborted = () => {
  const controller = new AbortController();
  controller.abort();
  return controller.signal.reason;
};

describe("formatError", () => {
  test("says what, where, why, and what to do", () => {
    const error = inputError("no-column", 'no column for "createdAt"', {
      file: "exports/may.csv",
      line: 1,
      column: 7,
      notes: ["looked for: Created at", "found:      Id, Status"],
      help: 'add --map createdAt="Creation date"',
    });
    expect(formatError(error, style)).toBe(
      [
        'error[no-column]: no column for "createdAt"',
        "  --> exports/may.csv:1:7",
        "  looked for: Created at",
        "  found:      Id, Status",
        '  help: add --map createdAt="Creation date"',
        "",
      ].join("\n"),
    );
  });

  test.each([
    { details: {}, place: undefined },
    { details: { file: "may.csv" }, place: "may.csv" },
    { details: { file: "may.csv", line: 2, byte: 15 }, place: "may.csv:2 (byte 15)" },
    { details: { file: "may.csv", byte: 0 }, place: "may.csv (byte 0)" },
    { details: { line: 3 }, place: "line 3" },
    { details: { line: 3, column: 4 }, place: "line 3:4" },
    { details: { help: "" }, place: undefined },
  ])("$details stands at $place", ({ details, place }) => {
    const where = place === undefined ? "" : `  --> ${place}\n`;
    expect(formatError(inputError("empty", "the file is empty", details), style)).toBe(
      `error[empty]: the file is empty\n${where}`,
    );
  });

  test("shows nothing from data that a terminal or a CI log would obey", () => {
    const hostile = "a\u001b[2J\n::error::b\r\u202ec";
    const text = formatError(inputError("x", hostile, { file: hostile, notes: [hostile], help: hostile }), style);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(text.split("\n").filter((line) => /^\s*::/.test(line))).toEqual([]);
    expect(text.split("\n")).toHaveLength(5);
  });

  test("marks its parts with colours where there are some", () => {
    const text = formatError(usageError("x", "message", { help: "do" }), { ...style, chalk: new Chalk({ level: 1 }) });
    expect(text).toBe(
      "\u001b[31m\u001b[1merror[x]\u001b[22m\u001b[39m: \u001b[1mmessage\u001b[22m\n  \u001b[36mhelp:\u001b[39m do\n",
    );
  });

  test("several errors stand below each other", () => {
    const errors = new AggregateError([inputError("a", "first"), inputError("b", "second")]);
    expect(formatError(errors, style)).toBe("error[a]: first\nerror[b]: second\n");
  });

  test("our own faults ask for a report, with the stack", () => {
    const text = formatError(new TypeError("x is not a function"), style);
    expect(text).toMatch(/^error\[internal\]: TypeError: x is not a function\n {2}at /);
    expect(text).toMatch(/fault of the program \(metrik 0\.1\.0, Node\.js v20\.20\.2\): please report it.*\n$/);
  });

  test("anything may be thrown", () => {
    expect(formatError("odd", style)).toMatch(/^error\[internal\]: odd\n/);
  });

  test("an interruption is not spoken of", () => {
    expect(formatError(aborted(), style)).toBe("");
  });
});

describe("exitStatusOf", () => {
  test.each([
    { error: usageError("x", ""), status: 2 },
    { error: inputError("x", ""), status: 3 },
    { error: new AggregateError([inputError("x", ""), usageError("x", "")]), status: 3 },
    { error: new TypeError("x"), status: 70 },
    { error: undefined, status: 70 },
    { error: aborted(), status: 130 },
  ])("$error leads to $status", ({ error, status }) => {
    expect(exitStatusOf(error)).toBe(status);
  });
});
