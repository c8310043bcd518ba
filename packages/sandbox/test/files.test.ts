import { createFilesClient } from "@pay/files"
import { describe, expect, it } from "vitest"
import type { Sandbox } from "../src/index.ts"
import { basic, call, open } from "./helpers.ts"

const PNG = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.from([0, 255, 13, 10, 13, 10, 45, 45, 10])])
const blob = (bytes: Buffer, type = "image/png"): Blob => new Blob([new Uint8Array(bytes)], { type })
const clientOf = (sandbox: Sandbox) => createFilesClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.url })
const upload = async (sandbox: Sandbox, parts: Readonly<Record<string, Blob | string>>) => {
  const form = new FormData()
  for (const [name, part] of Object.entries(parts)) form.append(name, part)
  const headers = { authorization: basic(sandbox.apiKey) }
  const answer = await fetch(`${sandbox.url}/files`, { method: "POST", headers, body: form })
  const body = (await answer.json()) as { error_code?: string; type?: string }
  return { status: answer.status, body }
}

describe("a file", () => {
  it("comes back byte for byte, until it is deleted", async () => {
    const sandbox = await open()
    const client = clientOf(sandbox)
    const { id } = await client.uploadFile({ purpose: "KYC_DOCUMENT", file: blob(PNG) })
    expect(id).toMatch(/^file-[0-9a-f-]{36}$/)
    expect(await client.getFile(id)).toMatchObject({ type: "image/png", size: PNG.length, purpose: "KYC_DOCUMENT" })
    const file = await client.downloadFile(id)
    expect(Buffer.from(await (file as Blob).arrayBuffer()).equals(PNG)).toBe(true)
    expect((file as Blob).type).toBe("image/png")
    expect(await client.deleteFile(id)).toMatchObject({ id, is_deleted: true })
    for (const [method, path] of [
      ["GET", `/files/${id}`],
      ["GET", `/files/${id}/download`],
      ["DELETE", `/files/${id}`]
    ] as const) {
      const { status, body } = await call(sandbox, method, path)
      expect([status, body.error_code]).toEqual([404, "DATA_NOT_FOUND"])
    }
  })

  it("is told by what is in it", async () => {
    const sandbox = await open()
    const send = (bytes: Buffer) => upload(sandbox, { purpose: "CHARGEBACK_EVIDENCE", file: blob(bytes, "text/plain") })
    expect((await send(Buffer.from("%PDF-1.7"))).body.type).toBe("application/pdf")
    expect((await send(Buffer.from("ffd8ffe0", "hex"))).body.type).toBe("image/jpeg")
    expect(await send(Buffer.from("GIF89a"))).toMatchObject({
      status: 415,
      body: { error_code: "UNSUPPORTED_CONTENT_TYPE_ERROR" }
    })
  })

  it("is refused when it is too large, or incomplete", async () => {
    const sandbox = await open()
    const large = Buffer.concat([PNG, Buffer.alloc(2_000_000)])
    expect(await upload(sandbox, { purpose: "KYC_DOCUMENT", file: blob(large) })).toMatchObject({
      status: 413,
      body: { error_code: "FILE_TOO_LARGE_EXCEEDED_ERROR" }
    })
    const least = Buffer.concat([PNG, Buffer.alloc(2_000_000 - PNG.length)])
    expect((await upload(sandbox, { purpose: "KYC_DOCUMENT", file: blob(least) })).status).toBe(200)
    for (const parts of [{ purpose: "KYC_DOCUMENT" }, { file: blob(PNG) }, { purpose: "ART", file: blob(PNG) }]) {
      expect(await upload(sandbox, parts)).toMatchObject({ status: 400, body: { error_code: "API_VALIDATION_ERROR" } })
    }
  })

  it("is of no account but its own, and in no log", async () => {
    const sandbox = await open()
    const { id } = await clientOf(sandbox).uploadFile({ purpose: "KYC_DOCUMENT", file: blob(PNG) })
    expect((await call({ ...sandbox, apiKey: sandbox.live.apiKey }, "GET", `/files/${id}`)).status).toBe(404)
    const { requests } = await sandbox.control<{ requests: ReadonlyArray<{ request?: unknown }> }>(
      "GET",
      "/requests?operation=files.uploadFile"
    )
    expect(requests[0]?.request).toEqual({ purpose: "KYC_DOCUMENT", file: "[secret]" })
  })
})
