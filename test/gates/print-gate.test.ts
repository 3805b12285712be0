import { expect, test } from "vitest";
import { printGate } from "../../src/gates/print-gate.ts";
import { parseGate } from "../support/parse-gate.ts";

test.each([
  ["csat.value>=85.0%", "csat.value >= 85%"],
  ["  warn:csat.value >= 85% if n>=30 ", "warn: csat.value >= 85% if n >= 30"],
  ["csat{ channel = email , priority=* }.value >= 99.90%", "csat{channel=email,priority=*}.value >= 99.9%"],
  ['csat{"channel"="email"}.value >= 85%', "csat{channel=email}.value >= 85%"],
  ['csat{channel="Live Chat",tag="a\\"b\\\\"}.value >= 85%', 'csat{channel="Live Chat",tag="a\\"b\\\\"}.value >= 85%'],
  ['csat{channel="*"}.value >= 85%', 'csat{channel="*"}.value >= 85%'],
  ["a.p90 < 60s", "a.p90 < 1m"],
  ["a.p90 < 90s", "a.p90 < 1m30s"],
  ["a.p90 < 1.5h", "a.p90 < 1h30m"],
  ["a.p90 < 24h", "a.p90 < 24h"],
  ["a.p90 < 1d", "a.p90 < 24h"],
  ["a.p90 < 48h", "a.p90 < 2d"],
  ["a.p90 < 36h business", "a.p90 < 36h business"],
  ["a.p90 < 1w", "a.p90 < 7d"],
  ["a.p90 < 0.5s", "a.p90 < 0.5s"],
  ["a.p90 < 0m", "a.p90 < 0s"],
  ["a.value < IDR   12500.50", "a.value < IDR 12500.5"],
  ["a.value < previous*1.10", "a.value < previous * 1.1"],
  ["a.value < previous * 1", "a.value < previous"],
  ["a.value < 1.1250", "a.value < 1.1250"],
  ["a.value < 25.0", "a.value < 25"],
  ["a.value < IDR 12.3750", "a.value < IDR 12.3750"],
  ["a.p90 < 1.2340s", "a.p90 < 1.2340s"],
  ["a.value < 007", "a.value < 7"],
  ["a.value < 0.000001%", "a.value < 0.000001%"],
  ["a.value < 999999999999999", "a.value < 999999999999999"],
])("%s is printed as %s", (written, printed) => {
  expect(printGate(parseGate(written))).toBe(printed);
});
