/** Does work for each item, up to `width` side by side. */
export const each = async <A>(
  items: ReadonlyArray<A>,
  work: (item: A) => Promise<unknown>,
  width = 24
): Promise<void> => {
  const waiting = items.values()
  const lane = async (): Promise<void> => {
    for (const item of waiting) await work(item)
  }
  await Promise.all(Array.from({ length: width }, lane))
}
