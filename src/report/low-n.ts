/** Below so many observations a number is shown, and nothing is concluded from it. */
export const lowN = 30;
