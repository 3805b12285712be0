import { describe, expect, test } from "vitest";
import { MetrikError } from "../../src/errors.ts";
import { checkGate } from "../../src/gates/check-gate.ts";
import type { CheckedGate } from "../../src/gates/checked-gate.ts";
import { readGate } from "../../src/gates/read-gate.ts";
import { metrics } from "../../src/metrics/index.ts";
import { inHours } from "../../src/metrics/variants/clock.ts";
import type { Hours } from "../../src/metrics/variants/hours.ts";

const checked = (text: string, hours: Hours = "calendar", catalogue = metrics): CheckedGate =>
  checkGate(readGate(text), catalogue, hours);

function refusalOf(text: string, hours: Hours = "calendar", catalogue = metrics): MetrikError {
  try {
    checked(text, hours, catalogue);
  } catch (error) {
    if (error instanceof MetrikError) return error;
    throw error;
  }
  throw new Error(`"${text}" was not refused`);
}

describe("what fits what", () => {
  test.each([
    ["first-response-time.p90 <= 15m", "seconds"],
    ["first-response-time.median <= previous * 1.1", "seconds"],
    ["first-response-time.n >= 30", "count"],
    ["first-response-time.n >= previous * 0.9", "count"],
    ["csat.value >= 85% if n >= 30", "ratio"],
    ["csat.mean-score.mean >= 4.2", "score"],
    ["csat.response-rate.value >= 20%", "ratio"],
    ["nps.value >= -10", "score"],
    // No score is in the thousands.
    ["nps.value >= 45.125", "score"],
    ["csat.mean-score.mean >= 4.125", "score"],
    ["backlog.value < 40", "count"],
    ["backlog.age.max < 7d", "seconds"],
    ["backlog-flow.value <= 0", "count"],
    ["cost-per-interaction.value <= IDR 12500", "money"],
    ["upsell-rate.revenue.value >= USD 1000", "money"],
    ["channels.n >= 100", "count"],
    ["csat{channel=*,priority=urgent,Kota=Jakarta}.value >= 85%", "ratio"],
  ])("%s is about %s", (text, unit) => {
    const { gate, metric, unit: found } = checked(text);
    expect(gate).toEqual(readGate(text).gate);
    expect(metric.id).toBe(gate.metric);
    expect(found).toBe(unit);
  });
});

describe("what does not fit is refused with the nearest right one", () => {
  test.each([
    ["cast.value >= 85%", 'there is no metric "cast"', "^^^^", 'did you mean "csat", "ces" or "cost-per-interaction"?'],
    ["zzzzzz.value >= 85%", 'there is no metric "zzzzzz"', "^^^^^^", "metrik explain lists them all"],
    ["csat.mean-scor.mean >= 4", 'csat has no part "mean-scor"', "     ^^^^^^^^^", 'did you mean "mean-score"?'],
    ["csat.xxxx.mean >= 4", 'csat has no part "xxxx"', "     ^^^^", "parts of csat: mean-score, response-rate"],
    ["volume.xxxx.value >= 4", 'volume has no part "xxxx"', "       ^^^^", "volume has no parts"],
    ["volume.constructor.value >= 4", 'volume has no part "constructor"', "       ^^^^^^^^^^^", "volume has no parts"],
    ["csat.median >= 85%", "csat has no median", "     ^^^^^^", "numbers of csat: value, n"],
    [
      "first-response-time.value <= 15m",
      "first-response-time has no value",
      "                    ^^^^^",
      "numbers of first-response-time: mean, median, p90, min, max, n",
    ],
    [
      "csat.mean-score.value >= 4",
      "csat.mean-score has no value",
      "                ^^^^^",
      "numbers of csat.mean-score: mean, median, p90, min, max, n",
    ],
    ["channels.value >= 4", "channels has no value", "         ^^^^^", "numbers of channels: n"],
    ["csat.value >= 0.85", "csat.value is a share, which 0.85 is not", "              ^^^^", "write 85%"],
    ["csat.value >= 0.999", "csat.value is a share, which 0.999 is not", "              ^^^^^", "write 99.9%"],
    ["csat.value >= 85", "csat.value is a share, which 85 is not", "              ^^", "write 85%"],
    ["csat.value >= 850", "csat.value is a share, which 850 is not", "              ^^^", "write a limit such as 85%"],
    ["csat.value >= 15m", "csat.value is a share, which 15m is not", "              ^^^", "write a limit such as 85%"],
    [
      "reply-time.p90 <= 15",
      "reply-time.p90 is a duration, which 15 is not",
      "                  ^^",
      "write 15m for minutes or 15s for seconds",
    ],
    [
      "reply-time.p90 <= 85%",
      "reply-time.p90 is a duration, which 85% is not",
      "                  ^^^",
      "write a limit such as 15m",
    ],
    [
      "backlog.value < 15m",
      "backlog.value is a count, which 15m is not",
      "                ^^^",
      "write a limit such as 40",
    ],
    ["nps.value > 40%", "nps.value is a score, which 40% is not", "            ^^^", "write a limit such as 4.2"],
    ["csat.n >= 30%", "csat.n is a count, which 30% is not", "          ^^^", "write a limit such as 40"],
    [
      "reply-time{channel=email}.n >= 8h business",
      "reply-time{channel=email}.n is a count, which 8h is not",
      "                               ^^",
      "write a limit such as 40",
    ],
    [
      "cost-per-interaction.value <= 12500",
      "cost-per-interaction.value is money, which 12500 is not",
      "                              ^^^^^",
      "write it with its currency: IDR 12500",
    ],
    ["volume.value < 25.000", "25.000 can be 25 or 25000", "               ^^^^^^", "write 25 or 25000"],
    [
      "backlog-flow.value < -1.250",
      "-1.250 can be -1.25 or -1250",
      "                     ^^^^^^",
      "write -1.25 or -1250",
    ],
    [
      "daily-volume.mean < 999.999 if n >= 5",
      "999.999 can be 999.999 or 999999",
      "                    ^^^^^^^",
      "write 999.9990 or 999999",
    ],
    ["csat.n >= 1.000", "1.000 can be 1 or 1000", "          ^^^^^", "write 1 or 1000"],
    ["csat.n >= 30 if n >= 10", "n is itself what is judged", "             ^^^^^^^^^^", "leave the condition out"],
    ["csat{channel=a,channel=b}.value >= 5%", '"channel" is there twice', "               ^^^^^^^", undefined],
    ["csat{Kota=a,Kota=*}.value >= 5%", '"Kota" is there twice', "            ^^^^", undefined],
    [
      "csat{chanel=email}.value >= 5%",
      'there is no dimension "chanel"',
      "     ^^^^^^",
      'did you mean "channel"? a column of the export with that name goes in quotes: {"chanel"=…}',
    ],
    ["csat{Channel=email}.value >= 5%", 'there is no dimension "Channel"', "     ^^^^^^^", undefined],
    ["csat{tags=vip}.value >= 5%", 'there is no dimension "tags"', "     ^^^^", 'did you mean "tag"?'],
    ['csat{"tags"=vip}.value >= 5%', 'there is no dimension "tags"', "     ^^^^^^", 'did you mean "tag"?'],
    ["csat{team=a,agnet=b}.value >= 5%", 'there is no dimension "agnet"', "            ^^^^^", undefined],
  ] as readonly (readonly [string, string, string, string | undefined])[])("%s", (text, message, caret, help) => {
    const error = refusalOf(text);
    expect(error).toMatchObject({ code: "bad-gate", status: 2, message });
    expect(error.details.notes).toEqual([text, caret]);
    if (help !== undefined) expect(error.details.help).toBe(help);
  });
});

