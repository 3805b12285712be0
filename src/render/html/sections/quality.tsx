import { capitalised } from "../../../capitalised.ts";
import type { Diagnostic, ReportInput } from "../../../report/report.ts";
import { largestFirst, total } from "../../document/counts.ts";
import { Count } from "../parts/figure.tsx";
import { Name } from "../parts/name.tsx";
import { numberColumn, Table } from "../parts/table.tsx";
import { Tally } from "../parts/tally.tsx";
import { Unmeasurable } from "../parts/unmeasurable.tsx";
import type { Section } from "../section.ts";
import type { View } from "../view.ts";

const mostPlaces = 3;
const mostRows = 100;

function Inputs({ view, inputs }: { readonly view: View; readonly inputs: readonly ReportInput[] }) {
  const { quality, charts } = view.texts;
  const [format, ...counts] = view.words.reading.head;
  const shown = inputs.slice(0, mostRows);
  const rest = inputs.length - shown.length;
  return (
    <>
      <Table
        caption={quality.inputs}
        columns={[
          { title: quality.file },
          { title: capitalised(format) },
          ...counts.map(capitalised).map(numberColumn),
          { title: quality.reason },
        ]}
        rows={shown.map((input, index) => ({
          key: String(index),
          cells: [
            <Name key="path" view={view} text={input.path} />,
            <Name key="format" view={view} text={input.format} />,
            ...[input.records, input.used, total(input.rejected), input.duplicates, input.blank].map((count, place) => (
              <Count key={place} view={view} value={count} />
            )),
            <span key="reasons" class="note">
              <Tally view={view} counts={input.rejected} nameOf={view.words.names.exclusion} />
            </span>,
          ],
        }))}
      />
      {rest > 0 && <p class="note">{charts.more(rest, view.format.count(rest))}</p>}
    </>
  );
}

function Population({ view }: { readonly view: View }) {
  const { quality, charts } = view.texts;
  const { conversations, excluded } = view.report.population;
  const reasons = largestFirst(excluded);
  return (
    <>
      <p>
        {quality.counted} <Count view={view} value={conversations} />.
        {reasons.length === 0 && ` ${quality.nothingExcluded}`}
      </p>
      {reasons.length > 0 && (
        <Table
          caption={quality.excluded}
          columns={[{ title: quality.reason }, numberColumn(charts.conversations)]}
          rows={reasons.map(([reason, count]) => ({
            key: reason,
            cells: [
              <Name key="reason" view={view} text={view.words.names.exclusion(reason)} />,
              <Count key="count" view={view} value={count} />,
            ],
          }))}
        />
      )}
    </>
  );
}

function Warnings({ view, diagnostics }: { readonly view: View; readonly diagnostics: readonly Diagnostic[] }) {
  const { quality, charts } = view.texts;
  if (diagnostics.length === 0) return <p>{quality.noWarnings}</p>;
  const rest = Math.max(0, diagnostics.length - mostRows);
  return (
    <>
      <Table
        caption={view.words.tables.warnings}
        columns={[{ title: quality.warning }, numberColumn(quality.times), { title: quality.places }]}
        rows={diagnostics.slice(0, mostRows).map(({ message, count, examples }, index) => ({
          key: String(index),
          cells: [
            <Name key="message" view={view} text={view.words.say(message)} />,
            <Count key="count" view={view} value={count} />,
            <span key="places" class="note">
              {examples.slice(0, mostPlaces).map((place, at) => (
                <span key={place}>
                  {at > 0 && ", "}
                  <Name view={view} text={place} />
                </span>
              ))}
            </span>,
          ],
        }))}
      />
      {rest > 0 && <p class="note">{charts.more(rest, view.format.count(rest))}</p>}
    </>
  );
}

/** What was read, what was not counted or could not be measured, and why. */
export const quality: Section = {
  id: "quality",
  metrics: () => [],
  absence: () => undefined,
  body: (view) => (
    <>
      <Inputs view={view} inputs={view.report.inputs} />
      <Population view={view} />
      <Unmeasurable view={view} />
      <Warnings view={view} diagnostics={view.report.diagnostics} />
    </>
  ),
};
