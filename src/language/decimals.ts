/** What Intl has to be told for a number to have as many decimals, never more nor fewer. */
export const decimals = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });
