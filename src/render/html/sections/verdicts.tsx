import { capitalised } from "../../../capitalised.ts";
import type { Judgement, Verdict } from "../../../report/verdict.ts";
import { setOff } from "../../set-off.ts";
import { byOutcome } from "../../verdict-order.ts";
import { expectedText, foundText, marginText, outcomeLine } from "../../verdict-text.ts";
import { Amount, Count, ToDefinition } from "../parts/figure.tsx";
import { Name } from "../parts/name.tsx";
import { type Column, numberColumn, Table, type TableRow } from "../parts/table.tsx";
import type { Section } from "../section.ts";
import type { View } from "../view.ts";

/** A shape beside the word, so that an outcome is seen without colours too. */
const signs = { fail: "✗", "no-data": "?", warn: "!", pass: "✓" } as const;
/** Of gates that hold nobody wants to read more. */
const mostPassed = 100;
const mostWorst = 10;

/** What was found, as the way to what it means, where the report says that. */
function Found({ view, verdict }: { readonly view: View; readonly verdict: Verdict }) {
  const text =
    verdict.found === null ? (
      view.words.verdicts.noData
    ) : (
      <data value={verdict.found}>{foundText(verdict, view.words)}</data>
    );
  const metric = view.report.metrics.find(({ id }) => id === verdict.metric);
  if (metric === undefined) return <>{text}</>;
  return (
    <ToDefinition view={view} metric={metric} class="figure">
      {text}
    </ToDefinition>
  );
}

/** The conversations to look at, the worst first; of a ratio each of them missed, so that no number says more. */
function Worst({ view, verdict }: { readonly view: View; readonly verdict: Verdict }) {
  const { worst = [], unit, currency } = verdict;
  if (worst.length === 0) return null;
  return (
    <p class="note">
      {view.words.verdictSheet.worst}:{" "}
      {worst.slice(0, mostWorst).map(({ conversation, value }, index) => (
        <span key={conversation}>
          {index > 0 && ", "}
          <Name view={view} text={unit === "ratio" ? conversation : setOff(conversation)} />
          {unit !== "ratio" && (
            <>
              {" "}
              <Amount view={view} value={value} unit={unit === "score" ? "count" : unit} currency={currency} />
            </>
          )}
        </span>
      ))}
    </p>
  );
}

function rowOf(view: View, verdict: Verdict, index: number): TableRow {
  const { texts } = view;
  const { gate, outcome, reason, n, minimumN, previous, unit, currency } = verdict;
  return {
    key: String(index),
    class: outcome,
    cells: [
      <>
        <code>{gate}</code>
        {reason !== undefined && (
          <p class="note">
            <Name view={view} text={view.words.say(reason)} />
          </p>
        )}
        <Worst view={view} verdict={verdict} />
      </>,
      <span key="outcome" class={`outcome ${outcome}`}>
        <span aria-hidden="true">{signs[outcome]}</span> {texts.verdicts.outcomes[outcome]}
      </span>,
      <Found key="found" view={view} verdict={verdict} />,
      expectedText(verdict, view.words),
      marginText(verdict, view.words),
      n < minimumN ? (
        texts.verdicts.ofAtLeast(view.format.count(n), view.format.count(minimumN))
      ) : (
        <Count key="n" view={view} value={n} />
      ),
      previous === null ? "" : <Amount key="previous" view={view} value={previous} unit={unit} currency={currency} />,
    ],
  };
}

function columnsOf({ words }: View): readonly Column[] {
  const { gate, outcome, found, limit, margin, n } = words.verdictSheet;
  return [{ title: gate }, { title: outcome }, ...[found, limit, margin, n, words.changes.before].map(numberColumn)];
}

function Verdicts({ view, judgement }: { readonly view: View; readonly judgement: Judgement }) {
  const { texts, format, words } = view;
  const { outcome, judgedOn, onNoData, verdicts } = judgement;
  const unlisted = new Set(verdicts.filter((verdict) => verdict.outcome === "pass").slice(mostPassed));
  const listed = byOutcome(judgement).filter((verdict) => !unlisted.has(verdict));
  return (
    <>
      <p class={`conclusion ${outcome}`}>
        <span aria-hidden="true">{signs[outcome]}</span> {capitalised(outcomeLine(judgement, words))}
      </p>
      {judgedOn !== "value" && <p class="note">{capitalised(words.conclusion.judgedOn(judgedOn))}.</p>}
      {onNoData !== "fail" && verdicts.some((verdict) => verdict.outcome === "no-data") && (
        <p class="note">{capitalised(words.conclusion.forgiven)}.</p>
      )}
      <Table
        caption={texts.sections.verdicts}
        isTitledAbove
        columns={columnsOf(view)}
        rows={listed.map((verdict, index) => rowOf(view, verdict, index))}
      />
      {unlisted.size > 0 && <p class="note">{texts.verdicts.morePassed(format.count(unlisted.size))}</p>}
    </>
  );
}

/** What became of the gates, failures first, with the conversations that weigh most. */
export const verdicts: Section = {
  id: "verdicts",
  metrics: ({ report }) => [...new Set(report.gates?.verdicts.map(({ metric }) => metric))],
  absence: ({ report, texts }) => ((report.gates?.verdicts ?? []).length > 0 ? undefined : texts.absence.noGates),
  body: (view) => view.report.gates && <Verdicts view={view} judgement={view.report.gates} />,
};
