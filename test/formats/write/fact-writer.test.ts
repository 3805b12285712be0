import { describe, expect, test } from "vitest";
import { CannedTexts } from "../../../src/formats/values/canned-texts.ts";
import { FactWriter } from "../../../src/formats/write/fact-writer.ts";
import type { ToldConversation, ToldEvent, ToldMessage } from "../../../src/formats/write/told.ts";
import { Notes } from "../../../src/input/notes.ts";
import { assembler } from "../../../src/model/assemble.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { Facts } from "../../../src/model/facts.ts";
import { settingsOf } from "../../support/reading.ts";

function writer(values: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(), canned?: CannedTexts) {
  const notes = new Notes();
  const model = new Facts();
  const facts = new FactWriter(model, notes, settingsOf({ values, canned }));
  facts.openFile("a.ndjson", () => {});
  return { facts, found: model.found, notes, model };
}

describe("what the input would tell of", () => {
  const at = Date.UTC(2026, 2, 2, 9);
  const foundBy = (event: ToldEvent): readonly Fact[] => {
    const { facts, found } = writer();
    facts.event("17", event);
    return [...found];
  };

  test("transfers are told where one is", () => {
    expect(foundBy({ at, kind: "transferred" })).toEqual(["events", "transfers"]);
  });

  test("escalations are told where one is", () => {
    expect(foundBy({ at, kind: "escalated" })).toEqual(["events", "escalations"]);
  });

  test("reopenings are told where one is", () => {
    expect(foundBy({ at, kind: "reopened" })).toEqual(["events", "reopenings"]);
  });

  test.each(["resolved", "closed", "opened", "accepted", "handoff", "assigned"] as const)(
    "none of them is told by what was %s",
    (kind) => {
      expect(foundBy({ at, kind, to: "Sari" })).toEqual(["events"]);
    },
  );

  test("nothing is told by an event whose time cannot be", () => {
    expect(foundBy({ at: 0, kind: "transferred" })).toEqual([]);
  });

  test("a reader can know it, though none happened", () => {
    const { facts, found } = writer();
    facts.tells("transfers");
    expect([...found]).toEqual(["transfers"]);
  });
});

test("a version at a time that cannot be is not when the data end, or begin", () => {
  const { facts, model } = writer();
  const at = Date.UTC(2026, 2, 2, 9);
  for (const version of [at, Date.UTC(2099, 0, 1), 0]) facts.conversation("17", { version, createdAt: at });
  expect([model.oldest, model.newest]).toEqual([at, at]);
});

test("a conversation that is told otherwise, and not when it was changed, is noted", () => {
  const at = Date.UTC(2026, 2, 2, 9);
  const { facts, notes } = writer();
  facts.conversation("17", { createdAt: at });
  facts.conversation("18", { createdAt: at });
  facts.conversation("18", { createdAt: at, version: at });
  facts.about("18", { status: "open" });
  facts.conversation("17", { createdAt: at });
  expect(notes.all).toEqual([]);
  facts.conversation("17", { createdAt: at + 1 });
  expect(notes.all).toMatchObject([{ code: "undated-version", count: 1 }]);
});

