// @generated from specs/balance.yaml by codegen. Change the spec and run `pnpm codegen`.
export interface paths {
    "/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the balance of an account, now or at an earlier time.
         * @description Name `currency` as soon as the account holds more than one: the answer does not tell which
         * currency it is in.
         */
        get: operations["getBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{transaction_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one transaction. */
        get: operations["getTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search transactions, newest first.
         * @description Without `currency` only IDR transactions come back. A filter that lists several values matches
         * any of them.
         */
        get: operations["listTransactions"];
        put?: never;
        post?: never;
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
         * @description CASH is the money to spend, HOLDING what is pending, TAX what is kept for taxes.
         * @default CASH
         */
        AccountType: "CASH" | "HOLDING" | "TAX";
        /**
         * @description Three-letter ISO 4217 code.
         * @example IDR
         */
        CurrencyCode: string;
        Balance: {
            /** @description Major units of the currency asked for. */
            balance: number;
        };
        /**
         * @description What moved the money. A TRANSFER between accounts stands in both: as money out of the sender's
         * and into the receiver's. REFUND gives back money that came in.
         */
        TransactionTypeInput: "DISBURSEMENT" | "PAYMENT" | "REMITTANCE_PAYOUT" | "TRANSFER" | "REFUND";
        /**
         * @description What moved the money. A TRANSFER between accounts stands in both: as money out of the sender's
         * and into the receiver's. REFUND gives back money that came in.
         */
        TransactionType: "DISBURSEMENT" | "PAYMENT" | "REMITTANCE_PAYOUT" | "TRANSFER" | "REFUND" | (string & {});
        /**
         * @description Where a transaction stands. PENDING money out is held back from the balance; VOIDED is money in
         * that was cancelled; REVERSED was taken back by Xendit.
         */
        TransactionStatusInput: "PENDING" | "SUCCESS" | "FAILED" | "VOIDED" | "REVERSED";
        /**
         * @description Where a transaction stands. PENDING money out is held back from the balance; VOIDED is money in
         * that was cancelled; REVERSED was taken back by Xendit.
         */
        TransactionStatus: "PENDING" | "SUCCESS" | "FAILED" | "VOIDED" | "REVERSED" | (string & {});
        /**
         * @description Kind of channel: BANK and CASH for disbursements and remittance payouts, XENPLATFORM for
         * transfers, the others for payments.
         */
        ChannelCategoryInput:
            | "BANK"
            | "CASH"
            | "CARDS"
            | "CARDLESS_CREDIT"
            | "DIRECT_DEBIT"
            | "EWALLET"
            | "PAYLATER"
            | "QR_CODE"
            | "RETAIL_OUTLET"
            | "VIRTUAL_ACCOUNT"
            | "XENPLATFORM";
        /**
         * @description Kind of channel: BANK and CASH for disbursements and remittance payouts, XENPLATFORM for
         * transfers, the others for payments.
         */
        ChannelCategory:
            | "BANK"
            | "CASH"
            | "CARDS"
            | "CARDLESS_CREDIT"
            | "DIRECT_DEBIT"
            | "EWALLET"
            | "PAYLATER"
            | "QR_CODE"
            | "RETAIL_OUTLET"
            | "VIRTUAL_ACCOUNT"
            | "XENPLATFORM"
            | (string & {});
        /**
         * @description Where a fee stands. CANCELED follows a failed transaction, REVERSED a reversed one.
         */
        FeeStatus: "PENDING" | "COMPLETED" | "CANCELED" | "REVERSED" | (string & {});
        /**
         * @description Whether the amount has reached the merchant's balance.
         */
        SettlementStatus: "PENDING" | "SETTLED" | (string & {});
        /** @description What a transaction cost; amounts in major units. */
        Fee: {
            /** @description Xendit's fee. */
            xendit_fee?: number;
            /** @description VAT on the fee. */
            value_added_tax?: number;
            /** @description Tax that Xendit withholds. */
            xendit_withholding_tax?: number;
            /** @description Tax that a third party withholds, e.g. the bank. */
            third_party_withholding_tax?: number;
            status?: components["schemas"]["FeeStatus"];
        };
        /** @description One movement of money. */
        Transaction: {
            /** @description The transaction, `txn_…`. */
            id: string;
            /** @description The payment, payout or refund behind it, as its own product names it. */
            product_id: string;
            type: components["schemas"]["TransactionType"];
            channel_category: components["schemas"]["ChannelCategory"];
            /** @description The channel itself, e.g. ALFAMART. */
            channel_code?: string | null;
            /** @description The merchant's reference; `external_id` in some products. */
            reference_id: string;
            /** @description Account on the other side: its form depends on the channel, a masked number for cards. */
            account_identifier?: string | null;
            /** @description ISO 4217 code. */
            currency?: string;
            /** @description Major units. */
            amount: number;
            /** @description The amount less fee and taxes in major units; not in every answer. */
            net_amount?: number | null;
            /**
             * @description Direction seen from this account.
             */
            cashflow: "MONEY_IN" | "MONEY_OUT" | (string & {});
            status: components["schemas"]["TransactionStatus"];
            /** @description The account. */
            business_id: string;
            created: components["schemas"]["Timestamp"];
            updated: components["schemas"]["Timestamp"];
            /** @description Not in every answer. */
            fee?: components["schemas"]["Fee"] | null;
            settlement_status?: components["schemas"]["SettlementStatus"] | null;
            /**
             * Format: date-time
             * @description When money in is expected in the balance; null for money out.
             */
            estimated_settlement_time?: string | null;
        };
        /**
         * Format: date-time
         * @description ISO 8601 date and time in UTC.
         */
        Timestamp: string;
        TransactionLink: {
            /** @description Path and query of the page. */
            href: string;
            rel: "next" | (string & {});
            method: "GET" | (string & {});
        };
        TransactionList: {
            /** @description Empty where nothing matches. */
            data: components["schemas"]["Transaction"][];
            /** @description Whether there are more behind the last one. */
            has_more: boolean;
            /** @description The next page, where there is one. */
            links?: components["schemas"]["TransactionLink"][];
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
    getBalance: {
        parameters: {
            query?: {
                /** @description Which balance to read. */
                account_type?: components["schemas"]["AccountType"];
                /**
                 * @description Currency of the balance (IDR, PHP, USD, …); may be left out only by an account of one
                 * currency.
                 */
                currency?: components["schemas"]["CurrencyCode"];
                /** @description Time at which the balance is read; now when absent. */
                at_timestamp?: string;
            };
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"];
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
    getTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description The transaction (`txn_…`). */
                transaction_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description The request was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | "FEATURE_NOT_AVAILABLE" | (string & {});
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
                        error_code?: "TRANSACTION_NOT_FOUND" | (string & {});
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
    listTransactions: {
        parameters: {
            query?: {
                /** @description Only transactions of these types; all when absent. */
                types?: components["schemas"]["TransactionTypeInput"][];
                /** @description Only transactions in these states; all when absent. */
                statuses?: components["schemas"]["TransactionStatusInput"][];
                /** @description Only transactions over these kinds of channels; all when absent. */
                channel_categories?: components["schemas"]["ChannelCategoryInput"][];
                /**
                 * @description Your reference or a part of it; upper and lower case differ. Check the results for the
                 * whole reference.
                 */
                reference_id?: string;
                /** @description The whole id of the payment, payout or refund; upper and lower case differ. */
                product_id?: string;
                /** @description The whole account identifier; upper and lower case differ. */
                account_identifier?: string;
                /** @description Only transactions in this currency. */
                currency?: string;
                /** @description Only transactions of exactly this amount, in major units. */
                amount?: number;
                /** @description Only transactions created at or after this time. */
                "created[gte]"?: string;
                /** @description Only transactions created at or before this time. */
                "created[lte]"?: string;
                /** @description Only transactions updated at or after this time. */
                "updated[gte]"?: string;
                /** @description Only transactions updated at or before this time. */
                "updated[lte]"?: string;
                /** @description How many transactions to return at most. */
                limit?: number;
                /** @description Last transaction of the page before; the list goes on behind it. */
                after_id?: string;
                /**
                 * @description First transaction of the page after; the list goes back before it. Do not use together
                 * with `after_id`.
                 */
                before_id?: string;
            };
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of transactions. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionList"];
                };
            };
            /** @description The request was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | "FEATURE_NOT_AVAILABLE" | (string & {});
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
