// @generated from specs/platform.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { Money } from "@pay/core/money"

export interface paths {
    "/v2/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the platform's accounts in order of creation. */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Create an account for a partner.
         * @description Either `type` or `configurations`, never both. The account is made in the background: wait for
         * `account.created` before acting for an OWNED one, whatever status the answer shows.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an account by its id. */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an account or link it to its holder. */
        patch: operations["patchAccount"];
        trace?: never;
    };
    "/account_holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create the legal entity that holds an account.
         * @description Which fields and documents are needed depends on country and legal form; the limits here are
         * those of the Philippines. Link the holder to an account afterwards.
         */
        post: operations["createAccountHolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account_holders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an account holder and how far its verification is. */
        get: operations["getAccountHolder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an account holder or request a capability for it. */
        patch: operations["patchAccountHolder"];
        trace?: never;
    };
    "/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move balance between the platform and its accounts, or between two accounts.
         * @description There is no idempotency header: `reference` is what makes a repeat safe. Repeat a lost transfer
         * with the same reference and the same body only.
         */
        post: operations["createTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfers/reference={reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a transfer by its reference. */
        get: operations["getTransfer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/split_rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a rule that routes shares of payments to accounts.
         * @description Name the rule's id in the `with-split-rule` header of a payment. Shares are routed on
         * settlement.
         */
        post: operations["createSplitRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callback_urls/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set where one kind of webhook goes, for the platform or one of its accounts. */
        post: operations["setWebhookUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "account_holder.kyc.status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A holder passed, failed or must repair its verification; only for OWNED accounts. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AccountHolderEvent"];
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
    "account_holder.capabilities.status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A capability went live, was declined or must be repaired; only for OWNED accounts.
         * @description Told by its data: the documented payload bears the name of the other holder event.
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
                    "application/json": components["schemas"]["AccountHolderEvent"];
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
    "account.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An OWNED account is ready; only now act for it. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AccountCreatedEvent"];
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
    "account.registered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The partner of a MANAGED account signed up. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AccountProgressEvent"];
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
    "account.activated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A MANAGED account may take live payments. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AccountProgressEvent"];
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
    "account.suspected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Money-out of an account was switched off; its status stays LIVE. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AccountRiskEvent"];
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
    "account.suspended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Money-in and money-out of an account were switched off. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AccountRiskEvent"];
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
    "account.cleared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An account may move money again. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AccountRiskEvent"];
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
        /** @description A new account, either of a ready-made type or with its own configurations. */
        CreateAccountRequest: {
            email: components["schemas"]["AccountEmail"];
            /**
             * @description MANAGED: the partner gets an invitation and a dashboard. OWNED: only the platform sees it.
             * Left out: CUSTOM, by `configurations`.
             */
            type?: "MANAGED" | "OWNED";
            public_profile?: components["schemas"]["PublicProfile"];
            configurations?: components["schemas"]["AccountConfigurations"];
        } & ({
            type: "MANAGED";
            configurations?: undefined;
        } | {
            type: "OWNED";
            public_profile: {
                business_name: unknown;
            };
            configurations?: undefined;
        } | {
            type?: undefined;
        });
        /**
         * Format: email
         * @description Mail address that identifies the account.
         */
        AccountEmail: string;
        /** @description What payers and recipients see of the account. */
        PublicProfile: {
            /** @description Name on checkout pages and statements; required for OWNED accounts. */
            business_name?: string;
        };
        /**
         * @description How a CUSTOM account works. `has_dashboard` must be true unless the platform's payment methods
         * are used and withdrawals are off.
         */
        AccountConfigurations: {
            /**
             * @description Use the platform's payment methods instead of its own.
             * @default false
             */
            payment_settings_follow_platform?: boolean;
            /**
             * @description Allow withdrawals; the account must be activated first.
             * @default false
             */
            has_withdrawal?: boolean;
            /**
             * @description Invite the partner to a dashboard by mail.
             * @default false
             */
            has_dashboard?: boolean;
        };
        /**
         * @description INVITED: the partner got a mail. REGISTERED: has signed up. AWAITING_DOCS: documents are
         * missing. LIVE: may transact; money-out may still be off after `account.suspected`. SUSPENDED: may not.
         */
        AccountStatusInput: "INVITED" | "REGISTERED" | "AWAITING_DOCS" | "LIVE" | "SUSPENDED";
        /**
         * @description INVITED: the partner got a mail. REGISTERED: has signed up. AWAITING_DOCS: documents are
         * missing. LIVE: may transact; money-out may still be off after `account.suspected`. SUSPENDED: may not.
         */
        AccountStatus: "INVITED" | "REGISTERED" | "AWAITING_DOCS" | "LIVE" | "SUSPENDED" | (string & {});
        /** @description What answers and webhooks tell about an account. */
        AccountFields: {
            /** @description Account id; goes into the `for-user-id` header. */
            id?: string;
            created?: components["schemas"]["Timestamp"];
            updated?: components["schemas"]["Timestamp"];
            /**
             * @description Kind of account.
             */
            type?: "MANAGED" | "OWNED" | "CUSTOM" | (string & {});
            email?: components["schemas"]["AccountEmail"];
            public_profile?: components["schemas"]["PublicProfile"];
            /**
             * @description Country of the business or person, two letters; missing in most examples.
             */
            country?: "ID" | "PH" | (string & {});
            status?: components["schemas"]["AccountStatus"];
            configurations?: components["schemas"]["AccountConfigurations"];
            /** @description Legal holder that the account is linked to. */
            account_holder_id?: string;
        };
        /**
         * Format: date-time
         * @description ISO 8601 date and time in UTC.
         */
        Timestamp: string;
        /** @description An account of a partner. */
        Account: components["schemas"]["AccountFields"] & {
            id: unknown;
            created: unknown;
            updated: unknown;
            type: unknown;
            email: unknown;
            status: unknown;
        };
        /** @description Accounts in order of creation. */
        AccountPage: {
            /** @description The accounts. */
            data: components["schemas"]["Account"][];
            /** @description Whether `after_id` of the last account gives another page. */
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
        /** @description New values of an account. */
        UpdateAccountRequest: {
            email: components["schemas"]["AccountEmail"];
            public_profile?: components["schemas"]["PublicProfile"];
        };
        /** @description Holder to link an account to. */
        LinkAccountHolderRequest: {
            /** @description Account holder id. */
            account_holder_id: string;
        };
        /** @description A postal address. */
        AddressFields: {
            /** @description ISO 3166 country code. */
            country?: string;
            /** @description Province or state. */
            province_state?: string;
            /** @description City, town or village. */
            city?: string;
            /** @description District. */
            district?: string;
            /** @description Sub-district. */
            sub_district?: string;
            /** @description Street and number. */
            street_line1?: string;
            /** @description Building and unit. */
            street_line2?: string;
            /** @description Postal code; send text, one example answers with a number. */
            postal_code?: string | number;
        };
        /** @description Address of the business, complete. */
        BusinessAddress: components["schemas"]["AddressFields"] & {
            country: unknown;
            province_state: unknown;
            city: unknown;
            district: unknown;
            sub_district: unknown;
            street_line1: unknown;
            street_line2: unknown;
            postal_code: unknown;
        };
        /** @description Address of a person, complete but for the sub-district. */
        HomeAddress: components["schemas"]["AddressFields"] & {
            country: unknown;
            province_state: unknown;
            city: unknown;
            district: unknown;
            street_line1: unknown;
            street_line2: unknown;
            postal_code: unknown;
        };
        /** @description Tax number, e.g. 000123456001. Send text, a number would lose the leading zeros. */
        TaxNumber: string | number;
        /** @description What is told about a business. */
        BusinessFieldsInput: {
            /**
             * @description Legal form.
             * @default CORPORATION
             */
            type?:
                | "CORPORATION"
                | "LIMITED_COMPANY"
                | "INDIVIDUAL"
                | "SOLE_PROPRIETORSHIP"
                | "PARTNERSHIP"
                | "UNION"
                | "PMA"
                | "FOREIGN_INDIVIDUAL"
                | "FOREIGN_SEC"
                | "FOREIGN_NONSEC"
                | "NON_PROFIT"
                | "OTHER";
            /** @description Legal name as on the documents. */
            legal_name?: string;
            /** @description Brand that payers see. */
            trading_name?: string;
            /** @description What the business does and sells. */
            description?: string;
            /** @description Code of the industry, e.g. ACCOMMODATION or EDUTECH. */
            industry_category?: string;
            /** @description Day of registration; answers have a date and time. */
            date_of_registration?: string;
            /** @description ISO 3166 country code. */
            country_of_operation?: string;
            /** @description Whether cards may be charged in USD; needed for PH_CARDS. */
            can_accept_usd?: boolean;
            /** @description Whether cards may be charged again; needed for PH_CARDS. */
            can_accept_recurring?: boolean;
            /** @description Expected average payment in pesos; needed for PH_CARDS. */
            average_monthly_basket_size?: number | Money;
            /** @description Expected payments a month; needed for cards. */
            projected_monthly_transaction_count?: number;
            tax_identification_number?: components["schemas"]["TaxNumber"];
            /** @description Indonesian business number (NIB). */
            business_identification_number?: string;
            /**
             * @description Whether the Indonesian founding deed has changed.
             */
            initial_deed_of_establishment_status?: "UNCHANGED" | (string & {});
        };
        /** @description What is told about a business. */
        BusinessFields: {
            /**
             * @description Legal form.
             * @default CORPORATION
             */
            type?:
                | "CORPORATION"
                | "LIMITED_COMPANY"
                | "INDIVIDUAL"
                | "SOLE_PROPRIETORSHIP"
                | "PARTNERSHIP"
                | "UNION"
                | "PMA"
                | "FOREIGN_INDIVIDUAL"
                | "FOREIGN_SEC"
                | "FOREIGN_NONSEC"
                | "NON_PROFIT"
                | "OTHER"
                | (string & {});
            /** @description Legal name as on the documents. */
            legal_name?: string;
            /** @description Brand that payers see. */
            trading_name?: string;
            /** @description What the business does and sells. */
            description?: string;
            /** @description Code of the industry, e.g. ACCOMMODATION or EDUTECH. */
            industry_category?: string;
            /** @description Day of registration; answers have a date and time. */
            date_of_registration?: string;
            /** @description ISO 3166 country code. */
            country_of_operation?: string;
            /** @description Whether cards may be charged in USD; needed for PH_CARDS. */
            can_accept_usd?: boolean;
            /** @description Whether cards may be charged again; needed for PH_CARDS. */
            can_accept_recurring?: boolean;
            /** @description Expected average payment in pesos; needed for PH_CARDS. */
            average_monthly_basket_size?: number;
            /** @description Expected payments a month; needed for cards. */
            projected_monthly_transaction_count?: number;
            tax_identification_number?: components["schemas"]["TaxNumber"];
            /** @description Indonesian business number (NIB). */
            business_identification_number?: string;
            /**
             * @description Whether the Indonesian founding deed has changed.
             */
            initial_deed_of_establishment_status?: "UNCHANGED" | (string & {});
        };
        /** @description New facts about a business. */
        BusinessChange: components["schemas"]["BusinessFieldsInput"] & {
            /** Format: date */
            date_of_registration?: string;
        };
        /** @description A business with all that creation asks for. */
        NewBusiness: components["schemas"]["BusinessChange"] & {
            type: unknown;
            legal_name: unknown;
            trading_name: unknown;
            description: unknown;
            industry_category: unknown;
        };
        /** @description What is told about an owner, director or other person. */
        IndividualFieldsInput: {
            /** @description First names. */
            given_names?: string;
            /** @description Last name. */
            surname?: string;
            phone_number?: components["schemas"]["PhoneNumber"];
            email?: components["schemas"]["ContactEmail"];
            /** @description ISO 3166 country code. */
            nationality?: string;
            /** @description City or place of birth. */
            place_of_birth?: string;
            /** @description Day of birth; answers have a date and time. */
            date_of_birth?: string;
            /**
             * @description Documented in lower case, sent in capitals by every example.
             */
            gender?: "male" | "female" | "other" | "MALE" | (string & {});
            tax_identification_number?: components["schemas"]["TaxNumber"];
            /**
             * @description PIC: person in charge, one needed for GCASH; for cards also one Incorporator.
             */
            type?: "PIC" | "Incorporator";
            /** @description Position, e.g. owner or director. */
            role?: string;
            address?: components["schemas"]["AddressFields"];
            /** @description Passport number (Indonesia). */
            passport_number?: string;
            /** @description Indonesian identity card number. */
            ktp_number?: string;
        };
        /** @description What is told about an owner, director or other person. */
        IndividualFields: {
            /** @description First names. */
            given_names?: string;
            /** @description Last name. */
            surname?: string;
            phone_number?: components["schemas"]["PhoneNumber"];
            email?: components["schemas"]["ContactEmail"];
            /** @description ISO 3166 country code. */
            nationality?: string;
            /** @description City or place of birth. */
            place_of_birth?: string;
            /** @description Day of birth; answers have a date and time. */
            date_of_birth?: string;
            /**
             * @description Documented in lower case, sent in capitals by every example.
             */
            gender?: "male" | "female" | "other" | "MALE" | (string & {});
            tax_identification_number?: components["schemas"]["TaxNumber"];
            /**
             * @description PIC: person in charge, one needed for GCASH; for cards also one Incorporator.
             */
            type?: "PIC" | "Incorporator" | (string & {});
            /** @description Position, e.g. owner or director. */
            role?: string;
            address?: components["schemas"]["AddressFields"];
            /** @description Passport number (Indonesia). */
            passport_number?: string;
            /** @description Indonesian identity card number. */
            ktp_number?: string;
        };
        /** @description E.164 number, landlines too. */
        PhoneNumber: string;
        /**
         * Format: email
         * @description Mail address.
         */
        ContactEmail: string;
        /** @description A person with all that requests ask for. */
        Individual: {
            /** Format: date */
            date_of_birth?: string;
            address?: components["schemas"]["HomeAddress"];
        } & WithRequired<components["schemas"]["IndividualFieldsInput"], "given_names" | "surname" | "phone_number" | "email">;
        /** @description A document that proves what a holder says; the file is uploaded with the files API. */
        KycDocumentInput: {
            /** @description ISO 3166 code of the issuing country. */
            country: string;
            type: components["schemas"]["KycDocumentTypeInput"];
            /** @description Last valid day; answers add a time. */
            expires_at?: string;
            /** @description Id of the uploaded file. */
            file_id?: string;
        };
        /** @description A document that proves what a holder says; the file is uploaded with the files API. */
        KycDocument: {
            /** @description ISO 3166 code of the issuing country. */
            country: string;
            type: components["schemas"]["KycDocumentType"];
            /** @description Last valid day; answers add a time. */
            expires_at?: string;
            /** @description Id of the uploaded file. */
            file_id?: string;
        };
        /**
         * @description Kind of document; which are needed depends on country and legal form.
         */
        KycDocumentTypeInput:
            | "SEC_CERTIFICATE_REGISTRATION_DOCUMENT"
            | "ARTICLES_OF_INCORPORATION_DOCUMENT"
            | "NOTARIZED_SECRETARY_CERTIFICATE_DOCUMENT"
            | "LATEST_GIS_DOCUMENT"
            | "ACR_OR_IMMIGRANT_COR_DOCUMENT"
            | "SERVICE_AGREEMENT_DOCUMENT"
            | "SELFIE_WITH_PRIMARY_ID_DOCUMENT"
            | "ADDITIONAL_PROOF_OF_BUSINESS_DOCUMENT"
            | "AUTHORIZED_PERSON_KTP_DOCUMENT"
            | "SELFIE_WITH_KTP_DOCUMENT"
            | "NIB_DOCUMENT"
            | "DEED_OF_COMPANY_ESTABLISHMENT_DOCUMENT"
            | "CORPORATE_TAX_ID_DOCUMENT"
            | (string & {});
        /**
         * @description Kind of document; which are needed depends on country and legal form.
         */
        KycDocumentType:
            | "SEC_CERTIFICATE_REGISTRATION_DOCUMENT"
            | "ARTICLES_OF_INCORPORATION_DOCUMENT"
            | "NOTARIZED_SECRETARY_CERTIFICATE_DOCUMENT"
            | "LATEST_GIS_DOCUMENT"
            | "ACR_OR_IMMIGRANT_COR_DOCUMENT"
            | "SERVICE_AGREEMENT_DOCUMENT"
            | "SELFIE_WITH_PRIMARY_ID_DOCUMENT"
            | "ADDITIONAL_PROOF_OF_BUSINESS_DOCUMENT"
            | "AUTHORIZED_PERSON_KTP_DOCUMENT"
            | "SELFIE_WITH_KTP_DOCUMENT"
            | "NIB_DOCUMENT"
            | "DEED_OF_COMPANY_ESTABLISHMENT_DOCUMENT"
            | "CORPORATE_TAX_ID_DOCUMENT"
            | (string & {});
        /** @description How a holder is reached. */
        AccountHolderContact: {
            /** @description Website, scheme optional. */
            website_url?: string;
            phone_number?: components["schemas"]["PhoneNumber"];
            email?: components["schemas"]["ContactEmail"];
        };
        /** @description A new account holder. */
        CreateAccountHolderRequest: {
            business_detail: components["schemas"]["NewBusiness"];
            individual_details: components["schemas"]["Individuals"];
            address: components["schemas"]["BusinessAddress"];
            kyc_documents: components["schemas"]["KycDocumentsInput"];
        } & WithRequired<components["schemas"]["AccountHolderContact"], "website_url" | "phone_number" | "email">;
        /** @description The people; several may be PIC. */
        Individuals: components["schemas"]["Individual"][];
        /** @description The documents. */
        KycDocumentsInput: components["schemas"]["KycDocumentInput"][];
        /** @description The documents. */
        KycDocuments: components["schemas"]["KycDocument"][];
        /** @description What to change; what is left out stays. */
        UpdateAccountHolderRequest: {
            business_detail?: components["schemas"]["BusinessChange"];
            individual_details?: components["schemas"]["Individuals"];
            address?: components["schemas"]["BusinessAddress"];
            kyc_documents?: components["schemas"]["KycDocumentsInput"];
        } & components["schemas"]["AccountHolderContact"];
        /** @description The capability, with any changes it needs of the holder. */
        RequestCapabilityRequest: {
            /** @description One capability, although the name is a plural and answers have a list. */
            capabilities: {
                type?: components["schemas"]["CapabilityTypeInput"];
                /**
                 * @description Payment channel; needed for MONEY_IN.
                 */
                channel_code?: "GCASH" | "PH_CARDS";
            } & ({
                type: "MONEY_IN";
                channel_code: unknown;
            } | {
                type?: undefined;
            });
        } & components["schemas"]["UpdateAccountHolderRequest"];
        /**
         * @description What the holder may do.
         */
        CapabilityTypeInput: "MONEY_IN";
        /**
         * @description What the holder may do.
         */
        CapabilityType: "MONEY_IN" | (string & {});
        /** @description The legal entity that holds an account. */
        AccountHolder: components["schemas"]["AccountHolderContact"] & {
            id: unknown;
            business_detail: unknown;
            individual_details: unknown;
            address: unknown;
            kyc_documents: unknown;
            website_url: unknown;
            phone_number: unknown;
            email: unknown;
            kyc: unknown;
        } & {
            /** @description Account holder id. */
            id?: string;
            business_detail?: components["schemas"]["BusinessFields"];
            /** @description The people. Two examples have one person without a list; either decodes. */
            individual_details?:
                | components["schemas"]["IndividualFields"][]
                | components["schemas"]["IndividualFields"];
            address?: components["schemas"]["AddressFields"];
            kyc_documents?: components["schemas"]["KycDocuments"];
            kyc?: components["schemas"]["Kyc"];
            /** @description Capabilities that were requested. */
            capabilities?: components["schemas"]["Capability"][];
            created?: components["schemas"]["Timestamp"];
            updated?: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description What creation answers instead of `created`.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description What creation answers instead of `updated`.
             */
            updated_at?: string;
        };
        /** @description How far the verification of a holder is. */
        Kyc: {
            status: components["schemas"]["KycStatus"];
            /**
             * Format: date-time
             * @description When it was passed.
             */
            kyc_passed_at?: string;
            /**
             * Format: date-time
             * @description When it was decided.
             */
            verified_at?: string;
            /**
             * Format: date-time
             * @description When it began by linking an account.
             */
            requested_at?: string;
            /** @description Why it was not passed, field by field. */
            failure_reasons?: {
                /** @description Field or document at fault. */
                field?: string;
                /** @description What is wrong and what to do. */
                message?: string;
            }[];
        };
        /**
         * @description NOT_VERIFIED until an account is linked. RESUBMISSION_REQUIRED: change what `failure_reasons`
         * names. PASSED and FAILED are final.
         */
        KycStatus:
            | "NOT_VERIFIED"
            | "PASSED"
            | "VERIFICATION_IN_PROGRESS"
            | "RESUBMISSION_REQUIRED"
            | "FAILED"
            | (string & {});
        /** @description A capability of a holder and how far its activation is. */
        Capability: {
            type?: components["schemas"]["CapabilityType"];
            /**
             * @description Payment channel; cards have two spellings.
             */
            channel_code?: "GCASH" | "CARDS" | "PH_CARDS" | (string & {});
            /**
             * @description LIVE: may be used. RESUBMISSION_REQUIRED: see `failure_reason`. DECLINED: refused.
             */
            status: "LIVE" | "RESUBMISSION_REQUIRED" | "DECLINED" | "VERIFICATION_IN_PROGRESS" | (string & {});
            /**
             * Format: date-time
             * @description When it was activated.
             */
            activated_at?: string;
            /**
             * Format: date-time
             * @description When it was decided.
             */
            verified_at?: string;
            /**
             * Format: date-time
             * @description When it was requested.
             */
            requested_at?: string;
            /** @description Why it was sent back. */
            failure_reason?: string;
        };
        /** @description What to move from where to where. */
        CreateTransferRequest: {
            /** @description Merchant's own id of the transfer, unique. */
            reference: string;
            /**
             * @description Major units of the source account's currency, which the request does not name. No decimals
             * for IDR, up to two for PHP.
             */
            amount: number | Money;
            /** @description Account that pays. */
            source_user_id: string;
            /** @description Account that receives. */
            destination_user_id: string;
        };
        /** @description A movement between two balances. */
        Transfer: {
            created: components["schemas"]["Timestamp"];
            /** @description Provider's id of the transfer. */
            transfer_id: string;
            /** @description Merchant's own id of the transfer. */
            reference: string;
            /** @description Account that paid. */
            source_user_id: string;
            /** @description Account that received. */
            destination_user_id: string;
            /**
             * @description PENDING: read it again later; no webhook tells the end.
             */
            status: "SUCCESSFUL" | "PENDING" | "FAILED" | (string & {});
            /** @description Major units of the accounts' currency. */
            amount: number;
        };
        /** @description One share of a payment and where it goes. */
        SplitRouteFieldsInput: {
            /**
             * @description Fixed share, major units, a number or its decimal text; null or absent beside a percentage.
             */
            flat_amount?: number | string | Money | null;
            /**
             * @description Share in percent, up to two decimals; null or absent beside a fixed share. The result is
             * rounded to the nearest monetary unit, halves up.
             */
            percent_amount?: number | null;
            currency: components["schemas"]["CurrencyInput"];
            /** @description Platform or account that gets the share. */
            destination_account_id: string;
            /** @description Names the route; unique within the rule, upper and lower case differ. */
            reference_id: string;
        };
        /** @description One share of a payment and where it goes. */
        SplitRouteFields: {
            /**
             * @description Fixed share, major units, a number or its decimal text; null or absent beside a percentage.
             */
            flat_amount?: number | string | null;
            /**
             * @description Share in percent, up to two decimals; null or absent beside a fixed share. The result is
             * rounded to the nearest monetary unit, halves up.
             */
            percent_amount?: number | null;
            currency: components["schemas"]["Currency"];
            /** @description Platform or account that gets the share. */
            destination_account_id: string;
            /** @description Names the route; unique within the rule, upper and lower case differ. */
            reference_id: string;
        };
        /**
         * @description ISO 4217 code of the currencies the platform moves.
         */
        CurrencyInput: "IDR" | "PHP" | "VND" | "THB" | "MYR";
        /**
         * @description ISO 4217 code of the currencies the platform moves.
         */
        Currency: "IDR" | "PHP" | "VND" | "THB" | "MYR" | (string & {});
        /** @description A route with either a fixed share or a percentage. */
        SplitRoute: components["schemas"]["SplitRouteFieldsInput"] & ({
            flat_amount: number | string;
        } | {
            percent_amount: number;
        });
        /** @description The rule. */
        CreateSplitRuleRequest: {
            /** @description Name for people; need not be unique. */
            name: string;
            /** @description What the rule is for. */
            description?: string;
            /** @description The shares. */
            routes: components["schemas"]["SplitRoute"][];
        };
        /** @description A rule that payments can name. */
        SplitRule: {
            /** @description Rule id, beginning with `splitru_`. */
            id: string;
            /** @description Name for people. */
            name: string;
            /** @description What the rule is for. */
            description?: string | null;
            /** @description The shares. */
            routes: components["schemas"]["SplitRouteFields"][];
            created: components["schemas"]["Timestamp"];
            updated: components["schemas"]["Timestamp"];
            /** @description Free data; only answers have it. */
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /** @description Free key-value data kept with the object; at most 50 keys of 40 characters, values of 500. */
        Metadata: {
            [key: string]: unknown;
        };
        /**
         * @description Kind of webhook. Indonesia only: fva_status, fva_paid, ro_fpc_paid, disbursement,
         * batch_disbursement; Philippines only: regional_ro_paid, ph_disbursement; Thailand and Malaysia only:
         * payment_request_completed. `qr_code` is for QR codes of API version 2022-07-31, `payment_*` and `capture_*`
         * for the Payments API.
         */
        WebhookUrlType:
            | "invoice"
            | "fva_status"
            | "fva_paid"
            | "ro_fpc_paid"
            | "regional_ro_paid"
            | "ewallet"
            | "payment_method"
            | "payment_method_v2"
            | "direct_debit"
            | "qr_code"
            | "recurring"
            | "payment_succeeded"
            | "payment_awaiting_capture"
            | "payment_pending"
            | "payment_failed"
            | "capture_succeeded"
            | "capture_failed"
            | "payment_request_completed"
            | "disbursement"
            | "ph_disbursement"
            | "batch_disbursement"
            | "payout"
            | "report";
        /** @description Where the webhooks go. */
        SetWebhookUrlRequest: {
            /**
             * Format: uri
             * @description Address of the receiving server.
             */
            url: string;
        };
        /** @description A webhook URL that was set. */
        WebhookUrl: {
            /**
             * @description Whether it was set.
             */
            status: "SUCCESSFUL" | (string & {});
            /** @description Account it was set for. */
            user_id: string;
            /** @description Where the webhooks go. */
            url: string;
            /**
             * @description Mode it was set for.
             */
            environment: "TEST" | "LIVE" | (string & {});
            /** @description Token that the account's webhooks carry in `x-callback-token`; keep it to verify them. */
            callback_token: string;
        };
        /** @description Envelope of the platform's events. */
        PlatformEvent: {
            /**
             * @description What happened.
             */
            event:
                | "account_holder.kyc.status"
                | "account_holder.capabilities.status"
                | "account.created"
                | "account.registered"
                | "account.activated"
                | "account.suspected"
                | "account.suspended"
                | "account.cleared"
                | (string & {});
            /**
             * Format: date-time
             * @description When the webhook was sent.
             */
            created: string;
            /** @description Platform's account; missing in one example. */
            business_id?: string;
            /** @description Undocumented; null in the only example. */
            api_version?: string | null;
        };
        /** @description News of an account holder. */
        AccountHolderEvent: components["schemas"]["PlatformEvent"] & {
            /** @description The part of the holder that changed. */
            data: {
                /** @description Account holder id. */
                id: string;
                created: components["schemas"]["Timestamp"];
                updated: components["schemas"]["Timestamp"];
                kyc?: components["schemas"]["Kyc"];
                /** @description Capabilities with their state. */
                capabilities?: components["schemas"]["Capability"][];
            };
        };
        /** @description News of a new account. */
        AccountCreatedEvent: components["schemas"]["PlatformEvent"] & {
            data: components["schemas"]["Account"];
        };
        /**
         * @description News of a MANAGED account. The payload is not documented; it is taken to be like the other
         * events.
         */
        AccountProgressEvent: components["schemas"]["PlatformEvent"] & {
            data?: components["schemas"]["AccountFields"];
        };
        /** @description News of a review of an account. */
        AccountRiskEvent: components["schemas"]["PlatformEvent"] & {
            /** @description The account, with the reason. */
            data: components["schemas"]["AccountFields"] & {
                id: unknown;
                status: unknown;
            } & {
                /**
                 * @description Why.
                 */
                reason?: "FRAUD_PROMO_ABUSE" | (string & {});
            };
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
    listAccounts: {
        parameters: {
            query?: {
                /** @description Only accounts with one of these addresses. */
                email?: string[];
                /** @description Only accounts in one of these states. */
                status?: components["schemas"]["AccountStatusInput"][];
                /** @description Only accounts with this business name. */
                "public_profile.business_name"?: string;
                /** @description Only accounts of this type. */
                type?: "OWNED" | "MANAGED";
                /** @description Created then or later. */
                "created[gte]"?: string;
                /** @description Created then or earlier. */
                "created[lte]"?: string;
                /** @description Changed then or later. */
                "updated[gte]"?: string;
                /** @description Changed then or earlier. */
                "updated[lte]"?: string;
                /** @description Accounts a page. */
                limit?: number;
                /** @description Id of the account before the page. */
                after_id?: string;
                /** @description Id of the account after the page. */
                before_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountRequest"];
            };
        };
        responses: {
            /** @description The account is being created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The account was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "API_VALIDATION_ERROR"
                            | "INVALID_CONFIGURATION"
                            | "TYPE_AND_CONFIGURATION_CONFLICT"
                            | (string & {});
                    };
                };
            };
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    patchAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json":
                    | components["schemas"]["UpdateAccountRequest"]
                    | components["schemas"]["LinkAccountHolderRequest"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
        };
    };
    createAccountHolder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountHolderRequest"];
            };
        };
        responses: {
            /** @description The holder was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountHolder"];
                };
            };
            /** @description The holder was refused as it stands. */
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
                        error_code?: "REQUEST_FORBIDDEN_ERROR" | "FEATURE_NOT_ACTIVATED" | (string & {});
                    };
                };
            };
            /** @description The provider failed; the holder may exist. */
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
    getAccountHolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account holder id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The holder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountHolder"];
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
            /** @description There is no such holder. */
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
    patchAccountHolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Account holder id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json":
                    | components["schemas"]["UpdateAccountHolderRequest"]
                    | components["schemas"]["RequestCapabilityRequest"];
            };
        };
        responses: {
            /** @description The holder as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountHolder"];
                };
            };
            /** @description The change was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | "INSUFFICIENT_ACCOUNT_HOLDER_DATA" | (string & {});
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
            /** @description Not allowed, or not now. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "REQUEST_FORBIDDEN_ERROR"
                            | "FEATURE_NOT_ACTIVATED"
                            | "KYC_VERIFICATION_IN_PROGRESS"
                            | "CHANNEL_HAS_BEEN_ACTIVATED"
                            | "CHANNEL_ACTIVATION_IN_PROGRESS"
                            | "KYC_VERIFICATION_REQUIRED"
                            | (string & {});
                    };
                };
            };
            /** @description There is no such holder; documented under this status. */
            500: {
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
    createTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTransferRequest"];
            };
        };
        responses: {
            /** @description The transfer was made or is under way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            /** @description The transfer was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "API_VALIDATION_ERROR"
                            | "INVALID_JSON_FORMAT"
                            | "INVALID_SOURCE_OR_DESTINATION_ERROR"
                            | "INSUFFICIENT_BALANCE"
                            | "MISMATCH_PAYLOAD_FOR_REFERENCE"
                            | "INVALID_AMOUNT"
                            | (string & {});
                    };
                };
            };
            /** @description Not allowed, or the reference is taken. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "REQUEST_FORBIDDEN_ERROR"
                            | "DUPLICATE_REFERENCE"
                            | "XEN_PLATFORM_SUB_ACCOUNT_NOT_LIVE"
                            | "API_KEY_ENVIRONMENT_NOT_MATCH"
                            | (string & {});
                    };
                };
            };
            /** @description The transfer is under way. */
            425: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "TRANSFER_IN_PROGRESS" | (string & {});
                    };
                };
            };
        };
    };
    getTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Exactly the reference given on creation. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transfer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            /** @description The caller is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_API_KEY_ERROR" | (string & {});
                    };
                };
            };
            /** @description There is no such transfer. */
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
    createSplitRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSplitRuleRequest"];
            };
        };
        responses: {
            /** @description The rule was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitRule"];
                };
            };
            /** @description The rule was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_FEE_AMOUNT" | "API_VALIDATION_ERROR" | "DUPLICATE_ERROR" | (string & {});
                    };
                };
            };
            /** @description A destination is missing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DESTINATION_ACCOUNT_NOT_FOUND" | (string & {});
                    };
                };
            };
        };
    };
    setWebhookUrl: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Kind of webhook. */
                type: components["schemas"]["WebhookUrlType"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetWebhookUrlRequest"];
            };
        };
        responses: {
            /** @description The URL was set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookUrl"];
                };
            };
            /** @description The URL was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_URL_FORMAT" | "API_VALIDATION_ERROR" | (string & {});
                    };
                };
            };
            /** @description The account has no token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CALLBACK_AUTHENTICATION_TOKEN_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
