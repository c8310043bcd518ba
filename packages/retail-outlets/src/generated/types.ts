// @generated from specs/retail-outlets.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { Money } from "@pay/core/money"

export interface paths {
    "/fixed_payment_code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a fixed payment code for Alfamart or Indomaret.
         * @description It can be paid again and again for 31 years, unless is_single_use and expiration_date say
         * otherwise.
         */
        post: operations["createFixedPaymentCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fixed_payment_code/{fixed_payment_code_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a fixed payment code. */
        get: operations["getFixedPaymentCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an active fixed payment code, or expire it.
         * @description Fields left out stay as they are. An expiration_date in the past expires the code at once.
         */
        patch: operations["updateFixedPaymentCode"];
        trace?: never;
    };
    "/fixed_payment_code/{fixed_payment_code_id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the payments into a fixed payment code. */
        get: operations["listFixedPaymentCodePayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment_codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a payment code for an outlet in the Philippines.
         * @description It can be paid once within 2 days, unless is_single_use and expires_at say otherwise.
         */
        post: operations["createPaymentCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment_codes/{payment_code_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a payment code. */
        get: operations["getPaymentCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a payment code, or expire it.
         * @description Fields left out stay as they are. An expires_at in the past expires the code at once, except at
         * 7ELEVEN, where the expiry cannot change.
         */
        patch: operations["updatePaymentCode"];
        trace?: never;
    };
    "/payment_codes/{payment_code_id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List all payments into a payment code. */
        get: operations["listPaymentCodePayments"];
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
    "fixed_payment_code.paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell that a fixed payment code was paid.
         * @description The money is received while the status is SETTLING already.
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
                    "application/json": components["schemas"]["FixedPaymentCodePayment"];
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
    "payment_code.payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell that a payment code was paid. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PaymentCodeEvent"];
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
        /** @description Your reference for the code; it need not be unique to the provider. */
        Reference: string;
        /** @description Name of the customer, by which the cashier may check them. */
        PayerName: string;
        /**
         * @description Outlet in Indonesia.
         */
        RetailOutletNameInput: "ALFAMART" | "INDOMARET";
        /**
         * @description Outlet in Indonesia.
         */
        RetailOutletName: "ALFAMART" | "INDOMARET" | (string & {});
        /** @description Amount the customer is to pay, whole rupiah. */
        ExpectedAmountInput: number | Money;
        /** @description Amount the customer is to pay, whole rupiah. */
        ExpectedAmount: number;
        /**
         * Format: date-time
         * @description When the code stops taking payments, UTC; 31 years after its creation unless set.
         */
        FixedPaymentCodeExpiry: string;
        /** @description Leading characters that tell your codes from others'. */
        FixedPaymentCodePrefix: string;
        CreateFixedPaymentCodeRequest: {
            external_id: components["schemas"]["Reference"];
            retail_outlet_name: components["schemas"]["RetailOutletNameInput"];
            name: components["schemas"]["PayerName"];
            expected_amount: components["schemas"]["ExpectedAmountInput"];
            /** @description Code of your choice within your range, without the prefix; random unless set. */
            payment_code?: string;
            expiration_date?: components["schemas"]["FixedPaymentCodeExpiry"];
            /**
             * @description Whether one payment closes the code.
             * @default false
             */
            is_single_use?: boolean;
        };
        UpdateFixedPaymentCodeRequest: {
            name?: components["schemas"]["PayerName"];
            expected_amount?: components["schemas"]["ExpectedAmountInput"];
            expiration_date?: components["schemas"]["FixedPaymentCodeExpiry"];
        };
        /**
         * @description ACTIVE while the code can be paid, INACTIVE once a single-use code is paid, EXPIRED after its
         * expiry.
         */
        FixedPaymentCodeStatus: "ACTIVE" | "INACTIVE" | "EXPIRED" | (string & {});
        FixedPaymentCode: {
            /** @description Identifies the code. */
            id: string;
            /** @description Your user id. */
            owner_id: string;
            external_id: components["schemas"]["Reference"];
            retail_outlet_name: components["schemas"]["RetailOutletName"];
            prefix: components["schemas"]["FixedPaymentCodePrefix"];
            /** @description Name of the customer. */
            name: string;
            /**
             * @description Code for the customer to tell the cashier, prefix included. For Alfamart,
             * https://retail-outlet-barcode.xendit.co/alfamart/ and the code show it as a barcode (in test mode at
             * retail-outlet-barcode-dev.xendit.co).
             */
            payment_code: string;
            expected_amount: components["schemas"]["ExpectedAmount"];
            /** @description Whether one payment closes the code. */
            is_single_use: boolean;
            expiration_date: components["schemas"]["FixedPaymentCodeExpiry"];
            status: components["schemas"]["FixedPaymentCodeStatus"];
            /** @description USER, as the code was made by a user. */
            type: string;
        };
        /**
         * @description SETTLING once paid, COMPLETED once the money is settled too.
         */
        FixedPaymentCodePaymentStatus: "SETTLING" | "COMPLETED" | (string & {});
        FixedPaymentCodePayment: {
            /** @description Identifies the transaction; the cursor of the list. */
            id: string;
            /** @description id of the code that was paid. */
            fixed_payment_code_id: string;
            /** @description Identifies the payment. */
            fixed_payment_code_payment_id: string;
            /** @description Code that was paid, prefix included. */
            payment_code: string;
            retail_outlet_name: components["schemas"]["RetailOutletName"];
            /** @description What was paid, rupiah. */
            amount: number;
            status: components["schemas"]["FixedPaymentCodePaymentStatus"];
            /** @description Your user id. */
            owner_id: string;
            /** @description Name of the customer. */
            name: string;
            prefix: components["schemas"]["FixedPaymentCodePrefix"];
            /** @description The provider's own reference of the payment. */
            payment_id: string;
            external_id: components["schemas"]["Reference"];
            /** @description When the customer paid. */
            transaction_timestamp: components["schemas"]["Timestamp"];
        };
        /**
         * Format: date-time
         * @description ISO 8601 date and time in UTC.
         */
        Timestamp: string;
        FixedPaymentCodePaymentList: {
            /** @description The payments of this page. */
            data: components["schemas"]["FixedPaymentCodePayment"][];
            /** @description Whether another page follows. */
            has_more: boolean;
            links?: components["schemas"]["NextLink"];
        };
        /** @description Leads to the next page; absent on the last one. */
        NextLink: {
            /** @description Address of the next page. */
            href?: string;
            rel?: "next" | (string & {});
            method?: "GET" | (string & {});
        };
        /**
         * @description Outlet in the Philippines; DP_ ones are reached through DragonPay, DP_ECPAY_LOAN and
         * DP_ECPAY_SCHOOL also from the bill payment of GCash and PayMaya.
         */
        ChannelCodeInput:
            | "7ELEVEN"
            | "7ELEVEN_CLIQQ"
            | "CEBUANA"
            | "ECPAY"
            | "LBC"
            | "DP_PALAWAN"
            | "DP_MLHUILLIER"
            | "DP_ECPAY_LOAN"
            | "DP_RD_PAWNSHOP"
            | "DP_CVM"
            | "DP_ECPAY_SCHOOL"
            | "DP_USSC";
        /**
         * @description Outlet in the Philippines; DP_ ones are reached through DragonPay, DP_ECPAY_LOAN and
         * DP_ECPAY_SCHOOL also from the bill payment of GCash and PayMaya.
         */
        ChannelCode:
            | "7ELEVEN"
            | "7ELEVEN_CLIQQ"
            | "CEBUANA"
            | "ECPAY"
            | "LBC"
            | "DP_PALAWAN"
            | "DP_MLHUILLIER"
            | "DP_ECPAY_LOAN"
            | "DP_RD_PAWNSHOP"
            | "DP_CVM"
            | "DP_ECPAY_SCHOOL"
            | "DP_USSC"
            | (string & {});
        /**
         * @description ISO 4217 code; pesos only.
         */
        CurrencyInput: "PHP";
        /**
         * @description ISO 4217 code; pesos only.
         */
        Currency: "PHP" | (string & {});
        /**
         * @description Country of the outlet, ISO 3166-1 alpha-2.
         */
        MarketInput: "PH";
        /**
         * @description Country of the outlet, ISO 3166-1 alpha-2.
         */
        Market: "PH" | (string & {});
        /**
         * Format: date-time
         * @description When the code stops taking payments, UTC; 2 days after its creation unless set. At 7ELEVEN
         * between 2 hours and 9 days from now.
         */
        PaymentCodeExpiry: string;
        /** @description Text of yours about the code. */
        PaymentCodeDescription: string;
        CreatePaymentCodeRequest: {
            reference_id: components["schemas"]["Reference"];
            channel_code: components["schemas"]["ChannelCodeInput"];
            /**
             * @description Amount the customer is to pay, major units; absent or null where they may pay any amount.
             */
            amount?: number | Money | null;
            currency: components["schemas"]["CurrencyInput"];
            customer_name: components["schemas"]["PayerName"];
            market: components["schemas"]["MarketInput"];
            /**
             * @description Code of your choice, without the prefix; lower case comes back in upper case. 8 random
             * letters and digits unless set.
             */
            payment_code?: string;
            expires_at?: components["schemas"]["PaymentCodeExpiry"];
            /**
             * @description Whether one payment closes the code. 7ELEVEN, DP_PALAWAN and DP_MLHUILLIER know single use
             * only.
             * @default true
             */
            is_single_use?: boolean;
            description?: components["schemas"]["PaymentCodeDescription"];
            metadata?: components["schemas"]["Metadata"];
        } & ({
            channel_code: "7ELEVEN";
            payment_code?: undefined;
        } | {
            channel_code:
                | "7ELEVEN_CLIQQ"
                | "CEBUANA"
                | "ECPAY"
                | "LBC"
                | "DP_PALAWAN"
                | "DP_MLHUILLIER"
                | "DP_ECPAY_LOAN"
                | "DP_RD_PAWNSHOP"
                | "DP_CVM"
                | "DP_ECPAY_SCHOOL"
                | "DP_USSC";
        });
        /** @description Free key-value data kept with the object; at most 50 keys of 40 characters, values of 500. */
        Metadata: {
            [key: string]: unknown;
        };
        UpdatePaymentCodeRequest: {
            customer_name?: components["schemas"]["PayerName"];
            /** @description Amount the customer is to pay, pesos; the outlet's own limits hold. */
            amount?: number | Money;
            currency?: components["schemas"]["CurrencyInput"];
            expires_at?: components["schemas"]["PaymentCodeExpiry"];
            description?: components["schemas"]["PaymentCodeDescription"];
        };
        /**
         * @description ACTIVE while the code can be paid, INACTIVE once a single-use code is paid, EXPIRED after its
         * expiry.
         */
        PaymentCodeStatus: "ACTIVE" | "INACTIVE" | "EXPIRED" | (string & {});
        PaymentCode: {
            /** @description Identifies the code; begins with pcode-. */
            id: string;
            /** @description Your business id. */
            business_id: string;
            reference_id: components["schemas"]["Reference"];
            /** @description Name of the customer. */
            customer_name: string;
            /** @description Code for the customer to tell the cashier, prefix included. */
            payment_code: string;
            currency?: components["schemas"]["Currency"];
            /**
             * @description Amount the customer is to pay, major units; absent or null where they may pay any amount.
             */
            amount?: number | null;
            channel_code: components["schemas"]["ChannelCode"];
            /** @description Text of yours about the code. */
            description?: string | null;
            /** @description Whether one payment closes the code. */
            is_single_use: boolean;
            market: components["schemas"]["Market"];
            status: components["schemas"]["PaymentCodeStatus"];
            metadata?: components["schemas"]["Metadata"] | null;
            /** @description When the code was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the code last changed. */
            updated_at: components["schemas"]["Timestamp"];
            expires_at: components["schemas"]["PaymentCodeExpiry"];
        };
        PaidPaymentCode: {
            /** @description Identifies the payment; begins with pymt-. */
            id: string;
            /** @description id of the code that was paid. */
            payment_code_id: string;
            /** @description Code that was paid, prefix included. */
            payment_code: string;
            channel_code: components["schemas"]["ChannelCode"];
            currency: components["schemas"]["Currency"];
            /** @description What was paid, major units. */
            amount?: number;
            /**
             * @description A payment is COMPLETED from the start.
             */
            status: "COMPLETED" | (string & {});
            /** @description Note of the outlet, often blank. */
            remarks: string;
            /** @description When the payment was made. */
            created: components["schemas"]["Timestamp"];
        };
        PaymentCodePayment: components["schemas"]["PaidPaymentCode"] & {
            /** @description When the payment last changed. */
            updated: components["schemas"]["Timestamp"];
        };
        PaymentCodeEvent: components["schemas"]["PaidPaymentCode"] & {
            event: "payment_code.payment" | (string & {});
            reference_id: components["schemas"]["Reference"];
            /** @description Your business id. */
            business_id: string;
            country_code: components["schemas"]["Market"];
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
    createFixedPaymentCode: {
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
                "application/json": components["schemas"]["CreateFixedPaymentCodeRequest"];
            };
        };
        responses: {
            /** @description The code as created. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    /** @description Split rule that was applied. */
                    split_rule_id?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FixedPaymentCode"];
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
                            | "INVALID_JSON_FORMAT"
                            | "PAYMENT_CODE_OUTSIDE_RANGE"
                            | "RETAIL_OUTLET_NOT_SUPPORTED_ERROR"
                            | "DUPLICATE_PAYMENT_CODE_ERROR"
                            | "EXPIRATION_DATE_INVALID_ERROR"
                            | "MINIMUM_EXPECTED_AMOUNT_ERROR"
                            | "MAXIMUM_EXPECTED_AMOUNT_ERROR"
                            | (string & {});
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
        };
    };
    getFixedPaymentCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the fixed payment code. */
                fixed_payment_code_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code as it is now. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FixedPaymentCode"];
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
            /** @description There is no such code. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "FIXED_PAYMENT_CODE_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    updateFixedPaymentCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the fixed payment code. */
                fixed_payment_code_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFixedPaymentCodeRequest"];
            };
        };
        responses: {
            /** @description The code as changed. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FixedPaymentCode"];
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
                            | "INVALID_JSON_FORMAT"
                            | "INACTIVE_FIXED_PAYMENT_CODE_ERROR"
                            | "MINIMUM_EXPECTED_AMOUNT_ERROR"
                            | "MAXIMUM_EXPECTED_AMOUNT_ERROR"
                            | (string & {});
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
            /** @description There is no such code. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "FIXED_PAYMENT_CODE_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    listFixedPaymentCodePayments: {
        parameters: {
            query?: {
                /** @description Payments in a page. */
                limit?: number;
                /** @description id of the last payment of the page before. */
                after_id?: string;
            };
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the fixed payment code. */
                fixed_payment_code_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; an empty one where nothing was paid. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FixedPaymentCodePaymentList"];
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
            /** @description There is no such code. */
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
        };
    };
    createPaymentCode: {
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
                "application/json": components["schemas"]["CreatePaymentCodeRequest"];
            };
        };
        responses: {
            /** @description The code as created. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    /** @description Split rule that was applied. */
                    split_rule_id?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentCode"];
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
                            | "INVALID_JSON_FORMAT"
                            | "CHANNEL_CODE_NOT_SUPPORTED"
                            | "DUPLICATE_ERROR"
                            | "EXPIRATION_DATE_INVALID_ERROR"
                            | (string & {});
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
            /** @description The outlet does not know you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DATA_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
            /** @description The outlet made no code. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "GENERATION_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    getPaymentCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the payment code. */
                payment_code_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code as it is now. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentCode"];
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
            /** @description There is no such code. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DATA_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    updatePaymentCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the payment code. */
                payment_code_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePaymentCodeRequest"];
            };
        };
        responses: {
            /** @description The code as changed. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentCode"];
                };
            };
            /** @description The request was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | "INVALID_JSON_FORMAT" | (string & {});
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
            /** @description There is no such code. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DATA_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    listPaymentCodePayments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the payment code. */
                payment_code_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payments, all in one answer. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentCodePayment"][];
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
            /** @description There is no such code. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DATA_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
        };
    };
}
