import type { Config } from "../../config/schema.ts";
import type { Language } from "../../language/language.ts";
import type { ReportOptions } from "../arguments/options.ts";
import { defaultsOfTelling } from "./defaults.ts";

/** The language of what people read: as the command line says, else the configuration, else English. */
export const languageOf = ({ lang }: Pick<ReportOptions, "lang">, config: Config): Language =>
  lang ?? config.lang ?? defaultsOfTelling.lang;
