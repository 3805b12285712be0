import { expect, test } from "vitest";
import type { ReportLayout } from "../../src/render/renderer.ts";
import { renderTable } from "../../src/render/table.ts";
import type { Report } from "../../src/report/report.ts";
import { plain } from "../support/look.ts";
import { byChannel, byDay, shop } from "../support/report.ts";

/** The table without colours, after a line feed, so that an expectation can begin on a line of its own. */
const drawn = (report: Report, layout: ReportLayout, width: number): string =>
  `\n${renderTable(report, { ...plain, layout, width })}`;

test("each metric by channel has a table of its own", () => {
  expect(drawn(byChannel, "metrics", 80)).toBe(`
  Read 12,345 records from exports/2026-03/messages.csv: 12,001 used, 3 rejected
  (2 bad-time, 1 no-conversation), 340 duplicate, 1 blank
  1,204 conversations; excluded 40 outbound, 12 spam; 2026-03-01 to 2026-03-31,
  Asia/Jakarta, calendar hours, as of 2026-03-31 17:02, metrik 0.1.0

Side by side
                       First
                    response
                        time
  channel   Volume  (median)      CSAT
  total      1,204     4m 5s     83.3%
  whatsapp     702     1m 0s     87.0%
  email        302     2h 0m  *      –
  (none)       200         –         –
  * fewer than 30 observations
  each metric with its n, its spread and what was left out: below

Volume
  channel   value  of total
  total     1,204
  whatsapp    702     58.3%
  email       302     25.1%
  (none)      200     16.6%

First response time
  channel       n  median     p90     mean    min    max              95%
  total     1,100   4m 5s  1h 42m  25m 20s   0.4s  2d 3h  3m 51s – 4m 22s
  whatsapp    690   1m 0s  10m 0s   5m 20s   0.4s  1d 0h      55s – 1m 4s
  email *      22   2h 0m   6h 0m   2h 30m  1m 0s  2d 3h    1h 0m – 3h 0m
  (none)        0       –       –        –      –      –                –
  total: without 12 unanswered, 1 negative; as the customer felt it median 5m
  0s, p90 1h 45m (n 1,100); still open 4
  no data in 1 row: no answered conversation
  * fewer than 30 observations

CSAT
  channel     n  value            95%  numerator
  total     180  83.3%  77.2% – 88.1%        150
  whatsapp  115  87.0%  79.6% – 91.9%        100
  email       0      –              –          –
  (none)      0      –              –          –
  total: without 420 offered; mean score 4.25 (n 180); response rate 30.0% (n
  600)
  no data in 2 rows: nobody was asked
`);
});

test("in 40 columns the figures give way that tell the least", () => {
  const [, sideBySide, , ...rest] = drawn(byChannel, "metrics", 40).split("\n\n");
  expect(sideBySide).toBe(`Side by side
                       First
                    response
                        time
  channel   Volume  (median)      CSAT
  total      1,204     4m 5s     83.3%
  whatsapp     702     1m 0s     87.0%
  email        302     2h 0m  *      –
  (none)       200         –         –
  * fewer than 30 observations
  each metric with its n, its spread and
  what was left out: below`);
  expect(rest.join("\n\n")).toBe(`First response time
  channel       n  median     p90
  total     1,100   4m 5s  1h 42m
  whatsapp    690   1m 0s  10m 0s
  email *      22   2h 0m   6h 0m
  (none)        0       –       –
  no room for mean, min, max, 95%
  total: without 12 unanswered, 1
  negative; as the customer felt it
  median 5m 0s, p90 1h 45m (n 1,100);
  still open 4
  no data in 1 row: no answered
  conversation
  * fewer than 30 observations

CSAT
  channel     n  value            95%
  total     180  83.3%  77.2% – 88.1%
  whatsapp  115  87.0%  79.6% – 91.9%
  email       0      –              –
  (none)      0      –              –
  no room for numerator
  total: without 420 offered; mean score
  4.25 (n 180); response rate 30.0% (n
  600)
  no data in 2 rows: nobody was asked
`);
});

