import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { schema } from "../../../src/cli/commands/schema.ts";
import { type SchemaName, schemaNames } from "../../../src/cli/explained/schema-name.ts";
import { configSchema } from "../../../src/config/schema.ts";
import { definitions } from "../../../src/metrics/index.ts";
import { listConversations } from "../../../src/pipeline.ts";
import { listingSchema } from "../../../src/report/listing/listing.ts";
import { reportSchema } from "../../../src/report/report.ts";
import { FakeHost } from "../../support/fake-host.ts";
import { asSchema, isValid, type JsonSchema } from "../../support/json-schema.ts";
import { reportOf, requestOf } from "../../support/report-of.ts";

async function printed(name: SchemaName): Promise<JsonSchema> {
  const host = new FakeHost();
  await schema(host, name);
  expect(host.stdout.text.endsWith("}\n")).toBe(true);
  return asSchema(JSON.parse(host.stdout.text));
}

/** Follows keys of objects. */
const at = (from: JsonSchema, ...path: readonly string[]): JsonSchema =>
  path.reduce((schema, key) => asSchema(asSchema(schema.properties)[key]), from);

test.each(schemaNames)("%s: says which draft it is, and what it is of", async (name) => {
  const { $schema, title, type } = await printed(name);
  expect({ $schema, type }).toEqual({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
  expect(title).toEqual(expect.any(String));
});

test("another name is answered with the nearest", async () => {
  const refused = schema(new FakeHost(), "confg");
  await expect(refused).rejects.toMatchObject({ status: 2, details: { help: 'did you mean "config"?' } });
});

/** Every object of a zod schema beside the JSON Schema that was made of it. */
function objectsIn(zod: z.core.$ZodType, json: JsonSchema): readonly (readonly [z.ZodObject, JsonSchema])[] {
  if (zod instanceof z.ZodOptional || zod instanceof z.ZodNullable || zod instanceof z.ZodReadonly) {
    const inner = Array.isArray(json.anyOf) && zod instanceof z.ZodNullable ? asSchema(json.anyOf[0]) : json;
    return objectsIn(zod.unwrap(), inner);
  }
  if (zod instanceof z.ZodPipe) return objectsIn(zod.in, json);
  if (zod instanceof z.ZodArray) return objectsIn(zod.element, asSchema(json.items));
  if (zod instanceof z.ZodRecord) return objectsIn(zod.valueType, asSchema(json.additionalProperties));
  if (zod instanceof z.ZodUnion && Array.isArray(json.anyOf)) {
    const forms: readonly unknown[] = json.anyOf;
    return zod.options.flatMap((option, index) => objectsIn(option, asSchema(forms[index])));
  }
  if (!(zod instanceof z.ZodObject)) return [];
  const inner = Object.entries<z.core.$ZodType>(zod.shape).flatMap(([key, value]) => objectsIn(value, at(json, key)));
  return [[zod, json], ...inner];
}

describe("every key of every object is there, and no other is allowed", () => {
  test.each([
    ["config", configSchema, 10],
    ["report", reportSchema, 10],
    ["conversations", listingSchema, 8],
  ] as const)("%s", async (name, zod, atLeast) => {
    const objects = objectsIn(zod, await printed(name));
    expect(objects.length).toBeGreaterThanOrEqual(atLeast);
    for (const [object, json] of objects) {
      expect(Object.keys(asSchema(json.properties))).toEqual(Object.keys(object.shape));
      expect(json.additionalProperties).toBe(false);
    }
  });
});

describe("every key of what programs read says what it is", () => {
  test.each([
    ["report", reportSchema],
    ["conversations", listingSchema],
  ] as const)("%s", async (name, zod) => {
    const described = objectsIn(zod, await printed(name)).flatMap(([, { properties }]) =>
      Object.entries(asSchema(properties)),
    );
    for (const [key, value] of described)
      expect([key, asSchema(value).description]).toEqual([key, expect.stringMatching(/\.$/)]);
  });
});

describe("an editor helps with metrik.yaml", () => {
  test("every key at the top, of input and of every metric says what it is", async () => {
    const config = await printed("config");
    const metrics = at(config, "metrics");
    const described = [
      config,
      at(config, "input"),
      metrics,
      ...Object.keys(asSchema(metrics.properties)).map((id) => at(metrics, id)),
    ];
    for (const object of described) {
      for (const [key, value] of Object.entries(asSchema(object.properties)))
        expect([key, asSchema(value).description]).toEqual([key, expect.stringMatching(/\.$/m)]);
    }
  });

  test("the words of a switch are listed, and what they mean", async () => {
    const config = await printed("config");
    for (const { id, switches } of definitions) {
      for (const [name, declared] of Object.entries(switches)) {
        if (declared.kind !== "choice") continue;
        const { enum: words, anyOf = [{ enum: words }], description } = at(config, "metrics", id, name);
        const [first] = Array.isArray(anyOf) ? anyOf : [];
        expect(asSchema(first).enum).toEqual(Object.keys(declared.options));
        for (const meaning of Object.values(declared.options)) expect(description).toContain(meaning);
      }
    }
  });

  test("so are fields, formats and kinds", async () => {
    const input = at(await printed("config"), "input");
    expect(asSchema(at(input, "map").propertyNames).enum).toEqual(
      expect.arrayContaining(["createdAt", "csat", "role"]),
    );
    expect(at(input, "format").examples).toEqual(expect.arrayContaining(["zendesk-csv", "tickets"]));
    expect(at(input, "kind").enum).toEqual(expect.arrayContaining(["orders", "messages"]));
  });
});

describe("metrik.yaml passes or fails as it does when it is read", () => {
  test.each([
    "{}",
    "$schema: ./metrik.schema.json",
    "time-zone: Asia/Jakarta\nhours: business\nmax-rejects: 2%",
    "max-rejects: 20",
    "input: { map: { createdAt: Masuk }, values: { status: { Beres: resolved, 1: closed } }, relax-quotes: true }",
    "input: { values: { channel: { Toko Biru: marketplace }, priority: { P9: urgent }, team: { A: Alpha } } }",
    "calendars: { default: { time-zone: UTC, hours: { monday: ['09:00-17:00'] }, holidays: [2026-01-01, country: ID] } }",
    'calendars: { default: [{ time-zone: UTC, hours: { monday: ["09:00-17:00"] } }, { from: 2026-01-01, time-zone: UTC, hours: {} }] }',
    "metrics: { csat: { pick: first, positive: [4, 5] }, service-level: { formula: 4, within: 20s } }",
    "metrics: { service-level: { formula: '4' }, sla: { targets: [{ metric: reply-time, limit: 1h, objective: 0.9 }] } }",
    "tags: { categories: { billing: [invoice] } }\ncurrency: IDR",
    "costs: [{ from: 2026-01-01, to: 2026-02-01, amount: Rp 5.000, channel: whatsapp }]",
  ])("passes: %s", async (text) => {
    const content: unknown = parse(text, { schema: "core" });
    expect(configSchema.safeParse(content).error).toBeUndefined();
    expect(isValid(await printed("config"), content)).toBe(true);
  });

  test.each([
    "timezone: UTC",
    "hours: office",
    "max-rejects: 1.5",
    "max-rejects: -1",
    "input: { mapp: {} }",
    "input: { map: { createdAt: 5 } }",
    "input: { values: { channel: { Toko Biru: 5 } } }",
    "input: { values: { status: { Beres: done } } }",
    "input: { decimal: ';' }",
    "calendars: { default: { time-zone: UTC } }",
    "calendars: { default: { time-zone: UTC, hours: { senin: [] } } }",
    "calendars: { default: [] }",
    "calendar-for: [{ channel: chat }]",
    "metrics: { volume: {} }",
    "metrics: { csat: { pick: best } }",
    "metrics: { service-level: { formula: 9 } }",
    "metrics: { sla: { targets: [] } }",
    "definition: nobody",
    "costs: [{ from: 2026-01-01, to: 2026-02-01, amount: -5 }]",
    "[]",
  ])("fails: %s", async (text) => {
    const content: unknown = parse(text, { schema: "core" });
    expect(configSchema.safeParse(content).success).toBe(false);
    expect(isValid(await printed("config"), content)).toBe(false);
  });
});

const files = {
  "messages.csv":
    "conversation_id,created_at,author_role,author,channel\nA,2026-03-02T09:00:00Z,customer,Ani,email\nA,2026-03-02T09:04:00Z,agent,Sari,email\n",
};

test("a report meets its schema, and one with another key does not", async () => {
  const report: unknown = JSON.parse(
    JSON.stringify(await reportOf(files, { by: ["channel"], every: "day", compare: "previous" })),
  );
  const json = await printed("report");
  expect(isValid(json, report)).toBe(true);
  expect(isValid(json, { ...asSchema(report), verdict: "fine" })).toBe(false);
  expect(isValid(json, { ...asSchema(report), rows: undefined })).toBe(false);
});

test("so does a listing", async () => {
  const request = requestOf(files, {});
  const { head, rows } = await listConversations({ ...request, worst: undefined, limit: undefined });
  const listing: unknown = JSON.parse(JSON.stringify({ ...head, conversations: [...rows] }));
  const json = await printed("conversations");
  expect(isValid(json, listing)).toBe(true);
  expect(isValid(json, { ...asSchema(listing), conversations: [{ id: "A" }] })).toBe(false);
});
