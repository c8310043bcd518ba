/**
 * How changesets become CHANGELOG.md: the sentence that was written for users, and nothing about commits.
 *
 * @module
 */
interface Changeset {
  readonly summary: string
}
interface Updated {
  readonly name: string
  readonly oldVersion: string
  readonly newVersion: string
}

const getReleaseLine = ({ summary }: Changeset): string => {
  const [first = "", ...rest] = summary.trim().split("\n")
  return [`- ${first}`, ...rest.map((line) => (line === "" ? "" : `  ${line}`))].join("\n")
}

/** Told only where a release consists of nothing else a user could see; a first release updates nothing. */
const getDependencyReleaseLine = (_: ReadonlyArray<Changeset>, updated: ReadonlyArray<Updated>): string => {
  const told = updated.filter(({ oldVersion }) => oldVersion !== "0.0.0")
  return told.length === 0
    ? ""
    : `- Works with ${told.map(({ name, newVersion }) => `${name} ${newVersion}`).join(", ")}.`
}

export default { getReleaseLine, getDependencyReleaseLine }
