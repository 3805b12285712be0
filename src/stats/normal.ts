/** The standard normal quantile of 97.5 %: 95 % lie within ± this many standard deviations. */
export const normal95 = 1.959963984540054;
