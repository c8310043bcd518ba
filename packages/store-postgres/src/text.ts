/** Postgres keeps no NUL in text; its picture stands for it. */
export const clean = (text: string): string => text.replaceAll("\0", "\u2400")

/** The same for a column that may be empty. */
export const cleanOr = (text: string | undefined): string | null => (text === undefined ? null : clean(text))