describe("dimensions that only the export knows", () => {
  test.each(["region", "state", "stage", "type", "plan", "country", "Kota", "brand", "(none)"])("%s", (name) => {
    expect(checked(`csat{${name}=x}.value >= 5%`).gate.scope).toEqual([{ dimension: name, value: "x" }]);
  });

  test("a name in quotes is meant as it stands there", () => {
    expect(checked('csat{"chanel"=x}.value >= 5%').gate.scope).toEqual([{ dimension: "chanel", value: "x" }]);
  });
});

describe("the clock", () => {
  const onItsOwn = metrics.map((metric) =>
    metric.id === "first-response-time" ? inHours(metric, "business") : metric,
  );

  test("without a word the limit is on whichever clock the metric has", () => {
    expect(() => checked("first-response-time.p90 <= 8h", "business")).not.toThrow();
    expect(() => checked("handle-time.p90 <= 8h", "business")).not.toThrow();
  });

  test("the word that fits is taken", () => {
    expect(() => checked("first-response-time.p90 <= 8h business", "business")).not.toThrow();
    expect(() => checked("first-response-time.p90 <= 8h calendar", "calendar")).not.toThrow();
    expect(() => checked("handle-time.p90 <= 8h calendar", "business")).not.toThrow();
    expect(() => checked("backlog.age.p90 <= 8h calendar", "business")).not.toThrow();
    expect(() => checked("first-response-time.p90 <= 8h business", "calendar", onItsOwn)).not.toThrow();
  });

  test("business hours are never compared with calendar hours", () => {
    const error = refusalOf("first-response-time.p90 <= 8h business", "calendar");
    expect(error.message).toBe("first-response-time is counted in calendar hours, not in business hours");
    expect(error.details.notes?.[1]).toBe("                                  ^^^^^^^^".slice(4));
    expect(error.details.help).toContain("--hours business");
    expect(refusalOf("first-response-time.p90 <= 8h calendar", "business").message).toBe(
      "first-response-time is counted in business hours, not in calendar hours",
    );
    expect(refusalOf("first-response-time.p90 <= 8h calendar", "calendar", onItsOwn).message).toBe(
      "first-response-time is counted in business hours, not in calendar hours",
    );
  });

  test("what is always counted in calendar hours says so", () => {
    const error = refusalOf("handle-time.p90 <= 8h business", "business");
    expect(error.message).toBe("handle-time is counted in calendar hours, not in business hours");
    expect(error.details.help).toBe("leave the word out: this metric is always counted so");
  });
});
