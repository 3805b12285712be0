/**
 * How charts look, for the style of their page. Light and dark, and light on paper. What marks are for is told by length,
 * pattern, dash and label beside colour: hues are blue and orange only, which all kinds of eyes tell apart.
 */
export const chartStyles = `
:root {
  --chart-surface: #fff; --chart-text: #1c2733; --chart-soft: #4d5b69; --chart-grid: #d8dee5; --chart-track: #eceff3;
  --chart-mark: #4f8cc4; --chart-other: #662400;
  --chart-heat-0: #f4f6f9; --chart-heat-1: #d2e3f2; --chart-heat-2: #9fc4e5; --chart-heat-3: #5d9bd0; --chart-heat-4: #2b70ac; --chart-heat-5: #0e4273;
  --chart-shade-0: #7396b8; --chart-shade-1: #4f80b0; --chart-shade-2: #2f6499; --chart-shade-3: #174a7d; --chart-shade-4: #072c52;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --chart-surface: #14191f; --chart-text: #e8edf2; --chart-soft: #b3bfca; --chart-grid: #323c47; --chart-track: #252d36;
    --chart-mark: #3f80bd; --chart-other: #ffd5ab;
    --chart-heat-0: #1c232b; --chart-heat-1: #1d3b57; --chart-heat-2: #285c89; --chart-heat-3: #3d83bd; --chart-heat-4: #6eb1e6; --chart-heat-5: #bfe0fb;
    --chart-shade-0: #5a7690; --chart-shade-1: #6391ba; --chart-shade-2: #7db1df; --chart-shade-3: #a5cef1; --chart-shade-4: #dcefff;
  }
}
.chart { margin: 0 0 1.5rem; break-inside: avoid; color: var(--chart-text); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.chart figcaption { margin-bottom: .25rem; }
.chart-title { display: block; font-weight: 600; }
.chart-unit, .chart-legend, .chart-peak, .chart summary { color: var(--chart-soft); font-size: .8125rem; }
.chart-peak { margin: 0 0 .25rem; color: var(--chart-text); }
.chart-legend { display: flex; flex-wrap: wrap; gap: .125rem 1rem; margin: 0 0 .375rem; padding: 0; list-style: none; }
.chart-legend svg { vertical-align: -2px; }
.chart-picture { display: flex; }
.chart-side { flex: none; }
.chart-marks { flex: 1; min-width: 0; overflow: hidden; }
.chart svg text { fill: var(--chart-soft); font-size: 12px; }
.chart svg .chart-name { fill: var(--chart-text); font-weight: 600; }
.chart-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.chart-grid { stroke: var(--chart-grid); }
.chart-track { fill: var(--chart-track); }
.chart-bar { fill: var(--chart-mark); }
.chart-step { stroke: var(--chart-surface); stroke-width: .5; }
.chart-before { fill: none; stroke: var(--chart-text); stroke-width: 2; stroke-dasharray: 5 4; stroke-linecap: round; }
.chart-piece { stroke: var(--chart-surface); stroke-width: 1; }
.chart-shade-0 { fill: var(--chart-shade-0); } .chart-shade-1 { fill: var(--chart-shade-1); } .chart-shade-2 { fill: var(--chart-shade-2); }
.chart-shade-3 { fill: var(--chart-shade-3); } .chart-shade-4 { fill: var(--chart-shade-4); }
.chart-stripe { stroke: var(--chart-surface); stroke-width: 1.5; }
.chart-cell { stroke: var(--chart-surface); stroke-width: 1; }
.chart-heat-0 { fill: var(--chart-heat-0); } .chart-heat-1 { fill: var(--chart-heat-1); } .chart-heat-2 { fill: var(--chart-heat-2); }
.chart-heat-3 { fill: var(--chart-heat-3); } .chart-heat-4 { fill: var(--chart-heat-4); } .chart-heat-5 { fill: var(--chart-heat-5); }
.chart-legend .chart-cell { stroke: var(--chart-soft); }
.chart-no-data { stroke: var(--chart-soft); stroke-width: 1; }
.chart-peak-cell { fill: none; stroke: var(--chart-text); stroke-width: 2; }
.chart-peak-dot { fill: var(--chart-surface); }
.chart-median { stroke: var(--chart-text); stroke-width: 2.5; }
.chart-p90 { stroke: var(--chart-text); stroke-width: 2; stroke-dasharray: 3 3; }
.chart-target { stroke: var(--chart-other); stroke-width: 3; stroke-dasharray: 9 3; }
.chart-whisker line { stroke: var(--chart-text); stroke-width: 1.5; }
.chart-outlined { stroke: var(--chart-mark); stroke-width: 1.5; }
.chart-hollow { fill: none; }
.chart-band-stripe { stroke: var(--chart-mark); stroke-width: 3; }
.chart-sparkline { display: block; max-width: 100%; }
.chart-trend { fill: none; stroke: var(--chart-mark); stroke-width: 1.5; stroke-linejoin: round; stroke-linecap: round; }
.chart-last { fill: var(--chart-mark); }
`;
