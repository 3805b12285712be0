import { sumInputs } from "../../document/accounting.ts";
import { sections } from "../sections/index.ts";
import type { View } from "../view.ts";
import { Fact } from "./fact.tsx";
import { Count } from "./figure.tsx";
import { Name } from "./name.tsx";

/** The range that everything is compared with, and how it was chosen. */
function Compared({ view }: { readonly view: View }) {
  const { texts, format, report } = view;
  const { comparison } = report;
  if (comparison === undefined) return <>{texts.head.nothingCompared}</>;
  return (
    <>
      {format.span(comparison, report.timeZone)}{" "}
      <span class="soft">
        ({texts.head.comparisonKinds[comparison.kind]}
        {comparison.partial && `, ${texts.head.partial}`})
      </span>
    </>
  );
}

/** From which files, and how much of it was used. */
function Read({ view }: { readonly view: View }) {
  const { texts, format, report } = view;
  const { inputs } = report;
  const [first] = inputs;
  const { records, used } = sumInputs(inputs);
  return (
    <>
      {inputs.length === 1 && first !== undefined ? (
        <Name view={view} text={first.path} />
      ) : (
        texts.head.files(inputs.length, format.count(inputs.length))
      )}
      , {texts.head.records(format.count(used), format.count(records))} <a href="#quality">{texts.head.more}</a>
    </>
  );
}

function Clock({ view }: { readonly view: View }) {
  const { report, words } = view;
  const names = report.hours === "business" ? report.calendars.map(({ name }) => name) : [];
  return (
    <>
      {words.settings.hours[report.hours]}
      {names.map((name, index) => (
        <span key={name}>
          {index === 0 ? ": " : ", "}
          <Name view={view} text={name} />
        </span>
      ))}
    </>
  );
}

/** What was read, for which period and zone: the frame of every number below. */
export function Head({ view }: { readonly view: View }) {
  const { texts, format, report } = view;
  const { period, asOf, timeZone, population } = report;
  return (
    <header>
      <p class="kind">{texts.head.title}</p>
      <h1>{period === null ? texts.head.noPeriod : format.span(period, timeZone)}</h1>
      <dl class="frame">
        <Fact title={texts.charts.conversations}>
          <Count view={view} value={population.conversations} />
        </Fact>
        <Fact title={texts.head.comparedWith}>
          <Compared view={view} />
        </Fact>
        <Fact title={texts.head.timeZone}>{timeZone}</Fact>
        <Fact title={texts.head.clock}>
          <Clock view={view} />
        </Fact>
        {asOf !== null && <Fact title={texts.head.asOf}>{format.minute(asOf, timeZone)}</Fact>}
        <Fact title={texts.head.read}>
          <Read view={view} />
        </Fact>
      </dl>
    </header>
  );
}

/** The way to each part, and which parts there are not. */
export function Contents({ view }: { readonly view: View }) {
  const { texts } = view;
  const reasons = sections.map((section) => ({ id: section.id, reason: section.absence(view) }));
  const absent = reasons.filter(({ reason = "" }) => reason !== "");
  return (
    <>
      <nav aria-label={texts.head.contents}>
        <ul>
          {reasons
            .filter(({ reason }) => reason === undefined)
            .map(({ id }) => (
              <li key={id}>
                <a href={`#${id}`}>{texts.sections[id]}</a>
              </li>
            ))}
        </ul>
      </nav>
      {absent.length > 0 && (
        <p class="absent">
          {texts.head.absent}{" "}
          {absent.map(({ id, reason }, index) => (
            <span key={id}>
              {index > 0 && "; "}
              {texts.sections[id]} (<bdi>{reason}</bdi>)
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}
