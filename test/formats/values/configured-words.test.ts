import { expect, test } from "vitest";
import { configuredWords } from "../../../src/formats/values/configured-words.ts";

test("a word is found in whatever case, with any space, hyphen or underscore, and with spaces around it", () => {
  const words = configuredWords({ "On Hold": "pending", pending: "resolved" });
  const texts = ["On Hold", "on_hold", " ON-HOLD ", "PENDING", "done"];
  expect(texts.map((text) => words.get(text))).toEqual(["pending", "pending", "pending", "resolved", undefined]);
});

test("a colour in front of a word says nothing, but where the configuration has it", () => {
  expect(configuredWords({ Done: "open" }).get("🟢 Done")).toBe("open");
  const red = configuredWords({ "🔴 Open": "spam" });
  expect([red.get("🔴 OPEN"), red.get("Open"), red.get("🟢 Open")]).toEqual(["spam", undefined, undefined]);
  const told = configuredWords({ "🟢 Waiting": "pending", "🔴 Waiting": "on-hold" });
  expect([told.get("🟢 Waiting"), told.get("🔴 Waiting"), told.get("Waiting")]).toEqual([
    "pending",
    "on-hold",
    undefined,
  ]);
});

test("words that differ in no more than that can mean different things, and then no third spelling means either", () => {
  const words = configuredWords({ Baru: "open", baru: "pending", Beres: "resolved", beres: "resolved" });
  const texts = ["Baru", "baru ", "BARU", "BERES"];
  expect(texts.map((text) => words.get(text))).toEqual(["open", "pending", undefined, "resolved"]);
});

test("what stands behind is asked for what is in no spelling among them", () => {
  const words = configuredWords({ beres: "resolved" }, configuredWords({ BERES: "open", Baru: "open" }));
  expect(["BERES", "baru"].map((text) => words.get(text))).toEqual(["resolved", "open"]);
});

test("it is known which no text has been, nor one like it, once there was a text", () => {
  const words = configuredWords({
    "On Hold": "pending",
    Beres: "resolved",
    beres: "closed",
    Spm: "spam",
    toString: "open",
  });
  expect(words.unmet).toEqual([]);
  for (const text of ["Spam", "on_hold", "beres"]) words.get(text);
  expect(words.unmet).toEqual(["Spm", "toString"]);
});
