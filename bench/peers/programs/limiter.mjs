/** Counts every call, as always, but against limits that a server on loopback has not. */
export const widened = (store) => {
  const wide = new Map()
  return {
    reserve: (windows, now, most) => {
      let own = wide.get(windows)
      if (own === undefined) {
        own = windows.map((one) => ({ ...one, limit: one.limit * 1000 }))
        wide.set(windows, own)
      }
      return store.reserve(own, now, most)
    }
  }
}