test("a metric by day names the days that the range cuts short", () => {
  expect(drawn(byDay, "metrics", 80)).toBe(`
  Read 12,345 records from exports/2026-03/messages.csv: 12,001 used, 3 rejected
  (2 bad-time, 1 no-conversation), 340 duplicate, 1 blank
  1,204 conversations; excluded 40 outbound, 12 spam; 2026-03-01 to 2026-03-31,
  Asia/Jakarta, calendar hours, as of 2026-03-31 17:02, metrik 0.1.0

Volume
  day                  value  trend
  total                   60  █▁▅
  2026-03-01, partial     40
  2026-03-02               0
  2026-03-03              20
`);
});

test("totals alone share one table, here in 160 columns", () => {
  expect(drawn(shop, "metrics", 160)).toBe(`
  Read 13,601 records from 2 files: 13,257 used, 3 rejected (2 bad-time, 1 no-conversation), 340 duplicate, 1 blank
  1,204 conversations; excluded 40 outbound, 12 spam; 2026-03-01 to 2026-03-31, Asia/Jakarta, calendar hours, as of 2026-03-31 17:02, metrik 0.1.0

Metrics                                 value
  Volume                                1,204
  Backlog                                  37
    unassigned 5; age median 2d 3h, p90 31d (n 37)
                                    n  median            p90       mean   min    max              95%
  Daily volume                     31      40             58       38.8     0     66          34 – 44
    busiest weekday Monday; busiest hour 09:00–10:00, 10:00–11:00; busiest day 2026-03-09
  First response time           1,100   4m 5s         1h 42m    25m 20s  0.4s  2d 3h  3m 51s – 4m 22s
    without 12 unanswered, 1 negative; still open 4
    As the customer felt it     1,100   5m 0s         1h 45m    26m 40s    2s  2d 3h  4m 40s – 5m 20s
  Resolution time                   0       –              –          –     –      –                –
    no data: no resolved conversation; without 1,204 unresolved
  Replies per ticket              992       2              3        1.9     0      9            2 – 2
    300 of 992 as reported; 0: 12, 1: 310, 2: 470, 3+: 200
                                    n   value            95%  numerator
  Service level                   800   89.0%  86.6% – 91.0%        712
    without 40 short-abandon
  Resolution rate               1,204   82.4%  80.1% – 84.4%        992
  First contact resolution * ~     20   70.0%  48.1% – 85.5%         14
    without 900 pending, 72 no-customer
  CSAT                            180   83.3%  77.2% – 88.1%        150
    without 420 offered; mean score 4.25 (n 180)
    Response rate                 600   30.0%  26.5% – 33.8%        180
  * fewer than 30 observations
  ~ rests on estimates

Channels
  channels     n  share  of assignments
  whatsapp   702  58.3%           58.3%
  email      302  25.1%           25.1%
  live-chat  200  16.6%           16.6%
  of 1,204 conversations

Tags
  tags        n  share  of assignments
  billing   310  25.7%           31.4%
  delivery  290  24.1%           29.4%
  refund    120  10.0%           12.1%
  login      90   7.5%            9.1%
  invoice    60   5.0%            6.1%
  size       40   3.3%            4.0%
  colour     30   2.5%            3.0%
  voucher    20   1.7%            2.0%
  address    10   0.8%            1.0%
  warranty    9   0.7%            0.9%
  praise      8   0.7%            0.8%
  other       1   0.1%            0.1%
  of 1,204 conversations

  Not measurable here: Wait time, Time to abandon (no queue or acceptance times); NPS (no nps surveys)

Warnings
  17 × author role is not known, so that the message is nobody's reply (unknown-role; messages.csv:17, messages.csv:20, messages.csv:33 and 1 more)
`);
});
