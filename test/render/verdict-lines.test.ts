import { describe, expect, test } from "vitest";
import { detailLines, verdictHeadline } from "../../src/render/verdict-lines.ts";
import { noData, slow, verdict } from "../support/judgement.ts";

describe("the headline of a verdict", () => {
  test("has the number, its limit, how far beyond, and on how much it rests", () => {
    expect(verdictHeadline(slow)).toBe(
      "p90 of first response time for channel whatsapp is 18m 0s, limit ≤ 15m, 3m 0s over, n = 690",
    );
  });

  test("of a gate that holds", () => {
    expect(verdictHeadline(verdict())).toBe("CSAT is 83.3%, limit ≥ 80%, 3.3 pp over, n = 180");
  });

  test("without data says why", () => {
    expect(verdictHeadline({ ...noData, reason: "nobody was asked" })).toBe(
      "CSAT has no verdict: nobody was asked, limit ≥ 80%, n = 0",
    );
  });

  test("with too few observations says how many there have to be", () => {
    expect(verdictHeadline({ ...noData, n: 4, minimumN: 30 })).toBe(
      "CSAT has no verdict, limit ≥ 80%, n = 4 of at least 30",
    );
  });

  test("names a part and a group of several dimensions", () => {
    const of = verdict({ aggregation: "median", part: "response-rate", group: { channel: "email", team: "VIP" } });
    expect(verdictHeadline(of)).toMatch(/^median of CSAT, response rate for channel email, team VIP is /);
  });
});

describe("all there is to say", () => {
  test("of a gate that fails", () => {
    expect(detailLines(slow)).toEqual([
      "gate: first-response-time{channel=whatsapp}.p90 <= 15m",
      "expected: ≤ 15m",
      "found: 18m 0s",
      "margin: 3m 0s over",
      "n: 690",
      "previous: 12m 0s",
      "worst: TM-1 2d 0h",
      "worst: TM-7 1h 30m",
    ]);
  });

  test("of one without data", () => {
    expect(detailLines({ ...noData, reason: "too few", n: 4, minimumN: 30 })).toEqual([
      "gate: csat.value >= 80%",
      "reason: too few",
      "expected: ≥ 80%",
      "found: no data",
      "n: 4 of at least 30",
    ]);
  });
});
