import { expect, test } from "vitest";
import { NamesById } from "../../../src/formats/translate/names-by-id.ts";

test("an id has one name, whatever the order in which several are told", () => {
  for (const names of [
    ["Sari", "Sari Dewi"],
    ["Sari Dewi", "Sari"],
  ]) {
    const people = new NamesById();
    for (const name of names) people.learn("7", name);
    expect([people.get("7"), people.get("8")]).toEqual(["Sari", undefined]);
  }
});
