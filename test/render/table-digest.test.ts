import { expect, test } from "vitest";
import type { ReportLayout } from "../../src/render/renderer.ts";
import { renderTable } from "../../src/render/table.ts";
import type { Report } from "../../src/report/report.ts";
import { plain } from "../support/look.ts";
import { byDay, empty, shop } from "../support/report.ts";

/** The table without colours, after a line feed, so that an expectation can begin on a line of its own. */
const drawn = (report: Report, layout: ReportLayout, width: number): string =>
  `\n${renderTable(report, { ...plain, layout, width })}`;

test("a month at a glance in 80 columns", () => {
  expect(drawn(shop, "digest", 80)).toBe(`
Read                format           records    used  rejected  duplicate  blank
  total                               13,601  13,257         3        340      1
  exports…ages.csv  messages          12,345  12,001         3        340      1
    rejected: 2 bad-time, 1 no-conversation
  exports…kets.csv  zendesk-tickets    1,256   1,256         0          0      0

  1,204 conversations; excluded 40 outbound, 12 spam
  2026-03-01 to 2026-03-31, Asia/Jakarta, calendar hours, as of 2026-03-31
  17:02, metrik 0.1.0

Volume                                  value
  Volume                                1,204
  Backlog                                  37
    unassigned 5; age median 2d 3h, p90 31d (n 37)
                                    n  median            p90
  Daily volume                     31      40             58
    busiest weekday Monday; busiest hour 09:00–10:00, 10:00–11:00; busiest day
    2026-03-09

Speed                               n  median            p90
  First response time           1,100   4m 5s         1h 42m
    without 12 unanswered, 1 negative; still open 4
    As the customer felt it     1,100   5m 0s         1h 45m
  Resolution time                   0       –              –
    no data: no resolved conversation; without 1,204 unresolved
                                    n   value            95%
  Service level                   800   89.0%  86.6% – 91.0%
    without 40 short-abandon

Outcome                             n   value            95%
  Resolution rate               1,204   82.4%  80.1% – 84.4%
  First contact resolution * ~     20   70.0%  48.1% – 85.5%
    without 900 pending, 72 no-customer

Effort                              n  median            p90
  Replies per ticket              992       2              3
    300 of 992 as reported; 0: 12, 1: 310, 2: 470, 3+: 200

Voice of the customer               n   value            95%
  CSAT                            180   83.3%  77.2% – 88.1%
    without 420 offered; mean score 4.25 (n 180)
    Response rate                 600   30.0%  26.5% – 33.8%
  * fewer than 30 observations
  ~ rests on estimates

Channels                             n  share
  whatsapp   ████████████████████  702  58.3%
  email      ████████▋             302  25.1%
  live-chat  █████▊                200  16.6%
  of 1,204 conversations

Tags                                n  share
  billing   ████████████████████  310  25.7%
  delivery  ██████████████████▊   290  24.1%
  refund    ███████▊              120  10.0%
  login     █████▊                 90   7.5%
  invoice   ███▉                   60   5.0%
  size      ██▋                    40   3.3%
  colour    █▉                     30   2.5%
  voucher   █▎                     20   1.7%
  address   ▋                      10   0.8%
  warranty  ▋                       9   0.7%
  … 2 more, of 1,204 conversations

  Not measurable here: Wait time, Time to abandon (no queue or acceptance
  times); NPS (no nps surveys)

Warnings
  17 × author role is not known, so that the message is nobody's reply
  (unknown-role; messages.csv:17, messages.csv:20, messages.csv:33 and 1 more)
`);
});

test("in 160 columns the notes stand beside the figures, and paths are whole", () => {
  const [read, , volume, speed] = drawn(shop, "digest", 160).split("\n\n");
  expect(read).toBe(`
Read                            format           records    used  rejected  duplicate  blank
  total                                           13,601  13,257         3        340      1
  exports/2026-03/messages.csv  messages          12,345  12,001         3        340      1  rejected: 2 bad-time, 1 no-conversation
  exports/2026-03/tickets.csv   zendesk-tickets    1,256   1,256         0          0      0`);
  expect(`${volume}\n\n${speed}`).toBe(
    `Volume                                  value
  Volume                                1,204
  Backlog                                  37                 unassigned 5; age median 2d 3h, p90 31d (n 37)
                                    n  median            p90
  Daily volume                     31      40             58  busiest weekday Monday; busiest hour 09:00–10:00, 10:00–11:00; busiest day 2026-03-09

Speed                               n  median            p90
  First response time           1,100   4m 5s         1h 42m  without 12 unanswered, 1 negative; still open 4
    As the customer felt it     1,100   5m 0s         1h 45m
  Resolution time                   0       –              –  no data: no resolved conversation; without 1,204 unresolved
                                    n   value            95%
  Service level                   800   89.0%  86.6% – 91.0%  without 40 short-abandon`,
  );
});

test("periods are drawn as a curve of the volume", () => {
  expect(drawn(byDay, "digest", 80)).toBe(`
Read                       format    records    used  rejected  duplicate  blank
  exports/20…messages.csv  messages   12,345  12,001         3        340      1
    rejected: 2 bad-time, 1 no-conversation

  1,204 conversations; excluded 40 outbound, 12 spam
  2026-03-01 to 2026-03-31, Asia/Jakarta, calendar hours, as of 2026-03-31
  17:02, metrik 0.1.0

Volume       value     trend
  Volume        60     █▁▅

Volume by day                                 n
  2026-03-01, partial  ████████████████████  40
  2026-03-02                                  0
  2026-03-03           ██████████            20
`);
});

test("no data is said, and never shown as 0", () => {
  expect(drawn(empty, "digest", 80)).toBe(`
Read         format   records  used  rejected  duplicate  blank
  empty.csv  tickets        0     0         0          0      0

  0 conversations; none excluded
  no period, Asia/Jakarta, calendar hours, metrik 0.1.0

Volume                 n   value
  Volume               0       –       no data: no conversation

Speed                  n  median  p90
  First response time  0       –    –  no data: no answered conversation

Voice of the customer  n   value  95%
  CSAT                 0       –    –  no data: nobody was asked
`);
});
