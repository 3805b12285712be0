import { extname, resolve } from "node:path";
import type { Command } from "commander";
import { usageError } from "../../errors.ts";
import type { Source } from "../../input/sources.ts";
import type { RejectedRecord } from "../../pipeline/account.ts";
import { defaultRejectLimit, parseRejectLimit } from "../../pipeline/reject-limit.ts";
import { makeReport } from "../../pipeline.ts";
import { type Format, formatByExtension, renderers } from "../../render/index.ts";
import type { RenderOptions } from "../../render/renderer.ts";
import { demandOf } from "../../report/demand.ts";
import type { Report } from "../../report/report.ts";
import { didYouMean } from "../../suggest.ts";
import { colorLevel, createChalk } from "../color.ts";
import { sourcesOf } from "../files.ts";
import type { Host } from "../host.ts";
import type { ReportOptions } from "../options.ts";
import { createProgress } from "../progress.ts";
import { questionOf } from "../question.ts";
import { configOf, readRequest } from "../read-request.ts";
import { version } from "../version.ts";
import { checkWritable, writeOutputs } from "../write.ts";

/** Where a report goes: a file, or `-` for standard output; and in which format. */
interface Destination {
  readonly path: string;
  readonly format: Format;
}

/** `metrik report`: computes and prints. */
export async function report(
  host: Host,
  command: Command,
  files: readonly string[],
  options: ReportOptions,
): Promise<void> {
  const question = questionOf(options);
  const destinations = destinationsOf(options);
  const config = await configOf(host, options);
  const sources = await sourcesOf(host, command, files);
  await checkOutputs(host, options, destinations, sources);
  const isDigest = options.metrics === undefined && options.by === undefined;
  const drawsCurve = isDigest && destinations.some(({ format }) => format === "table" || format === "markdown");
  const progress = createProgress(host, totalSize(sources), options.quiet === true);
  const made = makeReport(
    {
      metrik: version,
      read: readRequest(host, sources, options, config, demandOf(question), progress.add),
      question,
      drawsCurve,
      range: { since: options.since, until: options.until, last: options.last },
      asOf: options.asOf,
      hours: options.hours,
      rejectLimit: limitOf(options.maxRejects ?? config["max-rejects"]),
    },
    (rejected) => keepRejects(host, options, rejected),
  );
  const result = await made.finally(progress.clear);
  await deliver(host, options, destinations, result, isDigest ? "digest" : "metrics");
}

const limitOf = (text: string | undefined) => (text === undefined ? defaultRejectLimit : parseRejectLimit(text));

function totalSize(sources: readonly Source[]): number | undefined {
  return sources.reduce<number | undefined>(
    (total, { size }) => (total === undefined || size === undefined ? undefined : total + size),
    0,
  );
}

/** Standard output unless files are named; a file's format is that of its ending, unless `-f` says another. */
function destinationsOf({ output = [], format }: ReportOptions): Destination[] {
  if (output.length === 0) return [{ path: "-", format: format ?? "table" }];
  return output.map((path) => {
    const byEnding = path === "-" ? "table" : formatByExtension[extname(path).toLowerCase()];
    const chosen = format ?? byEnding;
    if (chosen !== undefined) return { path, format: chosen };
    const endings = Object.keys(formatByExtension);
    throw usageError("bad-option", `the ending of ${path} names no format`, {
      help: didYouMean(extname(path), endings) || `end it in ${endings.join(", ")}, or name the format with -f`,
    });
  });
}

async function checkOutputs(
  host: Host,
  { rejects }: ReportOptions,
  destinations: readonly Destination[],
  sources: readonly Source[],
): Promise<void> {
  const files = destinations.map(({ path }) => path).filter((path) => path !== "-");
  const paths = rejects === undefined ? files : [...files, rejects];
  const twice = paths.find(
    (path, index) => paths.findIndex((other) => resolve(host.cwd, other) === resolve(host.cwd, path)) < index,
  );
  if (twice !== undefined)
    throw usageError("output-twice", `${twice} would be written twice`, { help: "name another file" });
  for (const path of paths) await checkWritable(path, host.cwd, sources);
}

/** The rejected records as NDJSON, for the eyes of their owner only: they hold raw data. */
async function keepRejects(host: Host, options: ReportOptions, rejected: readonly RejectedRecord[]): Promise<void> {
  if (options.rejects !== undefined) {
    const text = rejected
      .map(({ file, line, code, message, raw }) => `${JSON.stringify({ file, line, reason: code, message, raw })}\n`)
      .join("");
    await writeOutputs([{ path: options.rejects, text, mode: 0o600 }], host);
  }
  if (rejected.length > 0 && options.quiet !== true) {
    const where = options.rejects === undefined ? "--rejects FILE keeps them" : `kept in ${options.rejects}`;
    const [{ file, line, message }] = rejected;
    const { terminalText } = await import("../../render/encode.ts");
    const first = terminalText(`first: ${file}:${line}: ${message}`);
    const what = rejected.length === 1 ? "1 record was" : `${rejected.length} records were`;
    await host.stderr.write(`warning: ${what} rejected (${first}); ${where}\n`);
  }
}

async function deliver(
  host: Host,
  options: ReportOptions,
  destinations: readonly Destination[],
  result: Report,
  layout: RenderOptions["layout"],
): Promise<void> {
  const files: { path: string; text: string }[] = [];
  for (const { path, format } of destinations) {
    const render = await renderers[format]();
    const toTerminal = path === "-" && host.stdout.isTTY;
    const level = path === "-" ? colorLevel(options.color, host.env, host.stdout.isTTY) : 0;
    const text = render(result, {
      layout,
      width: toTerminal ? (host.stdout.columns ?? 80) : widthOfFiles,
      chalk: await createChalk(level),
      unicode: !toTerminal || hasUnicode(host.env),
    });
    if (path === "-") await host.stdout.write(text);
    else files.push({ path, text });
  }
  await writeOutputs(files, host);
}

/** Columns of a table that no terminal shows. */
const widthOfFiles = 120;

/** A terminal whose locale is known not to be UTF-8 gets ASCII. */
function hasUnicode({ LC_ALL, LC_CTYPE, LANG }: Host["env"]): boolean {
  const locale = LC_ALL || LC_CTYPE || LANG;
  return !locale || /utf-?8/i.test(locale);
}
