import { expect, test } from "vitest";
import { programIn } from "../../support/program-in.ts";

const log = `conversation_id,created_at,author_role,author
1,2026-03-02T09:00:00Z,customer,Ani
1,2026-03-02T09:05:00Z,agent,Sari
2,2026-03-02T09:00:00Z,customer,Budi
2,2026-03-02T09:15:00Z,agent,Rina
`;

/** The conversations that a condition leaves, and what is said of it. */
async function chosenBy(files: Readonly<Record<string, string>>, condition: string) {
  const { out } = await programIn(
    files,
    "report",
    ...Object.keys(files),
    "-w",
    condition,
    "-m",
    "volume",
    "-f",
    "json",
  );
  const { population, where, diagnostics } = JSON.parse(out);
  return [population.conversations, where, diagnostics.map(({ message }: { message: string }) => message)];
}

test.each([
  ["agent=Sari", "assignee=Sari", 0],
  ["agent!=Sari", "assignee!=Sari", 2],
])("who replied is not who is assigned: %s of a log of messages is about nobody", async (condition, meant, count) => {
  expect(await chosenBy({ "log.csv": log }, condition)).toEqual([
    count,
    [meant],
    ["no file gives the assignee of conversations: it is (none) for all"],
  ]);
});

test("who is assigned to nothing is told with what shows who is", async () => {
  const tickets = "id,created_at,agent\n1,2026-03-02T09:00:00Z,Rina\n";
  expect(await chosenBy({ "log.csv": log, "tickets.csv": tickets }, "agent=Rina")).toEqual([1, ["assignee=Rina"], []]);
  expect(await chosenBy({ "log.csv": log, "tickets.csv": tickets }, "agent=Sari")).toEqual([
    0,
    ["assignee=Sari"],
    ["no conversation meets the conditions (--where); metrik report --by assignee shows what there is"],
  ]);
});

test("where the assignee is credited, groups and conditions that nothing tells are told once", async () => {
  const args = ["--by", "agent", "-w", "agent=Sari", "--credit", "assignee", "-m", "volume", "-f", "json"];
  const { out } = await programIn({ "log.csv": log }, "report", "log.csv", ...args);
  const messages = JSON.parse(out).diagnostics.map(({ message }: { message: string }) => message);
  expect(messages).toContain("no file gives the agent of conversations: it is (none) for all");
  expect(messages).not.toContain("no file gives the assignee of conversations: it is (none) for all");
});
