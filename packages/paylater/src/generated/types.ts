// @generated from specs/paylater.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { Money } from "@pay/core/money"

export interface paths {
    "/paylater/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a lender which instalment plans it offers for a basket.
         * @description A plan is an offer for one customer and basket, and `createCharge` needs its id; the customer
         * picks the option on the lender's page. The customer object must hold `given_names`, `surname`, `email`,
         * `mobile_number` (E.164) and an address with `street_line1`, `city`, `postal_code` and country.
         */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paylater/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charge a plan and get the lender's checkout page.
         * @description The charge starts as PENDING: send the customer to one of the `actions`. `paylater.payment`
         * tells how it ended. Keep `reference_id` unique per payment: it is the only trace of a charge whose answer was
         * lost.
         */
        post: operations["createCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paylater/charges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a charge with its payment and refund state. */
        get: operations["getCharge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paylater/charges/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a charge that is not paid yet.
         * @description The checkout page closes at once and the charge becomes CANCELLED. No event tells of it.
         */
        post: operations["cancelCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paylater/charges/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the refunds of a charge.
         * @description At most 50 come back: `has_more` says that there are others, but no documented parameter fetches
         * them. Narrow by `status` instead.
         */
        get: operations["listRefunds"];
        put?: never;
        /**
         * Give back a paid charge, in full or in part.
         * @description Without `amount` all that is left is refunded, to the customer's credit at the lender. Kredivo
         * refunds for 14 days, Indodana for 30, Atome, Akulaku and BillEase as long as the merchant agrees; BillEase in
         * full only. Cashalo is not named.
         */
        post: operations["refundCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paylater/charges/{charge_id}/refunds/{refund_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one refund of a charge. */
        get: operations["getRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "paylater.payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells that a charge succeeded or failed. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PaymentEvent"];
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
    "paylater-refund-callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells that a refund succeeded.
         * @description The reference promises this notification without showing it; the form here is that of the other
         * products' refund events. Do not rely on it alone: read the refund.
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
                    "application/json": components["schemas"]["RefundEvent"];
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
        /**
         * @description Lender with its country.
         */
        ChannelCodeInput:
            | "ID_KREDIVO"
            | "ID_AKULAKU"
            | "ID_INDODANA"
            | "ID_ATOME"
            | "PH_ATOME"
            | "PH_BILLEASE"
            | "PH_CASHALO";
        /**
         * @description Lender with its country.
         */
        ChannelCode:
            | "ID_KREDIVO"
            | "ID_AKULAKU"
            | "ID_INDODANA"
            | "ID_ATOME"
            | "PH_ATOME"
            | "PH_BILLEASE"
            | "PH_CASHALO"
            | (string & {});
        /**
         * @description ISO 4217 code.
         */
        PaylaterCurrencyInput: "IDR" | "PHP";
        /**
         * @description ISO 4217 code.
         */
        PaylaterCurrency: "IDR" | "PHP" | (string & {});
        /**
         * @description Kind of a line. FEE and DISCOUNT stand for amounts beside the goods.
         */
        OrderItemTypeInput:
            | "DIGITAL_PRODUCT"
            | "PHYSICAL_PRODUCT"
            | "DIGITAL_SERVICE"
            | "PHYSICAL_SERVICE"
            | "FEE"
            | "DISCOUNT";
        /**
         * @description Kind of a line. FEE and DISCOUNT stand for amounts beside the goods.
         */
        OrderItemType:
            | "DIGITAL_PRODUCT"
            | "PHYSICAL_PRODUCT"
            | "DIGITAL_SERVICE"
            | "PHYSICAL_SERVICE"
            | "FEE"
            | "DISCOUNT"
            | (string & {});
        /** @description A line of the basket. A FEE that Xendit adds itself has no `url` and no `category`. */
        OrderItemInput: {
            type: components["schemas"]["OrderItemTypeInput"];
            /** @description The merchant's id of the line, e.g. an SKU. */
            reference_id: string;
            /** @description What it is called. */
            name: string;
            /** @description Price of one unit in major units, negative for a DISCOUNT. */
            net_unit_amount: number | Money;
            /** @description Units bought. */
            quantity: number;
            /**
             * Format: uri
             * @description Page of the item.
             */
            url?: string;
            /** @description The merchant's category. */
            category?: string;
            /** @description The merchant's sub-category. */
            subcategory?: string | null;
            /** @description Text about the item. */
            description?: string | null;
            /** @description More about the item. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A line of the basket. A FEE that Xendit adds itself has no `url` and no `category`. */
        OrderItem: {
            type: components["schemas"]["OrderItemType"];
            /** @description The merchant's id of the line, e.g. an SKU. */
            reference_id: string;
            /** @description What it is called. */
            name: string;
            /** @description Price of one unit in major units, negative for a DISCOUNT. */
            net_unit_amount: number;
            /** @description Units bought. */
            quantity: number;
            /**
             * Format: uri
             * @description Page of the item.
             */
            url?: string;
            /** @description The merchant's category. */
            category?: string;
            /** @description The merchant's sub-category. */
            subcategory?: string | null;
            /** @description Text about the item. */
            description?: string | null;
            /** @description More about the item. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A line of the basket as it is sent. */
        OrderItemRequest: WithRequired<components["schemas"]["OrderItemInput"], "url" | "category">;
        PlanRequest: {
            /** @description The buyer. */
            customer_id: string;
            channel_code: components["schemas"]["ChannelCodeInput"];
            currency: components["schemas"]["PaylaterCurrencyInput"];
            /** @description Major units; must be the sum of `net_unit_amount` × `quantity` of the items. */
            amount: number | Money;
            /** @description What is bought; Atome takes no DISCOUNT. */
            order_items: components["schemas"]["OrderItemRequest"][];
        };
        /** @description One way to pay back. It has no id; the customer picks it on the lender's page. */
        PlanOption: {
            /** @description To pay at once in major units. */
            downpayment_amount?: number;
            /** @description To pay each time in major units. */
            installment_amount?: number;
            /** @description Interest as a fraction, 0.2 for 20 %. */
            interest_rate?: number;
            /** @description All that the customer pays in major units, the lender's fees included. */
            total_amount?: number;
            /**
             * @description Unit of the time between instalments.
             */
            interval?: "DAY" | "WEEK" | "MONTH" | (string & {});
            /** @description Number of those units. */
            interval_count?: number;
            /** @description Number of instalments. */
            total_recurrence?: number;
            /** @description The lender's name for it. */
            description?: string | null;
        };
        /** @description A lender's offer for a customer and basket. */
        Plan: {
            /** @description The plan, `plp_…`. */
            id: string;
            /** @description The buyer. */
            customer_id: string;
            channel_code: components["schemas"]["ChannelCode"];
            currency: components["schemas"]["PaylaterCurrency"];
            /** @description Sum of the items in major units. */
            amount: number;
            /** @description What is bought. */
            order_items: components["schemas"]["OrderItem"][];
            /**
             * @description What to show the customer; always empty for PH_CASHALO, whose plan can be charged all the
             * same.
             */
            options: components["schemas"]["PlanOption"][];
            created: components["schemas"]["Timestamp"];
        };
        /**
         * Format: date-time
         * @description ISO 8601 date and time in UTC.
         */
        Timestamp: string;
        /**
         * @description How the customer pays; tokenized payments are not supported yet.
         */
        CheckoutMethodInput: "ONE_TIME_PAYMENT";
        /**
         * @description How the customer pays; tokenized payments are not supported yet.
         */
        CheckoutMethod: "ONE_TIME_PAYMENT" | (string & {});
        ChargeRequest: {
            /** @description The plan to charge. */
            plan_id: string;
            /** @description The merchant's id of this payment; keep it unique. */
            reference_id: string;
            checkout_method: components["schemas"]["CheckoutMethodInput"];
            success_redirect_url: components["schemas"]["WebUrl"];
            failure_redirect_url: components["schemas"]["WebUrl"];
            /** @description Has no use before tokenized payments are supported. */
            payment_method_id?: string;
            metadata?: components["schemas"]["Metadata"];
        };
        /**
         * Format: uri
         * @description Page to which the customer returns from the lender.
         */
        WebUrl: string;
        /** @description Free key-value data kept with the object; at most 50 keys of 40 characters, values of 500. */
        Metadata: {
            [key: string]: unknown;
        };
        /**
         * @description Where a charge stands. CANCELLED follows `cancelCharge` only; refunds leave the status as it is.
         * What a charge becomes at `expires_at` is not documented.
         */
        ChargeStatus: "PENDING" | "SUCCEEDED" | "FAILED" | "CANCELLED" | (string & {});
        /** @description Pages of the lender; send the customer to one. */
        ChargeActions: {
            /** @description Page for a computer. */
            desktop_web_checkout_url?: string | null;
            /** @description Page for a phone. */
            mobile_web_checkout_url?: string | null;
            /** @description Link that opens the lender's app. */
            mobile_deeplink_checkout_url?: string | null;
        };
        /** @description A purchase for the lender to pay. */
        Charge: {
            /** @description The charge, `plc_…`. */
            id: string;
            /** @description The buyer. */
            customer_id: string;
            /** @description The plan charged. */
            plan_id: string;
            /** @description The merchant's account. */
            business_id: string;
            /** @description The merchant's id of this payment. */
            reference_id: string;
            checkout_method: components["schemas"]["CheckoutMethod"];
            channel_code: components["schemas"]["ChannelCode"];
            currency: components["schemas"]["PaylaterCurrency"];
            /** @description The amount asked for in major units. */
            amount: number;
            /** @description All that was refunded in major units; null while nothing was. */
            refunded_amount?: number | null;
            /** @description What is bought. */
            order_items: components["schemas"]["OrderItem"][];
            status: components["schemas"]["ChargeStatus"];
            success_redirect_url?: components["schemas"]["WebUrl"];
            failure_redirect_url?: components["schemas"]["WebUrl"];
            created: components["schemas"]["Timestamp"];
            updated: components["schemas"]["Timestamp"];
            actions?: components["schemas"]["ChargeActions"] | null;
            /**
             * Format: date-time
             * @description When the checkout page closes.
             */
            expires_at?: string | null;
            /** @description Where events of this charge go. */
            callback_url?: string | null;
            /** @description Always null so far. */
            payment_method_id?: string | null;
            /**
             * Format: date-time
             * @description When the charge was voided.
             */
            voided_at?: string | null;
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description The refunds that SUCCEEDED, as ids or, in events, as objects. */
            refunds?: (string | components["schemas"]["Refund"])[] | null;
        };
        /** @description Money given back from a charge. */
        Refund: {
            /** @description The refund, `plr_…`. */
            id: string;
            /** @description The charge, `plc_…`. */
            charge_id: string;
            channel_code: components["schemas"]["ChannelCode"];
            currency: components["schemas"]["PaylaterCurrency"];
            /** @description The amount given back in major units. */
            amount: number;
            reason?: components["schemas"]["RefundReason"] | null;
            status: components["schemas"]["RefundStatus"];
            created: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When it last changed; null while PENDING.
             */
            updated?: string | null;
        };
        /**
         * @description Why money goes back.
         */
        RefundReasonInput:
            | "DUPLICATE"
            | "FRAUDULENT"
            | "CHANGE_OF_MIND"
            | "CHANGE_PAYMENT_METHOD"
            | "UNFULFILLED_ITEM"
            | "DEFECTIVE_ITEM"
            | "OTHERS";
        /**
         * @description Why money goes back.
         */
        RefundReason:
            | "DUPLICATE"
            | "FRAUDULENT"
            | "CHANGE_OF_MIND"
            | "CHANGE_PAYMENT_METHOD"
            | "UNFULFILLED_ITEM"
            | "DEFECTIVE_ITEM"
            | "OTHERS"
            | (string & {});
        /**
         * @description Where a refund stands.
         */
        RefundStatusInput: "PENDING" | "SUCCEEDED" | "FAILED";
        /**
         * @description Where a refund stands.
         */
        RefundStatus: "PENDING" | "SUCCEEDED" | "FAILED" | (string & {});
        RefundRequest: {
            /**
             * @description Major units of the charge's currency; no more than what is left to refund, all of that when
             * absent.
             */
            amount?: number | Money;
            reason?: components["schemas"]["RefundReasonInput"];
        };
        RefundList: {
            data: components["schemas"]["Refund"][];
            /** @description Whether there are refunds that did not fit; false for an empty result. */
            has_more: boolean;
        };
        /** @description What every PayLater event carries. */
        EventEnvelope: {
            /** @description The merchant's account. */
            business_id: string;
            /**
             * Format: date-time
             * @description When this notification was made.
             */
            created: string;
        };
        PaymentEvent: components["schemas"]["EventEnvelope"] & {
            /** @constant */
            event: "paylater.payment";
            data: components["schemas"]["Charge"];
        };
        RefundEvent: components["schemas"]["EventEnvelope"] & {
            /** @constant */
            event: "paylater.refund";
            data: components["schemas"]["Refund"];
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRequest"];
            };
        };
        responses: {
            /** @description The plan. */
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
                        error_code?:
                            | "API_VALIDATION_ERROR"
                            | "INVALID_CUSTOMER_ID"
                            | "UNSUPPORTED_CURRENCY"
                            | (string & {});
                    };
                };
            };
            /** @description A credential was not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_API_KEY" | "INVALID_MERCHANT_CREDENTIALS" | (string & {});
                    };
                };
            };
            /** @description Not allowed for this key or account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "REQUEST_FORBIDDEN_ERROR" | "CHANNEL_NOT_ACTIVATED" | (string & {});
                    };
                };
            };
            /** @description Not there. */
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
            /** @description Too many calls in the current window. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "RATE_LIMIT_EXCEEDED" | (string & {});
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
            /** @description The lender is down; what became of the request is not known. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CHANNEL_UNAVAILABLE" | (string & {});
                    };
                };
            };
        };
    };
    createCharge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargeRequest"];
            };
        };
        responses: {
            /** @description The charge was accepted and is PENDING. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charge"];
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
            /** @description The key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "REQUEST_FORBIDDEN_ERROR" | (string & {});
                    };
                };
            };
            /** @description Not there. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "PAYLATER_PLAN_DATA_NOT_FOUND" | (string & {});
                    };
                };
            };
            /** @description Too many calls in the current window. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "RATE_LIMIT_EXCEEDED" | (string & {});
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
            /** @description The lender is down; what became of the request is not known. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CHANNEL_UNAVAILABLE" | (string & {});
                    };
                };
            };
        };
    };
    getCharge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description The charge (`plc_…`). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The charge. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charge"];
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
            /** @description The key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "REQUEST_FORBIDDEN_ERROR" | (string & {});
                    };
                };
            };
            /** @description Not there. */
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
            /** @description Too many calls in the current window. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "RATE_LIMIT_EXCEEDED" | (string & {});
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
    cancelCharge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description The charge (`plc_…`). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cancelled charge. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charge"];
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
            /** @description Not allowed for this key or charge. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "REQUEST_FORBIDDEN_ERROR" | "INELIGIBLE_TRANSACTION" | (string & {});
                    };
                };
            };
            /** @description Not there. */
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
            /** @description Too many calls in the current window. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "RATE_LIMIT_EXCEEDED" | (string & {});
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
            /** @description The lender is down; what became of the request is not known. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CHANNEL_UNAVAILABLE" | (string & {});
                    };
                };
            };
        };
    };
    listRefunds: {
        parameters: {
            query?: {
                /** @description How many refunds to return at most. */
                limit?: number;
                /** @description Only refunds in this state. */
                status?: components["schemas"]["RefundStatusInput"];
            };
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description The charge (`plc_…`). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refunds. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundList"];
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
            /** @description The key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "REQUEST_FORBIDDEN_ERROR" | (string & {});
                    };
                };
            };
            /** @description Not there. */
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
            /** @description Too many calls in the current window. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "RATE_LIMIT_EXCEEDED" | (string & {});
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
    refundCharge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description The charge (`plc_…`). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description The refund was accepted and is PENDING. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description The refund was refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "API_VALIDATION_ERROR"
                            | "REFUND_NOT_SUPPORTED"
                            | "PARTIAL_REFUND_NOT_SUPPORTED"
                            | "INSUFFICIENT_BALANCE"
                            | "MAXIMUM_REFUND_AMOUNT_REACHED"
                            | (string & {});
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
            /** @description The key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "REQUEST_FORBIDDEN_ERROR" | (string & {});
                    };
                };
            };
            /** @description Not there. */
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
            /** @description Too many calls in the current window. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "RATE_LIMIT_EXCEEDED" | (string & {});
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
            /** @description The lender is down; what became of the request is not known. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CHANNEL_UNAVAILABLE" | (string & {});
                    };
                };
            };
        };
    };
    getRefund: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description The refunded charge (`plc_…`). */
                charge_id: string;
                /** @description The refund (`plr_…`). */
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refund. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
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
            /** @description The key may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "REQUEST_FORBIDDEN_ERROR" | (string & {});
                    };
                };
            };
            /** @description Not there. */
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
            /** @description Too many calls in the current window. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "RATE_LIMIT_EXCEEDED" | (string & {});
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
