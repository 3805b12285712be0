import { expect, test } from "vitest";
import { xmlDocument } from "../../src/render/xml.ts";

test("elements stand in elements, and text on lines of its own", () => {
  const root = {
    name: "a",
    children: [
      { name: "b", attributes: { x: "1 < 2", y: 3 } },
      { name: "c", lines: ["one & two", "three\nfour"] },
    ],
  };
  expect(xmlDocument(root)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<a>
  <b x="1 &lt; 2" y="3"/>
  <c>one &amp; two
three\\x0afour</c>
</a>
`);
});
