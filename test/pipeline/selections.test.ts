import { expect, test } from "vitest";
import { volume } from "../../src/metrics/volume.ts";
import type { Selection } from "../../src/pipeline/selections.ts";
import { makeReport } from "../../src/pipeline.ts";
import { requestOf } from "../support/report-of.ts";

const header = "id,channel,priority,tags,created_at";
const tickets = [header, "1,WhatsApp,Urgent,vip,2026-03-02T09:00:00Z", "2,email,low,vip,2026-03-02T09:00:00Z"];

async function noted(selections: readonly Selection[], lines = tickets) {
  const request = requestOf({ "tickets.csv": lines.join("\n") }, { metrics: [volume] });
  const facts = new Set([...request.read.settings.facts, "channel", "priority", "team", "tags"] as const);
  const read = { ...request.read, settings: { ...request.read.settings, facts } };
  const asOf = "2026-03-09";
  const { diagnostics } = await makeReport({ ...request, asOf, read, selections });
  return diagnostics.filter(({ code }) => code === "rule-fits-nothing").map(({ count, examples }) => [count, examples]);
}

const [whatsapp, social, misspelt, urgentEmail] = [
  { key: "calendar-for.0", selector: { channel: "whatsapp" } },
  { key: "metrics.sla.targets.0", selector: { channel: "social-media", tag: "vip" } },
  { key: "calendar-for.1", selector: { channel: "whatsap" } },
  { key: "metrics.sla.targets.1", selector: { channel: "email", priority: "urgent" } },
];

test("what fits a conversation is not spoken of", async () => {
  expect(await noted([whatsapp, social, { key: "metrics.sla.targets.0", selector: {} }])).toEqual([]);
});

test("what fits none is told by its key and its words, also where each of the words is there", async () => {
  expect(await noted([whatsapp, misspelt, urgentEmail])).toEqual([
    [2, ["calendar-for.1: channel=whatsap", "metrics.sla.targets.1: channel=email, priority=urgent"]],
  ]);
});

test("nothing is said of what no file tells, nor where there is no conversation at all", async () => {
  expect(await noted([{ key: "calendar-for.0", selector: { team: "Night" } }])).toEqual([]);
  expect(await noted([misspelt], [header])).toEqual([]);
});
