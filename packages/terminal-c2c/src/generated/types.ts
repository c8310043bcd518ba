// @generated from specs/terminal-c2c.yaml by codegen. Change the spec and run `pnpm codegen`.
export interface paths {
    "/commands/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a payment on a terminal.
         * @description Returns when the payment has ended. The time this takes is set in the gateway app, so the
         * caller's own limit must be longer. There is no abort, and no query by order: after a lost answer list the
         * histories of the time window and look for the order_id. The amount is in the terminal's own currency, which
         * only the answer names.
         */
        post: operations["pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commands/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a completed payment.
         * @description Despite its path it does not stop a payment that is still running.
         */
        post: operations["voidPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commands/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Print the receipt of a payment again. */
        post: operations["printReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commands/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settle a terminal's batch. */
        post: operations["settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commands/histories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the payments of a time window.
         * @description Payments only, voids do not show. It cannot be narrowed to an order or a terminal, and has no
         * pages.
         */
        post: operations["listHistories"];
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
        Provider: "BRI" | "NTT" | "CASHUP" | "SHC";
        /**
         * @description What the customer is asked for.
         */
        RequestedPaymentMethod:
            | "INSERT_CARD"
            | "CONTACTLESS"
            | "BRIZZI"
            | "QRIS"
            | "CARD"
            | "QR"
            | "ALIPAY_PLUS"
            | "WECHATPAY_CIL"
            | "WECHATPAY_OCGT"
            | "TRUEMONEY"
            | "LINEPAY"
            | "SHOPEEPAY"
            | "SABUYMONEY"
            | "MAXME"
            | "BBL_QRCS";
        /**
         * @description Kind of payment as answers name it. No table maps requested methods to it, so keep the answer's
         * value.
         */
        PaymentMethodInput: "CARD" | "EWALLET" | "QRIS" | (string & {});
        /**
         * @description Kind of payment as answers name it. No table maps requested methods to it, so keep the answer's
         * value.
         */
        PaymentMethod: "CARD" | "EWALLET" | "QRIS" | (string & {});
        /**
         * @description How the command ended. A decline is FAILED, without a reason.
         */
        CommandStatusInput: "SUCCESS" | "FAILED";
        /**
         * @description How the command ended. A decline is FAILED, without a reason.
         */
        CommandStatus: "SUCCESS" | "FAILED" | (string & {});
        TerminalId: string;
        /**
         * @description The terminal's handle of a payment, for voids and receipts. Opaque: it looks like two times
         * joined by a bar, either half may change between answers or be N/A.
         * @example 1750407594445|1750407594
         */
        TerminalReference: string;
        /** @description ISO 4217 code. */
        Currency: string;
        CommandError: {
            /** @description Machine-readable code. */
            error_code: string;
            /** @description Text for people. */
            message?: string;
        };
        PayRequest: {
            terminal_id: components["schemas"]["TerminalId"];
            /** @description The till's reference; the only way to find the payment again, so never use one twice. */
            order_id: string;
            /** @description Major units, in the terminal's currency. */
            request_amount: number;
            payment_method: components["schemas"]["RequestedPaymentMethod"];
        };
        /** @description Names a payment by what the answer to pay said. */
        PaymentHandle: {
            terminal_id: components["schemas"]["TerminalId"];
            payment_method: components["schemas"]["PaymentMethodInput"];
            terminal_reference: components["schemas"]["TerminalReference"];
        };
        CommandResult: {
            status: components["schemas"]["CommandStatus"];
            terminal_id?: components["schemas"]["TerminalId"];
            payment_method?: components["schemas"]["PaymentMethod"];
            /**
             * Format: date-time
             * @description When it happened, in UTC.
             */
            transaction_date?: string;
        };
        PaymentResult: components["schemas"]["CommandResult"] & {
            /** @description The till's reference. */
            order_id?: string;
            terminal_reference?: components["schemas"]["TerminalReference"];
            /** @description Major units. */
            amount?: number;
            currency?: components["schemas"]["Currency"];
        };
        PayResult: components["schemas"]["PaymentResult"] & {
            /** @description The till's reference. */
            order_id: string;
        };
        /** @description Its terminal_reference may differ from the payment's. */
        VoidResult: components["schemas"]["PaymentResult"];
        /** @description Called complete with order_id, which its own example lacks. */
        ReceiptResult: components["schemas"]["PaymentResult"];
        SettlementRequest: {
            terminal_id: components["schemas"]["TerminalId"];
            payment_method?: components["schemas"]["PaymentMethodInput"];
        };
        SettlementResult: components["schemas"]["CommandResult"] & {
            payment_method: components["schemas"]["PaymentMethod"];
            terminal_id: components["schemas"]["TerminalId"];
            /**
             * Format: date-time
             * @description When it was settled, in UTC.
             */
            transaction_date: string;
        };
        HistoriesRequest: {
            /** @description Kinds wanted; only payments are kept. */
            commands?: "PAY"[] | null;
            /** @description Results wanted. */
            statuses?: components["schemas"]["CommandStatusInput"][];
            /**
             * Format: date-time
             * @description Start of the window.
             */
            from?: string | null;
            /**
             * Format: date-time
             * @description End of the window.
             */
            to?: string | null;
        };
        Histories: {
            histories: components["schemas"]["PaymentResult"][];
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
    pay: {
        parameters: {
            query?: never;
            header: {
                /** @description The key that was typed into the gateway app. */
                "X-API-KEY": string;
                /**
                 * @description Who makes the terminal. BRI and NTT are reached through the gateway app, CASHUP and SHC
                 * directly.
                 */
                provider: components["schemas"]["Provider"];
                /** @description Asks for a made-up answer. */
                simulation?: boolean;
                /** @description Asks for indented JSON. */
                "pretty-print"?: boolean;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayRequest"];
            };
        };
        responses: {
            /** @description The payment has ended; `status` says how. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayResult"];
                };
            };
            /** @description The command was refused; no card was read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
            /** @description The key was not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
            /** @description The gateway does not know the terminal. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
            /** @description The command came before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
        };
    };
    voidPayment: {
        parameters: {
            query?: never;
            header: {
                /** @description The key that was typed into the gateway app. */
                "X-API-KEY": string;
                /**
                 * @description Who makes the terminal. BRI and NTT are reached through the gateway app, CASHUP and SHC
                 * directly.
                 */
                provider: components["schemas"]["Provider"];
                /** @description Asks for a made-up answer. */
                simulation?: boolean;
                /** @description Asks for indented JSON. */
                "pretty-print"?: boolean;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentHandle"];
            };
        };
        responses: {
            /** @description The void has ended; `status` says how. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoidResult"];
                };
            };
            /** @description The command was refused; no card was read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
            /** @description The key was not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
            /** @description The gateway does not know the terminal. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
            /** @description The command came before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
        };
    };
    printReceipt: {
        parameters: {
            query?: never;
            header: {
                /** @description The key that was typed into the gateway app. */
                "X-API-KEY": string;
                /**
                 * @description Who makes the terminal. BRI and NTT are reached through the gateway app, CASHUP and SHC
                 * directly.
                 */
                provider: components["schemas"]["Provider"];
                /** @description Asks for a made-up answer. */
                simulation?: boolean;
                /** @description Asks for indented JSON. */
                "pretty-print"?: boolean;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentHandle"];
            };
        };
        responses: {
            /** @description The receipt was printed, or not; `status` says which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptResult"];
                };
            };
            /** @description The command was refused; no card was read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
            /** @description The key was not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
            /** @description The gateway does not know the terminal. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
            /** @description The command came before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
        };
    };
    settle: {
        parameters: {
            query?: never;
            header: {
                /** @description The key that was typed into the gateway app. */
                "X-API-KEY": string;
                /**
                 * @description Who makes the terminal. BRI and NTT are reached through the gateway app, CASHUP and SHC
                 * directly.
                 */
                provider: components["schemas"]["Provider"];
                /** @description Asks for a made-up answer. */
                simulation?: boolean;
                /** @description Asks for indented JSON. */
                "pretty-print"?: boolean;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlementRequest"];
            };
        };
        responses: {
            /** @description The settlement has ended; `status` says how. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlementResult"];
                };
            };
            /** @description The command was refused; no card was read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
            /** @description The key was not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
            /** @description The gateway does not know the terminal. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
            /** @description The command came before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
        };
    };
    listHistories: {
        parameters: {
            query?: never;
            header: {
                /** @description The key that was typed into the gateway app. */
                "X-API-KEY": string;
                /**
                 * @description Who makes the terminal. BRI and NTT are reached through the gateway app, CASHUP and SHC
                 * directly.
                 */
                provider: components["schemas"]["Provider"];
                /** @description Asks for a made-up answer. */
                simulation?: boolean;
                /** @description Asks for indented JSON. */
                "pretty-print"?: boolean;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HistoriesRequest"];
            };
        };
        responses: {
            /** @description The payments found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Histories"];
                };
            };
            /** @description The command was refused; no card was read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
            /** @description The key was not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
            /** @description The gateway does not know the terminal. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandError"];
                };
            };
        };
    };
}
