// @generated from specs/cards.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { Money } from "@pay/core/money"

export interface paths {
    "/credit_card_tokens/{credit_card_token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a card token and what is known of its card. */
        get: operations["getToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit_card_charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charge a card by its token, or hold an amount on it.
         * @description The answer is final: nothing more happens to the charge unless you capture, reverse or refund
         * it, and no webhook
         *     follows. A declined card is a success answer with status FAILED and a `failure_reason`, not an error.
         */
        post: operations["createCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit_card_charges/option": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the promotions and instalments a card can be charged with.
         * @description Send `bin` or `token_id`. Only ACTIVE promotions are considered.
         */
        get: operations["getChargeOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit_card_charges/{credit_card_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a charge by its id or by your external_id.
         * @description With `id_type: external` and an external_id used more than once, which charge comes back is not
         * documented: use
         *     a new external_id for every attempt.
         */
        get: operations["getCharge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit_card_charges/{credit_card_charge_id}/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take money that an authorization holds.
         * @description Once per authorization, up to the held amount, within 7 days.
         */
        post: operations["captureCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit_card_charges/{charge_id}/auth_reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release the whole amount that an authorization holds.
         * @description Only an AUTHORIZED charge that is not captured and not of amount 0. The answer may itself be
         * FAILED.
         */
        post: operations["reverseAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit_card_charges/{credit_card_charge_id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give back a captured charge, whole or in parts.
         * @description All refunds of a charge together may not exceed it. A refund can neither be read back nor does a
         * webhook tell of
         *     it: keep the answer.
         */
        post: operations["createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the promotions that match all given filters. */
        get: operations["listPromotions"];
        put?: never;
        /**
         * Create a discount for cards of certain banks, card ranges or a promo code.
         * @description It moves no money itself; you charge the discounted amount. It starts at once unless
         * `start_time` is later.
         */
        post: operations["createPromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promotions/calculate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calculate the discounted amount for a card or a promo code.
         * @description Send `bin`, `promo_code` or `token_id`. Only ACTIVE promotions count.
         */
        get: operations["calculatePromotion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promotions/{promotion_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a promotion. */
        delete: operations["deletePromotion"];
        options?: never;
        head?: never;
        /**
         * Change fields of a promotion.
         * @description A percentage cannot become an amount or the reverse, and `reference_id` cannot change.
         */
        patch: operations["updatePromotion"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Id: string;
        /** @description Your reference; use a new one for every attempt. */
        ExternalId: string;
        /**
         * @description ISO 4217 code. Own merchant ids may take more; by default the business country decides.
         */
        ChargeCurrency: "IDR" | "PHP" | "USD" | "MYR" | "THB" | "VND" | (string & {});
        /**
         * @description First 6 or 8 digits of a card number.
         * @example 400000
         */
        Bin: string;
        /** @description Two-letter ISO 3166 country code. */
        CountryCode: string;
        CardType: "CREDIT" | "DEBIT" | "PREPAID" | "UNKNOWN" | (string & {});
        CardBrand: "VISA" | "MASTERCARD" | "JCB" | "AMEX" | (string & {});
        /** @description What the card's first digits tell. */
        CardInfo: {
            /** @description Issuing bank. */
            bank?: string;
            /** @description Country where the card was issued. */
            country?: string;
            type?: components["schemas"]["CardType"];
            brand?: components["schemas"]["CardBrand"];
            /** @description Picture of the card; may be empty. */
            card_art_url?: string;
            /** @description The same for all tokens of one card. */
            fingerprint?: string;
        };
        Token: {
            /** @description Id of the token. */
            id: string;
            /** @description Your account. */
            business_id?: string;
            created?: components["schemas"]["Timestamp"];
            status: "VALID" | (string & {});
            /** @description Two digits. */
            card_expiration_month?: string;
            /** @description Four digits. */
            card_expiration_year?: string;
            /** @description Older form of `card_info`; the two may disagree. */
            metadata?: {
                bank?: string;
                country_code?: string;
                type?: components["schemas"]["CardType"];
                brand?: components["schemas"]["CardBrand"];
            };
            card_info?: components["schemas"]["CardInfo"];
        };
        /**
         * Format: date-time
         * @description ISO 8601 date and time in UTC.
         */
        Timestamp: string;
        BillingAddress: {
            country: components["schemas"]["CountryCode"];
            /** @description Building and unit. */
            street_line1?: string;
            /** @description Street. */
            street_line2?: string;
            city?: string;
            /** @description In the USA the state's code, such as CA. */
            province_state?: string;
            postal_code?: string;
        };
        /**
         * @description As the issuer knows the cardholder. Needed for address verification of cards from the USA,
         * Canada and Great
         *     Britain; improves the odds of a frictionless authentication elsewhere.
         */
        BillingDetails: {
            /** @description First names. */
            given_names?: string;
            /** @description Family name. */
            surname?: string;
            email?: string;
            mobile_number?: string;
            /** @description A further number, such as a landline. */
            phone_number?: string;
            address?: components["schemas"]["BillingAddress"];
        };
        ChargeFields: {
            /** @description Card token from the browser script. */
            token_id: string;
            external_id: components["schemas"]["ExternalId"];
            /**
             * @description Major units. The account has limits, by default 5000 to 200000000 IDR and 20 to 700000 PHP;
             * 0 checks the card.
             */
            amount: number | Money;
            /** @description Needed unless the token was made with authentication, or your account may go without. */
            authentication_id?: string;
            /** @description Text for the cardholder's statement; comes back behind a prefix. */
            descriptor?: string;
            currency?: components["schemas"]["ChargeCurrency"];
            /** @description Which of your merchant ids to use; the first by default. */
            mid_label?: string;
            billing_details?: WithRequired<components["schemas"]["BillingDetails"], "address">;
            /** @description The discount that led to this amount. */
            promotion?: {
                /** @description Your reference of the promotion. */
                reference_id: string;
                /** @description Amount before the discount. */
                original_amount: number | Money;
            };
            /** @description Makes the charge an instalment plan of `count` intervals. */
            installment?: {
                count: number;
                interval: "month" | (string & {});
            };
            /** @description Free data of yours; not shown in answers. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description A charge that is captured at once. */
        ChargeRequest: {
            /**
             * @description True by default; for a hold use createAuthorization.
             * @constant
             */
            capture?: true;
        } & components["schemas"]["ChargeFields"];
        /** @description A hold; the money moves when it is captured. */
        AuthorizationRequest: {
            /** @constant */
            capture: false;
        } & components["schemas"]["ChargeFields"];
        ChargeStatus: "CAPTURED" | "AUTHORIZED" | "REVERSED" | "FAILED" | (string & {});
        /**
         * @description Why a charge is FAILED. With PROCESSOR_TIMEOUT the processor did not answer in time: reconcile
         * by
         *     `bank_reconciliation_id` before charging again.
         */
        ChargeFailureReason:
            | "AUTHENTICATION_FAILED"
            | "DECLINED_BY_ISSUER"
            | "DECLINED_BY_PROCESSOR"
            | "EXPIRED_CARD"
            | "ISSUER_SUSPECT_FRAUD"
            | "INACTIVE_OR_UNAUTHORIZED_CARD"
            | "INSUFFICIENT_BALANCE"
            | "INVALID_CARD"
            | "INVALID_CVV"
            | "ISSUER_UNAVAILABLE"
            | "PROCESSOR_ERROR"
            | "STOLEN_CARD"
            | "PROCESSOR_TIMEOUT"
            | "FRAUD_RISK_BLOCKED"
            | (string & {});
        ThreeDsResponse: {
            /** @description `transStatus` of 3DS 2, such as Y. */
            three_ds_trans_status?: string;
            /** @description How the cardholder was authenticated, such as CHALLENGE. */
            three_ds_flow?: string;
        };
        /** @description What the card scheme said, for insight only; `status` alone decides. */
        NetworkResponse: {
            card_network_response_code?: string;
            /** @description Meaning of the response code. */
            card_network_descriptor?: string;
            /** @description The scheme's id of the transaction, when it gave one. */
            network_transaction_id?: string;
            /** @description What Mastercard advises to do. */
            merchant_advice_code?: string;
            /** @description Meaning of the advice code. */
            merchant_advice_descriptor?: string;
        } & components["schemas"]["ThreeDsResponse"];
        Charge: {
            /** @description Id of the charge. */
            id: string;
            created: components["schemas"]["Timestamp"];
            status: components["schemas"]["ChargeStatus"];
            failure_reason?: components["schemas"]["ChargeFailureReason"];
            /** @description Your account. */
            business_id: string;
            /** @description Your reference. */
            external_id: string;
            /** @description Amount held or charged in major units. */
            authorized_amount: number;
            /** @description Amount taken; absent until captured. */
            capture_amount?: number;
            /** @description ISO 4217 code. */
            currency?: string;
            /** @description Your merchant id at the bank. */
            merchant_id: string;
            /** @description Which of your merchant ids was used; only for switchers. */
            mid_label?: string;
            /** @description For reconciliation with the bank. */
            merchant_reference_code: string;
            /** @description The bank's id of the transaction. */
            bank_reconciliation_id: string;
            /** @description First 6 or 8 and last 4 digits. */
            masked_card_number: string;
            card_type: components["schemas"]["CardType"];
            card_brand: components["schemas"]["CardBrand"];
            /**
             * @description What the card data came from.
             */
            charge_type: "SINGLE_USE_TOKEN" | "MULTIPLE_USE_TOKEN" | "RECURRING" | (string & {});
            /**
             * @description How far 3DS went. Visa, AMEX and JCB: 5 authenticated, 6 attempted, 7 unable. Mastercard: 2
             * authenticated,
             *     1 attempted, 0 unable. One digit or two.
             */
            eci?: "0" | "1" | "2" | "5" | "6" | "7" | "00" | "01" | "02" | "05" | "06" | "07" | (string & {});
            /**
             * @description Check of the CVN: M matches, N does not, P was not processed.
             */
            cvn_code?: "M" | "N" | "P" | (string & {});
            /** @description Five or six digits from the issuer. */
            approval_code?: string;
            /** @description Text on the cardholder's statement. */
            descriptor?: string;
            promotion?: {
                /** @description Your reference of the promotion. */
                reference_id?: string;
                /** @description Amount before the discount; a number by the table, a string in the samples. */
                original_amount?: number | string;
            };
            installment?: {
                count?: number;
                interval?: "month" | (string & {});
            };
            network_response?: components["schemas"]["NetworkResponse"];
        };
        CaptureRequest: {
            /** @description Major units in the charge's currency, at most what is held. */
            amount: number | Money;
        };
        ReversalRequest: {
            /** @description Your reference of the reversal. */
            external_id: string;
        };
        Reversal: {
            /** @description Id of the reversal. */
            id: string;
            status: "SUCCEEDED" | "FAILED" | (string & {});
            /**
             * @description Why it is FAILED. After REVERSE_AUTHORIZATION_REJECTED_BY_BANK the hold may have run out and
             * be released
             *     already.
             */
            failure_reason?: "REVERSE_AUTHORIZATION_REJECTED_BY_BANK" | "PROCESSOR_ERROR" | (string & {});
            /** @description The authorized charge. */
            credit_card_charge_id: string;
            /** @description Your account. */
            business_id: string;
            /** @description Your reference of the reversal. */
            external_id: string;
            /** @description Amount released in major units. */
            amount: number;
            /** @description ISO 4217 code. */
            currency: string;
            created: components["schemas"]["Timestamp"];
        };
        RefundRequest: {
            /** @description Major units in the charge's currency. */
            amount: number | Money;
            external_id: components["schemas"]["ExternalId"];
        };
        Refund: {
            /** @description Id of the refund. */
            id: string;
            created: components["schemas"]["Timestamp"];
            updated: components["schemas"]["Timestamp"];
            /** @description The charge given back. */
            credit_card_charge_id: string;
            /** @description Your account; elsewhere called business_id. */
            user_id: string;
            /** @description Major units in the charge's currency. */
            amount: number;
            /** @description Part of the provider's fee given back to you. */
            fee_refund_amount: number;
            /** @description Your reference of the refund. */
            external_id: string;
            /**
             * @description REQUESTED is the last state that can be seen.
             */
            status: "REQUESTED" | "FAILED" | (string & {});
            /**
             * @description Why it is FAILED: your balance is too low, the processor refused, or it is too late to
             * refund this charge
             *     (pay the customer by a payout).
             */
            failure_reason?: "INSUFFICIENT_BALANCE" | "REFUND_FAILED" | "REFUND_PERIOD_EXPIRED" | (string & {});
        };
        ChargeOptions: {
            /** @description Your account. */
            business_id: string;
            /** @description First digits of the card, as sent or looked up by the token. */
            bin: string;
            promotions?: components["schemas"]["ChargePromotion"][];
            installments?: components["schemas"]["InstallmentPlan"][];
            /** @description Reward points of the card, if it has any. */
            reward?: {
                /** @description Points that can be used. */
                balance: number;
            };
        };
        /** @description A promotion that fits the card. */
        ChargePromotion: {
            /** @description Your reference of the promotion. */
            reference_id?: string;
            /** @description Amount before the discount. */
            original_amount: number;
            /** @description Amount to charge. */
            final_amount: number;
            /** @description ISO 4217 code. */
            currency: string;
        } & components["schemas"]["DiscountTerms"];
        /** @description How a discount is found; `max_discount_amount` caps it. */
        DiscountTerms: {
            /** @description Share of the original amount; some answers carry it as a string. */
            discount_percent?: number | string;
            /** @description Fixed discount in major units. */
            discount_amount?: number;
            /** @description Smallest amount it applies to. */
            min_original_amount?: number;
            /** @description Largest discount it gives. */
            max_discount_amount?: number;
        };
        /** @description An instalment plan that fits the card. */
        InstallmentPlan: {
            /** @description Number of instalments. */
            count: number;
            interval: "month" | (string & {});
            /** @description Bank that offers the plan. */
            acquirer: string;
            /** @description ISO 4217 code. */
            currency: string;
            /** @description Smallest charge it applies to. */
            minimum_amount: number;
            /** @description Largest charge, where the plan has a limit. */
            maximum_amount?: number;
            /** @description The bank's code of the plan. */
            code?: string;
            /** @description The bank's words for the plan. */
            description?: string;
            /** @description Months without interest. */
            interest_free_duration?: number;
            /** @description What the cardholder pays each time. */
            installment_amount?: number;
        };
        /** @description Who gets the discount, and how much it is. */
        PromotionTermsInput: {
            /** @description What you show the payer. */
            description?: string;
            /** @description Code the payer must enter; may be combined with card ranges or a bank. */
            promo_code?: string;
            /** @description Card ranges it is for. */
            bin_list?: components["schemas"]["Bin"][];
            /** @description Bank it is for, such as BRI. */
            channel_code?: string;
            /** @description Instead of `discount_amount`. */
            discount_percent?: number;
            /** @description Instead of `discount_percent`. */
            discount_amount?: number | Money;
            /**
             * @description ISO 4217 code; only cards of that currency's country count.
             */
            currency?: "IDR" | "PHP" | "USD" | "MYR" | "THB" | "VND" | (string & {});
            /**
             * Format: date-time
             * @description At once by default.
             */
            start_time?: string;
            /**
             * Format: date-time
             * @description In the future.
             */
            end_time?: string;
            /** @description Smallest amount it applies to. */
            min_original_amount?: number | Money;
            /** @description Largest discount it gives. */
            max_discount_amount?: number | Money;
        };
        /** @description Who gets the discount, and how much it is. */
        PromotionTerms: {
            /** @description What you show the payer. */
            description?: string;
            /** @description Code the payer must enter; may be combined with card ranges or a bank. */
            promo_code?: string;
            /** @description Card ranges it is for. */
            bin_list?: components["schemas"]["Bin"][];
            /** @description Bank it is for, such as BRI. */
            channel_code?: string;
            /** @description Instead of `discount_amount`. */
            discount_percent?: number;
            /** @description Instead of `discount_percent`. */
            discount_amount?: number;
            /**
             * @description ISO 4217 code; only cards of that currency's country count.
             */
            currency?: "IDR" | "PHP" | "USD" | "MYR" | "THB" | "VND" | (string & {});
            /**
             * Format: date-time
             * @description At once by default.
             */
            start_time?: string;
            /**
             * Format: date-time
             * @description In the future.
             */
            end_time?: string;
            /** @description Smallest amount it applies to. */
            min_original_amount?: number;
            /** @description Largest discount it gives. */
            max_discount_amount?: number;
        };
        PromotionRequest: ({
            /** @description Your reference; unique for ever. */
            reference_id: string;
        } & WithRequired<components["schemas"]["PromotionTermsInput"], "description" | "currency">) & ({
            discount_percent: unknown;
        } | {
            discount_amount: unknown;
        });
        /** @description The fields to change; the kind of discount must stay. */
        PromotionUpdate: components["schemas"]["PromotionTermsInput"];
        PromotionFields: {
            /** @description Id of the promotion. */
            id?: string;
            /** @description Your account. */
            business_id?: string;
            /** @description Your reference. */
            reference_id?: string;
            /**
             * @description INACTIVE before `start_time`, EXPIRED after `end_time`, PAUSED on your request, DELETED in
             * the answer to
             *     the deletion.
             */
            status?: "ACTIVE" | "INACTIVE" | "EXPIRED" | "PAUSED" | "DELETED" | (string & {});
            /**
             * @description Seen in the answer to a deletion.
             */
            type?: "PROMO_CODE" | (string & {});
            /** @description Seen in the answer to an update; 0 there. */
            transaction_limit?: number;
            is_deleted?: boolean;
            created?: components["schemas"]["Timestamp"];
        } & components["schemas"]["PromotionTerms"];
        Promotion: WithRequired<components["schemas"]["PromotionFields"], "id" | "reference_id" | "status">;
        /** @description What is left of a promotion; `is_deleted` or the status DELETED tell that it is gone. */
        DeletedPromotion: WithRequired<components["schemas"]["PromotionFields"], "id">;
        PromotionCalculation: {
            /** @description Your reference of the promotion. */
            reference_id: string;
            /** @description Amount before the discount. */
            original_amount: number;
            /** @description Amount to charge. */
            final_amount: number;
            /** @description ISO 4217 code. */
            currency?: string;
            /** @description What you show the payer. */
            description: string;
        } & components["schemas"]["DiscountTerms"];
        /** @description The cardholder, for the issuer's risk check. */
        Cardholder: {
            card_holder_first_name: string;
            card_holder_last_name: string;
            card_holder_email: string;
            /** @description E.164 number, up to 15 digits. */
            card_holder_phone_number: string;
        };
        CardData: {
            /** @description Card number. */
            account_number: string;
            /** @description Two digits. */
            exp_month: string;
            /** @description Four digits. */
            exp_year: string;
        } & components["schemas"]["Cardholder"];
        /**
         * @description Argument of the browser script's `createToken`: a card, or a token to which the payer adds the
         * CVN again. A
         *     single-use token is authenticated in the same step by default, and then needs the amount.
         */
        TokenizationRequest: {
            card_data?: components["schemas"]["CardData"];
            /** @description Token to add a CVN to, in place of `card_data`. */
            credit_card_token_id?: string;
            /** @description 3 digits, 4 for AMEX; needed for cards issued in Europe. */
            card_cvn?: string;
            /** @description Major units; needed when the payer is authenticated in this step. */
            amount?: string;
            currency?: components["schemas"]["ChargeCurrency"];
            /** @description Your reference of the token. */
            external_id?: string;
            /** @description Whether the token may be charged again; no by default. */
            is_multiple_use?: boolean;
            /** @description Whether to authenticate in the same step; yes by default. */
            should_authenticate?: boolean;
            billing_details?: components["schemas"]["BillingDetails"];
            /** @description Which of your merchant ids to use; the first by default. */
            mid_label?: string;
        } & ({
            card_data: unknown;
        } | {
            credit_card_token_id: unknown;
        });
        /**
         * @description IN_REVIEW waits for the payer on `payer_authentication_url`.
         */
        ThreeDsStatus: "IN_REVIEW" | "VERIFIED" | "FAILED" | (string & {});
        ThreeDsOutcome: {
            status?: components["schemas"]["ThreeDsStatus"];
            /** @description Where the payer authenticates, while IN_REVIEW. */
            payer_authentication_url?: string;
            failure_reason?: "AUTHENTICATION_FAILED" | (string & {});
            network_response?: components["schemas"]["ThreeDsResponse"];
        };
        /** @description A FAILED authentication still leaves a token that can be authenticated again. */
        TokenizationResult: {
            /** @description Id of the token. */
            id: string;
            /** @description Goes into the charge; absent without authentication. */
            authentication_id?: string;
            /** @description Your reference of the token. */
            external_id?: string;
            /** @description First 6 or 8 and last 4 digits. */
            masked_card_number: string;
            card_info?: components["schemas"]["CardInfo"];
        } & WithRequired<components["schemas"]["ThreeDsOutcome"], "status">;
        /**
         * @description What `createToken` reports to its callback.
         */
        TokenizationError:
            | "API_VALIDATION_ERROR"
            | "INVALID_JSON_FORMAT"
            | "ACCOUNT_NUMBER_INVALID_ERROR"
            | "VALIDATION_ERROR"
            | "BRAND_NOT_SUPPORTED_ERROR"
            | "AUTHENTICATION_REQUIRED_ERROR"
            | "REQUEST_FORBIDDEN_ERROR"
            | "VERIFICATION_TIMEOUT_ERROR"
            | "TEMPORARY_SERVICE_ERROR"
            | "CONNECTION_ERROR"
            | (string & {});
        /**
         * @description Argument of the browser script's `createAuthentication`, for a token that may be charged several
         * times.
         */
        AuthenticationRequest: {
            /** @description Major units; a charge may not exceed it. */
            amount: string;
            /** @description Token to authenticate. */
            token_id: string;
            /** @description Your reference of the authentication. */
            external_id?: string;
            card_data?: components["schemas"]["Cardholder"];
            currency?: components["schemas"]["ChargeCurrency"];
            /** @description Which of your merchant ids to use; the first by default. */
            mid_label?: string;
        };
        /** @description An authentication serves one charge; a FAILED one serves none. */
        AuthenticationResult: {
            /** @description Goes into the charge as authentication_id. */
            id: string;
            /** @description Your reference of the authentication. */
            external_id?: string;
            /** @description Which of your merchant ids was used. */
            mid_label?: string;
        } & WithRequired<components["schemas"]["ThreeDsOutcome"], "status">;
        /** @description Argument of the script's function that adds a CVN to a token for several charges. */
        CvnRequest: {
            /** @description Token to add the CVN to. */
            token_id: string;
            card_cvn: string;
            billing_details?: components["schemas"]["BillingDetails"];
            /** @description The payer; its fields are not documented. */
            customer?: {
                [key: string]: unknown;
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
    getToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Id of the token. */
                credit_card_token_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
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
            /** @description There is no such token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CREDIT_CARD_TOKEN_NOT_FOUND_ERROR" | (string & {});
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
    createCharge: {
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
                "application/json":
                    | components["schemas"]["ChargeRequest"]
                    | components["schemas"]["AuthorizationRequest"];
            };
        };
        responses: {
            /** @description The charge in its final state; read `status`. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    /** @description Split rule that was applied. */
                    split_rule_id?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charge"];
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
                            | "TOKEN_ALREADY_USED_ERROR"
                            | "AUTHENTICATION_ALREADY_USED_ERROR"
                            | "INVALID_TOKEN_ID_ERROR"
                            | "INVALID_CVN_LENGTH_ERROR"
                            | "AUTHENTICATION_ID_MISSING_ERROR"
                            | "AMOUNT_GREATER_THAN_AUTHENTICATED_ERROR"
                            | "INVALID_AUTHENTICATION_ID_ERROR"
                            | "INVALID_PROMOTION_DETAILS"
                            | "CARDHOLDER_NAME_REQUIRED"
                            | "INSTALLMENT_BELOW_MINIMUM_AMOUNT"
                            | "AMOUNT_BELOW_MINIMUM_LIMIT"
                            | "AMOUNT_ABOVE_MAXIMUM_LIMIT"
                            | "INCOMPLETE_AUTHENTICATION"
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
            /** @description Something the request names does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "TOKEN_NOT_FOUND_ERROR"
                            | "AUTHENTICATION_NOT_FOUND_ERROR"
                            | "MID_NOT_FOUND_ERROR"
                            | "INSTALLMENT_UNAVAILABLE"
                            | (string & {});
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
    getChargeOptions: {
        parameters: {
            query: {
                /** @description First 6 or 8 digits of the card; needed unless `token_id` is sent. */
                bin?: components["schemas"]["Bin"];
                /** @description Amount before any discount, in major units. */
                amount: number | Money;
                /** @description Currency of the payment. */
                currency?: components["schemas"]["ChargeCurrency"];
                /** @description Code that the payer entered. */
                promo_code?: string;
                /** @description Card token, in place of the card's first digits. */
                token_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What applies to the card; lists may be absent. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeOptions"];
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
    getCharge: {
        parameters: {
            query?: {
                /** @description What the id in the path is; charge by default. */
                id_type?: "charge" | "external";
            };
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Charge id, or your external_id with `id_type` external. */
                credit_card_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The charge. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charge"];
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
            /** @description There is no such charge. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CREDIT_CARD_CHARGE_NOT_FOUND_ERROR" | (string & {});
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
    captureCharge: {
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
            path: {
                /** @description Id of the charge. */
                credit_card_charge_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptureRequest"];
            };
        };
        responses: {
            /** @description The charge after the capture. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    /** @description Split rule that was applied. */
                    split_rule_id?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charge"];
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
                            | "AMOUNT_GREATER_THAN_AUTHORIZED_ERROR"
                            | "INVALID_CHARGE_STATUS_ERROR"
                            | "AUTHORIZATION_EXPIRED"
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
            /** @description There is no such charge. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CREDIT_CARD_CHARGE_NOT_FOUND_ERROR" | (string & {});
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
    reverseAuthorization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Id of the authorized charge. */
                charge_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReversalRequest"];
            };
        };
        responses: {
            /** @description The reversal in its final state; read `status`. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversal"];
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
                            | "CHARGE_ALREADY_REVERSED_ERROR"
                            | "CHARGE_ALREADY_CAPTURED_ERROR"
                            | "CHARGE_FAILED_ERROR"
                            | "INVALID_AMOUNT_FOR_REVERSE_AUTHORIZATION_ERROR"
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
            /** @description There is no such charge. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CREDIT_CARD_CHARGE_NOT_FOUND_ERROR" | (string & {});
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
    createRefund: {
        parameters: {
            query?: never;
            header: {
                /** @description Key of this request, unique across test and live mode. */
                "X-IDEMPOTENCY-KEY"?: string;
                /** @description The version in which refunds answer at once. */
                "x-api-version": "2019-05-01";
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Id of the charge. */
                credit_card_charge_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description The refund; read `status`. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
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
                            | "REFUND_AMOUNT_EXCEEDED_ERROR"
                            | "DUPLICATE_REFUND_ERROR"
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
            /** @description There is no such charge. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CREDIT_CARD_CHARGE_NOT_FOUND_ERROR" | (string & {});
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
    listPromotions: {
        parameters: {
            query?: {
                /** @description Your reference of one promotion. */
                reference_id?: string;
                /** @description Called required, yet left out of the definition and the sample. */
                status?: "ACTIVE" | "INACTIVE";
                /** @description A card range the promotion must cover. */
                bin?: components["schemas"]["Bin"];
                /** @description The bank the promotion is for. */
                channel_code?: string;
                /** @description IDR by default, and only IDR is served at present. */
                currency?: "IDR";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching promotions, possibly none. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promotion"][];
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
    createPromotion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromotionRequest"];
            };
        };
        responses: {
            /** @description The promotion. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promotion"];
                };
            };
            /** @description The request was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | "INVALID_JSON_FORMAT" | (string & {});
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
            /** @description A name is taken, by a present or a past promotion. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "REFERENCE_IN_USE" | "PROMO_CODE_IN_USE" | (string & {});
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
    calculatePromotion: {
        parameters: {
            query: {
                /** @description Amount before any discount, in major units. */
                amount: number | Money;
                /** @description First digits of the card. */
                bin?: components["schemas"]["Bin"];
                /** @description Code that the payer entered. */
                promo_code?: string;
                /** @description Currency of the payment; IDR by default. */
                currency?: components["schemas"]["ChargeCurrency"];
                /** @description Card token, in place of the card's first digits. */
                token_id?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The amounts before and after the discount. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionCalculation"];
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
    deletePromotion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the promotion, by the provider. */
                promotion_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The promotion is gone. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedPromotion"];
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
            /** @description There is no such promotion. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "PROMOTION_NOT_FOUND_ERROR" | (string & {});
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
    updatePromotion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the promotion, by the provider. */
                promotion_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromotionUpdate"];
            };
        };
        responses: {
            /** @description The promotion after the change. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promotion"];
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
                            | "PROMO_CODE_IN_USE"
                            | "INVALID_DISCOUNT_TYPE"
                            | "INVALID_START_TIME_UPDATE"
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
            /** @description There is no such promotion. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "PROMOTION_NOT_FOUND_ERROR" | (string & {});
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
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
