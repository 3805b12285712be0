import { describe, expect, test } from "vitest";
import { volume } from "../../../src/metrics/volume.ts";
import { costPerInteraction } from "../../support/by-default.ts";
import { type Asked, reportOf } from "../../support/report-of.ts";

const tickets = [
  "id,channel,team,created_at,first_response_at",
  "1,email,Billing,2026-03-02T09:00:00Z,2026-03-02T09:05:00Z",
  "2,whatsapp,Layanan,2026-03-03T09:00:00Z,2026-03-03T09:05:00Z",
];
const header = "from,to,amount,currency,channel,team";
const of = (place: string, amount = 100) => `2026-03-02,2026-03-04,${amount},USD,${place}`;

const reported = (costs: readonly string[], asked: Asked = {}) =>
  reportOf(
    { "tickets.csv": tickets.join("\n"), "costs.csv": [header, ...costs].join("\n") },
    { metrics: [costPerInteraction], ...asked },
  );

async function noted(costs: readonly string[], asked?: Asked) {
  const { diagnostics } = await reported(costs, asked);
  return diagnostics.filter(({ code }) => code === "unborne-costs").map(({ count, examples }) => [count, examples]);
}

describe("costs that no group bears are told by their place", () => {
  test("of a channel and of a team that no conversation has", async () => {
    const costs = [of("email,"), of("phone,"), of("phone,"), of(",Biling"), of(",")];
    expect(await noted(costs)).toEqual([[3, ["channel=phone", "team=Biling"]]]);
  });

  test("of a channel and a team that no conversation has both of", async () => {
    expect(await noted([of("email,Billing"), of("email,Layanan")])).toEqual([[1, ["channel=email, team=Layanan"]]]);
  });

  test("not where their channel goes by another name", async () => {
    expect(await noted([of("WA,"), of("E-Mail,")])).toEqual([]);
  });

  test("not where none of them is of the range, or nothing of costs is asked", async () => {
    expect(await noted([of("phone,")], { range: { since: "2026-03-04", until: "2026-03-06" } })).toEqual([]);
    expect(await noted([of("phone,")], { metrics: [volume] })).toEqual([]);
  });

  test("and the total has them: 100 and 900 over two conversations, of which email bears 100", async () => {
    const { rows } = await reported([of("email,"), of("phone,", 900)], { by: ["channel"] });
    expect(rows.map(({ values }) => values["cost-per-interaction"].value)).toEqual([500, 100, null]);
  });
});

test("without a conversation there is no group at all", async () => {
  const files = { "costs.csv": [header, of("phone,")].join("\n") };
  const range = { since: "2026-03-02", until: "2026-03-03" };
  const { diagnostics } = await reportOf(files, { metrics: [costPerInteraction], asOf: "2026-03-09", range });
  expect(diagnostics).toEqual([]);
});
