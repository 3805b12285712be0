import { readFileSync, writeFileSync } from "node:fs";
import { metricsOf } from "../../src/metrics/index.ts";
import { families } from "../../src/metrics/metric.ts";

const path = "README.md";
export const readme = readFileSync(path, "utf8");

/** What a reader has to do when the README is not what the program says. */
export const howToRefresh = "METRIK_README=write npx vitest run test/project writes it anew; read the difference";

/** The README as it is; one made anew takes its place first, where the environment says so. */
export function readmeAfter(made: string): string {
  if (process.env.METRIK_README !== "write") return readme;
  writeFileSync(path, made);
  return made;
}

/** The table of metrics, from their own metadata. */
export function metricTable(): string {
  const rows = families.flatMap((family) =>
    metricsOf(family).map(
      ({ id, meaning, better, clocked }) => `| ${family} | \`${id}\`${clocked ? " ⏱" : ""} | ${meaning} | ${better} |`,
    ),
  );
  return ["| family | metric | what it tells | better |", "| :-- | :-- | :-- | :-- |", ...rows].join("\n");
}

/** The README with the table of metrics made anew. */
export const withMetricTable = (text: string): string =>
  text.replace(/(?<=<!-- metrics -->\n)[\s\S]*?(?=<!-- \/metrics -->)/, `\n${metricTable()}\n\n`);
