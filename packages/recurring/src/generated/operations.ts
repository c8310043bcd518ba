// @generated from specs/recurring.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { ApiError, CallError, CallOptions, CommonCode } from "@pay/core"
import type { Operation } from "@pay/core/operation"
import {
  sendScheduleTermsInput,
  sendCreatePlanRequest,
  sendUpdatePlanRequest,
  sendUpdateCycleRequest,
  sendSimulateCycleRequest,
  answerSchedule,
  answerPlan,
  answerCycle,
  answerCycleList
} from "./schemas.ts"
import type { components, paths } from "./types.ts"

export type CreatePlanBody = components["schemas"]["CreatePlanRequest"]
export type CreatePlanResult = components["schemas"]["Plan"]
/** Every error code that the reference documents for `createPlan`. */
export type CreatePlanCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_PAYMENT_METHOD_ID"
  | "INVALID_API_KEY"
  | "PAYMENT_METHOD_ID_NOT_FOUND"
  | "CUSTOMER_NOT_FOUND"
  | "UNSUPPORTED_CONTENT_TYPE"
  | "SERVER_ERROR"
  | CommonCode
export type CreatePlanError = ApiError<CreatePlanCode> | CallError
export interface CreatePlanOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Id of the split rule that routes a share of the payment to another account. */
  readonly withSplitRule?: string
  /** Id of the fee rule that charges the sub-account a platform fee. */
  readonly withFeeRule?: string
}

/**
 * Create a plan that charges a customer by a schedule.
 * Source: Subscriptions › Plan - Create.
 */
