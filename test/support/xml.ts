/** An element of a document, with what its attributes and texts say once references are resolved. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const reference = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/i;
const references: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** Everything that XML 1.0 does not allow. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/;
const token = /<\/([\w-]+)>|<([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

function resolved(text: string): string {
  const bare = text.replace(new RegExp(reference, "gi"), "");
  if (/[&<]/.test(bare) || text.includes("]]>")) throw new Error(`not well-formed text: ${text}`);
  return text.replace(new RegExp(reference, "gi"), (whole) => {
    const name = whole.slice(1, -1);
    if (!name.startsWith("#")) return references[name] ?? "";
    return String.fromCodePoint(name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(
    ([, name = "", value = ""]) => [name, resolved(value)] as const,
  );
  if (new Set(found.map(([name]) => name)).size < found.length) throw new Error(`an attribute twice: ${text}`);
  return Object.fromEntries(found);
}

/**
 * The elements of a document, read strictly: elements, attributes, texts and references, and nothing else that XML has, no
 * DOCTYPE, comment, CDATA section or processing instruction. Throws where it is not well-formed.
 */
export function parseXml(xml: string): Element {
  if (forbidden.test(xml)) throw new Error("a character that XML forbids");
  const source = xml.replace(declaration, "").trimEnd();
  const root = { name: "", attributes: {}, children: [] as Element[], text: "" };
  const open = [root];
  for (token.lastIndex = 0; token.lastIndex < source.length; ) {
    const at = token.lastIndex;
    const found = token.exec(source);
    const parent = open.at(-1);
    if (found === null || parent === undefined) throw new Error(`no XML at ${at}: ${source.slice(at, at + 40)}`);
    const [, end, name, attributes = "", isEmpty, text] = found;
    if (text !== undefined) parent.text += resolved(text);
    else if (end !== undefined) {
      if (end !== parent.name) throw new Error(`</${end}> closes <${parent.name}>`);
      open.pop();
    } else {
      const element = { name: name ?? "", attributes: attributesOf(attributes), children: [] as Element[], text: "" };
      parent.children.push(element);
      if (isEmpty === "") open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== "")
    throw new Error("not one whole element");
  return root.children[0];
}
