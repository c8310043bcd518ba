/**
 * One verified TLS connection to a terminal, or the reason why there is none.
 *
 * @module
 */
import type { X509Certificate } from "node:crypto"
import { connect, type PeerCertificate, type TLSSocket } from "node:tls"
import { type Address, NotSent, type UnreachableReason } from "@pay/terminal/effect"
import { Effect } from "effect"
import type { VinrConfig } from "./config.ts"
import type { Credentials } from "./credentials.ts"

const WRONG_DEVICE = "VINR_WRONG_DEVICE"

const EXACT: Readonly<Record<string, UnreachableReason>> = {
  ECONNREFUSED: "refused",
  ECONNRESET: "reset",
  EPIPE: "reset",
  ENOTFOUND: "not_found",
  EAI_AGAIN: "not_found",
  EHOSTUNREACH: "not_found",
  ENETUNREACH: "not_found",
  ETIMEDOUT: "timeout",
  CERT_HAS_EXPIRED: "tls_expired",
  CERT_NOT_YET_VALID: "tls_expired",
  [WRONG_DEVICE]: "tls_wrong_device",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "tls_untrusted",
  UNABLE_TO_GET_ISSUER_CERT: "tls_untrusted",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "tls_untrusted",
  SELF_SIGNED_CERT_IN_CHAIN: "tls_untrusted",
  DEPTH_ZERO_SELF_SIGNED_CERT: "tls_untrusted",
  CERT_SIGNATURE_FAILURE: "tls_untrusted",
  CERT_CHAIN_TOO_LONG: "tls_untrusted",
  CERT_REVOKED: "tls_untrusted",
  CERT_REJECTED: "tls_untrusted",
  CERT_UNTRUSTED: "tls_untrusted",
  INVALID_CA: "tls_untrusted",
  INVALID_PURPOSE: "tls_untrusted",
  PATH_LENGTH_EXCEEDED: "tls_untrusted"
}

/** Alerts by which the other side refuses our certificate (RFC 8446 section 6.2). */
const CLIENT_REFUSED = /ALERT_(BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_\w+|UNKNOWN_CA|ACCESS_DENIED)/

/** How a terminal refuses our certificate when it sends no alert. */
export const CLOSED_ON_SIGHT = "the terminal closed the connection as soon as it saw the client certificate"

/** The contract's reason for an error of a socket. */
export const reasonOf = (code: string | undefined): UnreachableReason =>
  EXACT[code ?? ""] ?? (CLIENT_REFUSED.test(code ?? "") ? "tls_client_refused" : "handshake")

/** SHA-256 of a certificate in lower-case hex. */
export const fingerprintOf = (certificate: { readonly fingerprint256: string }): string =>
  certificate.fingerprint256.replaceAll(":", "").toLowerCase()

/** Every name that a certificate carries: its common name and its alternative DNS names and URIs. */
export const namesOf = ({ subject, subjectaltname }: Pick<PeerCertificate, "subject" | "subjectaltname">) => {
  const common = [subject.CN ?? []].flat()
  const others = Array.from((subjectaltname ?? "").matchAll(/(?:DNS|URI):([^,\s]+)/g), ([, name = ""]) => name)
  return [...new Set([...common, ...others])]
}

const identityProblem = (config: VinrConfig, certificate: PeerCertificate): Error | undefined => {
  const { fingerprint, deviceId } = config
  const seen = fingerprintOf(certificate)
  const names = namesOf(certificate)
  const same = fingerprint === undefined ? names.includes(deviceId) : seen === fingerprint
  if (same) return undefined
  const detail = `the certificate names ${names.join(", ") || "nobody"}, not ${deviceId}; its SHA-256 is ${seen}`
  return Object.assign(new Error(detail), { code: WRONG_DEVICE })
}

// Node also trusts every certificate inside a .p12, so the chain must be seen to end at a pinned one.
const isPinned = (leaf: X509Certificate | undefined, authorities: ReadonlyArray<X509Certificate>): boolean => {
  for (let certificate = leaf; certificate !== undefined; certificate = certificate.issuerCertificate) {
    const current = certificate
    if (authorities.some((ca) => current.checkIssued(ca) && current.verify(ca.publicKey))) return true
    if (current.issuerCertificate?.fingerprint256 === current.fingerprint256) return false
  }
  return false
}

/** Detects a peer that is gone though no packet said so, ms of silence. */
const TCP_PROBE_MS = 10_000

/**
 * Connects and finishes the handshake. The terminal's own check of our certificate may still be to come: under TLS 1.3
 * it follows the handshake.
 */
export const dial = (
  config: VinrConfig,
  { context, authorities }: Credentials,
  { host, port }: Address
): Effect.Effect<TLSSocket, NotSent> =>
  Effect.callback((resume) => {
    const fail = (reason: UnreachableReason, detail: string) =>
      resume(Effect.fail(new NotSent({ terminalId: config.terminalId, reason, detail })))
    const socket = connect({
      host,
      port,
      secureContext: context,
      checkServerIdentity: (_host, certificate) => identityProblem(config, certificate)
    })
    socket.setNoDelay(true)
    socket.setKeepAlive(true, TCP_PROBE_MS)
    // Under TLS 1.2 our certificate is looked at within the handshake, after the terminal has shown its own. Once the
    // library has ended the connection, that is no longer to be seen.
    let shown = false
    socket.prependOnceListener("end", () => {
      shown = socket.getPeerX509Certificate() !== undefined
    })
    // Stays for the socket's life: a later error ends in "close", and must not be an unhandled one.
    socket.on("error", ({ code, message }: NodeJS.ErrnoException) => {
      if (shown && code === "ECONNRESET") fail("tls_client_refused", CLOSED_ON_SIGHT)
      else fail(reasonOf(code), code === undefined || code === WRONG_DEVICE ? message : code)
    })
    socket.once("close", () => fail("closed", "the terminal closed the connection in the handshake"))
    socket.once("secureConnect", () => {
      if (isPinned(socket.getPeerX509Certificate(), authorities)) return resume(Effect.succeed(socket))
      socket.destroy()
      return fail("tls_untrusted", "the certificate was not issued by the pinned terminal CA")
    })
    return Effect.sync(() => socket.destroy())
  })

/** Who answers at an address, whether or not it can be trusted. */
export interface Peer {
  readonly names: ReadonlyArray<string>
  readonly fingerprint: string
}

/** Reads the certificate that a terminal shows, and sends it nothing. Undefined when none answers in time. */
export const peek = (
  config: VinrConfig,
  { context }: Credentials,
  { host, port }: Address
): Effect.Effect<Peer | undefined> =>
  Effect.callback<Peer | undefined>((resume) => {
    const socket = connect({ host, port, secureContext: context, rejectUnauthorized: false })
    socket.on("error", () => resume(Effect.succeed(undefined)))
    socket.once("secureConnect", () => {
      const certificate = socket.getPeerCertificate()
      resume(Effect.succeed({ names: namesOf(certificate), fingerprint: fingerprintOf(certificate) }))
      socket.destroy()
    })
    return Effect.sync(() => socket.destroy())
  }).pipe(Effect.timeoutOrElse({ duration: config.budget.connectMs, orElse: () => Effect.succeed(undefined) }))
