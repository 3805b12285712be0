import type { ReportRow, Value } from "../../../report/report.ts";
import { marked } from "../../document/marks.ts";
import type { MetricValue } from "../../metric-value.ts";
import { chartWords, toldBy } from "../chart.ts";
import { DistributionChart } from "../charts/distribution-chart.tsx";
import { targetsOf } from "../targets.ts";
import { dimensionTitleOf, titleOf } from "../titles.ts";
import { groupRows, moreChannels, type View } from "../view.ts";
import { Change } from "./change.tsx";
import { Amount, Count, Interval, ToDefinition } from "./figure.tsx";
import { Name } from "./name.tsx";
import { SignsNote } from "./signs-note.tsx";
import { type Column, numberColumn, Table, type TableRow } from "./table.tsx";

/** As many channels as one can compare at a glance; the largest of them. */
const mostGroups = 9;

/** Which columns the channels fill. */
interface Shape {
  readonly isCompared: boolean;
  /** What the column of targets is called; undefined where there are none. */
  readonly target: string | undefined;
}

interface ChannelValue {
  /** Undefined of all channels together. */
  readonly name: string | undefined;
  readonly row: ReportRow;
  readonly value: Value;
  readonly target: number | null;
}

/** A duration in all channels together, then in each of those that have some, the largest first. */
function channelsOf(view: View, { metric, value }: MetricValue): readonly Omit<ChannelValue, "target">[] {
  const channels = groupRows(view, "channel").flatMap((row) => {
    const ofRow: Value | undefined = row.values[metric.id];
    const name = view.words.names.group(row.group.channel ?? "");
    return ofRow === undefined || ofRow.n === 0 ? [] : [{ name, row, value: ofRow }];
  });
  const sorted = channels.sort((one, other) => other.value.n - one.value.n);
  return [{ name: undefined, row: view.total, value }, ...sorted];
}

/** What is told of the channels, with what each is held against. */
function targeted(view: View, one: MetricValue) {
  const channels = channelsOf(view, one);
  const { of, inRow } = targetsOf(
    view,
    one.metric,
    channels.map(({ row }) => row),
  );
  const { target } = view.texts.speed;
  return {
    channels: channels.map((channel): ChannelValue => ({ ...channel, target: inRow(channel.row) })),
    targetName: of === undefined ? target : `${target} (${view.words.tables.figures[of]})`,
  };
}

function columnsOf(view: View, { metric }: MetricValue, shape: Shape): readonly Column[] {
  const { texts, words } = view;
  const { figures } = texts;
  return [
    { title: dimensionTitleOf(view, "channel") },
    numberColumn(
      <ToDefinition view={view} metric={metric}>
        {words.tables.figures.median}
      </ToDefinition>,
    ),
    ...(shape.isCompared ? [numberColumn(figures.change)] : []),
    numberColumn(figures.interval),
    numberColumn(words.tables.figures.p90),
    ...(shape.target === undefined ? [] : [numberColumn(shape.target)]),
    numberColumn(words.tables.n),
  ];
}

function rowOf(view: View, { metric }: MetricValue, { name, value, target }: ChannelValue, shape: Shape): TableRow {
  const { texts } = view;
  const { median, p90, ci95, change, n } = value;
  return {
    key: `${name ?? ""} ${name === undefined}`,
    class: name === undefined ? "total" : undefined,
    cells: [
      <>
        {name === undefined ? texts.speed.allChannels : <Name view={view} text={name} />}
        {marked("", { metric, value })}
      </>,
      <Amount key="median" view={view} value={median} unit={metric.unit} />,
      ...(shape.isCompared
        ? [change === undefined ? "" : <Change view={view} change={change} unit={metric.unit} />]
        : []),
      ci95 ? <Interval key="interval" view={view} ends={ci95} unit={metric.unit} /> : "",
      <Amount key="p90" view={view} value={p90} unit={metric.unit} />,
      ...(shape.target === undefined ? [] : [target === null ? "" : view.format.exact(target, metric.unit)]),
      <Count key="n" view={view} value={n} />,
    ],
  };
}

interface ChartProps {
  readonly view: View;
  readonly one: MetricValue;
  readonly channels: readonly ChannelValue[];
  readonly targetName: string;
}

function descriptionOf(view: View, { metric, value }: MetricValue): string {
  const [median, p90] = [value.median, value.p90].map((figure) => toldBy(view, figure, view.format.duration));
  return view.texts.speed.description(titleOf(view, metric), median, p90);
}

function Chart({ view, one, channels, targetName }: ChartProps) {
  const { texts, format, words } = view;
  const { metric } = one;
  const drawn = channels
    .flatMap((channel) =>
      channel.value.histogram === undefined ? [] : [{ ...channel, histogram: channel.value.histogram }],
    )
    .slice(0, mostGroups + 1);
  if (drawn.length === 0) return null;
  return (
    <DistributionChart
      id={`chart-${metric.id}`}
      title={texts.speed.distribution}
      unit={texts.charts.shareOfGroup}
      description={descriptionOf(view, one)}
      words={chartWords(view)}
      axis={texts.speed.axis}
      text={format.duration}
      targetText={(seconds) => format.exact(seconds, metric.unit)}
      percent={format.percent}
      count={format.count}
      names={{
        group: dimensionTitleOf(view, "channel"),
        n: words.tables.n,
        median: words.tables.figures.median,
        p90: words.tables.figures.p90,
        target: targetName,
        share: texts.figures.share,
      }}
      groups={drawn.map(({ name, value, target, histogram }) => ({
        label: name ?? texts.speed.allChannels,
        n: value.n,
        histogram,
        median: value.median ?? null,
        p90: value.p90 ?? null,
        target,
      }))}
    />
  );
}

/** How a duration is distributed in each channel: the shape, median, p90 and what was promised. */
export function Distribution({ view, one }: { readonly view: View; readonly one: MetricValue }) {
  const { texts } = view;
  const { channels, targetName } = targeted(view, one);
  const shape: Shape = {
    isCompared: channels.some(({ value }) => value.change !== undefined),
    target: channels.some(({ target }) => target !== null) ? targetName : undefined,
  };
  const shown = channels.slice(0, mostGroups + 1);
  const caption = texts.speed.table(titleOf(view, one.metric));
  return (
    <>
      <Chart view={view} one={one} channels={channels} targetName={targetName} />
      <Table
        caption={caption}
        columns={columnsOf(view, one, shape)}
        rows={shown.map((channel) => rowOf(view, one, channel, shape))}
      />
      <SignsNote view={view} measured={shown.map(({ value }) => ({ metric: one.metric, value }))} />
      {channels.length > shown.length && <p class="note">{moreChannels(view, channels.length - shown.length)}</p>}
    </>
  );
}
