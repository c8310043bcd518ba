// @generated from specs/remittances.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { Money } from "@pay/core/money"

export interface paths {
    "/remittance_payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send money across a border from a sender to a recipient.
         * @description The answer says ACCEPTED; webhooks tell the rest. There is no read by `reference_id`: keep the
         * id of the answer. If it was lost, every `remittance_payout.*` event carries the reference, and a repeat with
         * the same key proves by DUPLICATE_ERROR that the payout exists.
         */
        post: operations["createRemittancePayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/remittance_payouts/{cross_border_payout_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a cross-border payout by its id. */
        get: operations["getRemittancePayout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/remittance_payouts/{cross_border_payout_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a cross-border payout that nobody is paying out yet.
         * @description Known to work while ACCEPTED, and while READY for cash pick-up; refused once LOCKED.
         */
        post: operations["cancelRemittancePayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "remittance_payout.pending_compliance_assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The payout is held for a review by people. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RemittanceEvent"];
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
    "remittance_payout.compliance_rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The review refused the payout. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RemittanceEvent"];
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
    "remittance_payout.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The payout did not go through; `failure_code` says why.
         * @description Told by its status, not its name: the documented payload of a failed payout bears the event name
         * of a succeeded one.
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
                    "application/json": components["schemas"]["RemittanceEvent"];
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
    "remittance_payout.succeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The sending bank confirmed the payout. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RemittanceEvent"];
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
    "remittance_payout.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The cash waits for pick-up; give `disbursement_code` to the recipient. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RemittanceReadyEvent"];
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
    "remittance_payout.locked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The cash is being picked up; it can no longer be cancelled. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RemittanceEvent"];
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
    "remittance_payout.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The cash was not picked up in time. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RemittanceEvent"];
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
        /** @description What is sent, by whom, to whom and why; the same in request, answer and webhook. */
        RemittanceDetailsInput: {
            /** @description Merchant's own id of the payout. */
            reference_id: string;
            /**
             * @description ISO 4217 code of what the recipient gets.
             */
            destination_currency: "IDR" | "PHP" | "SGD" | "THB" | "VND";
            /**
             * @description What the recipient gets, major units, a number or its decimal text, up to two decimals.
             * Bounds and step depend on the recipient's bank.
             */
            destination_amount: number | string | Money;
            /**
             * @description Customer who sends. Needs its type, an address with country, city and street_line1, and
             * given_names, nationality and date_of_birth (individual) or business_name (business).
             */
            sender_customer_id: string;
            /**
             * @description Customer who gets the money. Needs what the sender needs, a phone or mobile number (mobile
             * for PH_GCASH), and an identity account with type, country, company (the channel code) and properties.
             */
            recipient_customer_id: string;
            /** @description ISO 4217 code of what the sender pays. */
            origin_currency: string;
            /**
             * @description What the sender pays, major units, a number or its decimal text, up to two decimals. Which
             * of the two amounts decides, and at what rate, is not documented.
             */
            origin_amount: number | string | Money;
            source_of_fund?: components["schemas"]["SourceOfFundInput"];
            purpose_code?: components["schemas"]["PurposeCodeInput"];
            relationship?: components["schemas"]["RelationshipInput"];
            /** @description Text that the recipient may see on the statement or in a mail. */
            description: string;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description What is sent, by whom, to whom and why; the same in request, answer and webhook. */
        RemittanceDetails: {
            /** @description Merchant's own id of the payout. */
            reference_id: string;
            /**
             * @description ISO 4217 code of what the recipient gets.
             */
            destination_currency: "IDR" | "PHP" | "SGD" | "THB" | "VND" | (string & {});
            /**
             * @description What the recipient gets, major units, a number or its decimal text, up to two decimals.
             * Bounds and step depend on the recipient's bank.
             */
            destination_amount: number | string;
            /**
             * @description Customer who sends. Needs its type, an address with country, city and street_line1, and
             * given_names, nationality and date_of_birth (individual) or business_name (business).
             */
            sender_customer_id: string;
            /**
             * @description Customer who gets the money. Needs what the sender needs, a phone or mobile number (mobile
             * for PH_GCASH), and an identity account with type, country, company (the channel code) and properties.
             */
            recipient_customer_id: string;
            /** @description ISO 4217 code of what the sender pays. */
            origin_currency: string;
            /**
             * @description What the sender pays, major units, a number or its decimal text, up to two decimals. Which
             * of the two amounts decides, and at what rate, is not documented.
             */
            origin_amount: number | string;
            source_of_fund?: components["schemas"]["SourceOfFund"];
            purpose_code?: components["schemas"]["PurposeCode"];
            relationship?: components["schemas"]["Relationship"];
            /** @description Text that the recipient may see on the statement or in a mail. */
            description: string;
            metadata?: components["schemas"]["Metadata"];
        };
        /**
         * @description Where the sender's money comes from.
         * @default OTHER
         */
        SourceOfFundInput:
            | "INVESTMENT"
            | "PERSONAL_SAVINGS"
            | "BUSINESS_REVENUE"
            | "LEGACY"
            | "BUSINESS_ARRANGEMENT"
            | "LOAN"
            | "SALARY"
            | "OTHER";
        /**
         * @description Where the sender's money comes from.
         * @default OTHER
         */
        SourceOfFund:
            | "INVESTMENT"
            | "PERSONAL_SAVINGS"
            | "BUSINESS_REVENUE"
            | "LEGACY"
            | "BUSINESS_ARRANGEMENT"
            | "LOAN"
            | "SALARY"
            | "OTHER"
            | (string & {});
        /**
         * @description What the money is for.
         * @default OTHER
         */
        PurposeCodeInput:
            | "SELF"
            | "FAMILY"
            | "EDUCATION"
            | "MEDICAL"
            | "HOTEL"
            | "TRAVEL"
            | "UTILITIES"
            | "LOAN_REPAYMENT"
            | "TAX_PAYMENT"
            | "RESIDENCE_PURCHASE"
            | "RESIDENCE_RENT"
            | "INSURANCE"
            | "MUTUAL_FUND"
            | "SHARES_INVESTMENT"
            | "DONATIONS"
            | "ADVERTISING"
            | "ROYALTY_FEES"
            | "BROKER_FEES"
            | "ADVISORS"
            | "OFFICE"
            | "CONSTRUCTION"
            | "SHIPMENT"
            | "EXPORT"
            | "DELIVERY"
            | "TRADES"
            | "SALARY"
            | "REFUND"
            | "OTHER";
        /**
         * @description What the money is for.
         * @default OTHER
         */
        PurposeCode:
            | "SELF"
            | "FAMILY"
            | "EDUCATION"
            | "MEDICAL"
            | "HOTEL"
            | "TRAVEL"
            | "UTILITIES"
            | "LOAN_REPAYMENT"
            | "TAX_PAYMENT"
            | "RESIDENCE_PURCHASE"
            | "RESIDENCE_RENT"
            | "INSURANCE"
            | "MUTUAL_FUND"
            | "SHARES_INVESTMENT"
            | "DONATIONS"
            | "ADVERTISING"
            | "ROYALTY_FEES"
            | "BROKER_FEES"
            | "ADVISORS"
            | "OFFICE"
            | "CONSTRUCTION"
            | "SHIPMENT"
            | "EXPORT"
            | "DELIVERY"
            | "TRADES"
            | "SALARY"
            | "REFUND"
            | "OTHER"
            | (string & {});
        /**
         * @description What the recipient is to the sender. Required where the recipient is paid through PH_GCASH.
         * @default OTHER
         */
        RelationshipInput:
            | "BRANCH_REPRESENTATIVE_OFFICE"
            | "BUSINESS_PARTNER"
            | "CHILDREN"
            | "CREDITOR"
            | "CUSTOMER"
            | "DEBTOR"
            | "EMPLOYEE"
            | "EX_SPOUSE"
            | "FRANCHISEE_FRANCHISOR"
            | "GRANDPARENTS"
            | "HOLDING_COMPANY"
            | "MAID"
            | "OWNSELF"
            | "PARENTS"
            | "RELATIVE"
            | "SIBLING"
            | "SPOUSE"
            | "SUBSIDIARY_COMPANY"
            | "SUPPLIER"
            | "FRIEND"
            | "GOVERNMENT_BODY"
            | "EDUCATION_INSTITUTION"
            | "NON_GOVERNMENT_BODY"
            | "OTHER";
        /**
         * @description What the recipient is to the sender. Required where the recipient is paid through PH_GCASH.
         * @default OTHER
         */
        Relationship:
            | "BRANCH_REPRESENTATIVE_OFFICE"
            | "BUSINESS_PARTNER"
            | "CHILDREN"
            | "CREDITOR"
            | "CUSTOMER"
            | "DEBTOR"
            | "EMPLOYEE"
            | "EX_SPOUSE"
            | "FRANCHISEE_FRANCHISOR"
            | "GRANDPARENTS"
            | "HOLDING_COMPANY"
            | "MAID"
            | "OWNSELF"
            | "PARENTS"
            | "RELATIVE"
            | "SIBLING"
            | "SPOUSE"
            | "SUBSIDIARY_COMPANY"
            | "SUPPLIER"
            | "FRIEND"
            | "GOVERNMENT_BODY"
            | "EDUCATION_INSTITUTION"
            | "NON_GOVERNMENT_BODY"
            | "OTHER"
            | (string & {});
        /** @description Free key-value data kept with the object; at most 50 keys of 40 characters, values of 500. */
        Metadata: {
            [key: string]: unknown;
        };
        /** @description The payout to send. */
        CreateRemittancePayoutRequest: components["schemas"]["RemittanceDetailsInput"];
        /** @description A cross-border payout. */
        RemittancePayout: components["schemas"]["RemittanceDetails"] & {
            /** @description Payout id, beginning with `rpo_`. */
            id: string;
            created: components["schemas"]["Timestamp"];
            updated: components["schemas"]["Timestamp"];
            /** @description Account that pays. */
            business_id: string;
            status: components["schemas"]["RemittanceStatus"];
            failure_code?: components["schemas"]["RemittanceFailureCode"];
        };
        /**
         * Format: date-time
         * @description ISO 8601 date and time in UTC.
         */
        Timestamp: string;
        /**
         * @description ACCEPTED: being scored for risk. PENDING_COMPLIANCE_ASSESSMENT: people review it, and may ask by
         * mail. REQUESTED: approved and queued. COMPLIANCE_REJECTED: refused by the review. READY: with the channel;
         * for cash, waits for pick-up. LOCKED: cash is being picked up. EXPIRED: cash was not picked up. SUCCEEDED: the
         * sending bank confirmed it. FAILED: not paid. REFUNDED: came back, for SKN, RTGS and cash. CANCELLED: called
         * off.
         */
        RemittanceStatus:
            | "ACCEPTED"
            | "PENDING_COMPLIANCE_ASSESSMENT"
            | "REQUESTED"
            | "COMPLIANCE_REJECTED"
            | "READY"
            | "LOCKED"
            | "EXPIRED"
            | "SUCCEEDED"
            | "FAILED"
            | "REFUNDED"
            | "CANCELLED"
            | (string & {});
        /**
         * @description Why it failed, and whether a new payout may work: INSUFFICIENT_BALANCE after a top-up,
         * REJECTED_BY_CHANNEL after checking the account, TEMPORARY_TRANSFER_ERROR after 1 to 3 hours,
         * UNKNOWN_BANK_NETWORK_ERROR uncertain and not within an hour, INVALID_DESTINATION and TRANSFER_ERROR not as
         * they stand. Null or absent unless FAILED.
         * @enum {string|null}
         */
        RemittanceFailureCode:
            | "INSUFFICIENT_BALANCE"
            | "REJECTED_BY_CHANNEL"
            | "TEMPORARY_TRANSFER_ERROR"
            | "INVALID_DESTINATION"
            | "TRANSFER_ERROR"
            | "UNKNOWN_BANK_NETWORK_ERROR"
            | (string & {})
            | null;
        /** @description A cross-border payout with the name of what happened to it. */
        RemittanceEvent: components["schemas"]["RemittancePayout"] & {
            event: components["schemas"]["RemittanceEventName"];
        };
        /**
         * @description What happened.
         */
        RemittanceEventName:
            | "remittance_payout.pending_compliance_assessment"
            | "remittance_payout.compliance_rejected"
            | "remittance_payout.failed"
            | "remittance_payout.succeeded"
            | "remittance_payout.ready"
            | "remittance_payout.locked"
            | "remittance_payout.expired"
            | (string & {});
        /** @description A cross-border payout that waits for pick-up. */
        RemittanceReadyEvent: components["schemas"]["RemittanceEvent"] & {
            /**
             * @description Code that the recipient shows to collect the cash, e.g. XENDIT-12341; whoever holds it can.
             */
            disbursement_code?: string;
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
    createRemittancePayout: {
        parameters: {
            query?: never;
            header: {
                /** @description Key of this payout, unique across test and live mode; a used one is refused. */
                "Idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRemittancePayoutRequest"];
            };
        };
        responses: {
            /** @description The payout was accepted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemittancePayout"];
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
                            | "API_VALIDATION_ERROR"
                            | "INVALID_JSON_FORMAT"
                            | "DESTINATION_CURRENCY_NOT_SUPPORTED"
                            | "AMOUNT_FORMAT_ERROR"
                            | "MINIMUM_TRANSFER_LIMIT_ERROR"
                            | "MAXIMUM_TRANSFER_LIMIT_ERROR"
                            | "AMOUNT_INCREMENT_NOT_SUPPORTED"
                            | "ACCOUNT_BLACKLISTED_ERROR"
                            | "PAYMENT_CHANNEL_DETAIL_ERROR"
                            | "DUPLICATE_ERROR"
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
            /** @description A customer is missing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CUSTOMER_DATA_NOT_FOUND" | (string & {});
                    };
                };
            };
            /** @description The idempotency key is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "IDEMPOTENCY_ERROR" | "STILL_PROCESSING_ERROR" | (string & {});
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
    getRemittancePayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Payout id, beginning with `rpo_`. */
                cross_border_payout_id: string;
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
                    "application/json": components["schemas"]["RemittancePayout"];
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
                        error_code?: "REMITTANCE_PAYOUT_NOT_FOUND" | (string & {});
                    };
                };
            };
        };
    };
    cancelRemittancePayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Payout id, beginning with `rpo_`. */
                cross_border_payout_id: string;
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
                    "application/json": components["schemas"]["RemittancePayout"];
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
            /** @description There is no such payout, or it cannot be cancelled. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CANCELLATION_NOT_ALLOWED" | "REMITTANCE_PAYOUT_NOT_FOUND" | (string & {});
                    };
                };
            };
            /** @description The provider failed; the payout may be cancelled. */
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
