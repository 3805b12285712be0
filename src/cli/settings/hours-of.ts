import type { Config } from "../../config/schema.ts";
import type { Hours } from "../../metrics/variants/hours.ts";
import { defaultsOfCounting } from "./defaults.ts";

/** The clock of durations: as the command line says, else the configuration, else that never stops. */
export const hoursOf = ({ hours }: { readonly hours?: Hours | undefined }, config: Config): Hours =>
  hours ?? config.hours ?? defaultsOfCounting.hours;
