import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/render/markdown.ts";
import type { ReportLayout } from "../../src/render/renderer.ts";
import type { Report } from "../../src/report/report.ts";
import { byChannel, shop, tellingOf } from "../support/report.ts";
import { anyText, commandLine, unseen } from "../support/text.ts";

const written = (report: Report, layout: ReportLayout): string => renderMarkdown(report, { layout, language: "en" });

describe("Markdown", () => {
  test("has the content of the digest", () => {
    const text = written(shop, "digest");
    expect(text.startsWith("# Support metrics\n\n## Read\n\n|  | format | records | used | rejected |")).toBe(true);
    expect(text).toContain(
      "| exports/2026-03/messages.csv | messages | 12,345 | 12,001 | 3 | 340 | 1 | rejected: 2 bad-time, 1 no-conversation |\n",
    );
    expect(text).toContain("\n1,204 conversations; excluded 40 outbound, 12 spam\n");
    expect(text).toContain(`
## Speed

|  | n | median | p90 | notes |
| :-- | --: | --: | --: | :-- |
| First response time | 1,100 | 4m 5s | 1h 42m | without 12 unanswered, 1 negative; still open 4 |
| – As the customer felt it | 1,100 | 5m 0s | 1h 45m |  |
| Resolution time | 0 | – | – | no data: no resolved conversation; without 1,204 unresolved |

|  | n | value | 95% | notes |
| :-- | --: | --: | --: | :-- |
| Service level | 800 | 89.0% | 86.6% – 91.0% | without 40 short-abandon |
`);
    expect(text).toContain("| email | ████████▋ | 302 | 25.1% |\n");
    expect(text).toContain("\nNot measurable here: Wait time, Time to abandon (no queue or acceptance times); NPS");
    expect(text).toContain("\n## Warnings\n\n17 × author role is not known");
  });

  test("has a table for each metric in groups", () => {
    expect(written(byChannel, "metrics")).toContain(`
## CSAT

| channel | n | value | 95% | numerator |
| :-- | --: | --: | --: | --: |
| total | 180 | 83.3% | 77.2% – 88.1% | 150 |
| whatsapp | 115 | 87.0% | 79.6% – 91.9% | 100 |
| email | 0 | – | – | – |
| (none) | 0 | – | – | – |

total: without 420 offered; mean score 4.25 (n 180); response rate 30.0% (n 600)

no data in 2 rows: nobody was asked
`);
  });
});

describe("untrusted text in Markdown", () => {
  const anyReport = fc.record({
    report: fc.array(anyText, { minLength: 1, maxLength: 5 }).map(tellingOf),
    layout: fc.constantFrom<ReportLayout>("digest", "metrics"),
  });

  test("has no effect: no control, no command, no markup that is not ours", () => {
    fc.assert(
      fc.property(anyReport, ({ report, layout }) => {
        const text = written(report, layout);
        expect(text).not.toMatch(unseen);
        expect(text).not.toMatch(commandLine);
        const bare = text.replace(/\\./gu, "").replace(/^#{1,2} /gm, "");
        expect(bare).not.toMatch(/[\\`*_[\]<>#&~$]|:\/\/|www\.|@\w/i);
      }),
    );
  });

  test("never breaks a table: all rows have the cells of its head", () => {
    fc.assert(
      fc.property(anyReport, ({ report, layout }) => {
        const blocks = written(report, layout)
          .split("\n\n")
          .filter((block) => block.startsWith("|"));
        expect(blocks.length).toBeGreaterThan(0);
        for (const block of blocks) {
          const pipes = block
            .trimEnd()
            .split("\n")
            .map((line) => line.replace(/\\./gu, "").split("|").length);
          expect(new Set(pipes).size).toBe(1);
        }
      }),
    );
  });
});
