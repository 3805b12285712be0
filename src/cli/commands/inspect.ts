import type { Command } from "commander";
import { throwAll } from "../../errors.ts";
import { metrics } from "../../metrics/index.ts";
import type { Account } from "../../pipeline/account.ts";
import { inspectFile } from "../../pipeline/inspect.ts";
import { refuseMappings } from "../../pipeline/notices/unused-mappings.ts";
import { noRecordsIn } from "../../pipeline/reading/no-records.ts";
import { demandOf } from "../../report/demand.ts";
import type { ReadOptions } from "../arguments/options.ts";
import { colorLevel, createChalk } from "../color.ts";
import { emptyExportText, inspectionText } from "../explained/inspection-text.ts";
import type { Host } from "../host.ts";
import { noProgress } from "../progress.ts";
import { sourcesOf } from "../requests/files.ts";
import { readRequest } from "../requests/read-request.ts";
import { configurationOf } from "../settings/configuration.ts";
import { defaultsOfReading } from "../settings/defaults.ts";
import { noteSettings } from "../settings/settings-notes.ts";

/** `metrik inspect`: what the files are taken for, and what becomes of their records. */
export async function inspect(
  host: Host,
  command: Command,
  files: readonly string[],
  options: ReadOptions,
): Promise<void> {
  const configuration = await configurationOf(host, options);
  await noteSettings(host, options, configuration, defaultsOfReading);
  const sources = await sourcesOf(host, command, files);
  const asked = demandOf({ metrics, by: [], where: [] });
  const demand = { ...asked, facts: new Set([...asked.facts, "revenue" as const]) };
  const request = readRequest(host, sources, options, configuration, demand, noProgress);
  const chalk = await createChalk(colorLevel(options.color, host.env, host.stdout.isTTY));
  const empty: string[] = [];
  const accounts: Account[] = [];
  const failures: unknown[] = [];
  for (const source of sources) {
    try {
      const inspection = await inspectFile(source, request);
      if (inspection === undefined) empty.push(source.name);
      else accounts.push(inspection.account);
      await host.stdout.write(
        inspection === undefined ? emptyExportText(source.name, chalk) : inspectionText(inspection, chalk),
      );
    } catch (error) {
      failures.push(error);
    }
  }
  if (empty.length === sources.length) throw noRecordsIn(empty);
  throwAll(failures);
  if (request.mapped !== undefined) refuseMappings(request.mapped, accounts);
}
