import { Contents, Head } from "./parts/head.tsx";
import type { Section } from "./section.ts";
import { sections } from "./sections/index.ts";
import type { View } from "./view.ts";

const Part = ({ view, section }: { readonly view: View; readonly section: Section }) => (
  <section id={section.id} aria-labelledby={`${section.id}-title`} tabIndex={-1}>
    <h2 id={`${section.id}-title`}>{view.texts.sections[section.id]}</h2>
    {section.body(view)}
  </section>
);

/** Everything that the page shows. */
export const Body = ({ view }: { readonly view: View }) => (
  <>
    <a class="skip" href="#main">
      {view.texts.head.skip}
    </a>
    <Head view={view} />
    <Contents view={view} />
    <main id="main" tabIndex={-1}>
      {sections
        .filter((section) => section.absence(view) === undefined)
        .map((section) => (
          <Part key={section.id} view={view} section={section} />
        ))}
    </main>
    <footer>
      <p>
        {view.texts.head.madeBy} <bdi>{view.report.metrik}</bdi>
      </p>
    </footer>
  </>
);
