// @generated from specs/payouts.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { Money } from "@pay/core/money"

export interface paths {
    "/v2/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the payouts with a reference, newest first.
         * @description An unknown reference gives an empty page, not an error.
         */
        get: operations["listPayouts"];
        put?: never;
        /**
         * Send money to a bank account or an e-wallet.
         * @description The answer only says that the payout was accepted; a webhook or a later read tells whether the
         * money arrived. Give each payout a `reference_id` of its own, although the provider does not ask for it: it is
         * what finds a payout whose answer was lost.
         */
        post: operations["createPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a payout by its id. */
        get: operations["getPayout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payouts/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a payout that has not left for the bank or wallet yet.
         * @description Possible while the payout is ACCEPTED and the partner has not got it.
         */
        post: operations["cancelPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts_channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the banks, e-wallets and pick-up points that payouts reach, with their limits.
         * @description Sorted by channel code; filters that match nothing give an empty array.
         */
        get: operations["listPayoutChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a link on which the recipient claims a payout to an account of their choice.
         * @description There is no idempotency header: `external_id` is what makes a repeat safe, because a second link
         * with it is refused.
         */
        post: operations["createPayoutLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a payout link by its id. */
        get: operations["getPayoutLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Void a payout link that nobody has claimed yet. */
        post: operations["voidPayoutLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "payout.succeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bank or wallet has credited the recipient. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PayoutEvent"] & {
                        /** @constant */
                        event?: "payout.succeeded";
                    };
                };
            };
            responses: {
                /** @description Taken over. */
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
    "payout.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The payout did not go through; `failure_code` says why. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PayoutEvent"] & {
                        /** @constant */
                        event?: "payout.failed";
                    };
                };
            };
            responses: {
                /** @description Taken over. */
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
    "payout.reversed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A succeeded payout bounced; the money is back on the balance.
         * @description Trust the event name. Which status the payout then carries is not documented.
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
                    "application/json": components["schemas"]["PayoutEvent"] & {
                        /** @constant */
                        event?: "payout.reversed";
                    };
                };
            };
            responses: {
                /** @description Taken over. */
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
    "payout.finished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payout reached an end, told without an envelope; `status` is the outcome.
         * @description The form of the reference's example payloads. Its tables describe the enveloped events instead.
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
                    "application/json": components["schemas"]["PayoutOutcome"];
                };
            };
            responses: {
                /** @description Taken over. */
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
        /** @description What to send, where and how much. */
        CreatePayoutRequest: {
            reference_id: components["schemas"]["PayoutReference"];
            channel_code: components["schemas"]["PayoutChannelCodeInput"];
            channel_properties: components["schemas"]["DestinationAccountInput"] & {
                account_holder_name: unknown;
                account_number: unknown;
            };
            amount: components["schemas"]["PayoutAmountInput"];
            currency: components["schemas"]["CurrencyInput"];
            description?: components["schemas"]["PayoutDescription"];
            receipt_notification?: components["schemas"]["ReceiptNotification"];
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Merchant's own id of the payout. The provider takes the same one twice. */
        PayoutReference: string;
        /**
         * @description Bank, e-wallet or pick-up point. `listPayoutChannels` has the current ones; these are the named
         * ones.
         */
        PayoutChannelCodeInput:
            | "ID_BCA"
            | "ID_BSI"
            | "PH_AUB"
            | "PH_CITI"
            | "PH_GCASH"
            | "PH_UBP"
            | "TH_BAY"
            | "MY_DUITNOW"
            | (string & {});
        /**
         * @description Bank, e-wallet or pick-up point. `listPayoutChannels` has the current ones; these are the named
         * ones.
         */
        PayoutChannelCode:
            | "ID_BCA"
            | "ID_BSI"
            | "PH_AUB"
            | "PH_CITI"
            | "PH_GCASH"
            | "PH_UBP"
            | "TH_BAY"
            | "MY_DUITNOW"
            | (string & {});
        /** @description Bank account or e-wallet that gets the money. */
        DestinationAccountInput: {
            /** @description Must equal the name that the bank or wallet has on record. */
            account_holder_name?: string;
            /**
             * @description Account number. For e-wallets of Indonesia and the Philippines the mobile number with a
             * leading 0, e.g. 081234567890 or 09171234567.
             */
            account_number?: string;
            /**
             * @description What `account_number` is, where a proxy may stand for the account: MY_DUITNOW takes all
             * five, THB payouts take MOBILE_NO, NATIONAL_ID and BANK_ACCOUNT.
             * @default BANK_ACCOUNT
             */
            account_type?: "MOBILE_NO" | "NATIONAL_ID" | "PASSPORT" | "BUSINESS_REGISTRATION" | "BANK_ACCOUNT";
        };
        /** @description Bank account or e-wallet that gets the money. */
        DestinationAccount: {
            /** @description Must equal the name that the bank or wallet has on record. */
            account_holder_name?: string;
            /**
             * @description Account number. For e-wallets of Indonesia and the Philippines the mobile number with a
             * leading 0, e.g. 081234567890 or 09171234567.
             */
            account_number?: string;
            /**
             * @description What `account_number` is, where a proxy may stand for the account: MY_DUITNOW takes all
             * five, THB payouts take MOBILE_NO, NATIONAL_ID and BANK_ACCOUNT.
             * @default BANK_ACCOUNT
             */
            account_type?:
                | "MOBILE_NO"
                | "NATIONAL_ID"
                | "PASSPORT"
                | "BUSINESS_REGISTRATION"
                | "BANK_ACCOUNT"
                | (string & {});
        };
        /**
         * @description Major units, a multiple of the channel's `minimum_increment`. IDR and VND are whole numbers;
         * PHP, MYR and THB have up to two decimals.
         */
        PayoutAmountInput: number | Money;
        /**
         * @description Major units, a multiple of the channel's `minimum_increment`. IDR and VND are whole numbers;
         * PHP, MYR and THB have up to two decimals.
         */
        PayoutAmount: number;
        /**
         * @description ISO 4217 code of the currencies the platform moves.
         */
        CurrencyInput: "IDR" | "PHP" | "VND" | "THB" | "MYR";
        /**
         * @description ISO 4217 code of the currencies the platform moves.
         */
        Currency: "IDR" | "PHP" | "VND" | "THB" | "MYR" | (string & {});
        /** @description Text that the recipient may see on the statement or in the receipt. */
        PayoutDescription: string;
        /** @description Who gets a mail once the payout has succeeded. */
        ReceiptNotification: {
            email_to?: components["schemas"]["ReceiptAddresses"];
            email_cc?: components["schemas"]["ReceiptAddresses"];
            email_bcc?: components["schemas"]["ReceiptAddresses"];
        };
        /** @description Up to three mail addresses. Their form is not checked, as the provider does not either. */
        ReceiptAddresses: string[];
        /** @description Free key-value data kept with the object; at most 50 keys of 40 characters, values of 500. */
        Metadata: {
            [key: string]: unknown;
        };
        /**
         * @description Kind of destination; OTC is cash pick-up over the counter.
         */
        PayoutChannelCategoryInput: "BANK" | "EWALLET" | "OTC";
        /**
         * @description Kind of destination; OTC is cash pick-up over the counter.
         */
        PayoutChannelCategory: "BANK" | "EWALLET" | "OTC" | (string & {});
        /**
         * @description Destination as the provider gives it back; cash pick-ups have the code and the recipient's name.
         */
        PayoutDestination: components["schemas"]["DestinationAccount"] & {
            /** @description Code that the recipient shows to collect the cash; whoever holds it can. */
            payout_code?: string;
            /** @description First names of who collects the cash. */
            recipient_given_names?: string;
            /** @description Last name of who collects the cash. */
            recipient_surname?: string;
            /**
             * Format: date-time
             * @description End of the pick-up period, 2 to 90 days after creation.
             */
            expires_at?: string;
        };
        /**
         * @description ACCEPTED: taken over, not paid yet. SUCCEEDED: credited. FAILED: not paid. CANCELLED: called off
         * before it left. A reversal after SUCCEEDED is told by the event `payout.reversed`.
         */
        PayoutStatus: "ACCEPTED" | "SUCCEEDED" | "FAILED" | "CANCELLED" | (string & {});
        /**
         * @description Why a payout failed, and whether a new payout may work: INSUFFICIENT_BALANCE after a top-up,
         * REJECTED_BY_CHANNEL after checking the account, TEMPORARY_TRANSFER_ERROR after 1 to 3 hours,
         * UNKNOWN_BANK_NETWORK_ERROR uncertain and not within an hour, INVALID_DESTINATION and TRANSFER_ERROR not as
         * they stand.
         */
        PayoutFailureCode:
            | "INSUFFICIENT_BALANCE"
            | "INVALID_DESTINATION"
            | "REJECTED_BY_CHANNEL"
            | "TEMPORARY_TRANSFER_ERROR"
            | "TRANSFER_ERROR"
            | "UNKNOWN_BANK_NETWORK_ERROR"
            | (string & {});
        /** @description What API answers and webhooks tell about a payout alike. */
        PayoutFacts: {
            /** @description Payout id, beginning with `disb-`. */
            id: string;
            reference_id: components["schemas"]["PayoutReference"];
            amount: components["schemas"]["PayoutAmount"];
            currency: components["schemas"]["Currency"];
            channel_code: components["schemas"]["PayoutChannelCode"];
            description?: components["schemas"]["PayoutDescription"];
            status: components["schemas"]["PayoutStatus"];
            failure_code?: components["schemas"]["PayoutFailureCode"];
            created: components["schemas"]["Timestamp"];
            updated: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When the money should be on the account, or ready for pick-up.
             */
            estimated_arrival_time?: string;
            receipt_notification?: components["schemas"]["ReceiptNotification"];
            metadata?: components["schemas"]["Metadata"];
        };
        /**
         * Format: date-time
         * @description ISO 8601 date and time in UTC.
         */
        Timestamp: string;
        /** @description A payout as create, read, list and cancel return it. */
        Payout: components["schemas"]["PayoutFacts"] & {
            /** @description Account that pays. */
            business_id: string;
            channel_properties: components["schemas"]["PayoutDestination"];
        };
        /**
         * @description A payout as webhooks tell it. Their examples have the account at the top level, the tables
         * promise the payout object; both decode.
         */
        PayoutOutcome: components["schemas"]["PayoutFacts"] & {
            /** @description Account that pays. */
            business_id?: string;
            channel_properties?: components["schemas"]["PayoutDestination"];
            channel_category?: components["schemas"]["PayoutChannelCategory"];
            /** @description Account number or wallet number that was paid. */
            account_number?: string;
            /** @description Name of the account's holder. */
            account_holder_name?: string;
            /** @description Key of the create request; ties the event to a lost answer. */
            idempotency_key?: string;
            /** @description Reference of the partner that moved the money. */
            connector_reference?: string;
        };
        /** @description Envelope of the payout events. */
        PayoutEvent: {
            /**
             * @description What happened.
             */
            event: "payout.succeeded" | "payout.failed" | "payout.reversed" | (string & {});
            /** @description Account that pays. */
            business_id: string;
            /**
             * Format: date-time
             * @description When the event arose.
             */
            created: string;
            data: components["schemas"]["PayoutOutcome"];
        };
        /** @description Payouts with one reference, newest first. */
        PayoutPage: {
            /** @description Empty where nothing has the reference. */
            data: components["schemas"]["Payout"][];
            /** @description Whether `after_id` of the last payout gives another page. */
            has_more: boolean;
            /** @description Addresses of further pages. */
            links?: components["schemas"]["Link"][];
        };
        /** @description Address of a related page. */
        Link: {
            /** @description Target address. */
            href?: string;
            /** @description How it relates to this page, e.g. `next`. */
            rel?: string;
            /** @description HTTP method to use. */
            method?: string;
        };
        /** @description A destination that payouts reach. */
        PayoutChannel: {
            channel_code?: components["schemas"]["PayoutChannelCode"];
            channel_category?: components["schemas"]["PayoutChannelCategory"];
            /** @description Name for people. */
            channel_name?: string;
            /** @description ISO 4217 code of the channel's usual currency. */
            currency?: string;
            /** @description What the channel accepts, in major units. */
            amount_limits?: {
                /** @description Smallest payout. */
                minimum?: number;
                /** @description Largest payout. */
                maximum?: number;
                /** @description Amounts must be a multiple of it. */
                minimum_increment?: number;
            };
        };
        /** @description Whom to send how much. */
        CreatePayoutLinkRequest: {
            external_id: components["schemas"]["PayoutLinkReference"];
            amount: components["schemas"]["PayoutLinkAmountInput"];
            /**
             * Format: email
             * @description Where the link is mailed to.
             */
            email: string;
        };
        /** @description Merchant's own id of the link, unique. */
        PayoutLinkReference: string;
        /** @description Whole rupiah, at most the account's balance. */
        PayoutLinkAmountInput: number | Money;
        /** @description Whole rupiah, at most the account's balance. */
        PayoutLinkAmount: number;
        /**
         * @description PENDING: waits for the recipient. COMPLETED: paid. FAILED: claimed but not paid. VOIDED and
         * EXPIRED: called off or run out; treat both as unpaid for good.
         */
        PayoutLinkStatus: "PENDING" | "VOIDED" | "COMPLETED" | "FAILED" | "EXPIRED" | (string & {});
        /** @description A payout link; the account, the disbursement and the claim's time appear once it is claimed. */
        PayoutLink: {
            /** @description Payout link id. */
            id: string;
            external_id: components["schemas"]["PayoutLinkReference"];
            amount: components["schemas"]["PayoutLinkAmount"];
            /** @description Name that the recipient sees. */
            merchant_name?: string;
            status: components["schemas"]["PayoutLinkStatus"];
            /**
             * Format: date-time
             * @description When the link runs out, 3 days after creation.
             */
            expiration_timestamp?: string;
            created?: components["schemas"]["Timestamp"];
            /** @description Page on which the recipient claims; absent on voided links. */
            payout_url?: string;
            /** @description Where the link was mailed to. */
            email?: string;
            /** @description Bank that the recipient chose. */
            bank_code?: string;
            /** @description Holder of the chosen account. */
            account_holder_name?: string;
            /** @description Number of the chosen account. */
            account_number?: string;
            /** @description Disbursement that carries the claimed money. */
            disbursement_id?: string;
            /** @description Why it failed; values are not documented. */
            failure_reason?: string;
            /**
             * Format: date-time
             * @description When the recipient claimed.
             */
            claimed_timestamp?: string;
            /**
             * Format: date-time
             * @description When the money arrived.
             */
            completed_timestamp?: string;
            /**
             * Format: date-time
             * @description When it failed.
             */
            failed_timestamp?: string;
            /** @description Provider's payment reference. */
            payment_id?: string;
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
    listPayouts: {
        parameters: {
            query: {
                /** @description Reference given on creation. */
                reference_id: string;
                /** @description Payouts a page. */
                limit?: number;
                /** @description Id of the payout before the page. */
                after_id?: string;
                /** @description Id of the payout after the page. */
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
            /** @description A page of payouts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutPage"];
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
    createPayout: {
        parameters: {
            query?: never;
            header: {
                /** @description Key of this payout, unique across test and live mode; a used one is refused. */
                "Idempotency-key": string;
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePayoutRequest"];
            };
        };
        responses: {
            /** @description The payout was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            /** @description The payout was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "DUPLICATE_ERROR"
                            | "API_VALIDATION_ERROR"
                            | "CHANNEL_CODE_NOT_SUPPORTED"
                            | "MINIMUM_TRANSFER_LIMIT_ERROR"
                            | "MAXIMUM_TRANSFER_LIMIT_ERROR"
                            | "AMOUNT_INCREMENT_NOT_SUPPORTED"
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
            /** @description The provider failed; the payout may exist. */
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
    getPayout: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Payout id, beginning with `disb-`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payout. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
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
            /** @description There is no such payout. */
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
    cancelPayout: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Payout id, beginning with `disb-`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payout was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payout"];
                };
            };
            /** @description The payout cannot be cancelled. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CANCELLATION_NOT_ALLOWED" | (string & {});
                    };
                };
            };
            /** @description There is no such payout. */
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
    listPayoutChannels: {
        parameters: {
            query?: {
                /** @description Only channels of this currency. The reference names IDR and PHP. */
                currency?: components["schemas"]["CurrencyInput"];
                /** @description Only channels of this kind. */
                channel_category?: components["schemas"]["PayoutChannelCategoryInput"];
                /** @description Only this channel. */
                channel_code?: components["schemas"]["PayoutChannelCodeInput"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutChannel"][];
                };
            };
        };
    };
    createPayoutLink: {
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
                "application/json": components["schemas"]["CreatePayoutLinkRequest"];
            };
        };
        responses: {
            /** @description The link was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutLink"];
                };
            };
            /** @description The link was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "API_VALIDATION_ERROR"
                            | "INSUFFICIENT_BALANCE"
                            | "DUPLICATE_PAYOUT_ERROR"
                            | (string & {});
                    };
                };
            };
            /** @description The account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "UNAUTHORIZED_MERCHANT_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    getPayoutLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Payout link id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutLink"];
                };
            };
            /** @description The account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "UNAUTHORIZED_MERCHANT_ERROR" | (string & {});
                    };
                };
            };
            /** @description There is no such link. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "PAYOUT_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    voidPayoutLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Payout link id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link was voided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutLink"];
                };
            };
            /** @description The link cannot be voided. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CLAIMED_PAYOUT_ERROR" | (string & {});
                    };
                };
            };
            /** @description The account may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "UNAUTHORIZED_MERCHANT_ERROR" | (string & {});
                    };
                };
            };
            /** @description There is no such link. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "PAYOUT_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
        };
    };
}
