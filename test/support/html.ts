/** An element of a page, or a text in one. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (HtmlElement | string)[];
  readonly parent: HtmlElement | undefined;
}

interface Open extends HtmlElement {
  readonly children: (HtmlElement | string)[];
}

const references: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const voids = ["meta", "br", "hr", "input", "link", "img"];
const token = /<\/([\w-]+)>|<([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*?)(\/?)>|<!DOCTYPE html>|([^<]+)/y;

const resolved = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name = "") =>
    code === undefined ? (references[name] ?? whole) : String.fromCodePoint(Number(code)),
  );

const attributesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [name, resolved(value)]),
  );

/** The elements of a page of ours: every element is closed, every attribute stands in double quotes. Throws where not. */
export function parseHtml(html: string): HtmlElement {
  const root: Open = { name: "", attributes: {}, children: [], parent: undefined };
  let open = root;
  token.lastIndex = 0;
  while (token.lastIndex < html.length) {
    const at = token.lastIndex;
    const match = token.exec(html);
    if (match === null) throw new Error(`no markup of ours: ${html.slice(at, at + 80)}`);
    const [, closed, opened, attributes = "", isEmpty, text] = match;
    if (closed !== undefined) {
      if (open.name !== closed || open.parent === undefined) throw new Error(`</${closed}> closes <${open.name}>`);
      open = open.parent as Open;
    } else if (opened !== undefined) {
      const element: Open = { name: opened, attributes: attributesOf(attributes), children: [], parent: open };
      open.children.push(element);
      if (isEmpty !== "/" && !voids.includes(opened)) open = element;
    } else if (text !== undefined) open.children.push(resolved(text));
  }
  if (open !== root) throw new Error(`<${open.name}> is not closed`);
  return root;
}

/** An element and all in it, in the order of the page. */
export const elementsIn = (element: HtmlElement): readonly HtmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === "string" ? [] : elementsIn(child))),
];

export const textOf = (element: HtmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

/** The elements that an element is in, the nearest first. */
export const around = ({ parent }: HtmlElement): readonly HtmlElement[] =>
  parent === undefined ? [] : [parent, ...around(parent)];

export const hasClass = ({ attributes }: HtmlElement, name: string): boolean =>
  (attributes.class ?? "").split(" ").includes(name);
