import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readBack } from "../../render/xlsx/read-back.ts";
import { folderWith } from "../../support/folder.ts";
import { runIn } from "../../support/program-in.ts";

const tickets = `id,created_at,first_response_at,customer_id
1,2026-03-02T09:00:00Z,2026-03-02T09:10:00Z,6.28123E+12
`;

test("a workbook of verdicts lists no conversations, and nothing is read for them", async () => {
  const run = async (...args: readonly string[]) => {
    const folder = folderWith({ "tickets.csv": tickets });
    const outputs = ["-o", "a.xlsx", "-o", "-", "-f", "json"];
    const { out, err, status } = await runIn(folder, ...args, "tickets.csv", "-m", "first-response-time", ...outputs);
    expect([err, status]).toEqual(["", 0]);
    const { diagnostics } = JSON.parse(out);
    const sheets = await readBack(readFileSync(join(folder, "a.xlsx")));
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
