import type { Configuration } from "../../config/load.ts";
import type { Config } from "../../config/schema.ts";
import { CannedTexts } from "../../formats/values/canned-texts.ts";
import { configuredWords } from "../../formats/values/configured-words.ts";
import type { CsvDialect } from "../../input/csv/dialect.ts";
import type { Source } from "../../input/sources.ts";
import type { ReadRequest } from "../../pipeline/request.ts";
import type { Demand } from "../../report/demand.ts";
import { lengthOf } from "../../time/length.ts";
import { millisecondsPerDay } from "../../time/units.ts";
import { zone } from "../../time/zone.ts";
import {
  checkedCurrency,
  checkedDelimiter,
  checkedField,
  checkedKind,
  checkedLength,
} from "../arguments/checked-words.ts";
import type { ReadOptions } from "../arguments/options.ts";
import type { Host } from "../host.ts";
import type { Progress } from "../progress.ts";
import { defaultsOfReading } from "../settings/defaults.ts";
import { describedFormats } from "../settings/described-formats.ts";
import { mappingsOf } from "../settings/mappings.ts";
import { statedScales } from "../settings/stated-scales.ts";

/** How the files are to be read: options before configuration before defaults. */
export function readRequest(
  host: Host,
  sources: readonly Source[],
  options: ReadOptions,
  { config: { input = {}, ...config }, document }: Configuration,
  demand: Demand,
  progress: Progress,
): ReadRequest {
  const timeZone = options.timeZone ?? config["time-zone"];
  const mapped = new Map(mappingsOf(options.map ?? []).map(({ field, column }) => [checkedField(field), column]));
  const scales = statedScales(options.scale ?? []);
  return {
    sources,
    mapped,
    format: options.inputFormat ?? input.format,
    formats: describedFormats(config),
    kind: options.inputKind ?? optional(input.kind, checkedKind),
    costs: config.costs?.map((cost, index) => ({
      ...cost,
      place: { file: document?.file, ...document?.placeOfValue(["costs", String(index)]) },
    })),
    encoding: options.encoding ?? input.encoding,
    sheet: options.sheet ?? input.sheet,
    dialect: dialectOf(options, input),
    settings: {
      zone: zone(timeZone ?? defaultsOfReading["time-zone"]),
      zoneGiven: timeZone !== undefined,
      dateFormat: options.dateFormat ?? input["date-format"],
      latest: host.now() + millisecondsPerDay,
      map: new Map([...Object.entries(input.map ?? {}), ...mapped]),
      values: new Map(
        Object.entries(input.values ?? {}).map(([field, words]) => [field, configuredWords(words ?? {})]),
      ),
      scales: { ...input.scale, ...scales },
      statedScales: new Set(Object.keys(scales)),
      decimal: options.decimal ?? input.decimal,
      currency: optional(config.currency, checkedCurrency),
      sessionGap:
        optional(options.sessionGap, checkedLength) ??
        input["session-gap"] ??
        lengthOf(defaultsOfReading["input.session-gap"]),
      canned: input.canned && new CannedTexts(input.canned),
      rooms: input.rooms,
      ...demand,
    },
    onBytes: progress.add,
    onCounted: progress.counted,
    signal: host.interrupted,
  };
}

const optional = <Checked>(text: string | undefined, checked: (text: string) => Checked): Checked | undefined =>
  text === undefined ? undefined : checked(text);

function dialectOf(options: ReadOptions, input: NonNullable<Config["input"]>): Partial<CsvDialect> {
  const delimiter = options.delimiter ?? input.delimiter;
  return {
    ...(delimiter === undefined ? {} : { delimiter: checkedDelimiter(delimiter) }),
    escape: options.escape ?? input.escape,
    comment: options.comment ?? input.comment,
    relaxQuotes: options.relaxQuotes ?? input["relax-quotes"],
  };
}
