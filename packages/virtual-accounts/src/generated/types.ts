// @generated from specs/virtual-accounts.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { Money } from "@pay/core/money"

export interface paths {
    "/callback_virtual_accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a virtual account for a customer.
         * @description The account starts PENDING while the bank sets it up; virtual-account-creation-update tells when
         * it is ACTIVE. Nothing makes external_id unique, and no read finds an account by it.
         */
        post: operations["createVirtualAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callback_virtual_accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a virtual account. */
        get: operations["getVirtualAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an active virtual account, or expire it.
         * @description Fields left out stay as they are. An expiration_date in the past expires the account at once.
         * Bank, number, name and whether the account is closed cannot change.
         */
        patch: operations["updateVirtualAccount"];
        trace?: never;
    };
    "/callback_virtual_accounts/external_id={external_id}/simulate_payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay a virtual account in test mode, as a customer would.
         * @description The answer only says that the payment was accepted; virtual-account-payment follows within 5
         * minutes.
         */
        post: operations["simulatePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callback_virtual_account_payments/payment_id={payment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a payment into a virtual account. */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/available_virtual_account_banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the banks in which virtual accounts can be created. */
        get: operations["listBanks"];
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
    "virtual-account-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell that a virtual account was paid. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VirtualAccountPaymentEvent"];
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
    "virtual-account-creation-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell that a virtual account was set up or changed. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VirtualAccountEvent"];
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
         * @description Bank that runs the account. PV, VIETCAPITAL, WOORI, MSB, VPB and BIDV are in Vietnam,
         * STANDARD_CHARTERED in Thailand, UOB and AMBANK in Malaysia, the others in Indonesia.
         */
        BankCodeInput:
            | "BCA"
            | "BNI"
            | "BRI"
            | "BJB"
            | "BSI"
            | "BNC"
            | "CIMB"
            | "DBS"
            | "MANDIRI"
            | "PERMATA"
            | "SAHABAT_SAMPOERNA"
            | "PV"
            | "VIETCAPITAL"
            | "WOORI"
            | "MSB"
            | "VPB"
            | "BIDV"
            | "STANDARD_CHARTERED"
            | "UOB"
            | "AMBANK";
        /**
         * @description Bank that runs the account. PV, VIETCAPITAL, WOORI, MSB, VPB and BIDV are in Vietnam,
         * STANDARD_CHARTERED in Thailand, UOB and AMBANK in Malaysia, the others in Indonesia.
         */
        BankCode:
            | "BCA"
            | "BNI"
            | "BRI"
            | "BJB"
            | "BSI"
            | "BNC"
            | "CIMB"
            | "DBS"
            | "MANDIRI"
            | "PERMATA"
            | "SAHABAT_SAMPOERNA"
            | "PV"
            | "VIETCAPITAL"
            | "WOORI"
            | "MSB"
            | "VPB"
            | "BIDV"
            | "STANDARD_CHARTERED"
            | "UOB"
            | "AMBANK"
            | (string & {});
        /**
         * @description Country of the bank, ISO 3166-1 alpha-2.
         * @default ID
         */
        CountryInput: "ID" | "VN" | "TH" | "MY";
        /**
         * @description Country of the bank, ISO 3166-1 alpha-2.
         * @default ID
         */
        Country: "ID" | "VN" | "TH" | "MY" | (string & {});
        /**
         * @description Currency that the account takes, ISO 4217. Account versions older than 2018-12-21 leave it out,
         * which means IDR.
         * @default IDR
         */
        CurrencyInput: "IDR" | "USD" | "VND" | "THB" | "MYR";
        /**
         * @description Currency that the account takes, ISO 4217. Account versions older than 2018-12-21 leave it out,
         * which means IDR.
         * @default IDR
         */
        Currency: "IDR" | "USD" | "VND" | "THB" | "MYR" | (string & {});
        /** @description Your reference for the account. Keep it unique yourself; the provider does not. */
        ExternalId: string;
        /**
         * Format: date-time
         * @description When the account stops taking payments, UTC; 31 years after its creation unless set.
         */
        ExpirationDate: string;
        /** @description Text the bank shows while the customer pays; at BRI and BSI only. */
        Description: string;
        AlternativeDisplayTypeInput: "QR_STRING";
        AlternativeDisplayType: "QR_STRING" | (string & {});
        CreateVirtualAccountRequest: {
            external_id: components["schemas"]["ExternalId"];
            bank_code: components["schemas"]["BankCodeInput"];
            /**
             * @description Name the bank shows to the payer, letters and spaces; no bank's or institution's name.
             * Individual accounts always show their business name.
             */
            name: string;
            /**
             * @description Number of your choice within your range, without the merchant code; random unless set. Test
             * and live ranges differ.
             */
            virtual_account_number?: string;
            country?: components["schemas"]["CountryInput"];
            currency?: components["schemas"]["CurrencyInput"];
            /**
             * @description Whether one payment closes the account.
             * @default false
             */
            is_single_use?: boolean;
            /**
             * @description Whether only expected_amount can be paid; any other amount is rejected at the bank.
             * @default false
             */
            is_closed?: boolean;
            /** @description Amount to be paid, major units; required where is_closed is true. */
            expected_amount?: number | Money;
            /**
             * @description Least amount an open account takes, major units; above the bank's minimum. At BCA, BNC and
             * CIMB only.
             */
            min_amount?: number | Money;
            /**
             * @description Greatest amount an open account takes, major units; below the bank's maximum. At BCA, BNC
             * and CIMB only.
             */
            max_amount?: number | Money;
            /**
             * @description Amount shown to the payer as a suggestion, major units; any other can still be paid. At BRI
             * and MANDIRI only.
             */
            suggested_amount?: number | Money;
            expiration_date?: components["schemas"]["ExpirationDate"];
            description?: components["schemas"]["Description"];
            /** @description Further ways to show the account to the payer; in Vietnam only. */
            alternative_display_types?: components["schemas"]["AlternativeDisplayTypeInput"][];
        } & ({
            is_closed: true;
            bank_code: "BCA" | "BNC" | "CIMB";
            expected_amount: unknown;
            alternative_display_types?: undefined;
            description?: undefined;
            suggested_amount?: undefined;
        } | {
            is_closed: true;
            bank_code: "BNI" | "BJB" | "DBS" | "PERMATA" | "SAHABAT_SAMPOERNA";
            expected_amount: unknown;
            alternative_display_types?: undefined;
            description?: undefined;
            max_amount?: undefined;
            min_amount?: undefined;
            suggested_amount?: undefined;
        } | {
            is_closed: true;
            bank_code: "BRI";
            expected_amount: unknown;
            alternative_display_types?: undefined;
            max_amount?: undefined;
            min_amount?: undefined;
        } | {
            is_closed: true;
            bank_code: "BSI";
            expected_amount: unknown;
            alternative_display_types?: undefined;
            max_amount?: undefined;
            min_amount?: undefined;
            suggested_amount?: undefined;
        } | {
            is_closed: true;
            bank_code: "MANDIRI";
            expected_amount: unknown;
            alternative_display_types?: undefined;
            description?: undefined;
            max_amount?: undefined;
            min_amount?: undefined;
        } | {
            is_closed: true;
            bank_code: "PV" | "VIETCAPITAL" | "WOORI" | "MSB" | "VPB" | "BIDV";
            country: unknown;
            currency: unknown;
            expected_amount: unknown;
            description?: undefined;
            max_amount?: undefined;
            min_amount?: undefined;
            suggested_amount?: undefined;
        } | {
            is_closed: true;
            bank_code: "STANDARD_CHARTERED" | "UOB" | "AMBANK";
            country: unknown;
            currency: unknown;
            expected_amount: unknown;
            alternative_display_types?: undefined;
            description?: undefined;
            max_amount?: undefined;
            min_amount?: undefined;
            suggested_amount?: undefined;
        } | {
            is_closed?: false;
            bank_code: "BCA" | "BNC" | "CIMB";
            alternative_display_types?: undefined;
            description?: undefined;
            suggested_amount?: undefined;
        } | {
            is_closed?: false;
            bank_code: "BNI" | "BJB" | "DBS" | "PERMATA" | "SAHABAT_SAMPOERNA";
            alternative_display_types?: undefined;
            description?: undefined;
            max_amount?: undefined;
            min_amount?: undefined;
            suggested_amount?: undefined;
        } | {
            is_closed?: false;
            bank_code: "BRI";
            alternative_display_types?: undefined;
            max_amount?: undefined;
            min_amount?: undefined;
        } | {
            is_closed?: false;
            bank_code: "BSI";
            alternative_display_types?: undefined;
            max_amount?: undefined;
            min_amount?: undefined;
            suggested_amount?: undefined;
        } | {
            is_closed?: false;
            bank_code: "MANDIRI";
            alternative_display_types?: undefined;
            description?: undefined;
            max_amount?: undefined;
            min_amount?: undefined;
        } | {
            is_closed?: false;
            bank_code: "PV" | "VIETCAPITAL" | "WOORI" | "MSB" | "VPB" | "BIDV";
            country: unknown;
            currency: unknown;
            description?: undefined;
            max_amount?: undefined;
            min_amount?: undefined;
            suggested_amount?: undefined;
        } | {
            is_closed?: false;
            bank_code: "STANDARD_CHARTERED" | "UOB" | "AMBANK";
            country: unknown;
            currency: unknown;
            alternative_display_types?: undefined;
            description?: undefined;
            max_amount?: undefined;
            min_amount?: undefined;
            suggested_amount?: undefined;
        });
        UpdateVirtualAccountRequest: {
            /** @description Whether one payment closes the account. */
            is_single_use?: boolean;
            /** @description Amount to be paid into a closed account, major units of its currency. */
            expected_amount?: number | Money;
            min_amount?: components["schemas"]["AmountBound"];
            max_amount?: components["schemas"]["AmountBound"];
            /** @description Amount shown to the payer as a suggestion, major units of the account's currency. */
            suggested_amount?: number | Money;
            expiration_date?: components["schemas"]["ExpirationDate"];
            description?: components["schemas"]["Description"];
            external_id?: components["schemas"]["ExternalId"];
        };
        /**
         * @description Least or greatest amount an open account takes, whole major units. The reference writes it as a
         * number where it creates and as digits where it updates and reads.
         */
        AmountBound: number | string;
        /**
         * @description PENDING while the bank sets the account up, ACTIVE while it can be paid, INACTIVE once it is
         * expired or, for single use, paid.
         */
        VirtualAccountStatus: "PENDING" | "INACTIVE" | "ACTIVE" | (string & {});
        VirtualAccount: {
            /** @description Identifies the account; an invoice can be linked to it. */
            id: string;
            external_id: components["schemas"]["ExternalId"];
            /** @description Your business id. */
            owner_id: string;
            bank_code: components["schemas"]["BankCode"];
            /** @description Leading digits of account_number, given by the bank to the provider or to you. */
            merchant_code: string;
            /** @description Number the customer pays to, merchant_code included. */
            account_number: string;
            /** @description Name the bank shows; BNI puts XDT- and CIMB puts Xendit before it. */
            name: string;
            country?: components["schemas"]["Country"];
            currency?: components["schemas"]["Currency"];
            /** @description Whether one payment closes the account. */
            is_single_use: boolean;
            /** @description Whether only expected_amount can be paid. */
            is_closed: boolean;
            /** @description Amount to be paid into a closed account, major units. */
            expected_amount?: number;
            min_amount?: components["schemas"]["AmountBound"];
            max_amount?: components["schemas"]["AmountBound"];
            /** @description Amount shown to the payer as a suggestion, major units. */
            suggested_amount?: number;
            expiration_date?: components["schemas"]["ExpirationDate"];
            description?: components["schemas"]["Description"];
            status: components["schemas"]["VirtualAccountStatus"];
            /** @description The display types asked for; Vietnamese accounts have them. */
            alternative_displays?: components["schemas"]["AlternativeDisplay"][];
        };
        AlternativeDisplay: {
            type: components["schemas"]["AlternativeDisplayType"];
            /** @description What to display; for QR_STRING the text to draw as a VietQR code. */
            data: string;
        };
        VirtualAccountEvent: components["schemas"]["VirtualAccount"] & components["schemas"]["EventTimes"];
        EventTimes: {
            /** @description When the object was created. */
            created?: components["schemas"]["Timestamp"];
            /** @description When the object last changed. */
            updated?: components["schemas"]["Timestamp"];
        };
        /**
         * Format: date-time
         * @description ISO 8601 date and time in UTC.
         */
        Timestamp: string;
        SimulatePaymentRequest: {
            /**
             * @description Amount to pay, major units of the account's currency; a closed account takes only its
             * expected_amount.
             */
            amount: number | Money;
        };
        SimulatedPayment: {
            /**
             * @description State of the simulation, not of the payment.
             */
            status: "COMPLETED" | (string & {});
            /** @description Text for people. */
            message: string;
        };
        VirtualAccountPayment: {
            /** @description Identifies the payment to the provider's support and in reports. */
            id: string;
            /** @description Identifies the payment; read it by this one. */
            payment_id: string;
            /** @description id of the account that was paid. */
            callback_virtual_account_id: string;
            /** @description Your business id. */
            owner_id?: string;
            external_id: components["schemas"]["ExternalId"];
            bank_code: components["schemas"]["BankCode"];
            /** @description Leading digits of the full account number. */
            merchant_code: string;
            /** @description Number of the account without merchant_code (unlike in VirtualAccount). */
            account_number: string;
            currency?: components["schemas"]["Currency"];
            country?: components["schemas"]["Country"];
            /** @description What was paid, major units. */
            amount: number;
            /** @description When the customer paid. */
            transaction_timestamp: components["schemas"]["Timestamp"];
            /** @description Who paid; from BNC, DBS and SAHABAT_SAMPOERNA. */
            sender_name?: string;
            payment_detail?: components["schemas"]["PaymentDetail"];
        };
        /** @description What the bank tells about the transfer; what is in it depends on the bank. */
        PaymentDetail: {
            /**
             * @description How the customer paid.
             */
            payment_interface?:
                | "API"
                | "ATM"
                | "DEBIT_CARD"
                | "EDC"
                | "INTERNET_BANKING"
                | "MOBILE_BANKING"
                | "TELLER"
                | (string & {});
            /** @description The bank's reference number, for reconciliation. */
            reference?: string;
            /** @description Text the payer entered. */
            remark?: string;
            /** @description Account the money came from. */
            sender_account_number?: string;
            /** @description Channel, mostly the bank, the money came from. */
            sender_channel_code?: string;
            /** @description Who paid. */
            sender_name?: string;
            /**
             * @description Clearing system of the transfer.
             */
            transfer_method?: "BI_FAST" | "INHOUSE" | "RTGS" | "RTOL" | "SKN" | (string & {});
            /**
             * @description Philippine network of the transfer.
             */
            network?: "InstaPay" | "PESONet" | (string & {});
        };
        VirtualAccountPaymentEvent: components["schemas"]["VirtualAccountPayment"] & components["schemas"]["EventTimes"];
        VirtualAccountBank: {
            /** @description Full name of the bank. */
            name: string;
            code: components["schemas"]["BankCode"];
            country: components["schemas"]["Country"];
            currency: components["schemas"]["Currency"];
            /** @description Whether your account may create virtual accounts there. */
            is_activated: boolean;
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
    createVirtualAccount: {
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
                "application/json": components["schemas"]["CreateVirtualAccountRequest"];
            };
        };
        responses: {
            /** @description The account as created. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    /** @description Split rule that was applied. */
                    split_rule_id?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualAccount"];
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
                            | "VIRTUAL_ACCOUNT_NUMBER_OUTSIDE_RANGE"
                            | "BANK_NOT_SUPPORTED_ERROR"
                            | "EXPIRATION_DATE_NOT_SUPPORTED_ERROR"
                            | "EXPIRATION_DATE_INVALID_ERROR"
                            | "SUGGESTED_AMOUNT_NOT_SUPPORTED_ERROR"
                            | "EXPECTED_AMOUNT_REQUIRED_ERROR"
                            | "CLOSED_VA_NOT_SUPPORTED_ERROR"
                            | "DUPLICATE_CALLBACK_VIRTUAL_ACCOUNT_ERROR"
                            | "MINIMUM_EXPECTED_AMOUNT_ERROR"
                            | "MAXIMUM_EXPECTED_AMOUNT_ERROR"
                            | "CALLBACK_VIRTUAL_ACCOUNT_NAME_NOT_ALLOWED_ERROR"
                            | "DESCRIPTION_NOT_SUPPORTED_ERROR"
                            | "MINIMUM_AMOUNT_ERROR_ERROR"
                            | "MAXIMUM_AMOUNT_ERROR_ERROR"
                            | (string & {});
                    };
                };
            };
            /** @description The key or the bank does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "REQUEST_FORBIDDEN_ERROR" | "FEATURE_NOT_SUPPORTED_ERROR" | (string & {});
                    };
                };
            };
            /** @description The bank is down. */
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
    getVirtualAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the virtual account. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualAccount"];
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
            /** @description There is no such account. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    updateVirtualAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the virtual account. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVirtualAccountRequest"];
            };
        };
        responses: {
            /** @description The account as changed. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualAccount"];
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
                            | "VIRTUAL_ACCOUNT_NUMBER_OUTSIDE_RANGE"
                            | "BANK_NOT_SUPPORTED_ERROR"
                            | "EXPIRATION_DATE_NOT_SUPPORTED_ERROR"
                            | "EXPIRATION_DATE_INVALID_ERROR"
                            | "SUGGESTED_AMOUNT_NOT_SUPPORTED_ERROR"
                            | "EXPECTED_AMOUNT_REQUIRED_ERROR"
                            | "INACTIVE_VIRTUAL_ACCOUNT_ERROR"
                            | "MINIMUM_EXPECTED_AMOUNT_ERROR"
                            | "MAXIMUM_EXPECTED_AMOUNT_ERROR"
                            | "DESCRIPTION_NOT_SUPPORTED_ERROR"
                            | "MINIMUM_AMOUNT_ERROR_ERROR"
                            | "MAXIMUM_AMOUNT_ERROR_ERROR"
                            | (string & {});
                    };
                };
            };
            /** @description The key or the bank does not allow this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "REQUEST_FORBIDDEN_ERROR" | "FEATURE_NOT_SUPPORTED_ERROR" | (string & {});
                    };
                };
            };
            /** @description There is no such account. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    simulatePayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description external_id of the account to pay; URL-encoded, as it may hold any character. */
                external_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulatePaymentRequest"];
            };
        };
        responses: {
            /** @description The simulated payment is on its way. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatedPayment"];
                };
            };
            /** @description There is no such account. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description payment_id of the payment (not its id). */
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualAccountPayment"];
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
            /** @description There is no such payment. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CALLBACK_VIRTUAL_ACCOUNT_PAYMENT_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    listBanks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The banks of the account's country, one entry for each bank and currency. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualAccountBank"][];
                };
            };
        };
    };
}
