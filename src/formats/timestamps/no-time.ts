import { isNoData, isNotYet } from "../values/no-data.ts";

/** Nothing but zeros and punctuation: `0`, `0000-00-00 00:00:00`, `00/00/0000`. */
const zeros = /^[-0/.: T]+Z?$/;

/** 1 January 1900 in an order that leaves day and month open. */
const never = /^0?1([-/.])0?1\1[1]900\b/;

/** Whether a text says that there is no moment. */
export const isNoTime = (text: string): boolean =>
  zeros.test(text) || never.test(text) || isNoData(text) || isNotYet(text);
