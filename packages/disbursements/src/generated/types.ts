// @generated from specs/disbursements.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { Money } from "@pay/core/money"

export interface paths {
    "/disbursements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List every disbursement with an external id.
         * @description Not paged. An unknown `external_id` is a 404, not an empty array.
         */
        get: operations["listDisbursements"];
        put?: never;
        /**
         * Send money to a bank account or an e-wallet.
         * @description The answer says PENDING; the webhook or a later read tells the outcome. Give each disbursement
         * an `external_id` of its own, although duplicates are taken: it is what finds a disbursement whose answer was
         * lost.
         */
        post: operations["createDisbursement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/disbursements/{disbursement_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a disbursement by its id. */
        get: operations["getDisbursement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/available_disbursements_banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the banks and e-wallets that disbursements reach. */
        get: operations["listDisbursementBanks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch_disbursements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload up to 1000 disbursements as one batch.
         * @description Nothing is paid until a person approves the batch in the dashboard. There is no read: one
         * webhook at the end tells what became of each item. Needs the money-out write permission.
         */
        post: operations["createBatchDisbursement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    disbursement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A disbursement was paid or failed; `status` is the outcome. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DisbursementOutcome"];
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
    batch_disbursement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A batch was carried out or deleted; each item has its own outcome. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BatchDisbursementOutcome"];
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
        CreateDisbursementRequest: {
            external_id: components["schemas"]["DisbursementReference"];
            bank_code: components["schemas"]["DisbursementBankCodeInput"];
            /** @description Name that the bank or wallet has on record. */
            account_holder_name: string;
            /**
             * @description Bank account, virtual account (BRI, BNI, Mandiri, CIMB Niaga, Permata, BTN, NOBU) or the
             * mobile number of the e-wallet, e.g. 081228271026.
             */
            account_number: string;
            /** @description Text that goes with the transfer; answers call it `disbursement_description`. */
            description: string;
            amount: components["schemas"]["DisbursementAmountInput"];
            email_to?: components["schemas"]["DisbursementAddresses"];
            email_cc?: components["schemas"]["DisbursementAddresses"];
            email_bcc?: components["schemas"]["DisbursementAddresses"];
        };
        /** @description Merchant's own id of the disbursement. The provider takes the same one twice. */
        DisbursementReference: string;
        /**
         * @description Bank or e-wallet. `listDisbursementBanks` has all of them; these are the named ones.
         */
        DisbursementBankCodeInput: "BCA" | "BNI" | "BRI" | "MANDIRI" | "PANIN" | "OVO" | (string & {});
        /**
         * @description Bank or e-wallet. `listDisbursementBanks` has all of them; these are the named ones.
         */
        DisbursementBankCode: "BCA" | "BNI" | "BRI" | "MANDIRI" | "PANIN" | "OVO" | (string & {});
        /** @description Whole rupiah. Each bank has its own minimum and maximum. */
        DisbursementAmountInput: number | Money;
        /** @description Whole rupiah. Each bank has its own minimum and maximum. */
        DisbursementAmount: number;
        /** @description Up to three addresses that get a mail on completion; copies only beside `email_to`. */
        DisbursementAddresses: string[];
        /**
         * @description PENDING: on its way. COMPLETED: the bank confirmed it. FAILED: not paid, see `failure_code`.
         */
        DisbursementStatus: "PENDING" | "COMPLETED" | "FAILED" | (string & {});
        /**
         * @description Why it failed, and whether a new disbursement may work: INSUFFICIENT_BALANCE after a top-up,
         * TEMPORARY_BANK_NETWORK_ERROR and SWITCHING_NETWORK_ERROR after 1 to 3 hours, TEMPORARY_TRANSFER_ERROR after 1
         * to 2 hours, INVALID_DESTINATION after asking the recipient's bank, UNKNOWN_BANK_NETWORK_ERROR and
         * REJECTED_BY_BANK uncertain, TRANSFER_ERROR not as it stands.
         */
        DisbursementFailureCode:
            | "INSUFFICIENT_BALANCE"
            | "UNKNOWN_BANK_NETWORK_ERROR"
            | "TEMPORARY_BANK_NETWORK_ERROR"
            | "INVALID_DESTINATION"
            | "SWITCHING_NETWORK_ERROR"
            | "REJECTED_BY_BANK"
            | "TRANSFER_ERROR"
            | "TEMPORARY_TRANSFER_ERROR"
            | (string & {});
        /** @description A disbursement. Answers do not repeat the account number. */
        Disbursement: {
            /** @description Disbursement id. */
            id: string;
            external_id: components["schemas"]["DisbursementReference"];
            /** @description Account that pays. */
            user_id: string;
            bank_code: components["schemas"]["DisbursementBankCode"];
            /** @description Name of the account's holder. */
            account_holder_name: string;
            amount: components["schemas"]["DisbursementAmount"];
            /** @description Text that goes with the transfer. */
            disbursement_description: string;
            status: components["schemas"]["DisbursementStatus"];
            failure_code?: components["schemas"]["DisbursementFailureCode"];
            email_to?: components["schemas"]["DisbursementAddresses"];
            email_cc?: components["schemas"]["DisbursementAddresses"];
            email_bcc?: components["schemas"]["DisbursementAddresses"];
        };
        /** @description A disbursement as its webhook tells it. */
        DisbursementOutcome: components["schemas"]["Disbursement"] & {
            created?: components["schemas"]["Timestamp"];
            updated?: components["schemas"]["Timestamp"];
            /** @description Account that was paid; promised, but in no example. */
            account_number?: string;
            /** @description Whether it went out at once. */
            is_instant?: boolean;
        };
        /**
         * Format: date-time
         * @description ISO 8601 date and time in UTC.
         */
        Timestamp: string;
        /** @description A destination that disbursements reach. */
        DisbursementBank: {
            /** @description Name for people. */
            name: string;
            code: components["schemas"]["DisbursementBankCode"];
            /** @description Whether money can be sent there now. */
            can_disburse?: boolean;
            /** @description Whether the holder's name can be checked. */
            can_name_validate?: boolean;
        };
        /** @description The disbursements to carry out together. */
        CreateBatchDisbursementRequest: {
            /** @description Merchant's own id of the batch. */
            reference: string;
            /** @description The items. */
            disbursements: components["schemas"]["BatchDisbursementItemRequest"][];
        };
        /** @description One disbursement of a batch. Field names differ from single disbursements. */
        BatchDisbursementItemRequest: {
            email_to?: components["schemas"]["BatchAddresses"];
            email_cc?: components["schemas"]["BatchAddresses"];
            email_bcc?: components["schemas"]["BatchAddresses"];
        } & WithRequired<components["schemas"]["BatchDisbursementItemFieldsInput"], "amount" | "bank_code" | "bank_account_name" | "bank_account_number" | "description">;
        /** @description What request and webhook tell about an item alike. */
        BatchDisbursementItemFieldsInput: {
            /** @description Merchant's own id of the item. */
            external_id?: string;
            amount?: components["schemas"]["DisbursementAmountInput"];
            bank_code?: components["schemas"]["DisbursementBankCodeInput"];
            /** @description Name of the account's holder. */
            bank_account_name?: string;
            /** @description Account to pay. */
            bank_account_number?: string;
            /** @description Text that goes with the transfer. */
            description?: string;
        };
        /** @description What request and webhook tell about an item alike. */
        BatchDisbursementItemFields: {
            /** @description Merchant's own id of the item. */
            external_id?: string;
            amount?: components["schemas"]["DisbursementAmount"];
            bank_code?: components["schemas"]["DisbursementBankCode"];
            /** @description Name of the account's holder. */
            bank_account_name?: string;
            /** @description Account to pay. */
            bank_account_number?: string;
            /** @description Text that goes with the transfer. */
            description?: string;
        };
        /** @description Addresses that get a mail on completion. */
        BatchAddresses: string[];
        /**
         * @description UPLOADING: taken in, waits for approval. COMPLETED: all paid. CHECK: some paid; go through the
         * items. FAILED: none paid. DELETED: removed, nothing paid.
         */
        BatchDisbursementStatus: "UPLOADING" | "COMPLETED" | "CHECK" | "FAILED" | "DELETED" | (string & {});
        /** @description A batch as creation returns it. */
        BatchDisbursement: {
            /** @description Batch id. */
            id: string;
            created: components["schemas"]["Timestamp"];
            /** @description Merchant's own id of the batch. */
            reference: string;
            /** @description Items in the batch. */
            total_uploaded_count: number;
            /** @description Sum of all items. */
            total_uploaded_amount: number;
            status: components["schemas"]["BatchDisbursementStatus"];
        };
        /** @description A batch as its webhook tells it. */
        BatchDisbursementOutcome: components["schemas"]["BatchDisbursement"] & {
            updated?: components["schemas"]["Timestamp"];
            /** @description Account that pays. */
            user_id?: string;
            /**
             * Format: date-time
             * @description When it was approved.
             */
            approved_at?: string;
            /** @description Dashboard user who approved it. */
            approver_id?: string;
            /** @description Items paid. */
            total_disbursed_count?: number;
            /** @description Sum of the items paid. */
            total_disbursed_amount?: number;
            /** @description Items not paid. */
            total_error_count?: number;
            /** @description Sum of the items not paid. */
            total_error_amount?: number;
            /** @description Every item with its outcome. */
            disbursements: components["schemas"]["BatchDisbursementItem"][];
        };
        /** @description One disbursement of a batch with its outcome. */
        BatchDisbursementItem: components["schemas"]["BatchDisbursementItemFields"] & {
            /** @description Item id. */
            id?: string;
            created?: components["schemas"]["Timestamp"];
            updated?: components["schemas"]["Timestamp"];
            email_to?: components["schemas"]["ToldAddresses"];
            email_cc?: components["schemas"]["ToldAddresses"];
            email_bcc?: components["schemas"]["ToldAddresses"];
            /**
             * @description COMPLETED: paid. FAILED: not paid.
             */
            status?: "COMPLETED" | "FAILED" | (string & {});
            /** @description Holder's name as the bank has it. */
            valid_name?: string;
            /** @description Bank's reference of the transfer. */
            bank_reference?: string;
            failure_code?: components["schemas"]["DisbursementFailureCode"];
            /** @description Why it failed, for people. */
            failure_message?: string;
        };
        /** @description Documented as one text although the request takes a list; either decodes. */
        ToldAddresses: string | string[];
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
    listDisbursements: {
        parameters: {
            query: {
                /** @description Exactly the `external_id` given on creation. */
                external_id: string;
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
            /** @description The disbursements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disbursement"][];
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
            /** @description Nothing has this external id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DIRECT_DISBURSEMENT_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    createDisbursement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Key of this request, unique across test and live mode; a used one is refused. No upper
                 * length.
                 */
                "X-IDEMPOTENCY-KEY"?: string;
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDisbursementRequest"];
            };
        };
        responses: {
            /** @description The disbursement was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disbursement"];
                };
            };
            /** @description The disbursement was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "API_VALIDATION_ERROR"
                            | "INVALID_JSON_FORMAT"
                            | "DISBURSEMENT_DESCRIPTION_NOT_FOUND_ERROR"
                            | "DIRECT_DISBURSEMENT_BALANCE_INSUFFICIENT_ERROR"
                            | "DUPLICATE_TRANSACTION_ERROR"
                            | "BANK_CODE_NOT_SUPPORTED_ERROR"
                            | "BANK_CODE_NOT_SUPPORTED"
                            | "RECIPIENT_ACCOUNT_NUMBER_ERROR"
                            | "RECIPIENT_AMOUNT_ERROR"
                            | "MAXIMUM_TRANSFER_LIMIT_ERROR"
                            | "INVALID_DESTINATION"
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
            /** @description The provider failed; the disbursement may exist. */
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
    getDisbursement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Id that creation returned. */
                disbursement_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disbursement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disbursement"];
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_JSON_FORMAT" | (string & {});
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
            /** @description There is no such disbursement. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DIRECT_DISBURSEMENT_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    listDisbursementBanks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The banks and e-wallets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisbursementBank"][];
                };
            };
        };
    };
    createBatchDisbursement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Key of this request, unique across test and live mode; a used one is refused. No upper
                 * length.
                 */
                "X-IDEMPOTENCY-KEY"?: string;
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBatchDisbursementRequest"];
            };
        };
        responses: {
            /** @description The batch was taken in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchDisbursement"];
                };
            };
            /** @description The batch was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "API_VALIDATION_ERROR"
                            | "INVALID_JSON_FORMAT"
                            | "DUPLICATE_TRANSACTION_ERROR"
                            | "BATCH_DISBURSEMENT_MAXIMUM_ROWS_LIMIT_EXCEEDED_ERROR"
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
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
