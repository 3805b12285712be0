import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderGithub } from "../../src/render/github.ts";
import type { Report } from "../../src/report/report.ts";
import { judged, judgement, verdict } from "../support/judgement.ts";
import { shop } from "../support/report.ts";
import { anyText, unseen } from "../support/text.ts";
import { hostile, payloads } from "./hostile-report.ts";

const accounting =
  "Read 13,601 records from 2 files: 13,257 used, 3 rejected (2 bad-time, 1 no-conversation), 340 duplicate, 1 blank; " +
  "1,204 conversations; excluded 40 outbound, 12 spam; 2026-03-01 to 2026-03-31, Asia/Jakarta, calendar hours, " +
  "as of 2026-03-31 17:02, metrik 0.1.0";
const warning =
  "::notice title=unknown-role::17 × author role is not known, so that the message is nobody's reply " +
  "(unknown-role; messages.csv:17, messages.csv:20, messages.csv:33 and 1 more)";

describe("workflow commands", () => {
  test("are one for each gate that does not pass and each warning, and as plain lines what was read and the outcome", () => {
    expect(renderGithub({ ...shop, gates: judgement })).toBe(
      `::warning title=warn%3A csat{channel=email}.value >= 85%25::CSAT for channel email is 80.0%25, limit ≥ 85%25, 5.0 pp under, n = 115%0Aworst: TM-9 no
::error title=nps.value >= 30::NPS has no verdict: nobody was asked, limit ≥ 30, n = 0
::error title=first-response-time{channel=whatsapp}.p90 <= 15m::p90 of first response time for channel whatsapp is 18m 0s, limit ≤ 15m, 3m 0s over, n = 690%0Aworst: TM-1 2d 0h, TM-7 1h 30m
${warning}
${accounting}
check failed: 1 of 4 gates failed, 1 warning, 1 without data
`,
    );
  });

  test.each([
    ["fail", "error"],
    ["warn", "warning"],
    ["pass", "notice"],
  ] as const)("a gate without data is, where that means %s, %s", (onNoData, weight) => {
    const missing = verdict({ found: null, value: null, margin: null, outcome: "no-data" });
    expect(renderGithub(judged([missing], { onNoData })).split(" ")[0]).toBe(`::${weight}`);
  });

  test("the n that is the reason is said once", () => {
    const few = verdict({ found: null, value: 0.8, margin: null, n: 6, minimumN: 30, outcome: "no-data" });
    const [annotation = ""] = renderGithub(judged([{ ...few, reason: "n = 6, fewer than 30" }])).split("\n");
    expect(annotation.match(/n = /g)).toHaveLength(1);
    expect(annotation).toContain(" has no verdict: n = 6, fewer than 30, limit ");
  });

  test("there are none where all gates hold and nothing is to be warned of", () => {
    expect(renderGithub({ ...judged([verdict()], { outcome: "pass" }), diagnostics: [] })).toBe(
      `${accounting}\ncheck passed: 1 of 1 gate passed\n`,
    );
  });

  test("there are none without gates", () => {
    expect(renderGithub(shop)).toBe("no gates were judged\n");
  });
});

describe("untrusted text in workflow commands", () => {
  /** As the runner of GitHub takes a line apart: the command, its properties, the message. */
  const command = /^::(error|warning|notice) title=([^:,]*)::(.*)$/u;

  function expectHarmless(report: Report): void {
    const lines = renderGithub(report)
      .trimEnd()
      .split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/);
    const missed = report.gates?.verdicts.filter(({ outcome }) => outcome !== "pass") ?? [];
    expect(lines).toHaveLength(missed.length + report.diagnostics.length + 2);
    expect(lines.at(-1)).toMatch(/^check failed: /);
    const read = lines.at(-2) ?? "";
    expect(read).toMatch(/^Read \d/);
    expect(read).not.toMatch(/##\[|##vso\[/);
    expect(read).not.toMatch(unseen);
    for (const line of lines.slice(0, -2)) {
      const [, , title = "", message = ""] = command.exec(line) ?? [];
      expect(title).not.toBe("");
      expect(title.replace(/%(?:25|3A|2C)/g, "")).not.toContain("%");
      expect(message.replaceAll("%25", "").split("%0A")).toHaveLength(line.startsWith("::notice") ? 1 : 2);
      for (const shown of message.split("%0A")) expect(shown).not.toMatch(/^\s*::/);
      expect(line).not.toMatch(/##\[|##vso\[/);
      expect(line).not.toMatch(unseen);
    }
  }

  test("starts no command, and ends no title", () => {
    expectHarmless(hostile(payloads));
    fc.assert(
      fc.property(fc.uniqueArray(anyText, { minLength: 1, maxLength: 5 }), (texts) => expectHarmless(hostile(texts))),
    );
  });
});
