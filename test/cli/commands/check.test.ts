import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../../src/cli/main.ts";
import { readBack } from "../../render/xlsx/read-back.ts";
import { FakeHost } from "../../support/fake-host.ts";
import { temporaryFolder } from "../../support/folder.ts";

const tickets = `id,created_at,first_response_at,customer_id
1,2026-03-02T09:00:00Z,2026-03-02T09:10:00Z,6.28123E+12
`;

test("a workbook of verdicts lists no conversations, and nothing is read for them", async () => {
  const host = new FakeHost();
  host.cwd = temporaryFolder();
  host.clock = Date.UTC(2026, 5, 1);
  writeFileSync(join(host.cwd, "tickets.csv"), tickets);
  const run = async (...args: readonly string[]) => {
    const before = host.stdout.text.length;
    host.args = [...args, "tickets.csv", "-m", "first-response-time", "-o", `${args[0]}.xlsx`, "-o", "-", "-f", "json"];
    await main(host);
    expect([host.stderr.text, host.exitStatus]).toEqual(["", 0]);
    const { diagnostics } = JSON.parse(host.stdout.text.slice(before));
    const sheets = await readBack(readFileSync(join(host.cwd, `${args[0]}.xlsx`)));
    return {
      hasConversations: Object.hasOwn(sheets, "Conversations"),
      // Only conversations that are listed name their customers.
      hasCustomers: diagnostics.some(({ code }: { readonly code: string }) => code === "rounded-customer"),
    };
  };
  expect(await run("report")).toEqual({ hasConversations: true, hasCustomers: true });
  const judged = await run("check", "-g", "first-response-time.max <= 1h");
  expect(judged).toEqual({ hasConversations: false, hasCustomers: false });
});
