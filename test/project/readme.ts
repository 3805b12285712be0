import { readFileSync, writeFileSync } from "node:fs";
import { formats } from "../../src/formats/index.ts";
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
function metricTable(): string {
  const rows = families.flatMap((family) =>
    metricsOf(family).map(
      ({ id, meaning, better, clocked }) => `| ${family} | \`${id}\`${clocked ? " ⏱" : ""} | ${meaning} | ${better} |`,
    ),
  );
  return ["| family | metric | what it tells | better |", "| :-- | :-- | :-- | :-- |", ...rows].join("\n");
}

/** The table of the formats of products: the plain ones are told of by their columns. */
function formatTable(): string {
  const ofProducts = formats.filter(({ signature, id }) => signature !== undefined && id !== "metrik");
  const rows = ofProducts.map(({ id, title }) => `| \`${id}\` | ${title} |`);
  return ["| format | what |", "| :-- | :-- |", ...rows].join("\n");
}

/** The README with its tables made anew. */
export const withTables = (text: string): string =>
  withTable(withTable(text, "metrics", metricTable()), "formats", formatTable());

const withTable = (text: string, name: string, table: string): string =>
  text.replace(new RegExp(`(?<=<!-- ${name} -->\\n)[\\s\\S]*?(?=<!-- /${name} -->)`), `\n${table}\n\n`);
