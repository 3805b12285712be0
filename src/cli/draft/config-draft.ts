import { printGate } from "../../gates/print-gate.ts";
import type { Inspection } from "../../pipeline/inspect.ts";
import { english } from "../../render/english.ts";
import { defaultsOfCounting } from "../settings/defaults.ts";
import type { SettingOptions } from "../settings/effective-settings.ts";
import { about, type DraftLine, example, item, print, section, setting } from "./commented-yaml.ts";
import { draftInput } from "./input-draft.ts";
import type { ProposedGate } from "./proposed-gates.ts";

/** What a configuration is drafted from. */
export interface Findings {
  readonly options: SettingOptions;
  readonly inspections: readonly Inspection[];
  readonly gates: readonly ProposedGate[];
}

/**
 * A configuration with a word on everything. What the command line said is switched on, and so are the gates; what would
 * change nothing, or is an example, is switched off.
 */
export const draftConfig = (findings: Findings): string =>
  [head, draftTimes, draftInput, draftMoney, counting, draftRejects, draftGates]
    .map((draft) => print(draft(findings)))
    .join("\n");

const head = ({ inspections }: Findings): readonly DraftLine[] => [
  about(0, "What holds for every run of metrik in this folder and below; options override it."),
  about(0, 'A "# " in front of a line switches it off: take it away to switch the line on. "##" explains.'),
  ...(inspections.length === 0 ? [] : [about(0, `Written for ${inspections.map(({ file }) => file).join(", ")}.`)]),
  about(0, "metrik schema config > metrik.schema.json lets editors help with it:"),
  example(0, "$schema: ./metrik.schema.json"),
];

const usualZone = "Asia/Jakarta";

function draftTimes({ options: { timeZone }, inspections }: Findings): readonly DraftLine[] {
  const without = inspections.filter(({ notes }) => notes.all.some(({ code }) => code === "zone-assumed"));
  const files = without.map(({ file }) => file).join(", ");
  return [
    about(0, "The zone of the report, and of times without an offset; UTC otherwise."),
    ...(files === "" ? [] : [about(0, `Times in ${files} have none, and are read as UTC unless this says otherwise.`)]),
    setting(0, "time-zone", timeZone ?? usualZone, timeZone !== undefined),
    about(0, "The clock of durations: around the clock, or only while a calendar is open. Days left out are closed."),
    example(0, "hours: business"),
    example(0, "calendars:"),
    example(1, "default:"),
    setting(2, "time-zone", timeZone ?? usualZone, false),
    example(2, "hours:"),
    ...["monday", "tuesday", "wednesday", "thursday", "friday"].map((day) =>
      example(3, `${day}: ["08:00-12:00", "13:00-17:00"]`),
    ),
    example(2, 'holidays: ["2026-01-01", "2026-03-20..2026-03-24"]'),
  ];
}

const draftMoney = ({ inspections }: Findings): readonly DraftLine[] => [
  about(0, "The currency of amounts that name none, as a code of ISO 4217."),
  ...inspections
    .filter(({ notes }) => notes.all.some(({ code }) => code === "no-currency"))
    .map(({ file }) => about(0, `There are some in ${file}.`)),
  example(0, "currency: IDR"),
];

const counting = (): readonly DraftLine[] => [
  about(0, "How metrics are counted; metrik explain <metric> shows its switches."),
  example(0, "metrics:"),
  example(1, "csat: { pick: last }"),
  example(1, "sla:"),
  example(2, "targets:"),
  example(3, "- { metric: first-response-time, channel: email, limit: 24h, objective: 90% }"),
  about(0, "Tags are counted by category too."),
  example(0, "tags: { categories: { billing: [invoice, refund] } }"),
];

/** Without this, `check` tolerates no rejected record. */
function draftRejects({ options: { maxRejects }, inspections }: Findings): readonly DraftLine[] {
  const rejected = inspections.reduce((sum, { account }) => sum + account.rejected.length, 0);
  const note = rejected === 0 ? undefined : `today ${english.format.count(rejected)} in all`;
  return [
    about(0, "How many records of a file may be rejected: 20, or a share."),
    about(0, "Otherwise metrik report tolerates 1%, and metrik check none."),
    setting(
      0,
      "max-rejects",
      maxRejects ?? defaultsOfCounting["max-rejects"],
      maxRejects !== undefined || rejected > 0,
      note,
    ),
  ];
}

const draftGates = ({ gates }: Findings): readonly DraftLine[] => [
  about(0, "What metrik check judges. A gate fails the check; one that begins with warn: only warns."),
  ...(gates.length === 0
    ? [
        example(0, "gates:"),
        example(1, "- first-response-time.p90 <= 15m"),
        example(1, "- csat{channel=*}.value >= 85% if n >= 30"),
        example(1, '- "warn: backlog.value < 40"'),
      ]
    : [
        about(0, "These hold today, each by a step; with fewer than 30 observations they only warn."),
        ...section(0, "gates", gates.map(draftGate)),
      ]),
];

function draftGate({ gate, metric: { unit }, today, n }: ProposedGate): DraftLine {
  const observations = unit === "count" ? "" : `, n ${english.format.count(n)}`;
  return item(1, printGate(gate), true, `today ${english.format.figure(today, unit)}${observations}`);
}
