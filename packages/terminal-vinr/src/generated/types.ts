// @generated from specs/terminal-vinr.yaml by codegen. Change the spec and run `pnpm codegen`.
export interface paths {
    "/v1/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a payment on this terminal.
         * @description Returns when the card interaction has ended, which may take 90 s; keep the connection for at
         * least 120 s. After a lost answer retrieve the payment by its reference from the vendor's cloud before
         * anything else.
         */
        post: operations["pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description automatic takes the money at once, manual only authorises it.
         */
        CaptureMethodInput: "automatic" | "manual";
        /**
         * @description automatic takes the money at once, manual only authorises it.
         */
        CaptureMethod: "automatic" | "manual" | (string & {});
        /**
         * @description Local answers are completed or failed; lookups add pending (the terminal still waits for a
         * card); the cloud's pages add the others. What a payment that was queued offline says is not documented. An
         * unlisted value is never a decline.
         */
        PaymentStatus:
            | "created"
            | "pending"
            | "processing"
            | "authorized"
            | "completed"
            | "failed"
            | "cancelled"
            | "expired"
            | (string & {});
        /**
         * @description Why a payment failed. offline_auth_declined comes later, for a payment that was queued offline.
         */
        DeclineCode:
            | "card_declined"
            | "insufficient_funds"
            | "expired_card"
            | "processing_error"
            | "offline_auth_declined"
            | (string & {});
        PayRequest: {
            /** @description Terminal that is called, such as term_CT20_0042. */
            terminalId: string;
            /** @description Minor units of the currency. */
            amount: number;
            /** @description ISO 4217 code. */
            currency: string;
            /** @description The till's reference; the payment is found again by it. */
            reference: string;
            captureMethod?: components["schemas"]["CaptureMethodInput"];
        };
        /**
         * @description The same object as the cloud's. Only `status` is certain; the vendor calls its own field list
         * illustrative.
         */
        Payment: {
            /** @description Beginning `tpay_` or `tpy_`. */
            id?: string;
            /** @description Terminal that took it, also where a group was asked. */
            terminalId?: string;
            /** @description Minor units. */
            amount?: number;
            /** @description ISO 4217 code. */
            currency?: string;
            status: components["schemas"]["PaymentStatus"];
            captureMethod?: components["schemas"]["CaptureMethod"];
            /** @description Taken so far in minor units. */
            amountCaptured?: number;
            /** @description Still to be captured in minor units. */
            amountCapturable?: number;
            /** @description The till's reference. */
            reference?: string;
            /** @description Last four digits of the card. */
            last4?: string;
            /** @description Card brand. */
            brand?: string;
            /** @description Undocumented form. */
            paymentMethod?: unknown;
            /** @description Undocumented form. */
            tip?: unknown;
            declineCode?: components["schemas"]["DeclineCode"];
            metadata?: {
                connectionMode?: components["schemas"]["ConnectionMode"];
            } & {
                [key: string]: unknown;
            };
            /** @description ISO 8601 text or Unix seconds; the vendor shows both. */
            createdAt?: string | number;
            /** @description ISO 8601 text or Unix seconds. */
            completedAt?: string | number | null;
        };
        /**
         * @description Path that a hybrid payment took.
         */
        ConnectionMode: "local" | "cloud" | (string & {});
        /** @description A terminal as discovery reports it. */
        Terminal: {
            /** @example term_CT20_0042 */
            id: string;
            /** @example 192.168.1.51 */
            ip: string;
            /** @example nexgo_ct20 */
            model: string;
            /** @example online */
            status?: string;
        };
        /**
         * @description Events of the vendor's cloud. Some pages write terminal.payment.* or payment.*. Neither payload
         * nor signature is published, so an event is only a hint to retrieve the payment.
         */
        PaymentEventName:
            | "terminal_payment.created"
            | "terminal_payment.updated"
            | "terminal_payment.completed"
            | "terminal_payment.failed"
            | "terminal_payment.cancelled"
            | (string & {});
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
    pay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayRequest"];
            };
        };
        responses: {
            /** @description The payment as it stands at the end of the card interaction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description Another mode of the terminal listens on this port. Nothing was charged. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
