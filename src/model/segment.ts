/** Whether an attribute of conversations is one that their customers have for them. */
export const isSegment = (attribute: string): boolean => attribute.toLowerCase() === "segment";
