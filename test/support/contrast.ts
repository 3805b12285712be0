/** A text of a page that is hard to read. */
export interface FaintText {
  readonly text: string;
  readonly contrast: number;
}

/**
 * The texts of a page whose contrast is below a limit, by the colours that the browser gives them. It runs in the page, so
 * that it can use nothing from outside itself.
 */
export function faintTexts(least: number): readonly FaintText[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const colourOf = (css: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    return css === "none" || css === "transparent" ? [0, 0, 0, 0] : [red, green, blue, alpha];
  };
  const over = (top: Colour, below: Colour): Colour => {
    const mixed = [0, 1, 2].map((part) => (top[part] ?? 0) * top[3] + (below[part] ?? 0) * (1 - top[3]));
    return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0, 1];
  };
  const backgroundOf = (element: PageElement | null): Colour => {
    if (element === null) return [255, 255, 255, 1];
    const own = colourOf(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, backgroundOf(element.parentElement));
  };
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const luminanceOf = ([red, green, blue]: Colour): number =>
    0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255);
  const found: FaintText[] = [];
  for (const element of document.querySelectorAll("body *")) {
    const text = [...element.childNodes].map((node) => (node.nodeType === 3 ? (node.textContent ?? "") : "")).join("");
    if (text.trim() === "" || ["title", "desc", "style"].includes(element.tagName.toLowerCase())) continue;
    const { color, fill } = getComputedStyle(element);
    const background = backgroundOf(element);
    const isDrawn = element.namespaceURI === "http://www.w3.org/2000/svg";
    const [one, other] = [over(colourOf(isDrawn ? fill : color), background), background].map(luminanceOf);
    const [dark, light] = [Math.min(one ?? 0, other ?? 0), Math.max(one ?? 0, other ?? 0)];
    const contrast = (light + 0.05) / (dark + 0.05);
    if (contrast < least) found.push({ text: text.trim().slice(0, 60), contrast });
  }
  return found;
}

/** What of the page's own world is used here: the tests know no browser types. */
interface PageElement {
  readonly tagName: string;
  readonly namespaceURI: string;
  readonly parentElement: PageElement | null;
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly textContent: string | null }>;
}
declare const document: { querySelectorAll(selector: string): Iterable<PageElement> };
declare const getComputedStyle: (element: PageElement) => {
  readonly color: string;
  readonly fill: string;
  readonly backgroundColor: string;
};
