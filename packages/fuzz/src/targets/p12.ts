import { createVinrCredentials } from "../../../terminal-simulator/src/vinr/credentials.ts"
import { CredentialsFailed, loadCredentials } from "../../../terminal-vinr/src/credentials.ts"
import { allowing, must, type Target } from "../target.ts"

const PASSPHRASE = "a passphrase that no error may tell"

const { caPem, p12: valid, passphrase } = await createVinrCredentials("term_fuzz")

const tells = (error: unknown): boolean => JSON.stringify([error, String(error)]).includes(PASSPHRASE)

/** Client certificates: opened, or refused with a reason that names the field and tells no passphrase. */
export const p12: Target = {
  name: "p12",
  seeds: [valid],
  run: (bytes) => {
    for (const secret of [PASSPHRASE, passphrase]) {
      const known = (error: unknown) => error instanceof CredentialsFailed && !tells(error)
      const config = { clientCertificate: { content: bytes }, terminalCa: { content: caPem }, passphrase: secret }
      const loaded = allowing(known, () => loadCredentials(config as never))
      must("opens with the right passphrase only", loaded === undefined || secret === passphrase)
    }
  }
}
