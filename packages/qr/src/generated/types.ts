// @generated from specs/qr.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { Money } from "@pay/core/money"

export interface paths {
    "/qr_codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a dynamic or static QR code.
         * @description Show `qr_string` to the payer as an image. Payments arrive as `qr.payment` events.
         */
        post: operations["createQrCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qr_codes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a QR code by its id. */
        get: operations["getQrCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qr_codes/{qr_id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the payments of a QR code.
         * @description Returns at most `limit` payments. There is no cursor: narrow `from` and `to` to reach the others
         * while `has_more` is true. A code without payments gives an empty list.
         */
        get: operations["listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qr_codes/{id}/payments/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay a test-mode QR code.
         * @description Only for codes created with a test key. Each call on a static code is a payment of its own.
         */
        post: operations["simulatePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qr_codes/payments/{qrpy_id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the refunds of a QR payment.
         * @description Returns at most `limit` refunds and has no cursor. A payment without refunds gives an empty
         * list.
         */
        get: operations["listRefunds"];
        put?: never;
        /**
         * Refund a QR payment in full or in part.
         * @description Starts PENDING and ends with a `qr.refund` event. Several refunds are allowed while their sum
         * stays within the payment. A full refund within 24 hours voids the payment and gives fee and VAT back; any
         * other refund keeps them. Possible until 30 days after the payment; partial refunds depend on the payer's bank
         * or wallet.
         */
        post: operations["refundPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qr_codes/payments/{qrpy_id}/refunds/{refund_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a refund of a QR payment. */
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
    "qr.payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A QR code was paid. */
        post: operations["onQrPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "qr.refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A refund of a QR payment came to its end.
         * @description It goes to the URL that receives the code's payments, so that URL must take both events.
         */
        post: operations["onQrRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Id of a QR code, beginning `qr_`. */
        QrCodeId: string;
        /**
         * @description DYNAMIC carries its amount and is paid once; STATIC leaves the amount to the payer and stays
         * payable.
         */
        QrTypeInput: "DYNAMIC" | "STATIC";
        /**
         * @description DYNAMIC carries its amount and is paid once; STATIC leaves the amount to the payer and stays
         * payable.
         */
        QrType: "DYNAMIC" | "STATIC" | (string & {});
        /**
         * @description ISO 4217 code; IDR for QRIS, PHP for QRPh.
         */
        QrCurrencyInput: "IDR" | "PHP";
        /**
         * @description ISO 4217 code; IDR for QRIS, PHP for QRPh.
         */
        QrCurrency: "IDR" | "PHP" | (string & {});
        /**
         * @description QR partner that processes the code.
         */
        ChannelCodeInput: "ID_DANA" | "ID_LINKAJA" | "QRPH";
        /**
         * @description QR partner that processes the code.
         */
        ChannelCode: "ID_DANA" | "ID_LINKAJA" | "QRPH" | (string & {});
        /**
         * @description Whether the code still takes payments.
         */
        QrCodeStatus: "ACTIVE" | "INACTIVE" | (string & {});
        /**
         * @description State of a payment. Events and lists report SUCCEEDED; a full refund within 24 hours makes it
         * VOIDED, every other refund REFUNDED. FAILED and PENDING payments cannot be refunded.
         */
        PaymentStatus: "SUCCEEDED" | "VOIDED" | "REFUNDED" | "FAILED" | "PENDING" | (string & {});
        /**
         * @description State of a refund.
         */
        RefundStatusInput: "SUCCEEDED" | "FAILED" | "PENDING";
        /**
         * @description State of a refund.
         */
        RefundStatus: "SUCCEEDED" | "FAILED" | "PENDING" | (string & {});
        /**
         * @description Why the money goes back.
         */
        RefundReasonInput: "DUPLICATE" | "FRAUDULENT" | "REQUESTED_BY_CUSTOMER" | "CANCELLATION" | "OTHERS";
        /**
         * @description Why the money goes back.
         */
        RefundReason: "DUPLICATE" | "FRAUDULENT" | "REQUESTED_BY_CUSTOMER" | "CANCELLATION" | "OTHERS" | (string & {});
        /**
         * @description Why a refund FAILED. INELIGIBLE_TRANSACTION: too late, or refunded too often.
         * INSUFFICIENT_BALANCE: the provider account or the switcher account is short of money; top up and refund
         * again. REFUND_TEMPORARILY_UNAVAILABLE: the partner's settlement stands in the way; try later.
         * MAXIMUM_USER_BALANCE_EXCEEDED: the payer's account would exceed its allowed balance.
         */
        RefundFailureCode:
            | "INELIGIBLE_TRANSACTION"
            | "INSUFFICIENT_BALANCE"
            | "REFUND_TEMPORARILY_UNAVAILABLE"
            | "MAXIMUM_USER_BALANCE_EXCEEDED"
            | (string & {});
        /** @description One line of what is bought. */
        BasketItemInput: {
            /** @description The merchant's id of the product. */
            reference_id?: string;
            name?: string;
            /** @description The merchant's category, such as Electronics. */
            category?: string;
            /** @description The merchant's sub-category, such as Mobile Phone. */
            "sub-category"?: string;
            /**
             * @description Currency of `price`.
             */
            currency?: "IDR";
            /** @description Price of one unit. */
            price?: number | Money;
            /** @description Units bought. */
            quantity?: number;
            type?: "PRODUCT" | "SERVICE";
            /** @description Shop page of the item. */
            url?: string;
            description?: string;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description One line of what is bought. */
        BasketItem: {
            /** @description The merchant's id of the product. */
            reference_id?: string;
            name?: string;
            /** @description The merchant's category, such as Electronics. */
            category?: string;
            /** @description The merchant's sub-category, such as Mobile Phone. */
            "sub-category"?: string;
            /**
             * @description Currency of `price`.
             */
            currency?: "IDR" | (string & {});
            /** @description Price of one unit. */
            price?: number;
            /** @description Units bought. */
            quantity?: number;
            type?: "PRODUCT" | "SERVICE" | (string & {});
            /** @description Shop page of the item. */
            url?: string;
            description?: string;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Free key-value data kept with the object; at most 50 keys of 40 characters, values of 500. */
        Metadata: {
            [key: string]: unknown;
        };
        QrCodeRequest: {
            /** @description The merchant's reference; need not be unique. */
            reference_id: string;
            type: components["schemas"]["QrTypeInput"];
            currency: components["schemas"]["QrCurrencyInput"];
            /**
             * @description What a dynamic code asks for; a static code has none. Up to 10,000,000 IDR or 50,000 PHP.
             */
            amount?: number | Money;
            channel_code?: components["schemas"]["ChannelCodeInput"];
            /**
             * Format: date-time
             * @description When the code stops taking payments, in UTC. A dynamic ID_DANA code lives 48 hours without
             * it, a static one never expires and ignores it. QRPh codes always live 15 minutes and take none.
             */
            expires_at?: string;
            basket?: components["schemas"]["BasketItemInput"][];
            metadata?: components["schemas"]["Metadata"];
        } & ({
            type: "DYNAMIC";
            currency: "IDR";
            amount: unknown;
        } | {
            type: "DYNAMIC";
            currency: "PHP";
            amount: unknown;
            expires_at?: undefined;
        } | {
            type: "STATIC";
            currency: "IDR";
            amount?: undefined;
        } | {
            type: "STATIC";
            currency: "PHP";
            amount?: undefined;
            expires_at?: undefined;
        });
        QrCode: {
            id: components["schemas"]["QrCodeId"];
            /** @description The merchant's reference from the request. */
            reference_id: string;
            /** @description The merchant's account. */
            business_id: string;
            type: components["schemas"]["QrType"];
            currency: components["schemas"]["QrCurrency"];
            /** @description Fixed amount of a dynamic code. */
            amount?: number | null;
            channel_code: components["schemas"]["ChannelCode"];
            status: components["schemas"]["QrCodeStatus"];
            /** @description The text to draw as a QR image. */
            qr_string: string;
            /**
             * Format: date-time
             * @description End of the code's life, in UTC; null where it has none.
             */
            expires_at?: string | null;
            created: components["schemas"]["Timestamp"];
            updated: components["schemas"]["Timestamp"];
            basket?: components["schemas"]["BasketItem"][] | null;
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /**
         * Format: date-time
         * @description ISO 8601 date and time in UTC.
         */
        Timestamp: string;
        SimulatePaymentRequest: {
            /**
             * @description What the payer types for a static code. Required there; a dynamic code is paid its own
             * amount.
             */
            amount?: number | Money;
        };
        /** @description What the payment network shares about the payer. */
        PaymentDetail: {
            /** @description Retrieval reference number known to the whole network (RRN). */
            receipt_id: string;
            /** @description Bank or wallet that was debited, such as BCA, OVO or GOPAY. */
            source: string;
            /** @description Account holder; null where unknown. */
            name?: string | null;
            /** @description Masked account, such as +62*3123; null where unknown. */
            account_details?: string | null;
        };
        /** @description One payment of a code. */
        QrPayment: {
            /** @description Id of the payment, beginning `qrpy_`. */
            id: string;
            /** @description The merchant's account. */
            business_id: string;
            currency: components["schemas"]["QrCurrency"];
            /** @description What was paid. */
            amount: number;
            status: components["schemas"]["PaymentStatus"];
            created: components["schemas"]["Timestamp"];
            qr_id: components["schemas"]["QrCodeId"];
            /** @description Text of the code that was paid. */
            qr_string: string;
            /** @description The merchant's reference of the code. */
            reference_id: string;
            type: components["schemas"]["QrType"];
            channel_code: components["schemas"]["ChannelCode"];
            /**
             * Format: date-time
             * @description End of the code's life, in UTC.
             */
            expires_at?: string | null;
            /** @description Present in events and simulated payments; empty there. */
            description?: string;
            basket?: components["schemas"]["BasketItem"][] | null;
            metadata?: components["schemas"]["Metadata"] | null;
            payment_detail?: components["schemas"]["PaymentDetail"];
        };
        QrPaymentList: {
            /** @description Whether more payments match. */
            has_more: boolean;
            data: components["schemas"]["QrPayment"][];
        };
        RefundRequest: {
            /** @description What to give back. Without it everything not refunded yet goes back. */
            amount?: number | Money;
            reason?: components["schemas"]["RefundReasonInput"];
        };
        QrRefund: {
            /** @description Id of the refund, beginning `qrrf_`. */
            id: string;
            /** @description The payment that is refunded. */
            qrpy_id: string;
            status: components["schemas"]["RefundStatus"];
            /**
             * @description ISO 4217 code.
             */
            currency: "IDR" | (string & {});
            /** @description Amount of the payment. */
            payment_amount: number;
            /** @description Amount given back. */
            refund_amount: number;
            channel_code: components["schemas"]["ChannelCode"];
            reason?: components["schemas"]["RefundReason"] | null;
            /** @description Why the refund FAILED; null otherwise. */
            failure_code?: components["schemas"]["RefundFailureCode"] | null;
            created: components["schemas"]["Timestamp"];
            updated: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When the partner completed the refund, in UTC; null until then.
             */
            refunded_at?: string | null;
        };
        QrRefundList: {
            /** @description Whether more refunds match. */
            has_more: boolean;
            data: components["schemas"]["QrRefund"][];
        };
        /** @description What both events share. */
        QrEvent: {
            /** @description API version the event is written in; null for refunds. */
            api_version?: string | null;
            /** @description The merchant's account. */
            business_id: string;
            created: components["schemas"]["Timestamp"];
        };
        QrPaymentEvent: components["schemas"]["QrEvent"] & {
            /** @constant */
            event: "qr.payment";
            data: components["schemas"]["QrPayment"];
        };
        QrRefundEvent: components["schemas"]["QrEvent"] & {
            /** @constant */
            event: "qr.refund";
            data: components["schemas"]["QrRefund"];
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
    createQrCode: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the QR API. Custom expiry exists since 2022-07-31, the version described
                 * here.
                 */
                "api-version": "2022-07-31";
                /** @description Any UUID. Kept for 24 hours from the first request that carried it. */
                "idempotency-key"?: string;
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
                /** @description Id of the split rule that routes a share of the payment to another account. */
                "with-split-rule"?: string;
                /** @description Where events of this code go instead of the URL set in the dashboard. */
                "webhook-url"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QrCodeRequest"];
            };
        };
        responses: {
            /** @description The code was created and is ACTIVE. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    /** @description Split rule that was applied. */
                    split_rule_id?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QrCode"];
                };
            };
            /** @description The request cannot be served as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | "UNSUPPORTED_CURRENCY" | (string & {});
                    };
                };
            };
            /** @description The key, or the merchant's registration with the acquirer, was not accepted. */
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
            /** @description Not allowed for this account. */
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
            /** @description There is nowhere to send the events. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CALLBACK_URL_NOT_FOUND" | (string & {});
                    };
                };
            };
            /** @description The one allowed object exists already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DUPLICATE_ERROR" | (string & {});
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
            /** @description The QR partner cannot be reached. */
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
    getQrCode: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the QR API. Custom expiry exists since 2022-07-31, the version described
                 * here.
                 */
                "api-version": "2022-07-31";
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Id of the code. */
                id: components["schemas"]["QrCodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QrCode"];
                };
            };
            /** @description The request cannot be served as it stands. */
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
            /** @description No such code. */
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
    listPayments: {
        parameters: {
            query?: {
                /** @description How many payments to return. */
                limit?: number;
                /** @description Oldest creation time wanted, in UTC; before `to`. */
                from?: string;
                /** @description Newest creation time wanted, in UTC; after `from`. */
                to?: string;
            };
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Id of the code. */
                qr_id: components["schemas"]["QrCodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payments found. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QrPaymentList"];
                };
            };
            /** @description The request cannot be served as it stands. */
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
            /** @description No such code. */
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
    simulatePayment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Version of the QR API. Custom expiry exists since 2022-07-31, the version described
                 * here.
                 */
                "api-version": "2022-07-31";
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Id of the code. */
                id: components["schemas"]["QrCodeId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SimulatePaymentRequest"];
            };
        };
        responses: {
            /** @description The payment that was made. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QrPayment"];
                };
            };
            /** @description The request cannot be served as it stands. */
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
            /** @description No such code. */
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
            /** @description The code takes no payment any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INACTIVE_QR_CODE" | (string & {});
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
    listRefunds: {
        parameters: {
            query?: {
                /** @description How many refunds to return. */
                limit?: number;
                /** @description Return only refunds in this state. */
                status?: components["schemas"]["RefundStatusInput"];
            };
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /**
                 * @description Id of the payment, beginning `qrpy_`, from the `qr.payment` event or the list of
                 * payments.
                 */
                qrpy_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refunds found. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QrRefundList"];
                };
            };
            /** @description The request cannot be served as it stands. */
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
            /** @description No such payment. */
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
    refundPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any UUID. Kept for 24 hours from the first request that carried it. */
                "idempotency-key"?: string;
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /**
                 * @description Id of the payment, beginning `qrpy_`, from the `qr.payment` event or the list of
                 * payments.
                 */
                qrpy_id: string;
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
                    "application/json": components["schemas"]["QrRefund"];
                };
            };
            /** @description The refund is not possible as asked. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "API_VALIDATION_ERROR"
                            | "MAXIMUM_REFUND_AMOUNT_REACHED"
                            | "REFUND_IN_PROGRESS"
                            | "REFUND_NOT_SUPPORTED"
                            | "PARTIAL_REFUND_NOT_SUPPORTED"
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
            /** @description Not allowed for this account or this payment. */
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
            /** @description No such payment. */
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
            /** @description The QR partner cannot be reached. */
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
                /**
                 * @description Id of the payment, beginning `qrpy_`, from the `qr.payment` event or the list of
                 * payments.
                 */
                qrpy_id: string;
                /** @description Id of the refund, beginning `qrrf_`. */
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
                    "application/json": components["schemas"]["QrRefund"];
                };
            };
            /** @description The request cannot be served as it stands. */
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
            /** @description No such payment or refund. */
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
    onQrPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QrPaymentEvent"];
            };
        };
        responses: {
            /** @description Taken. Answer within 30 seconds; otherwise it is sent again over the next 24 hours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onQrRefund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QrRefundEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
