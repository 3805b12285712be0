import { resolve } from "node:path";
import { findConfig } from "../config/find.ts";
import type { Config } from "../config/schema.ts";
import { usageError } from "../errors.ts";
import { type Kind, kinds } from "../formats/format.ts";
import { fieldNames } from "../formats/index.ts";
import { currenciesOf } from "../formats/values/currencies.ts";
import type { CsvDialect } from "../input/csv/dialect.ts";
import type { Source } from "../input/sources.ts";
import type { ReadRequest } from "../pipeline/request.ts";
import type { Demand } from "../report/demand.ts";
import { didYouMean } from "../suggest.ts";
import { indonesianZones, isTimeZone, zone } from "../time/zone.ts";
import type { Host } from "./host.ts";
import type { ReadOptions } from "./options.ts";

const day = 86_400_000;

/** The configuration that `-c` names, else the one found in this folder or above; an empty one where there is none. */
export async function configOf(host: Host, options: { readonly config?: string }): Promise<Config> {
  const path = options.config === undefined ? findConfig(host.cwd) : resolve(host.cwd, options.config);
  if (path === undefined) return {};
  const { loadConfig } = await import("../config/load.ts");
  return loadConfig(path);
}

/** How the files are to be read: options before configuration before defaults. */
export function readRequest(
  host: Host,
  sources: readonly Source[],
  options: ReadOptions,
  { input = {}, ...config }: Config,
  demand: Demand,
  onBytes: (count: number) => void,
): ReadRequest {
  const timeZone = options.timeZone ?? config["time-zone"];
  const mappings = (options.map ?? []).map(mappingOf);
  return {
    sources,
    mappedColumns: mappings.map(({ column }) => column),
    format: options.inputFormat ?? input.format,
    kind: options.inputKind ?? checkedKind(input.kind),
    costs: config.costs,
    encoding: options.encoding ?? input.encoding,
    dialect: dialectOf(options, input),
    settings: {
      zone: zone(checkedZone(timeZone ?? "UTC")),
      zoneGiven: timeZone !== undefined,
      dateFormat: options.dateFormat ?? input["date-format"],
      latest: host.now() + day,
      map: mapOf(mappings, input.map ?? {}),
      values: new Map(
        Object.entries(input.values ?? {}).map(([field, words]) => [field, new Map(Object.entries(words ?? {}))]),
      ),
      decimal: options.decimal ?? input.decimal,
      currency: checkedCurrency(config.currency),
      ...demand,
    },
    onBytes,
    signal: host.interrupted,
  };
}

function checkedZone(name: string): string {
  if (isTimeZone(name)) return name;
  const indonesian = indonesianZones[name.toUpperCase()];
  const near = didYouMean(indonesian ?? name, Intl.supportedValuesOf("timeZone"));
  throw usageError("unknown-time-zone", `there is no time zone "${name}"`, {
    help: near || "use a name of the IANA time zone database, such as Asia/Jakarta",
  });
}

function checkedKind(name: string | undefined): Kind | undefined {
  const kind = kinds.find((known) => known === name);
  if (name === undefined || kind !== undefined) return kind;
  throw usageError("unknown-kind", `there is no kind of input "${name}" (input.kind in the configuration)`, {
    help: didYouMean(name, kinds) || `kinds: ${kinds.join(", ")}`,
  });
}

function checkedCurrency(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const [code, ...others] = currenciesOf(name);
  if (code !== undefined && others.length === 0) return code;
  throw usageError("unknown-currency", `"${name}" does not name one currency (currency in the configuration)`, {
    help: didYouMean(name, Intl.supportedValuesOf("currency")) || "use a code of ISO 4217, such as IDR",
  });
}

function dialectOf(options: ReadOptions, input: NonNullable<Config["input"]>): Partial<CsvDialect> {
  const delimiter = options.delimiter ?? input.delimiter;
  return {
    ...(delimiter === undefined ? {} : { delimiter: checkedDelimiter(delimiter) }),
    escape: options.escape ?? input.escape,
    comment: options.comment ?? input.comment,
    relaxQuotes: options.relaxQuotes ?? input["relax-quotes"],
  };
}

const spelledDelimiters: Readonly<Record<string, string>> = {
  "\\t": "\t",
  tab: "\t",
  comma: ",",
  semicolon: ";",
  pipe: "|",
};

function checkedDelimiter(text: string): string {
  const delimiter = spelledDelimiters[text] ?? text;
  if (/^[\t -~]$/.test(delimiter) && !/^["A-Za-z0-9]$/.test(delimiter)) return delimiter;
  throw usageError("bad-option", `--delimiter takes one character, not "${text}"`, {
    help: "for example --delimiter ';' or --delimiter tab",
  });
}

interface Mapping {
  readonly field: string;
  readonly column: string;
}

/** `--map field=Column` */
function mappingOf(pair: string): Mapping {
  const equals = pair.indexOf("=");
  if (equals < 1) {
    throw usageError("bad-option", `--map takes field=Column, not "${pair}"`, {
      help: "for example --map createdAt='Waktu Dibuat'",
    });
  }
  return { field: pair.slice(0, equals).trim(), column: pair.slice(equals + 1) };
}

/** Field → column, from the command line over the configuration. */
function mapOf(
  mappings: readonly Mapping[],
  configured: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const map = new Map([
    ...Object.entries(configured),
    ...mappings.map(({ field, column }) => [field, column] as const),
  ]);
  for (const field of map.keys()) {
    if (fieldNames.includes(field)) continue;
    throw usageError("unknown-field", `there is no field "${field}" to map a column to`, {
      help: didYouMean(field, fieldNames) || `fields: ${fieldNames.join(", ")}`,
    });
  }
  return map;
}
