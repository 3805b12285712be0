import { describe, expect, test } from "vitest";
import { Facts } from "../../src/model/facts.ts";
import { messageFlags, roleCode } from "../../src/model/logs/message-log.ts";
import { missing } from "../../src/model/texts/dictionary.ts";
import { agentsIn } from "../../src/pipeline/agents.ts";
import { cleanResolutionRate, firstContactResolution } from "../support/by-default.ts";
import { reportOf } from "../support/report-of.ts";

type Role = "customer" | "agent" | "bot";
const none = new Uint8Array();

const personIn = ({ people }: Facts, name: string | undefined): number =>
  name === undefined ? missing : people.codeOf(name);

function said(facts: Facts, role: Role, author: string | undefined, internal = false): void {
  const flags = messageFlags(roleCode(role), internal, undefined);
  facts.messages.add(facts.ids.codeOf("1"), 0, flags, personIn(facts, author), 0, none, -1, -1);
}

function did(facts: Facts, role: Role | undefined, actor: string, to?: string): void {
  facts.events.add(facts.ids.codeOf("1"), 0, "transferred", personIn(facts, actor), role, personIn(facts, to));
}

describe("an agent is", () => {
  test("who wrote as one anywhere, be it a note", () => {
    const facts = new Facts();
    said(facts, "customer", "Ana");
    said(facts, "agent", "Sari");
    said(facts, "agent", "Budi", true);
    said(facts, "bot", "Robo");
    expect(["Ana", "Sari", "Budi", "Robo", "Billing"].map(agentsIn(facts))).toEqual([false, true, true, false, false]);
  });

  test("who acted as one anywhere, and not whom something was given to, which may be a team", () => {
    const facts = new Facts();
    did(facts, "agent", "Sari", "Billing");
    did(facts, "bot", "Robo");
    did(facts, undefined, "Dewi");
    expect(["Sari", "Billing", "Robo", "Dewi"].map(agentsIn(facts))).toEqual([true, false, false, false]);
  });

  test("who is the assignee anywhere, unless it is a team that something is assigned to until somebody takes it", () => {
    const facts = new Facts();
    for (const [index, name] of ["Sari", "Billing"].entries()) {
      facts.texts.assignee.keep(index, facts.texts.assignee.dictionary.codeOf(name), 0);
    }
    facts.texts.team.keep(0, facts.texts.team.dictionary.codeOf("Billing"), 0);
    expect(["Sari", "Billing"].map(agentsIn(facts))).toEqual([true, false]);
  });

  test("nobody where nobody is named", () => {
    const facts = new Facts();
    said(facts, "agent", undefined);
    expect(agentsIn(facts)("Sari")).toBe(false);
  });
});

describe("a transfer to an agent of other conversations is none to another team", () => {
  // 1 is passed on to Sari, who neither writes in it nor acts, and is no longer its assignee.
  const events = ["conversation id,event,at,actor,actor role,to", "1,transferred,2026-03-02T09:05:00Z,Budi,agent,Sari"];
  const tickets = (assignee: string) => [
    "id,customer,assignee,created_at,first_response_at,resolved_at,status",
    "1,C-1,Budi,2026-03-02T09:00:00Z,2026-03-02T09:02:00Z,2026-03-02T09:30:00Z,resolved",
    `2,C-2,${assignee},2026-03-02T09:00:00Z,2026-03-02T09:02:00Z,2026-03-02T09:30:00Z,resolved`,
  ];
  const cleanOf = async (assignee: string, metric: string) => {
    const files = { "events.csv": events.join("\n"), "tickets.csv": tickets(assignee).join("\n") };
    const report = await reportOf(files, { asOf: "2026-03-20T00:00:00Z" });
    const { numerator, denominator } = report.rows[0].values[metric];
    return [numerator, denominator];
  };

  test.each(["clean-resolution-rate", "first-contact-resolution"])("%s", async (metric) => {
    expect(await cleanOf("Sari", metric)).toEqual([2, 2]);
    expect(await cleanOf("Dewi", metric)).toEqual([1, 2]);
  });
});

describe("a transfer to a team that tickets are assigned to is one to another team, whatever else is asked for", () => {
  const events = [
    "conversation id,event,at,actor,actor role,to",
    "1,transferred,2026-03-02T09:05:00Z,Budi,agent,Billing",
  ];
  const tickets = [
    "id,customer,assignee,team,created_at,first_response_at,resolved_at,status",
    "1,C-1,Budi,Sales,2026-03-02T09:00:00Z,2026-03-02T09:02:00Z,2026-03-02T09:30:00Z,resolved",
    "2,C-2,Billing,Billing,2026-03-02T09:00:00Z,2026-03-02T09:02:00Z,2026-03-02T09:30:00Z,resolved",
  ];
  const files = { "events.csv": events.join("\n"), "tickets.csv": tickets.join("\n") };

  test.each([cleanResolutionRate, firstContactResolution])("$id alone", async (metric) => {
    const report = await reportOf(files, { asOf: "2026-03-20T00:00:00Z", metrics: [metric] });
    expect(report.rows[0].values[metric.id]).toMatchObject({ numerator: 1, denominator: 2 });
  });
});
