/**
 * The minified form of a JSON body, taken from its bytes.
 *
 * @module
 */

const QUOTE = 0x22
const BACKSLASH = 0x5c

/**
 * The body without the white space outside its strings; order, escapes, numbers and nulls stay as they are.
 *
 * Works on the bytes themselves, so what is hashed is what travels: parsing and printing again would change numbers,
 * escapes and repeated names. All four JSON white-space characters are ASCII and never part of a longer UTF-8 sequence.
 */
export const minify = (body: Uint8Array): Uint8Array => {
  const out = new Uint8Array(body.length)
  let length = 0
  let inString = false
  for (let i = 0; i < body.length; i++) {
    const byte = body[i]!
    if (inString) {
      out[length++] = byte
      if (byte === BACKSLASH && i + 1 < body.length) out[length++] = body[++i]!
      else if (byte === QUOTE) inString = false
    } else if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) {
      out[length++] = byte
      if (byte === QUOTE) inString = true
    }
  }
  return out.subarray(0, length)
}
