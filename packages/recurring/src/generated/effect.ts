// @generated from specs/recurring.yaml by codegen. Change the spec and run `pnpm codegen`.
import { type ClientConfig, type ConfigError, makeEffectClient } from "@pay/core/effect"
import { Context, type Effect, Layer, type Stream } from "effect"
import * as EffectModule from "effect/Effect"
import * as operations from "./operations.ts"
import type {
  CancelCycleError,
  CancelCycleOptions,
  CancelCycleResult,
  CreatePlanBody,
  CreatePlanError,
  CreatePlanOptions,
  CreatePlanResult,
  DeactivatePlanError,
  DeactivatePlanOptions,
  DeactivatePlanResult,
  ForceCycleAttemptError,
  ForceCycleAttemptOptions,
  ForceCycleAttemptResult,
  GetCycleError,
  GetCycleOptions,
  GetCycleResult,
  GetPlanError,
  GetPlanOptions,
  GetPlanResult,
  GetScheduleError,
  GetScheduleOptions,
  GetScheduleResult,
  ListCyclesError,
  ListCyclesOptions,
  ListCyclesQuery,
  ListCyclesResult,
  SimulateCycleBody,
  SimulateCycleError,
  SimulateCycleOptions,
  SimulateCycleResult,
  UpdateCycleBody,
  UpdateCycleError,
  UpdateCycleOptions,
  UpdateCycleResult,
  UpdatePlanBody,
  UpdatePlanError,
  UpdatePlanOptions,
  UpdatePlanResult,
  UpdateScheduleBody,
  UpdateScheduleError,
  UpdateScheduleOptions,
  UpdateScheduleResult
} from "./operations.ts"
import { product } from "./product.ts"

/**
 * Subscriptions, with every refusal in the error type.
 *
 * Source: Xendit API reference › Subscriptions.
 */
export interface RecurringService {
  /**
   * Create a plan that charges a customer by a schedule.
   *
   * It starts PENDING; recurring.plan.activated or recurring.plan.inactivated follows. Without payment_methods, send
   * the customer to the AUTH action to link an account. Give each plan a reference_id of its own: nothing else traces a
   * plan whose answer was lost.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is missing, mistyped or against a rule: the three retry settings go
   *   together and notifications need them, ranks count up from 1, an anchor falls on the 1st to 28th, items add up to
   *   the amount, the channel takes the currency.
   * - `INVALID_PAYMENT_METHOD_ID` (400): A payment method is not ACTIVE or has another currency.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `PAYMENT_METHOD_ID_NOT_FOUND` (404): A payment method does not exist.
   * - `CUSTOMER_NOT_FOUND` (404): The customer does not exist.
   * - `UNSUPPORTED_CONTENT_TYPE` (415): The content type is not JSON.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Subscriptions › Plan - Create.
   */
  createPlan(body: CreatePlanBody, options?: CreatePlanOptions): Effect.Effect<CreatePlanResult, CreatePlanError>

  /**
   * Read a plan.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): The request is against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `DATA_NOT_FOUND` (404): No plan of yours has this id.
   * - `UNSUPPORTED_CONTENT_TYPE` (415): The content type is not JSON.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Subscriptions › Plan - Fetch Object.
   */
  getPlan(id: string, options?: GetPlanOptions): Effect.Effect<GetPlanResult, GetPlanError>

  /**
   * Change what later cycles of a plan charge, and how.
   *
   * Fields left out stay as they are. A cycle that is scheduled already changes only with update-scheduled-cycle.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is mistyped or against a rule: no rank stands twice, notifications fit the
   *   retries, the channel takes the currency.
   * - `INVALID_PAYMENT_METHOD_ID` (400): A payment method is not ACTIVE or has another currency.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `PAYMENT_METHOD_ID_NOT_FOUND` (404): A payment method does not exist.
   * - `CUSTOMER_NOT_FOUND` (404): The customer does not exist.
   * - `DATA_NOT_FOUND` (404): No plan of yours has this id.
   * - `UNSUPPORTED_CONTENT_TYPE` (415): The content type is not JSON.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Subscriptions › Plan - Update.
   */
  updatePlan(
    id: string,
    body: UpdatePlanBody,
    options?: UpdatePlanOptions
  ): Effect.Effect<UpdatePlanResult, UpdatePlanError>

