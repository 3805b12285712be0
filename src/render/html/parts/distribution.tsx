import type { ReportRow, Value } from "../../../report/report.ts";
import { wordsOf } from "../chart.ts";
import { DistributionChart } from "../charts/distribution-chart.tsx";
import { targetOf } from "../targets.ts";
import { dimensionTitleOf, titleOf } from "../titles.ts";
import { groupRows, type Measured, type View } from "../view.ts";
import { Change } from "./change.tsx";
import { Amount, Count, Interval, ToDefinition } from "./figure.tsx";
import { Name } from "./name.tsx";
import { type Column, Table, type TableRow } from "./table.tsx";

/** As many channels as one can compare at a glance; the largest of them. */
const mostGroups = 9;

/** Which columns the channels fill. */
interface Shape {
  readonly isCompared: boolean;
  readonly hasTargets: boolean;
}

interface ChannelValue {
  /** Undefined of all channels together. */
  readonly name: string | undefined;
  readonly row: ReportRow;
  readonly value: Value;
  readonly target: number | null;
}

/** A duration in all channels together, then in each of those that have some, the largest first. */
function channelsOf(view: View, { metric, value }: Measured): readonly ChannelValue[] {
  const channels = groupRows(view, "channel").flatMap((row): readonly ChannelValue[] => {
    const ofRow: Value | undefined = row.values[metric.id];
    return ofRow === undefined || ofRow.n === 0
      ? []
      : [
          {
            name: view.words.names.group(row.group.channel ?? ""),
            row,
            value: ofRow,
            target: targetOf(view, row, metric),
          },
        ];
  });
  const sorted = channels.sort((one, other) => other.value.n - one.value.n);
  return [{ name: undefined, row: view.total, value, target: targetOf(view, view.total, metric) }, ...sorted];
}

function columnsOf(view: View, { metric }: Measured, shape: Shape): readonly Column[] {
  const { texts, words } = view;
  const { figures } = texts;
  const number = (title: string): Column => ({ title, isNumber: true });
  return [
    { title: dimensionTitleOf(view, "channel") },
    {
      title: (
        <ToDefinition view={view} metric={metric}>
          {words.tables.figures.median}
        </ToDefinition>
      ),
      isNumber: true,
    },
    ...(shape.isCompared ? [number(figures.change)] : []),
    number(figures.interval),
    number(words.tables.figures.p90),
    ...(shape.hasTargets ? [number(texts.speed.target)] : []),
    number(figures.n),
  ];
}

function rowOf(view: View, { metric }: Measured, { name, value, target }: ChannelValue, shape: Shape): TableRow {
  const { texts } = view;
  const { median, p90, ci95, change, n } = value;
  return {
    key: `${name ?? ""} ${name === undefined}`,
    class: name === undefined ? "total" : undefined,
    cells: [
      name === undefined ? texts.speed.allChannels : <Name view={view} text={name} />,
      <Amount key="median" view={view} value={median} unit={metric.unit} />,
      ...(shape.isCompared
        ? [change === undefined ? "" : <Change view={view} change={change} unit={metric.unit} />]
        : []),
      ci95 ? <Interval key="interval" view={view} ends={ci95} unit={metric.unit} /> : "",
      <Amount key="p90" view={view} value={p90} unit={metric.unit} />,
      ...(shape.hasTargets ? [target === null ? "" : view.format.exact(target, metric.unit)] : []),
      <Count key="n" view={view} value={n} />,
    ],
  };
}

function Chart({ view, one, channels }: { view: View; one: Measured; channels: readonly ChannelValue[] }) {
  const { texts, format, words } = view;
  const { metric } = one;
  const drawn = channels
    .flatMap((channel) =>
      channel.value.histogram === undefined ? [] : [{ ...channel, histogram: channel.value.histogram }],
    )
    .slice(0, mostGroups + 1);
  if (drawn.length === 0) return null;
  const { median, p90 } = one.value;
  const title = titleOf(view, metric);
  return (
    <DistributionChart
      id={`chart-${view.anchors.get(metric.id)?.slice("definition-".length).replace("_", "")}`}
      title={texts.speed.distribution}
      unit={texts.charts.shareOfGroup}
      description={texts.speed.description(title, format.duration(median ?? 0), format.duration(p90 ?? 0))}
      words={wordsOf(view)}
      axis={texts.speed.axis}
      text={format.duration}
      percent={format.percent}
      count={format.count}
      names={{
        group: dimensionTitleOf(view, "channel"),
        n: texts.figures.n,
        median: words.tables.figures.median,
        p90: words.tables.figures.p90,
        target: texts.speed.target,
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
export function Distribution({ view, one }: { readonly view: View; readonly one: Measured }) {
  const { texts, format } = view;
  const channels = channelsOf(view, one);
  const shape: Shape = {
    isCompared: channels.some(({ value }) => value.change !== undefined),
    hasTargets: channels.some(({ target }) => target !== null),
  };
  const shown = channels.slice(0, mostGroups + 1);
  const caption = texts.speed.table(titleOf(view, one.metric));
  return (
    <>
      <Chart view={view} one={one} channels={channels} />
      <Table
        caption={caption}
        label={caption}
        columns={columnsOf(view, one, shape)}
        rows={shown.map((channel) => rowOf(view, one, channel, shape))}
      />
      {channels.length > shown.length && (
        <p class="note">
          {texts.charts.more(channels.length - shown.length, format.count(channels.length - shown.length))}
        </p>
      )}
    </>
  );
}
