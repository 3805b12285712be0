/** @example withArticle("event log") //=> "an event log" */
export const withArticle = (title: string): string => `${/^[aeiou]/i.test(title) ? "an" : "a"} ${title}`;
