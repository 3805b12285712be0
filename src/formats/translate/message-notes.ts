/*
 * What is told of messages in the same words wherever it happens: notices are counted together where their letters agree.
 */
export const repeatNote = "a message, event or survey is in the data twice and counts once";
export const deletedNote = "a message that was deleted was left out";
export const timelessNote = "a message without a time was left out";
