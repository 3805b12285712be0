import { expect, test } from "vitest";
import { LastRead } from "../../../../src/formats/collect/times/last-read.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a text is read again only where it is another one than the last", () => {
  const read: string[] = [];
  const last = new LastRead();
  const instantOf = (text: string) =>
    last.instantOf(bytes(text), (unread) => read.push(new TextDecoder().decode(unread)));
  expect(["09:00", "09:00", "09:01", "9:01", "09:01"].map(instantOf)).toEqual([1, 1, 2, 3, 4]);
  expect(read).toEqual(["09:00", "09:01", "9:01", "09:01"]);
});

test("what was read elsewhere is not read again, and may be overwritten there", () => {
  const last = new LastRead();
  const text = bytes("09:00");
  last.keep(text, 7);
  text.fill(0);
  expect(last.instantOf(bytes("09:00"), () => 8)).toBe(7);
});

test("an empty text is no time", () => {
  const last = new LastRead();
  expect(last.instantOf(bytes(""), () => Number.NaN)).toBeNaN();
});
