/** Cards, facts, changes and verdicts. */
export const figures = `
.frame, .facts { margin: 0; }
.frame { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; padding-top: 1.25rem; }
.frame > div { max-width: 22rem; }
dt { color: var(--soft); font-size: 0.8125rem; }
dd { margin: 0; }
.frame dd { overflow-wrap: anywhere; }
.cards { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.75rem; margin: 0; padding: 0; list-style: none; }
.card {
  display: flex;
  flex-direction: column;
  padding: 0.9rem 1rem;
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 10px;
  box-shadow: var(--shadow);
}
@media (min-width: 44rem) { .cards { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
@media (min-width: 62rem) { .cards { grid-template-columns: repeat(4, minmax(0, 1fr)); } }
.card h3 { margin: 0; font-size: 0.9rem; font-weight: 600; color: var(--soft); }
.card svg { margin: 0.25rem 0 0.5rem; }
.big { margin: 0.15rem 0; font-size: 1.65rem; font-weight: 700; line-height: 1.15; letter-spacing: -0.02em; }
.big small { font-size: 0.8rem; letter-spacing: 0; }
.big a, .statement .figure { color: inherit; text-decoration-color: var(--line); }
.since { margin: 0.15rem 0 0.4rem; font-size: 0.85rem; }
.facts { font-size: 0.8125rem; }
.card .facts { margin-top: auto; }
.facts > div { display: flex; flex-wrap: wrap; gap: 0 0.4rem; }
.facts dt { font-size: inherit; }
.facts dt::after { content: ":"; }
.definition .facts > div { display: inline; }
.definition .facts dt, .definition .facts dd { display: inline; }
.definition .facts > div + div::before { content: " · "; color: var(--soft); }
.definition .facts dt::after { content: ": "; }
.flag { color: var(--worse); }
.facts.wide { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0.25rem 1.5rem; margin-top: 1rem; font-size: 0.9rem; }
.change { display: inline-block; border-radius: 0.6rem; }
.change.better, .change.worse, .change.unclear { padding: 0.05rem 0.45rem; }
td .change { white-space: nowrap; }
td .since { margin: 0.15rem 0 0; font-size: 0.8rem; white-space: normal; }
.since .before { display: inline-block; color: var(--soft); }
.since data { white-space: nowrap; }
.change b { font-weight: 600; }
.change.better { background: var(--better-tint); color: var(--better); }
.change.worse { background: var(--worse-tint); color: var(--worse); }
.change.unclear { background: var(--unclear-tint); color: var(--soft); }
.statement { max-width: none; }
.statement .soft { display: inline-block; margin-left: 0.35rem; font-size: 0.875rem; }
.statement .figure { font-size: 1.25rem; font-weight: 700; }
.outcome { padding: 0.1rem 0.5rem; border-radius: 999px; font-weight: 600; white-space: nowrap; }
.outcome.fail { background: var(--fail-tint); color: var(--fail); }
.outcome.warn, .outcome.no-data { background: var(--worse-tint); color: var(--worse); }
.outcome.pass { background: var(--better-tint); color: var(--better); }
.conclusion { padding: 0.75rem 1rem; max-width: none; border-left: 5px solid; border-radius: 4px; font-size: 1.1rem; font-weight: 600; }
.conclusion.fail { background: var(--fail-tint); color: var(--fail); }
.conclusion.no-data { background: var(--worse-tint); color: var(--worse); }
.conclusion.pass { background: var(--better-tint); color: var(--better); }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 0.5rem 2rem; }
.columns > .part > h3:first-child, section > .part:first-of-type > h3:first-child { margin-top: 0; }
figure { margin: 1rem 0; min-width: 0; }
.comments { padding: 0; list-style: none; font-size: 0.95rem; }
.comments li { margin: 0.75rem 0; padding-left: 1rem; border-left: 3px solid var(--line); }
blockquote { margin: 0; }
.definitions { columns: 2 24rem; column-gap: 2.5rem; margin-top: 1.5rem; }
.definition { padding: 0.5rem 0.75rem; margin: 0 -0.75rem 0.25rem; border-radius: 8px; break-inside: avoid; font-size: 0.9rem; }
.definition h3 { margin: 0 0 0.25rem; }
.definition p { margin: 0.25rem 0; }
.formula { color: var(--soft); }
.statistics { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0.75rem 2rem; margin: 0; }
.statistics dt { color: inherit; font-weight: 600; font-size: 0.9rem; }
.statistics dd { color: var(--soft); font-size: 0.9rem; }
.back { margin-top: 0.4rem; }
`;
