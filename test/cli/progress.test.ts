import { describe, expect, test } from "vitest";
import { createProgress } from "../../src/cli/progress.ts";
import { FakeHost } from "../support/fake-host.ts";

function terminal(columns = 80): FakeHost {
  const host = new FakeHost();
  host.stderr.isTTY = true;
  host.stderr.columns = columns;
  return host;
}

const clearLine = "\r\u001b[K";

describe("on a terminal", () => {
  test("nothing is shown for half a second", () => {
    const host = terminal();
    const progress = createProgress(host, 200e6, false);
    host.clock = 499;
    progress.add(50e6);
    progress.clear();
    expect(host.stderr.text).toBe("");
  });

  test("then one line, at most ten times a second, that is cleared at the end", () => {
    const host = terminal();
    const progress = createProgress(host, 200e6, false);
    host.clock = 500;
    progress.add(50e6);
    expect(host.stderr.text).toBe(`${clearLine}reading: 50 of 200 MB (25 %)`);
    host.stderr.text = "";
    host.clock = 599;
    progress.add(10e6);
    expect(host.stderr.text).toBe("");
    host.clock = 600;
    progress.add(40e6);
    expect(host.stderr.text).toBe(`${clearLine}reading: 100 of 200 MB (50 %)`);
    host.stderr.text = "";
    progress.clear();
    progress.clear();
    expect(host.stderr.text).toBe(clearLine);
  });

  test("behind the reading, the line says how far the counting is", () => {
    const host = terminal();
    const progress = createProgress(host, 200e6, false);
    progress.add(200e6);
    host.clock = 500;
    progress.counted(120_000, 500_000);
    expect(host.stderr.text).toBe(`${clearLine}counting: 120,000 of 500,000 conversations (24 %)`);
    host.clock = 599;
    progress.counted(130_000, 500_000);
    progress.clear();
    expect(host.stderr.text).toBe(`${clearLine}counting: 120,000 of 500,000 conversations (24 %)${clearLine}`);
  });

  test("without a total, or past it, only what was read", () => {
    const host = terminal();
    const progress = createProgress(host, undefined, false);
    host.clock = 500;
    progress.add(3.4e6);
    expect(host.stderr.text).toBe(`${clearLine}reading: 3 MB`);
  });

  test("the line never wraps", () => {
    const host = terminal(10);
    const progress = createProgress(host, 200e6, false);
    host.clock = 500;
    progress.add(50e6);
    expect(host.stderr.text).toBe(`${clearLine}reading: `);
  });
});

describe("never", () => {
  test.each([
    { name: "on a pipe", change: (host: FakeHost) => (host.stderr.isTTY = false), isQuiet: false },
    { name: "with -q", change: () => {}, isQuiet: true },
    { name: "in CI", change: (host: FakeHost) => (host.env = { CI: "true" }), isQuiet: false },
    { name: "with TERM=dumb", change: (host: FakeHost) => (host.env = { TERM: "dumb" }), isQuiet: false },
  ])("$name", ({ change, isQuiet }) => {
    const host = terminal();
    change(host);
    const progress = createProgress(host, 200e6, isQuiet);
    host.clock = 10_000;
    progress.add(50e6);
    progress.counted(10_000, 20_000);
    progress.clear();
    expect(host.stderr.text).toBe("");
  });
});