describe("of several records of a ticket", () => {
  const [older, newer] = [Date.UTC(2026, 2, 2), Date.UTC(2026, 2, 3)];
  const told = (...records: readonly ToldConversation[]) => {
    const { facts, model } = writer();
    for (const record of records) facts.conversation("17", record);
    const assembled = assembler(model, () => {})(0);
    return [assembled.tags, assembled.assignee, assembled.team];
  };

  test("the newest tells the tags, and that nobody has it any more", () => {
    const first = { version: older, tags: ["unclassified", "refund"], assignee: "Sari", team: "Billing" };
    const second = { version: newer, tags: ["shipping"], assignee: null, team: null };
    expect(told(first, second)).toEqual([["shipping"], undefined, undefined]);
    expect(told(second, first)).toEqual([["shipping"], undefined, undefined]);
  });

  test("one that says nothing of them changes nothing", () => {
    const first = { version: older, tags: ["refund"], assignee: "Sari", team: "Billing" };
    expect(told(first, { version: newer })).toEqual([["refund"], "Sari", "Billing"]);
  });

  test("all the tags count where no version tells which is newer, and whom one of them names", () => {
    const first = { tags: ["refund"], assignee: "Sari" };
    const second = { tags: ["shipping"], assignee: null };
    expect(told(first, second)).toEqual([["refund", "shipping"], "Sari", undefined]);
    expect(told(second, first)).toEqual([["refund", "shipping"], "Sari", undefined]);
  });

  test("what messages name counts besides, and a dated one of them says that nobody has it any more", () => {
    const { facts, model } = writer();
    facts.conversation("17", { version: newer, tags: ["shipping"] });
    facts.about("17", { version: older, tags: ["vip"], assignee: "Sari" });
    facts.about("17", { tags: ["late"], assignee: null });
    const assembled = assembler(model, () => {})(0);
    expect([assembled.tags, assembled.assignee]).toEqual([["late", "shipping", "vip"], "Sari"]);
    facts.about("17", { version: newer, assignee: null });
    expect([assembled.assignee, assembled.unassignedAt]).toEqual([undefined, newer]);
    facts.conversation("17", { assignee: "Budi" });
    expect([assembled.assignee, assembled.unassignedAt]).toEqual(["Budi", undefined]);
  });
});

describe("who writes by the name that the configuration calls a bot", () => {
  const values = new Map([["role", new Map([["Asisten", "bot"]])]]);
  const roleOf = (told: Partial<ToldMessage>) => {
    const { facts, model } = writer(values);
    facts.message("17", { at: Date.UTC(2026, 2, 2, 9), role: "agent", author: "Asisten", ...told });
    return model.messages.role(0);
  };

  test("is one, whatever the export says of an agent", () => {
    expect(roleOf({})).toBe("bot");
    expect(roleOf({ role: "unknown" })).toBe("bot");
    expect(roleOf({ author: "Sari" })).toBe("agent");
  });

  test("is none where the export has the customer or the system of that name", () => {
    expect(roleOf({ role: "customer" })).toBe("customer");
    expect(roleOf({ role: "system" })).toBe("system");
  });
});

describe("a customer's id that a spreadsheet has rounded", () => {
  const rounded = "6,28123E+12";

  test("is left out, with a note", () => {
    const { facts, found, notes } = writer();
    facts.conversation("17", { customer: rounded });
    facts.about("18", { customer: "6281230000001" });
    expect(notes.all).toMatchObject([{ code: "rounded-customer", count: 1, examples: [`a.ndjson: ${rounded}`] }]);
    expect([...found]).toEqual(["customer"]);
  });

  test("may be put right by the configuration", () => {
    const { facts, notes } = writer(new Map([["customer", new Map([[rounded, "C-1"]])]]));
    facts.conversation("17", { customer: rounded });
    expect(notes.all).toEqual([]);
  });
});

describe("a canned response", () => {
  const at = Date.UTC(2026, 2, 2, 9);
  const texts = new CannedTexts({ greeting: "Halo {name}" });
  const told = (message: Partial<ToldMessage>, canned: CannedTexts | undefined = texts) => {
    const { facts, found, model } = writer(undefined, canned);
    facts.message("17", { at, role: "agent", ...message });
    const { messages } = model;
    return [messages.canned(0), messages.cannedResponse(0), found.has("canned"), found.has("cannedResponse")];
  };

  test("is known by its text where the configuration says so", () => {
    expect(told({ id: "1", body: "Halo Ana" })).toEqual([true, "greeting", true, true]);
    expect(told({ id: "1", body: "Hai Ana" })).toEqual([false, undefined, true, true]);
  });

  test("is none by its text where the export says it, or nothing is configured, or there is no text", () => {
    expect(told({ body: "Halo Ana", canned: false })).toEqual([false, undefined, true, false]);
    expect(told({ body: "Halo Ana", canned: true, cannedResponse: "Hi" })).toEqual([true, "Hi", true, true]);
    expect(told({ id: "1" })).toEqual([undefined, undefined, false, false]);
    const { facts, found, model } = writer();
    facts.message("17", { at, role: "agent", body: "Halo Ana" });
    expect([model.messages.canned(0), found.has("canned")]).toEqual([undefined, false]);
  });
});
