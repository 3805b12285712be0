import type { ChalkInstance } from "chalk";
import type { ExplainWords } from "../../language/explained.ts";
import { metricsOf } from "../../metrics/index.ts";
import { families, type Metric } from "../../metrics/metric.ts";
import { wrap } from "../wrap.ts";

/** What each metric tells, family by family. */
export function metricList(
  metrics: readonly Metric[],
  words: ExplainWords,
  chalk: ChalkInstance,
  width: number,
): string {
  const column = Math.max(...metrics.map(({ id }) => id.length)) + 4;
  const entry = ({ id, meaning }: Metric): string => {
    const [first, ...rest] = wrap(words.say(meaning), width - column);
    return [`  ${chalk.cyan(id.padEnd(column - 2))}${first}`, ...rest.map((line) => " ".repeat(column) + line)].join(
      "\n",
    );
  };
  const lines = families
    .filter((family) => metricsOf(family, metrics).length > 0)
    .flatMap((family) => [chalk.bold(words.families[family]), ...metricsOf(family, metrics).map(entry), ""]);
  return `${lines.join("\n")}${words.more}\n`;
}
