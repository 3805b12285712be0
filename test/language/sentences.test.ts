import { describe, expect, test } from "vitest";
import { type Grammar, Translator } from "../../src/language/sentences.ts";

const grammar: Grammar = {
  time: (amount, unit) => `${amount} ${unit === "d" ? "hari" : unit}`,
  dimension: (name) => (name === "hour" ? "jam pembuatan" : name),
  joints: { ", or ": ", atau ", "; and ": "; dan ", " and ": " dan ", " or ": " atau ", ", ": ", " },
};
const translator = new Translator(
  {
    "Reply time": "Waktu balas",
    "needs {list}": "perlu {list}",
    "{metric} within {time}": "dalam {time}: {metric}",
    "Targets: {clauses}.": "Sasaran: {clauses}.",
    "Is it (really) [so] 1+1?": "Sungguh?",
    ratings: "penilaian",
    messages: "pesan",
    "It is over.": "Sudah selesai.",
    "costs {amount}": "biaya {amount}",
    "{column}: no {dimension}": "{column}: tanpa {dimension}",
  },
  grammar,
);

describe("a text in the other language", () => {
  test.each([
    ["whole", "Reply time", "Waktu balas"],
    ["as the beginning of another sentence", "reply time", "waktu balas"],
    ["with a list", "needs ratings, or messages and ratings", "perlu penilaian, atau pesan dan penilaian"],
    ["with an item that is not known", "needs luck and messages", "perlu luck dan pesan"],
    ["with its pieces in another order", "Reply time within 7 d", "dalam 7 hari: Waktu balas"],
    ["with clauses", "Targets: Reply time within 7 d; luck.", "Sasaran: dalam 7 hari: Waktu balas; luck."],
    ["with signs that mean something in patterns", "Is it (really) [so] 1+1?", "Sungguh?"],
    ["with a dimension, and a column that is called so", "hour: no hour", "hour: tanpa jam pembuatan"],
    ["sentence by sentence", "It is over. Targets: luck. It is over.", "Sudah selesai. Sasaran: luck. Sudah selesai."],
    ["with data that looks like a pattern", "costs $& {list} $1", "biaya $& {list} $1"],
  ])("%s", (_, english, told) => {
    expect(translator.text(english)).toBe(told);
  });

  test("is not guessed", () => {
    expect(translator.text("nothing of the kind")).toBeUndefined();
    expect(translator.text("It is over. Nothing of the kind.")).toBeUndefined();
    expect(translator.text("")).toBeUndefined();
    expect(translator.text("constructor")).toBeUndefined();
  });
});
