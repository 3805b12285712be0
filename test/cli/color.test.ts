import { describe, expect, test } from "vitest";
import { colorLevel, createChalk } from "../../src/cli/color.ts";

describe("on a terminal", () => {
  test.each([
    { env: {}, level: 1 },
    { env: { TERM: "xterm" }, level: 1 },
    { env: { TERM: "xterm-256color" }, level: 2 },
    { env: { TERM: "xterm-256color", COLORTERM: "truecolor" }, level: 3 },
    { env: { TERM: "dumb" }, level: 0 },
    { env: { NO_COLOR: "1" }, level: 0 },
    { env: { NO_COLOR: "" }, level: 1 },
    { env: { NO_COLOR: "1", FORCE_COLOR: "3" }, level: 0 },
    { env: { FORCE_COLOR: "0" }, level: 0 },
    { env: { FORCE_COLOR: "false" }, level: 0 },
  ])("$env gives level $level", ({ env, level }) => {
    expect(colorLevel("auto", env, true)).toBe(level);
  });
});

describe("on a pipe", () => {
  test.each([
    { env: { TERM: "xterm-256color" }, level: 0 },
    { env: { FORCE_COLOR: "1" }, level: 1 },
    { env: { FORCE_COLOR: "2" }, level: 2 },
    { env: { FORCE_COLOR: "3" }, level: 3 },
    { env: { FORCE_COLOR: "" }, level: 1 },
    { env: { FORCE_COLOR: "true", TERM: "xterm-256color" }, level: 2 },
    { env: { FORCE_COLOR: "1", TERM: "dumb" }, level: 1 },
  ])("$env gives level $level", ({ env, level }) => {
    expect(colorLevel("auto", env, false)).toBe(level);
  });
});

test("the option is stronger than all of it", () => {
  expect(colorLevel("always", { NO_COLOR: "1", TERM: "dumb" }, false)).toBe(1);
  expect(colorLevel("always", { COLORTERM: "24bit" }, false)).toBe(3);
  expect(colorLevel("never", { FORCE_COLOR: "3" }, true)).toBe(0);
});

test("a chalk of level 0 writes no codes", async () => {
  expect((await createChalk(0)).red("a")).toBe("a");
  expect((await createChalk(1)).red("a")).toBe("\u001b[31ma\u001b[39m");
});
