const timeOfDay = /^(?:(?:pukul|jam|pkl\.?|pk\.?) )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[a-z.]+){0,2}$/i;

/** Whether a text looks like a time of day without its day: 16.05, 9:05:30, 04:05 PM, perhaps with the name of a zone. */
export const isTimeOfDay = (text: string): boolean => timeOfDay.test(text);
