import type { Section } from "../section.ts";
import { agents } from "./agents.tsx";
import { backlog } from "./backlog.tsx";
import { business } from "./business.tsx";
import { definitionsAfter } from "./definitions.tsx";
import { furtherFiguresBeside } from "./further-figures.tsx";
import { groups } from "./groups.tsx";
import { headlines } from "./headlines.tsx";
import { periods } from "./periods.tsx";
import { quality } from "./quality.tsx";
import { resolution } from "./resolution.tsx";
import { speed } from "./speed.tsx";
import { topics } from "./topics.tsx";
import { verdicts } from "./verdicts.tsx";
import { voice } from "./voice.tsx";
import { volume } from "./volume.tsx";
import { week } from "./week.tsx";

/** These show their metrics in full, with all parts. */
const furtherFigures = furtherFiguresBeside((view) =>
  [voice, resolution, business].flatMap(({ metrics }) => metrics(view)),
);

const withNumbers: readonly Section[] = [
  headlines,
  verdicts,
  volume,
  week,
  speed,
  backlog,
  voice,
  resolution,
  topics,
  agents,
  groups,
  periods,
  business,
  furtherFigures,
];

/** The parts of the page, in the order in which a support lead wants them. */
export const sections: readonly Section[] = [...withNumbers, quality, definitionsAfter(withNumbers)];
