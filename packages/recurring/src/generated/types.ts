// @generated from specs/recurring.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { Money } from "@pay/core/money"

export interface paths {
    "/recurring/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a plan that charges a customer by a schedule.
         * @description It starts PENDING; recurring.plan.activated or recurring.plan.inactivated follows. Without
         * payment_methods, send the customer to the AUTH action to link an account. Give each plan a reference_id of
         * its own: nothing else traces a plan whose answer was lost.
         */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a plan. */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what later cycles of a plan charge, and how.
         * @description Fields left out stay as they are. A cycle that is scheduled already changes only with
         * update-scheduled-cycle.
         */
        patch: operations["updatePlan"];
        trace?: never;
    };
    "/recurring/plans/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a plan and cancel its scheduled cycles.
         * @description A cycle that is PENDING or RETRYING goes on and may still charge.
         */
        post: operations["deactivatePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/plans/{id}/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the cycles of a plan. */
        get: operations["listCycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/plans/{plan_id}/cycles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a cycle. */
        get: operations["getCycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the amount or the time of one scheduled cycle.
         * @description For billing by usage, set the amount after recurring.cycle.created and before the scheduled
         * time.
         */
        patch: operations["updateCycle"];
        trace?: never;
    };
    "/recurring/plans/{plan_id}/cycles/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel one scheduled cycle; the plan goes on. */
        post: operations["cancelCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/plans/{plan_id}/cycles/{id}/force_attempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charge a scheduled or retrying cycle now.
         * @description At most 5 times a cycle. The answer is PENDING; recurring.cycle.succeeded, .retrying or .failed
         * tells the outcome.
         */
        post: operations["forceCycleAttempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/plans/{plan_id}/cycles/{id}/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run a cycle in test mode, to success or failure. */
        post: operations["simulateCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recurring/schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a schedule. */
        get: operations["getSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change when later cycles of a plan run, and how often they are retried.
         * @description Fields left out stay as they are. A cycle that is scheduled already changes only with
         * update-scheduled-cycle.
         */
        patch: operations["updateSchedule"];
        trace?: never;
    };
}
export interface webhooks {
    "recurring.plan.activated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell that a plan is active; account linking and any first charge are done. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PlanEvent"];
                };
            };
            responses: {
                /** @description Received. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recurring.plan.inactivated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell that a plan has ended; its first charge or a cycle failed, or its last cycle is over. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PlanEvent"];
                };
            };
            responses: {
                /** @description Received. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recurring.cycle.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell that a coming cycle is scheduled.
         * @description For billing by usage, set its amount now with updateCycle.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CycleEvent"];
                };
            };
            responses: {
                /** @description Received. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recurring.cycle.succeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell that a cycle was paid. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CycleEvent"];
                };
            };
            responses: {
                /** @description Received. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recurring.cycle.retrying": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell that an attempt failed and another will follow. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CycleEvent"];
                };
            };
            responses: {
                /** @description Received. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recurring.cycle.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell that a cycle failed for good. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CycleEvent"];
                };
            };
            responses: {
                /** @description Received. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Your reference for the plan; its cycles inherit it. Keep it unique yourself. */
        ReferenceId: string;
        /**
         * @description ISO 4217 code.
         */
        PlanCurrencyInput: "IDR" | "PHP";
        /**
         * @description ISO 4217 code.
         */
        PlanCurrency: "IDR" | "PHP" | (string & {});
        /** @description id of a customer of type INDIVIDUAL. */
        CustomerId: string;
        /**
         * @description What a cycle does.
         */
        RecurringActionInput: "PAYMENT";
        /**
         * @description What a cycle does.
         */
        RecurringAction: "PAYMENT" | (string & {});
        ReturnUrl: string;
        OptionalMetadata: components["schemas"]["Metadata"] | null;
        /** @description Free key-value data kept with the object; at most 50 keys of 40 characters, values of 500. */
        Metadata: {
            [key: string]: unknown;
        };
        PlanTermsInput: {
            customer_id?: components["schemas"]["CustomerId"];
            currency?: components["schemas"]["PlanCurrencyInput"];
            /**
             * @description What each cycle charges, major units; the sum of the items where there are any. Cards take
             * IDR 5,000 at least.
             */
            amount?: number | Money;
            notification_config?: components["schemas"]["NotificationConfigInput"];
            /**
             * @description Whether the customer gets a payment link when a cycle's first attempt fails; not unless set.
             * Needs retries, and goes out over the recurring_failed channels.
             */
            payment_link_for_failed_attempt?: boolean;
            metadata?: components["schemas"]["OptionalMetadata"];
            /** @description What is paid for; shown to the customer. */
            description?: string;
            /** @description What is paid for; unit amounts times quantities add up to amount. */
            items?: components["schemas"]["PlanItemInput"][];
        };
        PlanTerms: {
            customer_id?: components["schemas"]["CustomerId"];
            currency?: components["schemas"]["PlanCurrency"];
            /**
             * @description What each cycle charges, major units; the sum of the items where there are any. Cards take
             * IDR 5,000 at least.
             */
            amount?: number;
            notification_config?: components["schemas"]["NotificationConfig"];
            /**
             * @description Whether the customer gets a payment link when a cycle's first attempt fails; not unless set.
             * Needs retries, and goes out over the recurring_failed channels.
             */
            payment_link_for_failed_attempt?: boolean;
            metadata?: components["schemas"]["OptionalMetadata"];
            /** @description What is paid for; shown to the customer. */
            description?: string;
            /** @description What is paid for; unit amounts times quantities add up to amount. */
            items?: components["schemas"]["PlanItem"][];
        };
        /** @description Over what the customer hears of the plan; a list left out or empty means not at all. */
        NotificationConfigInput: {
            recurring_created?: components["schemas"]["NotificationChannelsInput"];
            recurring_succeeded?: components["schemas"]["NotificationChannelsInput"];
            recurring_failed?: components["schemas"]["NotificationChannelsInput"];
            /**
             * @description Language of the notifications.
             * @default en
             */
            locale?: "en" | "id";
        };
        /** @description Over what the customer hears of the plan; a list left out or empty means not at all. */
        NotificationConfig: {
            recurring_created?: components["schemas"]["NotificationChannels"];
            recurring_succeeded?: components["schemas"]["NotificationChannels"];
            recurring_failed?: components["schemas"]["NotificationChannels"];
            /**
             * @description Language of the notifications.
             * @default en
             */
            locale?: "en" | "id" | (string & {});
        };
        NotificationChannelsInput: ("WHATSAPP" | "EMAIL")[];
        NotificationChannels: ("WHATSAPP" | "EMAIL")[];
        PlanItemInput: {
            type: "DIGITAL_PRODUCT" | "PHYSICAL_PRODUCT" | "DIGITAL_SERVICE" | "PHYSICAL_SERVICE" | "FEE" | "DISCOUNT";
            name: string;
            /** @description Amount of one, major units; negative for a DISCOUNT. */
            net_unit_amount: number | Money;
            quantity: number;
            /** @description Page of the item. */
            url?: string;
            category?: string;
            subcategory?: string;
            description?: string;
            /** @description Further facts of yours. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        PlanItem: {
            type:
                | "DIGITAL_PRODUCT"
                | "PHYSICAL_PRODUCT"
                | "DIGITAL_SERVICE"
                | "PHYSICAL_SERVICE"
                | "FEE"
                | "DISCOUNT"
                | (string & {});
            name: string;
            /** @description Amount of one, major units; negative for a DISCOUNT. */
            net_unit_amount: number;
            quantity: number;
            /** @description Page of the item. */
            url?: string;
            category?: string;
            subcategory?: string;
            description?: string;
            /** @description Further facts of yours. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        RankedPaymentMethod: {
            /** @description id of an active payment method, of the plan's currency. */
            payment_method_id: string;
            /** @description Place in the order in which methods are tried; counts up from 1. */
            rank: number;
        };
        /** @description Methods to charge, one after another until one succeeds. */
        RankedPaymentMethods: components["schemas"]["RankedPaymentMethod"][];
        CreatePlanRequest: {
            reference_id: components["schemas"]["ReferenceId"];
            recurring_action: components["schemas"]["RecurringActionInput"];
            schedule: components["schemas"]["CreateSchedule"];
            payment_methods?: components["schemas"]["RankedPaymentMethods"];
            immediate_action_type?: components["schemas"]["ImmediateActionTypeInput"];
            failed_cycle_action?: components["schemas"]["FailedCycleActionInput"];
            /** @description Where the customer goes after linking an account. */
            success_return_url?: components["schemas"]["ReturnUrl"];
            /** @description Where the customer goes when the linking fails. */
            failure_return_url?: components["schemas"]["ReturnUrl"];
        } & (WithRequired<components["schemas"]["PlanTermsInput"], "customer_id" | "currency" | "amount"> & ({
            payment_link_for_failed_attempt: true;
            schedule: {
                total_retry: unknown;
            };
        } | {
            payment_link_for_failed_attempt?: false;
        }));
        CreateSchedule: {
            /** @description Your reference for the schedule. */
            reference_id: string;
        } & WithRequired<components["schemas"]["ScheduleTermsInput"], "interval" | "interval_count">;
        ScheduleTermsInput: {
            /**
             * @description Unit of interval_count; WEEK keeps the anchor's day of the week, MONTH its day of the month.
             */
            interval?: "DAY" | "WEEK" | "MONTH";
            /** @description Units from one cycle to the next. */
            interval_count?: number;
            /**
             * @description How many cycles are charged, an immediate charge not among them; without end where null or
             * absent.
             */
            total_recurrence?: number | null;
            /**
             * @description Day that the cycles are counted from, the 1st to the 28th; it may lie in the past. Its
             * offset sets the timezone, UTC where it has none. The day of creation unless set, or the 1st of the next
             * month if that is the 29th to 31st.
             */
            anchor_date?: string;
            /**
             * @description Unit of retry_interval_count.
             */
            retry_interval?: "DAY";
            /** @description Units from a failed attempt to the next. */
            retry_interval_count?: number;
            /** @description How often a failed cycle is retried; never where null or absent. */
            total_retry?: number | null;
            /** @description Retries whose failure the customer hears of, 1 being the first; none above total_retry. */
            failed_attempt_notifications?: number[];
        };
        ScheduleTerms: {
            /**
             * @description Unit of interval_count; WEEK keeps the anchor's day of the week, MONTH its day of the month.
             */
            interval?: "DAY" | "WEEK" | "MONTH" | (string & {});
            /** @description Units from one cycle to the next. */
            interval_count?: number;
            /**
             * @description How many cycles are charged, an immediate charge not among them; without end where null or
             * absent.
             */
            total_recurrence?: number | null;
            /**
             * @description Day that the cycles are counted from, the 1st to the 28th; it may lie in the past. Its
             * offset sets the timezone, UTC where it has none. The day of creation unless set, or the 1st of the next
             * month if that is the 29th to 31st.
             */
            anchor_date?: string;
            /**
             * @description Unit of retry_interval_count.
             */
            retry_interval?: "DAY" | (string & {});
            /** @description Units from a failed attempt to the next. */
            retry_interval_count?: number;
            /** @description How often a failed cycle is retried; never where null or absent. */
            total_retry?: number | null;
            /** @description Retries whose failure the customer hears of, 1 being the first; none above total_retry. */
            failed_attempt_notifications?: number[];
        };
        /**
         * @description What happens on creation; FULL_AMOUNT charges once at once, and the plan ends if that fails.
         */
        ImmediateActionTypeInput: "FULL_AMOUNT";
        /**
         * @description What happens on creation; FULL_AMOUNT charges once at once, and the plan ends if that fails.
         */
        ImmediateActionType: "FULL_AMOUNT" | (string & {});
        /**
         * @description What a failed cycle does to the plan; RESUME goes on with the next cycle, STOP ends the plan.
         * @default RESUME
         */
        FailedCycleActionInput: "RESUME" | "STOP";
        /**
         * @description What a failed cycle does to the plan; RESUME goes on with the next cycle, STOP ends the plan.
         * @default RESUME
         */
        FailedCycleAction: "RESUME" | "STOP" | (string & {});
        UpdatePlanRequest: {
            payment_methods?: components["schemas"]["RankedPaymentMethods"];
        } & components["schemas"]["PlanTermsInput"];
        PlanSchedule: {
            /** @description Identifies the schedule; begins with resc-. */
            id?: string;
            /** @description Your business id. */
            business_id?: string;
            /** @description Your reference for the schedule. */
            reference_id: string;
            /** @description When it was created. */
            created?: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated?: components["schemas"]["Timestamp"];
        } & WithRequired<components["schemas"]["ScheduleTerms"], "interval" | "interval_count">;
        /**
         * Format: date-time
         * @description ISO 8601 date and time in UTC.
         */
        Timestamp: string;
        Schedule: components["schemas"]["PlanSchedule"] & {
            id: string;
            business_id: string;
            created: components["schemas"]["Timestamp"];
            updated: components["schemas"]["Timestamp"];
        };
        /**
         * @description PENDING or REQUIRES_ACTION until linking and any first charge are done, ACTIVE while it charges,
         * INACTIVE for good.
         */
        PlanStatus: "ACTIVE" | "INACTIVE" | "PENDING" | "REQUIRES_ACTION" | (string & {});
        Plan: {
            /** @description Identifies the plan; begins with repl-. */
            id: string;
            reference_id: components["schemas"]["ReferenceId"];
            recurring_action: components["schemas"]["RecurringAction"];
            /** @description Cycles run so far, an immediate one among them. */
            recurring_cycle_count: number;
            status: components["schemas"]["PlanStatus"];
            /** @description When it was created. */
            created: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated: components["schemas"]["Timestamp"];
            /** @description Methods to charge. */
            payment_methods?: components["schemas"]["PlanPaymentMethod"][];
            /** @description id of the schedule. */
            schedule_id?: string;
            schedule: components["schemas"]["PlanSchedule"];
            immediate_action_type?: components["schemas"]["ImmediateActionType"];
            failed_cycle_action?: components["schemas"]["FailedCycleAction"];
            /** @description What the customer has yet to do. */
            actions?: components["schemas"]["PlanAction"][];
            success_return_url?: components["schemas"]["ReturnUrl"];
            failure_return_url?: components["schemas"]["ReturnUrl"];
        } & WithRequired<components["schemas"]["PlanTerms"], "customer_id" | "currency" | "amount">;
        PlanPaymentMethod: components["schemas"]["RankedPaymentMethod"] & {
            /**
             * @description Kind of method.
             */
            type?: "EWALLET" | "DIRECT_DEBIT" | "CARD" | (string & {});
        };
        PlanAction: {
            /**
             * @description AUTH is the linking of an account.
             */
            action: "AUTH" | (string & {});
            /**
             * @description WEB is a page for a browser.
             */
            url_type?: "WEB" | (string & {});
            /** @description Where to send the customer. */
            url?: string;
            method?: "GET" | "POST" | (string & {});
        };
        /**
         * @description SCHEDULED until its time, PENDING while an attempt runs, RETRYING between attempts, then
         * SUCCEEDED, FAILED or CANCELLED for good.
         */
        CycleStatus: "SCHEDULED" | "PENDING" | "RETRYING" | "FAILED" | "SUCCEEDED" | "CANCELLED" | (string & {});
        Cycle: {
            /** @description Identifies the cycle; begins with recy-. */
            id: string;
            /** @description id of the plan; no example shows it. */
            plan_id?: string;
            reference_id: components["schemas"]["ReferenceId"];
            customer_id: components["schemas"]["CustomerId"];
            recurring_action: components["schemas"]["RecurringAction"];
            /**
             * @description IMMEDIATE is the charge on the plan's creation.
             */
            type: "SCHEDULED" | "IMMEDIATE" | (string & {});
            /** @description Place among the plan's cycles. */
            cycle_number: number;
            /** @description Attempts so far, forced ones apparently not among them. */
            attempt_count: number;
            /** @description The attempts, the newest first. */
            attempt_details: components["schemas"]["CycleAttempt"][];
            status: components["schemas"]["CycleStatus"];
            scheduled_timestamp: components["schemas"]["ScheduledTimestamp"];
            /** @description When it was created. */
            created: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated: components["schemas"]["Timestamp"];
            currency: components["schemas"]["PlanCurrency"];
            /** @description What it charges, major units. */
            amount: number;
            metadata?: components["schemas"]["OptionalMetadata"];
        };
        CycleAttempt: {
            /**
             * @description Place among the attempts; the same for each method of one attempt, null for a forced one.
             */
            attempt_number?: number | null;
            /** @description When it was made. */
            created: components["schemas"]["Timestamp"];
            /** @description id of the payment it made, to be read at the product that charged. */
            action_id: string;
            /**
             * @description PENDING until the channel answers.
             */
            status: "SUCCEEDED" | "FAILED" | "PENDING" | (string & {});
            /** @description Why it failed, such as INSUFFICIENT_BALANCE. */
            failure_code?: string | null;
            /** @description The same as failure_code. */
            Failure_code?: string | null;
            /**
             * Format: date-time
             * @description About when the next attempt follows.
             */
            next_retry_timestamp?: string | null;
        };
        /**
         * Format: date-time
         * @description When the next attempt is due; it runs within 24 hours of this.
         */
        ScheduledTimestamp: string;
        CycleList: {
            /** @description The cycles of this page. */
            data: components["schemas"]["Cycle"][];
            /** @description Whether another page follows. */
            has_more: boolean;
        };
        UpdateCycleRequest: {
            scheduled_timestamp?: components["schemas"]["ScheduledTimestamp"];
            currency?: components["schemas"]["PlanCurrencyInput"];
            /** @description What it is to charge, major units. */
            amount?: number | Money;
        };
        SimulateCycleRequest: {
            /** @description Test amount that decides the outcome, major units of the plan's currency. */
            amount: number | Money;
        };
        EventEnvelope: {
            event:
                | "recurring.plan.activated"
                | "recurring.plan.inactivated"
                | "recurring.cycle.created"
                | "recurring.cycle.succeeded"
                | "recurring.cycle.retrying"
                | "recurring.cycle.failed"
                | (string & {});
            /** @description Your business id. */
            business_id: string;
            /** @description When the event was made. */
            created: components["schemas"]["Timestamp"];
            api_version?: "v1" | (string & {});
        };
        PlanEvent: components["schemas"]["EventEnvelope"] & {
            data: components["schemas"]["Plan"];
        };
        CycleEvent: components["schemas"]["EventEnvelope"] & {
            data: components["schemas"]["Cycle"];
        };
        /** @description Body of every refusal of the cloud API. */
        Error: {
            /** @description Machine-readable code. */
            error_code: string;
            /** @description Text for people; may change without notice. */
            message?: string;
            /** @description The violated fields, where the code is a validation error. */
            errors?: unknown[];
        } & {
            [key: string]: unknown;
        };
        /** @description Body of every refusal of the SNAP API. */
        SnapError: {
            /** @description HTTP status, service code and case code joined. */
            responseCode: string;
            responseMessage?: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
                /** @description Id of the split rule that routes a share of the payment to another account. */
                "with-split-rule"?: string;
                /** @description Id of the fee rule that charges the sub-account a platform fee. */
                "with-fee-rule"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePlanRequest"];
            };
        };
        responses: {
            /** @description The plan, PENDING. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    /** @description Split rule that was applied. */
                    split_rule_id?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description The request was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | "INVALID_PAYMENT_METHOD_ID" | (string & {});
                    };
                };
            };
            /** @description The caller is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_API_KEY" | (string & {});
                    };
                };
            };
            /** @description Something the plan names does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "PAYMENT_METHOD_ID_NOT_FOUND" | "CUSTOMER_NOT_FOUND" | (string & {});
                    };
                };
            };
            /** @description The request has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "UNSUPPORTED_CONTENT_TYPE" | (string & {});
                    };
                };
            };
            /** @description The provider failed; what became of a write is not known. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "SERVER_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the plan. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan as it is now. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description The request was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | (string & {});
                    };
                };
            };
            /** @description The caller is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_API_KEY" | (string & {});
                    };
                };
            };
            /** @description There is no such plan. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DATA_NOT_FOUND" | (string & {});
                    };
                };
            };
            /** @description The request has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "UNSUPPORTED_CONTENT_TYPE" | (string & {});
                    };
                };
            };
            /** @description The provider failed; what became of a write is not known. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "SERVER_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    updatePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
                /** @description Applies the change to the cycle that is scheduled already, too. */
                "update-scheduled-cycle"?: "TRUE";
            };
            path: {
                /** @description id of the plan. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePlanRequest"];
            };
        };
        responses: {
            /** @description The plan as changed. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description The request was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | "INVALID_PAYMENT_METHOD_ID" | (string & {});
                    };
                };
            };
            /** @description The caller is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_API_KEY" | (string & {});
                    };
                };
            };
            /** @description The plan or something it names does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "PAYMENT_METHOD_ID_NOT_FOUND"
                            | "CUSTOMER_NOT_FOUND"
                            | "DATA_NOT_FOUND"
                            | (string & {});
                    };
                };
            };
            /** @description The request has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "UNSUPPORTED_CONTENT_TYPE" | (string & {});
                    };
                };
            };
            /** @description The provider failed; what became of a write is not known. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "SERVER_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    deactivatePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the plan. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan, INACTIVE. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description The request was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | (string & {});
                    };
                };
            };
            /** @description The caller is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_API_KEY" | (string & {});
                    };
                };
            };
            /** @description There is no such plan. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DATA_NOT_FOUND" | (string & {});
                    };
                };
            };
            /** @description The request has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "UNSUPPORTED_CONTENT_TYPE" | (string & {});
                    };
                };
            };
            /** @description The provider failed; what became of a write is not known. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "SERVER_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    listCycles: {
        parameters: {
            query?: {
                /** @description Cycles in a page, at most. */
                limit?: number;
                /** @description id of the last cycle of the page before. */
                after_id?: string;
            };
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the plan. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleList"];
                };
            };
            /** @description The request was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | (string & {});
                    };
                };
            };
            /** @description The caller is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_API_KEY" | (string & {});
                    };
                };
            };
            /** @description There is no such plan. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DATA_NOT_FOUND" | (string & {});
                    };
                };
            };
            /** @description The request has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "UNSUPPORTED_CONTENT_TYPE" | (string & {});
                    };
                };
            };
            /** @description The provider failed; what became of a write is not known. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "SERVER_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    getCycle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the plan. */
                plan_id: string;
                /** @description id of the cycle. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cycle as it is now. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cycle"];
                };
            };
            /** @description The request was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | (string & {});
                    };
                };
            };
            /** @description The caller is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_API_KEY" | (string & {});
                    };
                };
            };
            /** @description The request has the wrong content type. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "UNSUPPORTED_CONTENT_TYPE" | (string & {});
                    };
                };
            };
            /** @description There is no such cycle. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DATA_NOT_FOUND" | (string & {});
                    };
                };
            };
            /** @description The request has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "UNSUPPORTED_CONTENT_TYPE" | (string & {});
                    };
                };
            };
            /** @description The provider failed; what became of a write is not known. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "SERVER_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    updateCycle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the plan. */
                plan_id: string;
                /** @description id of the cycle. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCycleRequest"];
            };
        };
        responses: {
            /** @description The cycle as changed. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cycle"];
                };
            };
            /** @description The request was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | (string & {});
                    };
                };
            };
            /** @description The caller is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_API_KEY" | (string & {});
                    };
                };
            };
            /** @description The cycle cannot change any more. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INELIGIBLE_CYCLE_REQUEST" | (string & {});
                    };
                };
            };
            /** @description There is no such cycle. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DATA_NOT_FOUND" | (string & {});
                    };
                };
            };
            /** @description The request has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "UNSUPPORTED_CONTENT_TYPE" | (string & {});
                    };
                };
            };
            /** @description The provider failed; what became of a write is not known. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "SERVER_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    cancelCycle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the plan. */
                plan_id: string;
                /** @description id of the cycle. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cycle, CANCELLED. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cycle"];
                };
            };
            /** @description The request was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | (string & {});
                    };
                };
            };
            /** @description The caller is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_API_KEY" | (string & {});
                    };
                };
            };
            /** @description The cycle cannot be cancelled, or the request has the wrong content type. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INELIGIBLE_CYCLE_REQUEST" | "UNSUPPORTED_CONTENT_TYPE" | (string & {});
                    };
                };
            };
            /** @description There is no such plan or cycle. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DATA_NOT_FOUND" | (string & {});
                    };
                };
            };
            /** @description The request has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "UNSUPPORTED_CONTENT_TYPE" | (string & {});
                    };
                };
            };
            /** @description The provider failed; what became of a write is not known. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "SERVER_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    forceCycleAttempt: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the plan. */
                plan_id: string;
                /** @description id of the cycle. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cycle, PENDING. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cycle"];
                };
            };
            /** @description The request was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | (string & {});
                    };
                };
            };
            /** @description The caller is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_API_KEY" | (string & {});
                    };
                };
            };
            /** @description The cycle cannot be charged now. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INELIGIBLE_CYCLE_REQUEST" | "MAXIMUM_LIMIT_REACHED" | (string & {});
                    };
                };
            };
            /** @description There is no such cycle. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DATA_NOT_FOUND" | (string & {});
                    };
                };
            };
            /** @description The request has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "UNSUPPORTED_CONTENT_TYPE" | (string & {});
                    };
                };
            };
            /** @description The provider failed; what became of a write is not known. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "SERVER_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    simulateCycle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the plan. */
                plan_id: string;
                /** @description id of the cycle. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulateCycleRequest"];
            };
        };
        responses: {
            /** @description The cycle. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cycle"];
                };
            };
            /** @description The request was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | (string & {});
                    };
                };
            };
            /** @description The caller is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_API_KEY" | (string & {});
                    };
                };
            };
            /** @description The cycle cannot change any more. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INELIGIBLE_CYCLE_REQUEST" | (string & {});
                    };
                };
            };
            /** @description There is no such cycle. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DATA_NOT_FOUND" | (string & {});
                    };
                };
            };
            /** @description The request has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "UNSUPPORTED_CONTENT_TYPE" | (string & {});
                    };
                };
            };
            /** @description The provider failed; what became of a write is not known. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "SERVER_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    getSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the schedule. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule as it is now. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            /** @description The request was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | (string & {});
                    };
                };
            };
            /** @description The caller is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_API_KEY" | (string & {});
                    };
                };
            };
            /** @description There is no such schedule. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DATA_NOT_FOUND" | (string & {});
                    };
                };
            };
            /** @description The request has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "UNSUPPORTED_CONTENT_TYPE" | (string & {});
                    };
                };
            };
            /** @description The provider failed; what became of a write is not known. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "SERVER_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    updateSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
                /** @description Applies the change to the cycle that is scheduled already, too. */
                "update-scheduled-cycle"?: "TRUE";
            };
            path: {
                /** @description id of the schedule. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleTermsInput"];
            };
        };
        responses: {
            /** @description The schedule as changed. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            /** @description The request was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | (string & {});
                    };
                };
            };
            /** @description The caller is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_API_KEY" | (string & {});
                    };
                };
            };
            /** @description There is no such schedule. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DATA_NOT_FOUND" | (string & {});
                    };
                };
            };
            /** @description The request has the wrong content type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "UNSUPPORTED_CONTENT_TYPE" | (string & {});
                    };
                };
            };
            /** @description The provider failed; what became of a write is not known. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "SERVER_ERROR" | (string & {});
                    };
                };
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
