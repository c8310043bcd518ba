/**
 * PKCS#12 bundles (`.p12`), as the simulated vendor's dashboard hands them out.
 *
 * @module
 */
import { randomBytes, webcrypto } from "node:crypto"
import { Integer, OctetString, Sequence } from "asn1js"
import {
  AlgorithmIdentifier,
  AuthenticatedSafe,
  CertBag,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeBag,
  SafeContents
} from "pkijs"
import { engine, type Identity } from "./certificates.ts"

const KEY_BAG = "1.2.840.113549.1.12.10.1.2"
const CERT_BAG = "1.2.840.113549.1.12.10.1.3"
const RC2_40 = "1.2.840.113549.1.12.1.6"
const ITERATIONS = 2_048
const ENCRYPTED = 1
const WITH_PASSPHRASE = 0

export interface P12Options {
  /** Names the 40-bit RC2 of old exports as the key's cipher. Readers refuse it by its name, so nothing is so encrypted. */
  readonly legacyCipher?: boolean
  /** Further certificates in the bundle. */
  readonly chain?: ReadonlyArray<Identity>
}

const protection = (password: ArrayBuffer) => ({
  password,
  contentEncryptionAlgorithm: { name: "AES-CBC", length: 256 },
  hmacHashAlgorithm: "SHA-256",
  iterationCount: ITERATIONS
})

/** The certificate, its key and the passphrase as one bundle. */
export const writeP12 = async (
  identity: Identity,
  passphrase: string,
  { legacyCipher = false, chain = [] }: P12Options = {}
): Promise<Uint8Array> => {
  const password = new Uint8Array(Buffer.from(passphrase)).buffer
  const encrypted = protection(password)
  const keyBag = new PKCS8ShroudedKeyBag({
    parsedValue: PrivateKeyInfo.fromBER(await webcrypto.subtle.exportKey("pkcs8", identity.privateKey))
  })
  await keyBag.makeInternalValues(encrypted as never, engine)
  if (legacyCipher) {
    keyBag.encryptionAlgorithm = new AlgorithmIdentifier({
      algorithmId: RC2_40,
      algorithmParams: new Sequence({
        value: [
          new OctetString({ valueHex: new Uint8Array(randomBytes(8)).buffer }),
          new Integer({ value: ITERATIONS })
        ]
      })
    })
  }
  const certificates = [identity, ...chain].map(
    ({ certificate }) => new SafeBag({ bagId: CERT_BAG, bagValue: new CertBag({ parsedValue: certificate }) })
  )
  const authenticatedSafe = new AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        {
          privacyMode: ENCRYPTED,
          value: new SafeContents({ safeBags: [new SafeBag({ bagId: KEY_BAG, bagValue: keyBag })] })
        },
        { privacyMode: ENCRYPTED, value: new SafeContents({ safeBags: certificates }) }
      ]
    }
  })
  await authenticatedSafe.makeInternalValues({ safeContents: [encrypted, encrypted] }, engine)
  const bundle = new PFX({ parsedValue: { integrityMode: WITH_PASSPHRASE, authenticatedSafe } })
  await bundle.makeInternalValues(
    { password, iterations: ITERATIONS, pbkdf2HashAlgorithm: "SHA-256", hmacHashAlgorithm: "SHA-256" },
    engine
  )
  return new Uint8Array(bundle.toSchema().toBER(false))
}
