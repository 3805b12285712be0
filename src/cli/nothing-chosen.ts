import { terminalText } from "../render/encode.ts";
import type { Report } from "../report/report.ts";
import type { Host } from "./host.ts";

/**
 * Says on standard error that no conversation meets the conditions: a misspelt value looks like a day without work. Where no
 * file tells what they are about, the report says so itself.
 */
export async function noteNothingChosen(
  host: Pick<Host, "stderr">,
  { where = [], population, diagnostics }: Pick<Report, "where" | "population" | "diagnostics">,
): Promise<void> {
  const { conversations, excluded } = population;
  if (conversations > 0 || excluded.filtered === undefined) return;
  if (diagnostics.some(({ code }) => code === "no-such-column")) return;
  const names = [...new Set(where.map((condition) => condition.replace(/!?=.*$/s, "")))];
  const notice = `no conversation fits ${where.join(", ")}; metrik report --by ${names.join(",")} shows what there is`;
  await host.stderr.write(`notice: ${terminalText(notice)}\n`);
}
