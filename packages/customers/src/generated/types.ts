// @generated from specs/customers.yaml by codegen. Change the spec and run `pnpm codegen`.
export interface paths {
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the customer that carries one of your references.
         * @description An unknown reference is an empty `data`, never a 404. References are unique, so at most one item
         * comes.
         */
        get: operations["getCustomerByReferenceId"];
        put?: never;
        /**
         * Create a customer for later use by a payment product.
         * @description Two request shapes share this path. The API version decides which one applies:
         * `individual_detail` and
         * `business_detail` came with 2020-10-31; names at the top level are the original version's, which the eWallet
         *     account-linking pages still show.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one customer by its id. */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of a customer.
         * @description Fields left out stay as they are. A field that is sent replaces the stored one whole: send
         * complete arrays and
         *     complete detail objects. `null` clears a field. `reference_id` and `type` cannot change.
         */
        patch: operations["updateCustomer"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Your reference of the customer; unique. */
        ReferenceId: string;
        CustomerTypeInput: "INDIVIDUAL" | "BUSINESS";
        CustomerType: "INDIVIDUAL" | "BUSINESS" | (string & {});
        /** @description Two-letter ISO 3166 country code. */
        CountryCode: string;
        /** @description Three-letter ISO 4217 currency code. */
        CurrencyCode: string;
        /** @description E.164 number with its leading plus sign. */
        PhoneNumber: string;
        /**
         * Format: date
         * @description Calendar date, YYYY-MM-DD.
         */
        Date: string;
        /** @description Where and as what the person works. */
        Employment: {
            employer_name?: string | null;
            /** @description The employer's industry. */
            nature_of_business?: string | null;
            /** @description Job title. */
            role_description?: string | null;
        };
        /** @description The person behind a customer of type INDIVIDUAL. */
        IndividualDetailInput: {
            /** @description First names. */
            given_names: string;
            /** @description Family name. */
            surname?: string | null;
            nationality?: components["schemas"]["CountryCode"] | null;
            place_of_birth?: string | null;
            date_of_birth?: components["schemas"]["Date"] | null;
            gender?: ("MALE" | "FEMALE" | "OTHER") | null;
            employment?: components["schemas"]["Employment"] | null;
        };
        /** @description The person behind a customer of type INDIVIDUAL. */
        IndividualDetail: {
            /** @description First names. */
            given_names: string;
            /** @description Family name. */
            surname?: string | null;
            nationality?: components["schemas"]["CountryCode"] | null;
            place_of_birth?: string | null;
            date_of_birth?: components["schemas"]["Date"] | null;
            gender?: ("MALE" | "FEMALE" | "OTHER") | null;
            employment?: components["schemas"]["Employment"] | null;
        };
        /** @description The company behind a customer of type BUSINESS. */
        BusinessDetailInput: {
            business_name: string;
            trading_name?: string | null;
            /**
             * @description Legal form.
             */
            business_type:
                | "CORPORATION"
                | "SOLE_PROPRIETOR"
                | "PARTNERSHIP"
                | "COOPERATIVE"
                | "TRUST"
                | "NON_PROFIT"
                | "GOVERNMENT";
            /** @description Free text, such as Ecommerce or Travel. */
            nature_of_business?: string | null;
            /** @description Country where the business is registered. */
            business_domicile?: components["schemas"]["CountryCode"] | null;
            date_of_registration?: components["schemas"]["Date"] | null;
        };
        /** @description The company behind a customer of type BUSINESS. */
        BusinessDetail: {
            business_name: string;
            trading_name?: string | null;
            /**
             * @description Legal form.
             */
            business_type:
                | "CORPORATION"
                | "SOLE_PROPRIETOR"
                | "PARTNERSHIP"
                | "COOPERATIVE"
                | "TRUST"
                | "NON_PROFIT"
                | "GOVERNMENT"
                | (string & {});
            /** @description Free text, such as Ecommerce or Travel. */
            nature_of_business?: string | null;
            /** @description Country where the business is registered. */
            business_domicile?: components["schemas"]["CountryCode"] | null;
            date_of_registration?: components["schemas"]["Date"] | null;
        };
        AddressInput: {
            country: components["schemas"]["CountryCode"];
            /** @description Building and unit. */
            street_line1?: string | null;
            /** @description Street and number. */
            street_line2?: string | null;
            city?: string | null;
            province_state?: string | null;
            postal_code?: string | null;
            category?: ("HOME" | "WORK" | "PROVINCIAL") | null;
            /** @description Whether this is the main address; false by default. */
            is_primary?: boolean | null;
        };
        Address: {
            country: components["schemas"]["CountryCode"];
            /** @description Building and unit. */
            street_line1?: string | null;
            /** @description Street and number. */
            street_line2?: string | null;
            city?: string | null;
            province_state?: string | null;
            postal_code?: string | null;
            category?: ("HOME" | "WORK" | "PROVINCIAL") | null;
            /** @description Whether this is the main address; false by default. */
            is_primary?: boolean | null;
        };
        /** @description What identifies the account; which fields apply depends on its type. */
        IdentityAccountProperties: {
            /** @description Number at the bank or wallet. */
            account_number?: string | null;
            /** @description Exactly as the account is registered. */
            account_holder_name?: string | null;
            swift_code?: string | null;
            /** @description Free text, such as Savings. */
            account_type?: string | null;
            /** @description For display only, possibly masked. */
            account_details?: string | null;
            /** @description Main currency of the account. */
            currency?: components["schemas"]["CurrencyCode"] | null;
            /** @description Card token of a CREDIT_CARD account. */
            token_id?: string | null;
            /** @description Full fixed payment code of an OTC account, prefix included. */
            payment_code?: string | null;
            /** @description Last day of an OTC payment code. */
            expires_at?: components["schemas"]["Date"] | null;
            /** @description Content of a QR_CODE account's code. */
            qr_string?: string | null;
            /** @description Login at a PAY_LATER or SOCIAL_MEDIA provider, often an e-mail address or phone number. */
            account_id?: string | null;
            /** @description Name shown at a SOCIAL_MEDIA provider. */
            account_handle?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A financial, social or other account of the customer. */
        IdentityAccountInput: {
            type: "BANK_ACCOUNT" | "EWALLET" | "CREDIT_CARD" | "PAY_LATER" | "OTC" | "QR_CODE" | "SOCIAL_MEDIA";
            /** @description Issuer; use the channel code where the provider has one. */
            company?: string | null;
            description?: string | null;
            /** @description Country that issued the account. */
            country?: components["schemas"]["CountryCode"] | null;
            properties?: components["schemas"]["IdentityAccountProperties"] | null;
        };
        /** @description A financial, social or other account of the customer. */
        IdentityAccount: {
            type:
                | "BANK_ACCOUNT"
                | "EWALLET"
                | "CREDIT_CARD"
                | "PAY_LATER"
                | "OTC"
                | "QR_CODE"
                | "SOCIAL_MEDIA"
                | (string & {});
            /** @description Issuer; use the channel code where the provider has one. */
            company?: string | null;
            description?: string | null;
            /** @description Country that issued the account. */
            country?: components["schemas"]["CountryCode"] | null;
            properties?: components["schemas"]["IdentityAccountProperties"] | null;
        };
        /** @description An account to store; `properties`, when given, must identify it. */
        IdentityAccountRequest: components["schemas"]["IdentityAccountInput"];
        /** @description An identity or business document of the customer. */
        KycDocumentInput: {
            country: components["schemas"]["CountryCode"];
            type:
                | "BIRTH_CERTIFICATE"
                | "BANK_STATEMENT"
                | "DRIVING_LICENSE"
                | "IDENTITY_CARD"
                | "PASSPORT"
                | "VISA"
                | "BUSINESS_REGISTRATION"
                | "BUSINESS_LICENSE";
            /** @description Which kind of IDENTITY_CARD it is. */
            sub_type?:
                | ("NATIONAL_ID"
                | "CONSULAR_ID"
                | "VOTER_ID"
                | "POSTAL_ID"
                | "RESIDENCE_PERMIT"
                | "TAX_ID"
                | "STUDENT_ID"
                | "MILITARY_ID"
                | "MEDICAL_ID")
                | null;
            /** @description What the document is called, such as NIB or SIUP. */
            document_name?: string | null;
            document_number?: string | null;
            expires_at?: components["schemas"]["Date"] | null;
            /** @description Full name as printed on the document. */
            holder_name?: string | null;
            /** @description Ids of uploaded files that show the document. */
            document_images?: string[] | null;
        };
        /** @description An identity or business document of the customer. */
        KycDocument: {
            country: components["schemas"]["CountryCode"];
            type:
                | "BIRTH_CERTIFICATE"
                | "BANK_STATEMENT"
                | "DRIVING_LICENSE"
                | "IDENTITY_CARD"
                | "PASSPORT"
                | "VISA"
                | "BUSINESS_REGISTRATION"
                | "BUSINESS_LICENSE"
                | (string & {});
            /** @description Which kind of IDENTITY_CARD it is. */
            sub_type?:
                | ("NATIONAL_ID"
                | "CONSULAR_ID"
                | "VOTER_ID"
                | "POSTAL_ID"
                | "RESIDENCE_PERMIT"
                | "TAX_ID"
                | "STUDENT_ID"
                | "MILITARY_ID"
                | "MEDICAL_ID")
                | null;
            /** @description What the document is called, such as NIB or SIUP. */
            document_name?: string | null;
            document_number?: string | null;
            expires_at?: components["schemas"]["Date"] | null;
            /** @description Full name as printed on the document. */
            holder_name?: string | null;
            /** @description Ids of uploaded files that show the document. */
            document_images?: string[] | null;
        };
        /** @description What a customer of either type has; `null` means unset, and clears the field in an update. */
        ContactFieldsInput: {
            mobile_number?: components["schemas"]["PhoneNumber"] | null;
            /** @description A further number, which may be a landline. */
            phone_number?: components["schemas"]["PhoneNumber"] | null;
            hashed_phone_number?: string | null;
            /** Format: email */
            email?: string | null;
            addresses?: components["schemas"]["AddressInput"][] | null;
            kyc_documents?: components["schemas"]["KycDocumentInput"][] | null;
            /** @description Your note on the customer. */
            description?: string | null;
            /** @description When the customer signed up with you. */
            date_of_registration?: components["schemas"]["Date"] | null;
            /** @description Country of your site where the customer signed up. */
            domicile_of_registration?: components["schemas"]["CountryCode"] | null;
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /** @description What a customer of either type has; `null` means unset, and clears the field in an update. */
        ContactFields: {
            mobile_number?: components["schemas"]["PhoneNumber"] | null;
            /** @description A further number, which may be a landline. */
            phone_number?: components["schemas"]["PhoneNumber"] | null;
            hashed_phone_number?: string | null;
            /** Format: email */
            email?: string | null;
            addresses?: components["schemas"]["Address"][] | null;
            kyc_documents?: components["schemas"]["KycDocument"][] | null;
            /** @description Your note on the customer. */
            description?: string | null;
            /** @description When the customer signed up with you. */
            date_of_registration?: components["schemas"]["Date"] | null;
            /** @description Country of your site where the customer signed up. */
            domicile_of_registration?: components["schemas"]["CountryCode"] | null;
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /** @description Free key-value data kept with the object; at most 50 keys of 40 characters, values of 500. */
        Metadata: {
            [key: string]: unknown;
        };
        CustomerRequest: {
            reference_id: components["schemas"]["ReferenceId"];
            type: components["schemas"]["CustomerTypeInput"];
            individual_detail?: components["schemas"]["IndividualDetailInput"];
            business_detail?: components["schemas"]["BusinessDetailInput"];
            identity_accounts?: components["schemas"]["IdentityAccountRequest"][];
        } & (components["schemas"]["ContactFieldsInput"] & ({
            type: "INDIVIDUAL";
            individual_detail: unknown;
            business_detail?: undefined;
        } | {
            type: "BUSINESS";
            business_detail: unknown;
            individual_detail?: undefined;
        }));
        /** @description The fields to replace; at most one of the two details, fitting the customer's type. */
        CustomerUpdate: {
            individual_detail?: components["schemas"]["IndividualDetailInput"] | null;
            business_detail?: components["schemas"]["BusinessDetailInput"] | null;
            identity_accounts?: components["schemas"]["IdentityAccountRequest"][] | null;
        } & components["schemas"]["ContactFieldsInput"];
        Customer: {
            /** @description Id of the customer, `cust-…`. */
            id: string;
            reference_id: components["schemas"]["ReferenceId"];
            type: components["schemas"]["CustomerType"];
            /** @description Null unless the type is INDIVIDUAL. */
            individual_detail?: components["schemas"]["IndividualDetail"] | null;
            /** @description Null unless the type is BUSINESS. */
            business_detail?: components["schemas"]["BusinessDetail"] | null;
            identity_accounts?: components["schemas"]["IdentityAccount"][] | null;
            created: components["schemas"]["Timestamp"];
            updated: components["schemas"]["Timestamp"];
        } & components["schemas"]["ContactFields"];
        /**
         * Format: date-time
         * @description ISO 8601 date and time in UTC.
         */
        Timestamp: string;
        CustomerList: {
            data: components["schemas"]["Customer"][];
            /** @description Whether further customers match. */
            has_more: boolean;
        };
        /**
         * @description The original version's shape. OVO linking needs `mobile_number` and `given_names`, LinkAja
         * linking
         *     `mobile_number`; the number must be the one the wallet knows.
         */
        FlatCustomerRequest: {
            reference_id: components["schemas"]["ReferenceId"];
            /** @description First names. */
            given_names?: string;
            mobile_number?: components["schemas"]["PhoneNumber"];
            /** Format: email */
            email?: string;
        };
        /** @description A customer in the original version's shape. */
        FlatCustomer: {
            /** @description Id of the customer. */
            id: string;
            reference_id: components["schemas"]["ReferenceId"];
            given_names?: string | null;
            mobile_number?: string | null;
            email?: string | null;
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
    getCustomerByReferenceId: {
        parameters: {
            query: {
                /** @description Your reference of the customer. */
                reference_id: components["schemas"]["ReferenceId"];
            };
            header?: {
                /** @description Dated API version of this call; without it the account's setting applies. */
                "API-VERSION"?: "2020-10-31" | "2020-05-19";
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customers found, possibly none. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerList"];
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
    createCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Key of this request, unique across test and live mode; remembered for 24 hours. */
                "IDEMPOTENCY-KEY"?: string;
                /** @description Dated API version of this call; without it the account's setting applies. */
                "API-VERSION"?: "2020-10-31" | "2020-05-19";
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json":
                    | components["schemas"]["CustomerRequest"]
                    | components["schemas"]["FlatCustomerRequest"];
            };
        };
        responses: {
            /** @description The customer was created. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"] | components["schemas"]["FlatCustomer"];
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
            /** @description The reference or the idempotency key is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DUPLICATE_ERROR" | "IDEMPOTENCY_ERROR" | (string & {});
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
    getCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dated API version of this call; without it the account's setting applies. */
                "API-VERSION"?: "2020-10-31" | "2020-05-19";
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Id of the customer, `cust-…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer as it stands now. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
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
            /** @description There is no such customer. */
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
    updateCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Dated API version of this call; without it the account's setting applies. */
                "API-VERSION"?: "2020-10-31" | "2020-05-19";
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Id of the customer, `cust-…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            /** @description The customer as it stands now. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
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
            /** @description There is no such customer. */
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
