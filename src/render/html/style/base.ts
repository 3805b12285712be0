/** Type, links, headings, and the frame of the page. */
export const base = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; scroll-padding-top: 1rem; }
body {
  margin: 0 auto;
  padding: 0 1rem 3rem;
  max-width: 76rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  font-variant-numeric: tabular-nums;
  overflow-wrap: break-word;
}
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible {
  outline: 3px solid var(--link);
  outline-offset: 2px;
  border-radius: 2px;
}
section:focus, article:focus, main:focus { outline: none; }
article:target { box-shadow: 0 0 0 3px var(--link); }
.skip { position: absolute; left: -100vw; top: 0; padding: 0.5rem 1rem; background: var(--card); z-index: 1; }
.skip:focus { left: 0; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h1 { margin: 0; font-size: clamp(1.6rem, 1.1rem + 2vw, 2.4rem); letter-spacing: -0.02em; }
h2 { margin: 0 0 1rem; font-size: 1.4rem; letter-spacing: -0.01em; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1.05rem; }
p { margin: 0.5rem 0; max-width: 75ch; }
small { font-size: 0.8em; font-weight: 400; color: var(--soft); }
code { font: 0.9em ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
bdi { overflow-wrap: anywhere; }
.soft, .note, .absent { color: var(--soft); }
.note, .absent { font-size: 0.875rem; }
.absent { max-width: none; }
header { padding: 2.5rem 0 1rem; }
.kind { margin: 0 0 0.25rem; color: var(--soft); font-weight: 600; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0.75rem 0; list-style: none; }
nav { border-block: 1px solid var(--line); font-size: 0.95rem; }
main > section {
  margin: 1.25rem 0;
  padding: clamp(1rem, 2.5vw, 1.75rem);
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 10px;
  box-shadow: var(--shadow);
}
main > section#headlines { padding: 0; background: none; border: 0; box-shadow: none; }
footer { margin-top: 2rem; color: var(--soft); font-size: 0.875rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
`;
