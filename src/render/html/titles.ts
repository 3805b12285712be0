import type { PartValue, ReportMetric } from "../../report/report.ts";
import type { View } from "./view.ts";

/** What a metric, or one of its parts, is called in the page's language. */
export const titleOf = ({ words }: View, { title }: Pick<ReportMetric | PartValue, "title">): string =>
  words.say(title);

/** @example capitalised("channel") //=> "Channel" */
export const capitalised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** What a dimension is called, as a title. */
export const dimensionTitleOf = ({ words }: View, name: string): string => capitalised(words.names.dimension(name));
