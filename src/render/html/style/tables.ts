/** Tables, which scroll by themselves where the page is too narrow for them. */
export const tables = `
.scroll { position: relative; overflow-x: auto; margin: 1rem 0; }
table { width: 100%; border-collapse: collapse; font-size: 0.9rem; }
caption { padding: 0.25rem 0 0.5rem; text-align: left; font-weight: 600; }
caption span { display: inline-block; position: sticky; left: 0; max-width: calc(100vw - 4.25rem); }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-size: 0.8125rem; font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 500; min-width: 9rem; max-width: 28rem; }
td p, th p { margin: 0.2rem 0 0; font-weight: 400; }
th.number, td.number { text-align: right; }
td.number { white-space: nowrap; }
td.number .note, td.number span[lang] { white-space: normal; }
tr.total th, tr.total td { font-weight: 700; }
tr.part th { padding-left: 1rem; font-weight: 400; color: var(--soft); }
@media screen and (max-width: 44rem) {
  tbody th { position: sticky; left: 0; min-width: 6.5rem; max-width: 9.5rem; background: var(--card); }
  .since .before { white-space: nowrap; }
}
.observations { display: inline-block; min-width: 3.4em; text-align: right; }
.low { color: var(--worse); }
`;
