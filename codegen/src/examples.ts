/** The examples that a spec gives of an operation's bodies and answers. */
import { isObject, type Json, type JsonObject } from "./load.ts"
import type { OperationModel, ProductModel } from "./model.ts"

const nodeOf = (model: ProductModel, operation: OperationModel): JsonObject => {
  const item = isObject(model.bundle.doc.paths) ? model.bundle.doc.paths[operation.route] : undefined
  const node = isObject(item) ? item[operation.method] : undefined
  return isObject(node) ? node : {}
}

const examplesIn = (media: Json | undefined): ReadonlyArray<Json> =>
  isObject(media) && isObject(media.examples)
    ? Object.values(media.examples).flatMap((one) =>
        isObject(one) && one["x-pay-wrong"] === undefined ? [one.value ?? null] : []
      )
    : []

/** Examples of an operation's body; a file stands in them as the text of its content. */
export const bodyExamples = (model: ProductModel, operation: OperationModel): ReadonlyArray<Json> => {
  const { requestBody } = nodeOf(model, operation)
  const content = isObject(requestBody) && isObject(requestBody.content) ? requestBody.content : {}
  return examplesIn(content[operation.body?.media ?? ""])
}

/** Examples of its answer with this status. */
export const answerExamples = (model: ProductModel, operation: OperationModel, status: string): ReadonlyArray<Json> => {
  const { responses } = nodeOf(model, operation)
  const response = isObject(responses) ? responses[status] : undefined
  const content = isObject(response) && isObject(response.content) ? Object.values(response.content) : []
  return content.flatMap(examplesIn)
}