  /**
   * Stop a plan and cancel its scheduled cycles.
   *
   * A cycle that is PENDING or RETRYING goes on and may still charge.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): The request is against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `DATA_NOT_FOUND` (404): No plan of yours has this id.
   * - `UNSUPPORTED_CONTENT_TYPE` (415): The content type is not JSON.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Subscriptions › Plan - Deactivate.
   */
  deactivatePlan(id: string, options?: DeactivatePlanOptions): Effect.Effect<DeactivatePlanResult, DeactivatePlanError>

  /**
   * List the cycles of a plan.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A parameter is against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `DATA_NOT_FOUND` (404): No plan of yours has this id.
   * - `UNSUPPORTED_CONTENT_TYPE` (415): The content type is not JSON.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Subscriptions › Plan - Get Cycles List.
   */
  listCycles(
    id: string,
    query?: ListCyclesQuery,
    options?: ListCyclesOptions
  ): Effect.Effect<ListCyclesResult, ListCyclesError>
  /** Every item, page after page. */
  listCyclesAll(
    id: string,
    query?: ListCyclesQuery,
    options?: ListCyclesOptions
  ): Stream.Stream<NonNullable<ListCyclesResult["data"]>[number], ListCyclesError>

  /**
   * Read a cycle.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): The request is against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `UNSUPPORTED_CONTENT_TYPE` (403): The content type is not JSON.
   * - `DATA_NOT_FOUND` (404): The plan has no cycle with this id.
   * - `UNSUPPORTED_CONTENT_TYPE` (415): The content type is not JSON.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Subscriptions › Cycle - Fetch Object.
   */
  getCycle(planId: string, id: string, options?: GetCycleOptions): Effect.Effect<GetCycleResult, GetCycleError>

  /**
   * Change the amount or the time of one scheduled cycle.
   *
   * For billing by usage, set the amount after recurring.cycle.created and before the scheduled time.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is mistyped or against a rule, or the time lies in the past.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `INELIGIBLE_CYCLE_REQUEST` (403): The cycle is not SCHEDULED any more.
   * - `DATA_NOT_FOUND` (404): The plan has no cycle with this id.
   * - `UNSUPPORTED_CONTENT_TYPE` (415): The content type is not JSON.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Subscriptions › Cycle - Update.
   */
  updateCycle(
    planId: string,
    id: string,
    body: UpdateCycleBody,
    options?: UpdateCycleOptions
  ): Effect.Effect<UpdateCycleResult, UpdateCycleError>

  /**
   * Cancel one scheduled cycle; the plan goes on.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): The request is against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `INELIGIBLE_CYCLE_REQUEST` (403): The cycle is not SCHEDULED any more, perhaps by an earlier try of this call.
   * - `UNSUPPORTED_CONTENT_TYPE` (403): The content type is not JSON.
   * - `DATA_NOT_FOUND` (404): No plan of yours has this id, or it has no such cycle.
   * - `UNSUPPORTED_CONTENT_TYPE` (415): The content type is not JSON.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Subscriptions › Cycle - Cancel.
   */
  cancelCycle(
    planId: string,
    id: string,
    options?: CancelCycleOptions
  ): Effect.Effect<CancelCycleResult, CancelCycleError>

  /**
   * Charge a scheduled or retrying cycle now.
   *
   * At most 5 times a cycle. The answer is PENDING; recurring.cycle.succeeded, .retrying or .failed tells the outcome.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): The request is against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `INELIGIBLE_CYCLE_REQUEST` (403): The cycle is neither SCHEDULED nor RETRYING, perhaps by an earlier try of this
   *   call.
   * - `MAXIMUM_LIMIT_REACHED` (403): All 5 forced attempts are used.
   * - `DATA_NOT_FOUND` (404): The plan has no cycle with this id.
   * - `UNSUPPORTED_CONTENT_TYPE` (415): The content type is not JSON.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Subscriptions › Cycle - Force Cycle Attempt.
   */
  forceCycleAttempt(
    planId: string,
    id: string,
    options?: ForceCycleAttemptOptions
  ): Effect.Effect<ForceCycleAttemptResult, ForceCycleAttemptError>

