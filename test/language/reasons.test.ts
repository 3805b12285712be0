import { describe, expect, test } from "vitest";
import { grammar, sentences } from "../../src/language/sentences/id.ts";
import { Translator } from "../../src/language/sentences.ts";
import { wordsOf } from "../../src/language/words.ts";
import { metrics } from "../../src/metrics/index.ts";
import { whyUnmeasurable } from "../../src/report/unmeasurable.ts";
import { sources } from "./sources.ts";

const translator = new Translator(sentences, grammar);

/** What stands behind "reason:", of what is filled in nothing but a number. */
const reasons = sources
  .filter(([name]) => /^(?:metrics|report|gates)\//.test(name))
  .flatMap(([, source]) => [...source.matchAll(/reason: (?:\(\) => )?(["`])((?:(?!\1).)+ (?:(?!\1).)+)\1/g)])
  .map(([, , text = ""]) => text.replaceAll(/\$\{[^{}]*\}/g, "7"));

describe("a reason has an Indonesian one", () => {
  test("they were found", () => expect(reasons.length).toBeGreaterThan(10));
  test.each([...new Set(reasons)])("%s", (reason) => expect(translator.text(reason)).toBeDefined());
});

describe("what makes a metric unmeasurable is said in Indonesian", () => {
  test.each(metrics.filter((metric) => whyUnmeasurable(metric, new Set()) !== undefined))("of $id", (metric) => {
    const reason = whyUnmeasurable(metric, new Set()) ?? "";
    expect(translator.text(reason)).toMatch(/^perlu /);
    expect(translator.text(reason)).not.toMatch(/\b(and|or|times?|counts?|messages?|customers?|ratings?|needs)\b/);
  });
});

test.each([
  ["n = 4, fewer than 30", "n = 4, kurang dari 30"],
  ["no previous value: not there before", "tidak ada nilai sebelumnya: sebelumnya belum ada"],
  ["it is counted in business hours", "dihitung dalam jam kerja"],
  ["no conversation meets the conditions (--where)", "tidak ada percakapan yang memenuhi syarat (--where)"],
  ["no conversation has channel=fax and team=VIP", "tidak ada percakapan dengan channel=fax dan team=VIP"],
  ["known in business hours only: --hours business", "hanya diketahui dalam jam kerja: --hours business"],
  ["known in calendar hours only: hours: calendar", "hanya diketahui dalam jam kalender: hours: calendar"],
  [
    "customer records tell revenue as of today: the period has to reach it (--as-of and --last)",
    "catatan pelanggan menyebut pendapatan sampai hari ini: periodenya harus mencapai hari itu (--as-of dan --last)",
  ],
  ["First response time (business hours)", "Waktu respons pertama (jam kerja)"],
  ["First response time within 24 h: email", "Waktu respons pertama dalam 24 jam: email"],
  [
    "Reply time within 15 min in business hours: vip (objective 90 %)",
    "Waktu balas dalam 15 menit jam kerja: vip (sasaran 90 %)",
  ],
  [
    'the header " Status" has spaces around it; they were ignored',
    'tajuk " Status" diapit spasi; spasi itu tidak diperhitungkan',
  ],
  ["St. Number: a value that cannot be read was left out", "St. Number: nilai yang tidak terbaca diabaikan"],
])("%s", (english, told) => {
  expect(wordsOf("id").say(english)).toBe(told);
});

test("what is not known is said as it is", () => {
  expect(wordsOf("id").say("a reason of a later version")).toBe("a reason of a later version");
});
