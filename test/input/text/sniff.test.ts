import { expect, test } from "vitest";
import { sniffChat } from "../../../src/input/text/sniff.ts";

const sniff = (text: string, isComplete = true) => sniffChat(new TextEncoder().encode(text), isComplete);

test("the first messages, by column, without the marks that nobody sees", () => {
  const text =
    "[15/04/26, 4:05:06\u202fPM] Ana: \u200eMessages are encrypted\n[15/04/26, 4:05:06\u202fPM] \u202a+62\u00a0812\u202c: a\nb\n";
  expect(sniff(text)).toEqual([
    ["15/04/26, 4:05:06 PM", "15/04/26, 4:05:06 PM"],
    ["Ana", "+62 812"],
    ["Messages are encrypted", "a\nb"],
  ]);
});

test("blank lines may stand in front", () => {
  expect(sniff("\n\r\n1/4/26 16.05 - Ana: a")).toEqual([["1/4/26 16.05"], ["Ana"], ["a"]]);
});

test("the last message of a head that is not the whole file is left out: it may go on", () => {
  expect(sniff("1/4/26 16.05 - Ana: a\n1/4/26 16.06 - Budi: b\n", false)).toEqual([["1/4/26 16.05"], ["Ana"], ["a"]]);
});

test("the look at a file is bounded", () => {
  const long = "1/4/26 16.05 - Ana: a\n".repeat(20_000);
  expect(sniff(long, false)?.map((texts) => texts.length)).toEqual([400, 400, 400]);
});

test.each([
  ["a CSV", "id,created_at\n1,2026-03-02\n"],
  ["a CSV without a header that begins with dates", "15/04/2026, 15:04, Ana: Halo\n16/04/2026, 15:04, Budi: Halo\n"],
  ["a list in JSON", '[{"id":1}]'],
  ["a list of numbers in JSON", "[15, 4, 26]"],
  ["lines of the system alone", "15/04/26 16.05 - Pesan terenkripsi.\n15/04/26 16.06 - Ana keluar\n"],
  ["nothing", " \n"],
])("%s is no chat", (_, text) => {
  expect(sniff(text)).toBeUndefined();
});
