/**
 * The till's client certificate and the pinned CA, as TLS wants them.
 *
 * @module
 */
import { X509Certificate } from "node:crypto"
import { readFileSync } from "node:fs"
import { createSecureContext, type SecureContext } from "node:tls"
import { Data } from "effect"
import type { FileOrContent, VinrConfig } from "./config.ts"

export interface Credentials {
  readonly context: SecureContext
  readonly authorities: ReadonlyArray<X509Certificate>
}

/** Why the certificates cannot be used. `unreadable` is a mistake in the settings. */
export class CredentialsFailed extends Data.TaggedError("CredentialsFailed")<{
  readonly reason: "p12_passphrase" | "p12_legacy_cipher" | "unreadable"
  readonly field: "clientCertificate" | "passphrase" | "terminalCa"
  readonly detail: string
}> {}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g

const contentOf = (field: "clientCertificate" | "terminalCa", file: FileOrContent): Buffer => {
  if ("content" in file) return Buffer.from(file.content)
  try {
    return readFileSync(file.path)
  } catch (error) {
    const { code = "failed" } = error as NodeJS.ErrnoException
    throw new CredentialsFailed({ reason: "unreadable", field, detail: `the file cannot be read: ${code}` })
  }
}

const authoritiesOf = (pem: string): ReadonlyArray<X509Certificate> => {
  try {
    const found = Array.from(pem.matchAll(CERTIFICATE), ([text]) => new X509Certificate(text))
    if (found.length > 0) return found
  } catch {}
  throw new CredentialsFailed({
    reason: "unreadable",
    field: "terminalCa",
    detail: "there is no PEM certificate in it"
  })
}

// Node gives these two messages, and no code for the first (OpenSSL 3; a bundle without MAC says "bad decrypt").
const WRONG_PASSPHRASE = /mac verify failure|bad decrypt/i
const LEGACY_CIPHER = /unsupported pkcs12 pfx data/i

const failureOf = (error: unknown): CredentialsFailed => {
  const message = error instanceof Error ? error.message : ""
  if (WRONG_PASSPHRASE.test(message)) {
    return new CredentialsFailed({
      reason: "p12_passphrase",
      field: "passphrase",
      detail: "the passphrase does not open the client certificate's .p12"
    })
  }
  if (LEGACY_CIPHER.test(message)) {
    return new CredentialsFailed({
      reason: "p12_legacy_cipher",
      field: "clientCertificate",
      detail: "the .p12 is encrypted with a cipher that OpenSSL 3 refuses (RC2 or DES); export it again with AES"
    })
  }
  return new CredentialsFailed({
    reason: "unreadable",
    field: "clientCertificate",
    detail: "it is no PKCS#12 bundle with a certificate and its key"
  })
}

/** Reads and opens both files. Throws {@link CredentialsFailed}. */
export const loadCredentials = (config: VinrConfig): Credentials => {
  const ca = contentOf("terminalCa", config.terminalCa).toString()
  const authorities = authoritiesOf(ca)
  const pfx = contentOf("clientCertificate", config.clientCertificate)
  try {
    const context = createSecureContext({ pfx, passphrase: config.passphrase, ca, minVersion: "TLSv1.2" })
    return { context, authorities }
  } catch (error) {
    throw failureOf(error)
  }
}
