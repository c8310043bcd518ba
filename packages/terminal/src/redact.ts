/**
 * Free text from devices may carry a card number; none is kept.
 *
 * @module
 */

const DIGIT_RUN = /\d(?:[ -]?\d){12,}/g

/** The text with every run of 13 or more digits (spaces and dashes allowed between) masked down to its last four. */
export const redactCardNumbers = (text: string): string =>
  text.replace(DIGIT_RUN, (run) => `****${run.replace(/\D/g, "").slice(-4)}`)
