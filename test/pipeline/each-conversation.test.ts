import { describe, expect, test } from "vitest";
import { Facts } from "../../src/model/facts.ts";
import { eachConversation } from "../../src/pipeline/each-conversation.ts";

function factsOf(count: number): Facts {
  const facts = new Facts();
  for (let index = 0; index < count; index++) facts.ids.codeOf(`C-${index}`);
  return facts;
}

describe("the conversations", () => {
  test.each([0, 1, 10_000, 25_001])("come one after the other, all of %d", async (count) => {
    const seen: number[] = [];
    const { signal } = new AbortController();
    await eachConversation(factsOf(count), { signal }, ({ id }, index) => seen.push(id === `C-${index}` ? index : -1));
    expect(seen).toEqual([...Array(count).keys()]);
  });

  test("are told of as they are gone through", async () => {
    const told: string[] = [];
    const { signal } = new AbortController();
    const onCounted = (count: number, total: number) => void told.push(`${count} of ${total}`);
    await eachConversation(factsOf(25_001), { signal, onCounted }, () => {});
    expect(told).toEqual(["0 of 25001", "10000 of 25001", "20000 of 25001"]);
  });

  test("end where the run is interrupted meanwhile", async () => {
    const run = new AbortController();
    let seen = 0;
    const onConversation = (_: unknown, index: number) => {
      seen++;
      if (index === 12_000) setImmediate(() => run.abort());
    };
    await expect(eachConversation(factsOf(25_000), run, onConversation)).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(seen).toBe(20_000);
  });

  test("end behind the last one too, before anything is made of them", async () => {
    const run = new AbortController();
    const onConversation = () => void setImmediate(() => run.abort());
    await expect(eachConversation(factsOf(1), run, onConversation)).rejects.toMatchObject({
      name: "AbortError",
    });
  });
});
