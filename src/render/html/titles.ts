import { capitalised } from "../../capitalised.ts";
import type { PartValue, ReportMetric } from "../../report/report.ts";
import type { View } from "./view.ts";

/** What a metric, or one of its parts, is called in the page's language. */
export const titleOf = ({ words }: View, { title }: Pick<ReportMetric | PartValue, "title">): string =>
  words.say(title);

/** What a dimension is called, as a title. */
export const dimensionTitleOf = ({ words }: View, name: string): string => capitalised(words.names.dimension(name));