  /**
   * Run a cycle in test mode, to success or failure.
   *
   * Never repeated once it may have been sent: a lost answer is an IndeterminateError.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): The amount is missing, mistyped or against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `INELIGIBLE_CYCLE_REQUEST` (403): The cycle is not SCHEDULED any more.
   * - `DATA_NOT_FOUND` (404): The plan has no cycle with this id.
   * - `UNSUPPORTED_CONTENT_TYPE` (415): The content type is not JSON.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Subscriptions › Cycle - Simulate Status.
   */
  simulateCycle(
    planId: string,
    id: string,
    body: SimulateCycleBody,
    options?: SimulateCycleOptions
  ): Effect.Effect<SimulateCycleResult, SimulateCycleError>

  /**
   * Read a schedule.
   *
   * A read: repeated until it succeeds or the deadline ends.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): The request is against a rule.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `DATA_NOT_FOUND` (404): No schedule of yours has this id.
   * - `UNSUPPORTED_CONTENT_TYPE` (415): The content type is not JSON.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Subscriptions › Schedule - Fetch Object.
   */
  getSchedule(id: string, options?: GetScheduleOptions): Effect.Effect<GetScheduleResult, GetScheduleError>

  /**
   * Change when later cycles of a plan run, and how often they are retried.
   *
   * Fields left out stay as they are. A cycle that is scheduled already changes only with update-scheduled-cycle.
   *
   * Safe to repeat: the same call leaves the same state.
   *
   * Refusals:
   * - `API_VALIDATION_ERROR` (400): A field is mistyped or against a rule: an anchor falls on the 1st to 28th,
   *   notifications fit the retries.
   * - `INVALID_API_KEY` (401): The API key is malformed or not valid.
   * - `DATA_NOT_FOUND` (404): No schedule of yours has this id.
   * - `UNSUPPORTED_CONTENT_TYPE` (415): The content type is not JSON.
   * - `SERVER_ERROR` (500): An unexpected error at the provider.
   *
   * Source: Subscriptions › Schedule - Update.
   */
  updateSchedule(
    id: string,
    body: UpdateScheduleBody,
    options?: UpdateScheduleOptions
  ): Effect.Effect<UpdateScheduleResult, UpdateScheduleError>
}

/** The service; `Recurring.layer(config)` provides it. */
export class Recurring extends Context.Service<Recurring, RecurringService>()(
  "@pay/recurring/Recurring"
) {
  static readonly layer = (config: ClientConfig): Layer.Layer<Recurring, ConfigError> =>
    Layer.effect(Recurring, makeRecurring(config))
}

/** Makes the service without a layer. */
export const makeRecurring = (config: ClientConfig): Effect.Effect<RecurringService, ConfigError> =>
  EffectModule.map(makeEffectClient(config, product), (client): RecurringService => ({
    createPlan: (body, options) => client.call(operations.createPlan, { body }, options),
    getPlan: (id, options) => client.call(operations.getPlan, { path: { id } }, options),
    updatePlan: (id, body, options) => client.call(operations.updatePlan, { path: { id }, body }, options),
    deactivatePlan: (id, options) => client.call(operations.deactivatePlan, { path: { id } }, options),
    listCycles: (id, query, options) =>
      client.call(operations.listCycles, { path: { id }, ...(query === undefined ? {} : { query }) }, options),
    listCyclesAll: (id, query, options) =>
      client.pages(operations.listCycles, { path: { id }, ...(query === undefined ? {} : { query }) }, options),
    getCycle: (planId, id, options) => client.call(operations.getCycle, { path: { plan_id: planId, id } }, options),
    updateCycle: (planId, id, body, options) =>
      client.call(operations.updateCycle, { path: { plan_id: planId, id }, body }, options),
    cancelCycle: (planId, id, options) =>
      client.call(operations.cancelCycle, { path: { plan_id: planId, id } }, options),
    forceCycleAttempt: (planId, id, options) =>
      client.call(operations.forceCycleAttempt, { path: { plan_id: planId, id } }, options),
    simulateCycle: (planId, id, body, options) =>
      client.call(operations.simulateCycle, { path: { plan_id: planId, id }, body }, options),
    getSchedule: (id, options) => client.call(operations.getSchedule, { path: { id } }, options),
    updateSchedule: (id, body, options) => client.call(operations.updateSchedule, { path: { id }, body }, options)
  }))
