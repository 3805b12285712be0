import { xmlText } from "./encode.ts";

/** An element of XML: its texts are plain and may hold data, the writer encodes them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  /** What stands in it: further elements, or lines of text. */
  readonly children?: readonly XmlElement[];
  readonly lines?: readonly string[];
}

const attributeText = ([name, value]: readonly [string, string | number]): string =>
  ` ${name}="${xmlText(`${value}`)}"`;

function written({ name, attributes = {}, children = [], lines = [] }: XmlElement, indent: string): string {
  const start = `${indent}<${name}${Object.entries(attributes).map(attributeText).join("")}`;
  const inside = children.map((child) => written(child, `${indent}  `)).join("");
  if (inside !== "") return `${start}>\n${inside}${indent}</${name}>\n`;
  const text = lines.map(xmlText).join("\n");
  return text === "" ? `${start}/>\n` : `${start}>${text}</${name}>\n`;
}

/**
 * A document of XML 1.0 in UTF-8.
 *
 * @example
 * xmlDocument({ name: "a", attributes: { b: "<" }, lines: ["c"] })
 * //=> '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&lt;">c</a>\n'
 */
export const xmlDocument = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "")}`;
