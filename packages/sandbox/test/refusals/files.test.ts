import { createFilesClient } from "@pay/files"
import { expect } from "vitest"
import { basic } from "../helpers.ts"
import { holdToSpec, type World } from "./suite.ts"

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1])
const file = (bytes: Uint8Array<ArrayBuffer> = PNG) => ({
  purpose: "KYC_DOCUMENT" as const,
  file: new Blob([bytes], { type: "image/png" })
})
const upload = async ({ sandbox }: Pick<World, "sandbox">): Promise<string> => {
  const form = new FormData()
  form.append("purpose", "KYC_DOCUMENT")
  form.append("file", file().file)
  const headers = { authorization: basic(sandbox.apiKey) }
  const answer = await fetch(`${sandbox.url}/files`, { method: "POST", headers, body: form })
  return ((await answer.json()) as { id: string }).id
}

holdToSpec({
  product: "files",
  client: createFilesClient,
  served: {
    uploadFile: async ({ client }) => {
      expect(await client.uploadFile(file())).toMatchObject({ type: "image/png", size: PNG.length })
    },
    getFile: async ({ client, sandbox }) => {
      const id = await upload({ sandbox })
      expect(await client.getFile(id)).toMatchObject({ id, purpose: "KYC_DOCUMENT" })
    },
    deleteFile: async ({ client, sandbox }) => {
      const id = await upload({ sandbox })
      expect(await client.deleteFile(id)).toMatchObject({ id, is_deleted: true })
    },
    downloadFile: async ({ client, sandbox }) => {
      const blob = (await client.downloadFile(await upload({ sandbox }))) as Blob
      expect(new Uint8Array(await blob.arrayBuffer())).toEqual(PNG)
    }
  },
  refused: {
    uploadFile: {
      FILE_TOO_LARGE_EXCEEDED_ERROR: async ({ client }) => client.uploadFile(file(new Uint8Array(2_000_001))),
      UNSUPPORTED_CONTENT_TYPE_ERROR: async ({ client }) => client.uploadFile(file(new TextEncoder().encode("GIF89a")))
    },
    getFile: { DATA_NOT_FOUND: ({ send }) => send("getFile") },
    deleteFile: { DATA_NOT_FOUND: ({ send }) => send("deleteFile") },
    downloadFile: { DATA_NOT_FOUND: ({ send }) => send("downloadFile") }
  }
})
