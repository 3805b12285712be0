import { absenceOf } from "../absence.ts";
import { Distribution } from "../parts/distribution.tsx";
import { Statement } from "../parts/statement.tsx";
import type { Section } from "../section.ts";
import { titleOf } from "../titles.ts";
import { metricValues } from "../view.ts";

const ids = ["first-response-time", "reply-time"];

/** How long customers wait for an answer, channel by channel. */
export const speed: Section = {
  id: "speed",
  metrics: (view) => metricValues(view, ...ids).map(({ metric }) => metric.id),
  absence: (view) => absenceOf(view, ids),
  body: (view) =>
    metricValues(view, ...ids).map((one) => (
      <div key={one.metric.id} class="part">
        <h3>{titleOf(view, one.metric)}</h3>
        <Statement view={view} {...one} />
        <Distribution view={view} one={one} />
      </div>
    )),
};
