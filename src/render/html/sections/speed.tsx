import { showing } from "../absence.ts";
import { Distribution } from "../parts/distribution.tsx";
import { MetricPart } from "../parts/metric-part.tsx";
import type { Section } from "../section.ts";
import { metricValues } from "../view.ts";

const ids = ["first-response-time", "reply-time"];

/** How long customers wait for an answer, channel by channel. */
export const speed: Section = {
  id: "speed",
  ...showing(ids),
  body: (view) =>
    metricValues(view, ...ids).map((one) => (
      <MetricPart key={one.metric.id} view={view} one={one}>
        <Distribution view={view} one={one} />
      </MetricPart>
    )),
};