export const createPlan: Operation<{ body: CreatePlanBody, success: CreatePlanResult, code: CreatePlanCode }> = {
  id: "recurring.createPlan",
  method: "POST",
  path: "/recurring/plans",
  params: [
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "with-split-rule", in: "header", option: "withSplitRule", schema: { type: "string", minLength: 1 } },
    { name: "with-fee-rule", in: "header", option: "withFeeRule", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendCreatePlanRequest },
  success: { "200": answerPlan },
  errors: {
    "400": { API_VALIDATION_ERROR: {}, INVALID_PAYMENT_METHOD_ID: {} },
    "401": { INVALID_API_KEY: {} },
    "404": { PAYMENT_METHOD_ID_NOT_FOUND: {}, CUSTOMER_NOT_FOUND: {} },
    "415": { UNSUPPORTED_CONTENT_TYPE: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "never",
  lookup: {
    webhook: "recurring.plan.activated",
    match: { "data.reference_id": "body.reference_id", "data.customer_id": "body.customer_id" }
  }
}

export type GetPlanResult = components["schemas"]["Plan"]
/** Every error code that the reference documents for `getPlan`. */
export type GetPlanCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "DATA_NOT_FOUND"
  | "UNSUPPORTED_CONTENT_TYPE"
  | "SERVER_ERROR"
  | CommonCode
export type GetPlanError = ApiError<GetPlanCode> | CallError
export interface GetPlanOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Read a plan.
 * Source: Subscriptions › Plan - Fetch Object.
 */
export const getPlan: Operation<{ path: { id: string }, success: GetPlanResult, code: GetPlanCode }> = {
  id: "recurring.getPlan",
  method: "GET",
  path: "/recurring/plans/{id}",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerPlan },
  errors: {
    "400": { API_VALIDATION_ERROR: {} },
    "401": { INVALID_API_KEY: {} },
    "404": { DATA_NOT_FOUND: {} },
    "415": { UNSUPPORTED_CONTENT_TYPE: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read"
}

export type UpdatePlanBody = components["schemas"]["UpdatePlanRequest"]
export type UpdatePlanResult = components["schemas"]["Plan"]
/** Every error code that the reference documents for `updatePlan`. */
export type UpdatePlanCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_PAYMENT_METHOD_ID"
  | "INVALID_API_KEY"
  | "PAYMENT_METHOD_ID_NOT_FOUND"
  | "CUSTOMER_NOT_FOUND"
  | "DATA_NOT_FOUND"
  | "UNSUPPORTED_CONTENT_TYPE"
  | "SERVER_ERROR"
  | CommonCode
export type UpdatePlanError = ApiError<UpdatePlanCode> | CallError
export interface UpdatePlanOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Applies the change to the cycle that is scheduled already, too. */
  readonly updateScheduledCycle?: string
}

/**
 * Change what later cycles of a plan charge, and how.
 * Source: Subscriptions › Plan - Update.
 */
export const updatePlan: Operation<{
  body: UpdatePlanBody,
  path: { id: string },
  success: UpdatePlanResult,
  code: UpdatePlanCode
}> = {
  id: "recurring.updatePlan",
  method: "PATCH",
  path: "/recurring/plans/{id}",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    {
      name: "update-scheduled-cycle",
      in: "header",
      option: "updateScheduledCycle",
      schema: { type: "string", enum: ["TRUE"] }
    }
  ],
  body: { type: "json", required: true, schema: sendUpdatePlanRequest },
  success: { "200": answerPlan },
  errors: {
    "400": { API_VALIDATION_ERROR: {}, INVALID_PAYMENT_METHOD_ID: {} },
    "401": { INVALID_API_KEY: {} },
    "404": { PAYMENT_METHOD_ID_NOT_FOUND: {}, CUSTOMER_NOT_FOUND: {}, DATA_NOT_FOUND: {} },
    "415": { UNSUPPORTED_CONTENT_TYPE: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "idempotent",
  lookup: { operation: "getPlan", with: { "path.id": "path.id" }, read: () => getPlan }
}

export type DeactivatePlanResult = components["schemas"]["Plan"]
/** Every error code that the reference documents for `deactivatePlan`. */
export type DeactivatePlanCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "DATA_NOT_FOUND"
  | "UNSUPPORTED_CONTENT_TYPE"
  | "SERVER_ERROR"
  | CommonCode
export type DeactivatePlanError = ApiError<DeactivatePlanCode> | CallError
export interface DeactivatePlanOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Stop a plan and cancel its scheduled cycles.
 * Source: Subscriptions › Plan - Deactivate.
 */
export const deactivatePlan: Operation<{
  path: { id: string },
  success: DeactivatePlanResult,
  code: DeactivatePlanCode
}> = {
  id: "recurring.deactivatePlan",
  method: "POST",
  path: "/recurring/plans/{id}/deactivate",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerPlan },
  errors: {
    "400": { API_VALIDATION_ERROR: {} },
    "401": { INVALID_API_KEY: {} },
    "404": { DATA_NOT_FOUND: {} },
    "415": { UNSUPPORTED_CONTENT_TYPE: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "idempotent",
  lookup: { operation: "getPlan", with: { "path.id": "path.id" }, read: () => getPlan }
}

export type ListCyclesQuery = NonNullable<paths["/recurring/plans/{id}/cycles"]["get"]["parameters"]["query"]>
export type ListCyclesResult = components["schemas"]["CycleList"]
/** Every error code that the reference documents for `listCycles`. */
export type ListCyclesCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "DATA_NOT_FOUND"
  | "UNSUPPORTED_CONTENT_TYPE"
  | "SERVER_ERROR"
  | CommonCode
export type ListCyclesError = ApiError<ListCyclesCode> | CallError
export interface ListCyclesOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * List the cycles of a plan.
 * Source: Subscriptions › Plan - Get Cycles List.
 */
export const listCycles: Operation<{
  query: ListCyclesQuery,
  path: { id: string },
  success: ListCyclesResult,
  code: ListCyclesCode
}> = {
  id: "recurring.listCycles",
  method: "GET",
  path: "/recurring/plans/{id}/cycles",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    { name: "limit", in: "query", schema: { type: "integer", minimum: 1 } },
    { name: "after_id", in: "query", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerCycleList },
  errors: {
    "400": { API_VALIDATION_ERROR: {} },
    "401": { INVALID_API_KEY: {} },
    "404": { DATA_NOT_FOUND: {} },
    "415": { UNSUPPORTED_CONTENT_TYPE: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read",
  pagination: { style: "after-id", items: "data", more: "has_more", next: { query: "after_id", from: "last.id" } }
}

export type GetCycleResult = components["schemas"]["Cycle"]
/** Every error code that the reference documents for `getCycle`. */
export type GetCycleCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "UNSUPPORTED_CONTENT_TYPE"
  | "DATA_NOT_FOUND"
  | "SERVER_ERROR"
  | CommonCode
export type GetCycleError = ApiError<GetCycleCode> | CallError
export interface GetCycleOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Read a cycle.
 * Source: Subscriptions › Cycle - Fetch Object.
 */
export const getCycle: Operation<{
  path: { plan_id: string, id: string },
  success: GetCycleResult,
  code: GetCycleCode
}> = {
  id: "recurring.getCycle",
  method: "GET",
  path: "/recurring/plans/{plan_id}/cycles/{id}",
  params: [
    { name: "plan_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerCycle },
  errors: {
    "400": { API_VALIDATION_ERROR: {} },
    "401": { INVALID_API_KEY: {} },
    "403": { UNSUPPORTED_CONTENT_TYPE: {} },
    "404": { DATA_NOT_FOUND: {} },
    "415": { UNSUPPORTED_CONTENT_TYPE: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read"
}

export type UpdateCycleBody = components["schemas"]["UpdateCycleRequest"]
export type UpdateCycleResult = components["schemas"]["Cycle"]
/** Every error code that the reference documents for `updateCycle`. */
export type UpdateCycleCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "INELIGIBLE_CYCLE_REQUEST"
  | "DATA_NOT_FOUND"
  | "UNSUPPORTED_CONTENT_TYPE"
  | "SERVER_ERROR"
  | CommonCode
export type UpdateCycleError = ApiError<UpdateCycleCode> | CallError
export interface UpdateCycleOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Change the amount or the time of one scheduled cycle.
 * Source: Subscriptions › Cycle - Update.
 */
export const updateCycle: Operation<{
  body: UpdateCycleBody,
  path: { plan_id: string, id: string },
  success: UpdateCycleResult,
  code: UpdateCycleCode
}> = {
  id: "recurring.updateCycle",
  method: "PATCH",
  path: "/recurring/plans/{plan_id}/cycles/{id}",
  params: [
    { name: "plan_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendUpdateCycleRequest },
  success: { "200": answerCycle },
  errors: {
    "400": { API_VALIDATION_ERROR: {} },
    "401": { INVALID_API_KEY: {} },
    "403": { INELIGIBLE_CYCLE_REQUEST: { retry: "lookup" } },
    "404": { DATA_NOT_FOUND: {} },
    "415": { UNSUPPORTED_CONTENT_TYPE: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "idempotent",
  lookup: {
    operation: "getCycle",
    with: { "path.plan_id": "path.plan_id", "path.id": "path.id" },
    read: () => getCycle
  }
}

export type CancelCycleResult = components["schemas"]["Cycle"]
/** Every error code that the reference documents for `cancelCycle`. */
export type CancelCycleCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "INELIGIBLE_CYCLE_REQUEST"
  | "UNSUPPORTED_CONTENT_TYPE"
  | "DATA_NOT_FOUND"
  | "SERVER_ERROR"
  | CommonCode
export type CancelCycleError = ApiError<CancelCycleCode> | CallError
export interface CancelCycleOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Cancel one scheduled cycle; the plan goes on.
 * Source: Subscriptions › Cycle - Cancel.
 */
export const cancelCycle: Operation<{
  path: { plan_id: string, id: string },
  success: CancelCycleResult,
  code: CancelCycleCode
}> = {
  id: "recurring.cancelCycle",
  method: "POST",
  path: "/recurring/plans/{plan_id}/cycles/{id}/cancel",
  params: [
    { name: "plan_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerCycle },
  errors: {
    "400": { API_VALIDATION_ERROR: {} },
    "401": { INVALID_API_KEY: {} },
    "403": { INELIGIBLE_CYCLE_REQUEST: { retry: "lookup" }, UNSUPPORTED_CONTENT_TYPE: {} },
    "404": { DATA_NOT_FOUND: {} },
    "415": { UNSUPPORTED_CONTENT_TYPE: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "idempotent",
  lookup: {
    operation: "getCycle",
    with: { "path.plan_id": "path.plan_id", "path.id": "path.id" },
    read: () => getCycle
  }
}

export type ForceCycleAttemptResult = components["schemas"]["Cycle"]
/** Every error code that the reference documents for `forceCycleAttempt`. */
export type ForceCycleAttemptCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "INELIGIBLE_CYCLE_REQUEST"
  | "MAXIMUM_LIMIT_REACHED"
  | "DATA_NOT_FOUND"
  | "UNSUPPORTED_CONTENT_TYPE"
  | "SERVER_ERROR"
  | CommonCode
export type ForceCycleAttemptError = ApiError<ForceCycleAttemptCode> | CallError
export interface ForceCycleAttemptOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Charge a scheduled or retrying cycle now.
 * Source: Subscriptions › Cycle - Force Cycle Attempt.
 */
export const forceCycleAttempt: Operation<{
  path: { plan_id: string, id: string },
  success: ForceCycleAttemptResult,
  code: ForceCycleAttemptCode
}> = {
  id: "recurring.forceCycleAttempt",
  method: "POST",
  path: "/recurring/plans/{plan_id}/cycles/{id}/force_attempt",
  params: [
    { name: "plan_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerCycle },
  errors: {
    "400": { API_VALIDATION_ERROR: {} },
    "401": { INVALID_API_KEY: {} },
    "403": { INELIGIBLE_CYCLE_REQUEST: { retry: "lookup" }, MAXIMUM_LIMIT_REACHED: {} },
    "404": { DATA_NOT_FOUND: {} },
    "415": { UNSUPPORTED_CONTENT_TYPE: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "never",
  lookup: {
    operation: "getCycle",
    with: { "path.plan_id": "path.plan_id", "path.id": "path.id" },
    read: () => getCycle
  }
}

export type SimulateCycleBody = components["schemas"]["SimulateCycleRequest"]
export type SimulateCycleResult = components["schemas"]["Cycle"]
/** Every error code that the reference documents for `simulateCycle`. */
export type SimulateCycleCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "INELIGIBLE_CYCLE_REQUEST"
  | "DATA_NOT_FOUND"
  | "UNSUPPORTED_CONTENT_TYPE"
  | "SERVER_ERROR"
  | CommonCode
export type SimulateCycleError = ApiError<SimulateCycleCode> | CallError
export interface SimulateCycleOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Run a cycle in test mode, to success or failure.
 * Source: Subscriptions › Cycle - Simulate Status.
 */
export const simulateCycle: Operation<{
  body: SimulateCycleBody,
  path: { plan_id: string, id: string },
  success: SimulateCycleResult,
  code: SimulateCycleCode
}> = {
  id: "recurring.simulateCycle",
  method: "POST",
  path: "/recurring/plans/{plan_id}/cycles/{id}/simulate",
  params: [
    { name: "plan_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  body: { type: "json", required: true, schema: sendSimulateCycleRequest },
  success: { "200": answerCycle },
  errors: {
    "400": { API_VALIDATION_ERROR: {} },
    "401": { INVALID_API_KEY: {} },
    "403": { INELIGIBLE_CYCLE_REQUEST: { retry: "lookup" } },
    "404": { DATA_NOT_FOUND: {} },
    "415": { UNSUPPORTED_CONTENT_TYPE: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "never",
  lookup: {
    operation: "getCycle",
    with: { "path.plan_id": "path.plan_id", "path.id": "path.id" },
    read: () => getCycle
  }
}

export type GetScheduleResult = components["schemas"]["Schedule"]
/** Every error code that the reference documents for `getSchedule`. */
export type GetScheduleCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "DATA_NOT_FOUND"
  | "UNSUPPORTED_CONTENT_TYPE"
  | "SERVER_ERROR"
  | CommonCode
export type GetScheduleError = ApiError<GetScheduleCode> | CallError
export interface GetScheduleOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
}

/**
 * Read a schedule.
 * Source: Subscriptions › Schedule - Fetch Object.
 */
export const getSchedule: Operation<{ path: { id: string }, success: GetScheduleResult, code: GetScheduleCode }> = {
  id: "recurring.getSchedule",
  method: "GET",
  path: "/recurring/schedules/{id}",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } }
  ],
  success: { "200": answerSchedule },
  errors: {
    "400": { API_VALIDATION_ERROR: {} },
    "401": { INVALID_API_KEY: {} },
    "404": { DATA_NOT_FOUND: {} },
    "415": { UNSUPPORTED_CONTENT_TYPE: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "read"
}

export type UpdateScheduleBody = components["schemas"]["ScheduleTermsInput"]
export type UpdateScheduleResult = components["schemas"]["Schedule"]
/** Every error code that the reference documents for `updateSchedule`. */
export type UpdateScheduleCode =
  | "API_VALIDATION_ERROR"
  | "INVALID_API_KEY"
  | "DATA_NOT_FOUND"
  | "UNSUPPORTED_CONTENT_TYPE"
  | "SERVER_ERROR"
  | CommonCode
export type UpdateScheduleError = ApiError<UpdateScheduleCode> | CallError
export interface UpdateScheduleOptions extends CallOptions {
  /** Sub-account (xenPlatform user id) on whose behalf the call is made. */
  readonly forUserId?: string
  /** Applies the change to the cycle that is scheduled already, too. */
  readonly updateScheduledCycle?: string
}

/**
 * Change when later cycles of a plan run, and how often they are retried.
 * Source: Subscriptions › Schedule - Update.
 */
export const updateSchedule: Operation<{
  body: UpdateScheduleBody,
  path: { id: string },
  success: UpdateScheduleResult,
  code: UpdateScheduleCode
}> = {
  id: "recurring.updateSchedule",
  method: "PATCH",
  path: "/recurring/schedules/{id}",
  params: [
    { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
    { name: "for-user-id", in: "header", option: "forUserId", schema: { type: "string", minLength: 1 } },
    {
      name: "update-scheduled-cycle",
      in: "header",
      option: "updateScheduledCycle",
      schema: { type: "string", enum: ["TRUE"] }
    }
  ],
  body: { type: "json", required: true, schema: sendScheduleTermsInput },
  success: { "200": answerSchedule },
  errors: {
    "400": { API_VALIDATION_ERROR: {} },
    "401": { INVALID_API_KEY: {} },
    "404": { DATA_NOT_FOUND: {} },
    "415": { UNSUPPORTED_CONTENT_TYPE: {} },
    "500": { SERVER_ERROR: {} }
  },
  shape: "cloud",
  retry: "idempotent",
  lookup: { operation: "getSchedule", with: { "path.id": "path.id" }, read: () => getSchedule }
}
