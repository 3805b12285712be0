import { expect, test } from "vitest";
import {
  defaultRejectLimit,
  demandOf,
  dimension,
  findSources,
  makeReport,
  metricById,
  metrics,
  type Question,
  type Report,
  renderers,
  reportSchema,
  zone,
} from "../../src/index.ts";

/** What the documentation of src/index.ts shows. */
async function reportOf(files: readonly string[], question: Question): Promise<Report> {
  const settings = {
    zone: zone("Asia/Jakarta"),
    zoneGiven: true,
    latest: Date.now(),
    map: new Map(),
    values: new Map(),
    ...demandOf(question),
  };
  return makeReport({
    metrik: "my program",
    read: {
      sources: await findSources(files, process.cwd(), () => process.stdin),
      settings,
    },
    question,
    range: {},
    hours: "calendar",
    rejectLimit: defaultRejectLimit,
  });
}

test("a program gets the Report that the command prints", async () => {
  const metric = metricById("first-response-time");
  const question = { metrics: metric ? [metric] : metrics, by: [dimension("channel")], where: [] };
  const report = await reportOf(["fixtures/shop/messages.csv"], question);
  expect(reportSchema.parse(report)).toEqual(report);
  expect(report.rows.map(({ group }) => group.channel)).toEqual([
    undefined,
    "email",
    "instagram",
    "marketplace",
    "whatsapp",
  ]);
  expect(report.rows[0].values["first-response-time"].n).toBe(221);
  const renderJson = await renderers.json();
  const text = renderJson(report, {
    layout: "metrics",
    language: "en",
    width: 80,
    chalk: await noChalk(),
    unicode: true,
  });
  expect(JSON.parse(text)).toEqual(report);
});

const noChalk = async () => new (await import("chalk")).Chalk({ level: 0 });
