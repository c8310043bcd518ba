/**
 * X.509 certificates on fresh P-256 keys, for the simulated vendor's certificate authority.
 *
 * @module
 */
import { randomBytes, webcrypto, X509Certificate } from "node:crypto"
import { Integer, PrintableString, Utf8String } from "asn1js"
import {
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  CryptoEngine,
  Extension,
  ExtKeyUsage,
  GeneralName,
  GeneralNames,
  RelativeDistinguishedNames
} from "pkijs"

/** PKI.js on Node's own Web Crypto. */
export const engine = new CryptoEngine({ name: "node", crypto: webcrypto as never })

/** Object identifiers, with the name each standard gives them. */
const OID = {
  commonName: "2.5.4.3",
  organization: "2.5.4.10",
  basicConstraints: "2.5.29.19",
  subjectAltName: "2.5.29.17",
  extKeyUsage: "2.5.29.37",
  serverAuth: "1.3.6.1.5.5.7.3.1",
  clientAuth: "1.3.6.1.5.5.7.3.2"
} as const

const DNS_NAME = 2

/** A certificate with its key. */
export interface Identity {
  readonly name: string
  readonly certificate: Certificate
  readonly privateKey: webcrypto.CryptoKey
  readonly certPem: string
  readonly keyPem: string
  /** SHA-256 of the certificate, lower-case hex. */
  readonly fingerprint: string
}

export interface IssueOptions {
  /** The common name; for a device also its DNS name. */
  readonly name: string
  /** Signs itself when absent. */
  readonly issuer?: Identity
  readonly use: "authority" | "device" | "client"
  /** Epoch ms. */
  readonly from: number
  /** Epoch ms. */
  readonly to: number
  readonly curve?: "P-256" | "P-384"
}

const subject = (name: string) =>
  new RelativeDistinguishedNames({
    typesAndValues: [
      new AttributeTypeAndValue({ type: OID.organization, value: new PrintableString({ value: "Simulated VINR" }) }),
      new AttributeTypeAndValue({ type: OID.commonName, value: new Utf8String({ value: name }) })
    ]
  })

interface Encodable {
  readonly toSchema: () => { readonly toBER: (sizeOnly: boolean) => ArrayBuffer }
}

const extension = (extnID: string, critical: boolean, value: Encodable) =>
  new Extension({ extnID, critical, extnValue: value.toSchema().toBER(false) })

const extensionsOf = ({ use, name }: IssueOptions): Array<Extension> => [
  extension(OID.basicConstraints, true, new BasicConstraints({ cA: use === "authority" })),
  ...(use === "authority"
    ? []
    : [
        extension(
          OID.extKeyUsage,
          false,
          new ExtKeyUsage({ keyPurposes: [use === "device" ? OID.serverAuth : OID.clientAuth] })
        )
      ]),
  ...(use === "device"
    ? [
        extension(
          OID.subjectAltName,
          false,
          new GeneralNames({ names: [new GeneralName({ type: DNS_NAME, value: name })] })
        )
      ]
    : [])
]

// The top bit stays clear: a serial number is a positive integer.
const serialNumber = (): Integer => {
  const bytes = randomBytes(16)
  bytes[0] = ((bytes[0] as number) & 0x7f) | 0x01
  return new Integer({ valueHex: new Uint8Array(bytes).buffer })
}

const pem = (label: string, der: ArrayBuffer): string => {
  const lines = Buffer.from(der)
    .toString("base64")
    .replace(/(.{64})(?=.)/g, "$1\n")
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`
}

/** Makes a key and a certificate for it. */
export const issue = async (options: IssueOptions): Promise<Identity> => {
  const keys = await webcrypto.subtle.generateKey({ name: "ECDSA", namedCurve: options.curve ?? "P-256" }, true, [
    "sign",
    "verify"
  ])
  const certificate = new Certificate({
    version: 2,
    serialNumber: serialNumber(),
    issuer: subject(options.issuer?.name ?? options.name),
    subject: subject(options.name),
    extensions: extensionsOf(options)
  })
  certificate.notBefore.value = new Date(options.from)
  certificate.notAfter.value = new Date(options.to)
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, engine)
  await certificate.sign(options.issuer?.privateKey ?? keys.privateKey, "SHA-256", engine)
  const der = certificate.toSchema().toBER(false)
  return {
    name: options.name,
    certificate,
    privateKey: keys.privateKey,
    certPem: pem("CERTIFICATE", der),
    keyPem: pem("PRIVATE KEY", await webcrypto.subtle.exportKey("pkcs8", keys.privateKey)),
    fingerprint: new X509Certificate(new Uint8Array(der)).fingerprint256.replaceAll(":", "").toLowerCase()
  }
}
