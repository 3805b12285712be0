import { describe, expect, test } from "vitest";
import { checkGate } from "../../src/gates/check-gate.ts";
import { comparisons } from "../../src/gates/gate.ts";
import { readGate } from "../../src/gates/read-gate.ts";
import { metrics } from "../../src/metrics/index.ts";
import type { Hours } from "../../src/metrics/variants/hours.ts";
import { readme } from "./readme.ts";

/** The rows of a table of the README, without its head. */
const rowsUnder = (head: string): readonly (readonly string[])[] => {
  const [, table = ""] = readme.split(`\n${head}\n`);
  const [rows] = table.split("\n\n");
  return rows
    .split("\n")
    .slice(1)
    .map((row) => row.split("|").slice(1, -1));
};

const spansIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, span]) => span);

const check = (text: string, hours: Hours = "calendar") => checkGate(readGate(text), metrics, hours);

describe("the README's tables of gates show what the grammar reads", () => {
  const isGate = (span: string) => comparisons.some((sign) => span.includes(` ${sign} `));

  test("each gate; what else is spelt there is no gate", () => {
    const spans = rowsUnder("| part | written |").flatMap(([, written]) => spansIn(written));
    for (const gate of spans.filter(isGate)) expect(() => check(gate), gate).not.toThrow();
    const [scope, ...others] = spans.filter((span) => !isGate(span));
    expect(check(`csat${scope}.value >= 85%`).gate.scope).toEqual([{ dimension: "Nama Toko", value: 'Toko "A"' }]);
    const beside = ["metrik.yaml", "for-each: channel", "previous", "--compare", "--min-n 30"];
    expect(others).toEqual(beside);
  });

  /** A number of each kind that the table names, in its order. */
  const subjects = ["csat", "reply-time", "messages-per-chat", "nps", "cost-per-interaction"];

  test.each(subjects.map((subject, index) => [subject, index] as const))(
    "the numbers and limits of %s",
    (subject, index) => {
      const [, numbers = "", limits = ""] = rowsUnder("| number of | its numbers | limit |")[index];
      const [first] = spansIn(numbers);
      const [limit] = spansIn(limits);
      for (const number of spansIn(numbers))
        expect(() => check(`${subject}.${number} >= ${number === "n" ? "30" : limit}`), number).not.toThrow();
      for (const each of spansIn(limits)) {
        const hours = each.includes("business") ? "business" : "calendar";
        expect(() => check(`${subject}.${first} >= ${each}`, hours), each).not.toThrow();
      }
    },
  );
});
