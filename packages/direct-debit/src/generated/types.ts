// @generated from specs/direct-debit.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { Money } from "@pay/core/money"

export interface paths {
    "/linked_account_tokens/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start linking a customer's account.
         * @description Debit cards of BRI: the bank sends the customer an OTP; go on with
         * validateLinkedAccountTokenOtp. All other
         *     channels: send the customer to `authorizer_url`.
         */
        post: operations["initializeLinkedAccountToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/linked_account_tokens/{linked_account_token_id}/validate_otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finish linking a debit card with the OTP that the customer received. */
        post: operations["validateLinkedAccountTokenOtp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/linked_account_tokens/{linked_account_token_id}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the accounts that a linked account token gives access to. */
        get: operations["listLinkedAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/linked_account_tokens/{linked_account_token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unlink an account.
         * @description Krungthai (KTB): send both redirect URLs; the account stays linked until the customer confirms
         * on
         *     `authorizer_url`, and nothing tells when that happens.
         */
        delete: operations["unbindLinkedAccountToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment_methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the payment methods of a customer.
         * @description A BCA KlikPay method has no customer and cannot be listed.
         */
        get: operations["listPaymentMethods"];
        put?: never;
        /** Make a linked account, or BCA KlikPay, usable for payments. */
        post: operations["createPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/direct_debits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a payment by your reference.
         * @description References are not unique; several payments come as an array, and one may come with or without
         * it.
         */
        get: operations["getPaymentByReferenceId"];
        put?: never;
        /**
         * Debit a payment method.
         * @description Read `required_action`: VALIDATE_OTP asks for validatePaymentOtp, VALIDATE_ON_REDIRECT for a
         * visit of
         * `checkout_url`, null means that the bank is at work. BRI and BPI can ask for an OTP, UBP never does; BCA
         * OneKlik
         *     sends the `checkout_url` later. The end comes by the webhook direct_debit.payment.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/direct_debits/{direct_debit_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a payment by its id. */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/direct_debits/{direct_debit_id}/validate_otp/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a payment with the OTP that the customer received.
         * @description Answers once the bank has taken the OTP; the payment may then still be PENDING until the webhook
         *     direct_debit.payment.
         */
        post: operations["validatePaymentOtp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/direct_debits/{direct_debit_id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the refunds of a payment.
         * @description Further pages are told of in `links`; no parameter to ask for them is documented.
         */
        get: operations["listRefunds"];
        put?: never;
        /**
         * Give back a completed payment.
         * @description Only BRI, and only whole payments at present. The end comes by the webhook direct_debit.refund.
         * Fees are not
         *     given back.
         */
        post: operations["createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/direct_debits/{direct_debit_id}/refunds/{refund_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a refund by its id. */
        get: operations["getRefund"];
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
    "linked_account_token.successful": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells that a customer has linked an account by redirect.
         * @description Sent for BPI, Unionbank and BCA OneKlik, to the `callback_url` of the linking where it had one.
         * A failed linking
         *     is not told.
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
                    "application/json": components["schemas"]["AccountLinkedEvent"];
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
    "payment_method.expiry.expiring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells that a payment method ends in 7 days.
         * @description Sent for BPI and Unionbank; ask the customer to link the account again.
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
                    "application/json": components["schemas"]["PaymentMethodExpiringEvent"];
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
    "payment_method.expiry.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells that a payment method has expired or was invalidated.
         * @description Sent for BPI and Unionbank. eWallets send an event of this name too, with its content under
         * `data`.
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
                    "application/json": components["schemas"]["PaymentMethodExpiredEvent"];
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
    "direct_debit.payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells how a payment stands.
         * @description Sent to the payment's `callback_url` where it had one.
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
                    "application/json": components["schemas"]["PaymentEvent"];
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
    "direct-debit-recurring-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells that an invoice of a recurring payment was paid, or that its debit failed.
         * @description It carries no event name; the id of the recurring payment tells it apart from other invoices. A
         * failed debit
         *     comes as EXPIRED.
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
                    "application/json": components["schemas"]["RecurringPaymentEvent"];
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
    "direct_debit.refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells how a refund ended. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RefundEvent"];
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
         * @description BRI, BCA OneKlik (ID), BPI and Unionbank (PH), Bangkok, Krungsri, Krungthai and Siam Commercial
         * Bank (TH).
         */
        LinkableChannelCodeInput:
            | "DC_BRI"
            | "BCA_ONEKLIK"
            | "BA_BPI"
            | "BPI_RECURRING"
            | "BA_UBP"
            | "UBP_EADA"
            | "BA_BBL"
            | "BA_BAY"
            | "BA_KTB"
            | "BA_SCB";
        /**
         * @description BRI, BCA OneKlik (ID), BPI and Unionbank (PH), Bangkok, Krungsri, Krungthai and Siam Commercial
         * Bank (TH).
         */
        LinkableChannelCode:
            | "DC_BRI"
            | "BCA_ONEKLIK"
            | "BA_BPI"
            | "BPI_RECURRING"
            | "BA_UBP"
            | "UBP_EADA"
            | "BA_BBL"
            | "BA_BAY"
            | "BA_KTB"
            | "BA_SCB"
            | (string & {});
        ChannelCode: components["schemas"]["LinkableChannelCode"] | components["schemas"]["RedirectChannelCode"];
        /**
         * @description BCA KlikPay.
         */
        RedirectChannelCodeInput: "BCA_KLIKPAY";
        /**
         * @description BCA KlikPay.
         */
        RedirectChannelCode: "BCA_KLIKPAY" | (string & {});
        /** @description E.164 number with its leading plus sign, as the bank knows it. */
        MobileNumber: string;
        /**
         * @description ISO 4217 code of the channel's currency.
         */
        PaymentCurrencyInput: "IDR" | "PHP" | "THB" | (string & {});
        /**
         * @description ISO 4217 code of the channel's currency.
         */
        PaymentCurrency: "IDR" | "PHP" | "THB" | (string & {});
        /** @description Free data of yours. */
        FreeObject: {
            [key: string]: unknown;
        };
        /** @description The customer's device, for the bank's fraud check. */
        Device: {
            /** @description Android or iOS device id; WEB for a browser. */
            id: string;
            /** @description IPv4 or IPv6 address. */
            ip_address: string;
            user_agent: string;
            /** @description Advertising id of the device. */
            ad_id?: string;
            imei?: string;
        };
        /** @description What the bank needs to find the account; the channel decides. */
        LinkingProperties: {
            account_mobile_number?: components["schemas"]["MobileNumber"];
            card_last_four?: string;
            /** @description MM/YY. */
            card_expiry?: string;
            /**
             * Format: email
             * @description As the bank knows it.
             */
            account_email?: string;
            /**
             * Format: uri
             * @description Where the customer goes after linking; the token's id is added to its query.
             */
            success_redirect_url?: string;
            /**
             * Format: uri
             * @description Where the customer goes after a failure.
             */
            failure_redirect_url?: string;
            /**
             * Format: uri
             * @description Where the webhook of this linking goes, in place of the set one (BCA OneKlik, BPI,
             * Unionbank).
             */
            callback_url?: string;
            device?: components["schemas"]["Device"];
            /** @description Thai national identification number. */
            account_identity_document_number?: string;
        };
        LinkingRequest: {
            /** @description The customer who owns the account. */
            customer_id: string;
            channel_code: components["schemas"]["LinkableChannelCodeInput"];
            properties?: components["schemas"]["LinkingProperties"];
            metadata?: components["schemas"]["FreeObject"];
        } & ({
            channel_code: "DC_BRI";
            properties: {
                account_email: unknown;
                account_mobile_number: unknown;
                card_last_four: unknown;
            };
        } | {
            channel_code: "BCA_ONEKLIK";
            properties: {
                account_mobile_number: unknown;
                device: unknown;
                success_redirect_url: unknown;
            };
        } | {
            channel_code: "BA_BPI" | "BPI_RECURRING" | "BA_UBP" | "UBP_EADA";
            properties: {
                success_redirect_url: unknown;
            };
        } | {
            channel_code: "BA_BBL" | "BA_SCB";
            properties: {
                account_mobile_number: unknown;
                failure_redirect_url: unknown;
                success_redirect_url: unknown;
            };
        } | {
            channel_code: "BA_BAY" | "BA_KTB";
            properties: {
                account_identity_document_number: unknown;
                account_mobile_number: unknown;
                failure_redirect_url: unknown;
                success_redirect_url: unknown;
            };
        });
        LinkedAccountToken: {
            /** @description Id of the token, `lat-…`. */
            id: string;
            /** @description The customer who owns the account. */
            customer_id: string;
            channel_code: components["schemas"]["LinkableChannelCode"];
            /** @description Where the customer authorizes the link; null for BRI. */
            authorizer_url?: string | null;
            status: "PENDING" | "SUCCESS" | (string & {});
            metadata?: components["schemas"]["FreeObject"] | null;
        };
        OtpRequest: {
            /** @description As the customer entered it. */
            otp_code: string;
        };
        /**
         * @description DEBIT_CARD for BRI and BCA OneKlik, BANK_ACCOUNT for the other linked banks.
         */
        AccountType: "DEBIT_CARD" | "BANK_ACCOUNT" | (string & {});
        /**
         * @description Debit cards carry the card fields, BCA OneKlik also the mobile number; bank accounts carry the
         * account fields.
         */
        AccountDetails: {
            /** @description As the bank knows it, possibly masked. */
            account_mobile_number?: string | null;
            card_last_four?: string | null;
            /** @description MM/YY. */
            card_expiry?: string | null;
            /** @description Masked account number, for display. */
            account_details?: string | null;
            /** @description The same for this account across links. */
            account_hash?: string | null;
            /** @description The bank's word for the kind of account, such as SAVINGS. */
            account_type?: string | null;
            /** @description ISO 4217 code. */
            currency?: string | null;
            /** @description The bank's words. */
            description?: string | null;
        };
        LinkedAccount: {
            /** @description Id of the account, `la-…`; goes into a payment method. */
            id: string;
            channel_code: components["schemas"]["LinkableChannelCode"];
            type: components["schemas"]["AccountType"];
            properties: components["schemas"]["AccountDetails"];
        };
        Unbinding: {
            /** @description Id of the token. */
            id: string;
            /** @description False while the customer has yet to confirm. */
            is_deleted: boolean;
            /** @description Where the customer confirms; Krungthai only. */
            authorizer_url?: string;
        };
        /**
         * @description DEBIT_CARD and BANK_ACCOUNT stand for a linked account, BANK_REDIRECT for BCA KlikPay.
         */
        PaymentMethodTypeInput: "DEBIT_CARD" | "BANK_REDIRECT" | "BANK_ACCOUNT";
        /**
         * @description DEBIT_CARD and BANK_ACCOUNT stand for a linked account, BANK_REDIRECT for BCA KlikPay.
         */
        PaymentMethodType: "DEBIT_CARD" | "BANK_REDIRECT" | "BANK_ACCOUNT" | (string & {});
        PaymentMethodRequest: {
            /** @description Owner of the account; not needed for BCA KlikPay. */
            customer_id?: string;
            type: components["schemas"]["PaymentMethodTypeInput"];
            properties: {
                /** @description The linked account, `la-…`. */
                id?: string;
                channel_code?: components["schemas"]["RedirectChannelCodeInput"];
            };
            metadata?: components["schemas"]["FreeObject"];
        } & ({
            type: "DEBIT_CARD" | "BANK_ACCOUNT";
            customer_id: unknown;
            properties: {
                id: unknown;
            };
        } | {
            type: "BANK_REDIRECT";
            properties: {
                channel_code: unknown;
            };
        });
        PaymentMethod: {
            /** @description Id of the payment method, `pm-…`. */
            id: string;
            type: components["schemas"]["PaymentMethodType"];
            properties: {
                /** @description The linked account, `la-…`. */
                id?: string | null;
                channel_code?: components["schemas"]["ChannelCode"];
            } & components["schemas"]["AccountDetails"];
            /** @description Owner of the account. */
            customer_id?: string | null;
            status: "ACTIVE" | (string & {});
            created?: components["schemas"]["Time"];
            updated?: components["schemas"]["OptionalTime"];
            metadata?: components["schemas"]["FreeObject"] | null;
        };
        /**
         * Format: date-time
         * @description ISO 8601 date and time; the samples carry the offset +0800.
         */
        Time: string;
        /** @description ISO 8601 date and time; null or empty where it does not apply. */
        OptionalTime: string | null;
        BasketItemInput: {
            /** @description Your reference of the product. */
            reference_id?: string;
            name?: string;
            /** @description Two-letter code of your country of operations. */
            market?: string;
            /** @description Kind of product. */
            type?: string;
            description?: string | null;
            category?: string | null;
            "sub-category"?: string | null;
            /** @description Price of one unit in major units, as number or string. */
            price?: number | string | Money | null;
            /** @description Page of the product. */
            url?: string | null;
            /** @description Number of units. */
            quantity?: number | string | null;
            /** @description Further attributes of the product. */
            metadata?: {
                [key: string]: unknown;
            } | string | null;
        };
        BasketItem: {
            /** @description Your reference of the product. */
            reference_id?: string;
            name?: string;
            /** @description Two-letter code of your country of operations. */
            market?: string;
            /** @description Kind of product. */
            type?: string;
            description?: string | null;
            category?: string | null;
            "sub-category"?: string | null;
            /** @description Price of one unit in major units, as number or string. */
            price?: number | string | null;
            /** @description Page of the product. */
            url?: string | null;
            /** @description Number of units. */
            quantity?: number | string | null;
            /** @description Further attributes of the product. */
            metadata?: {
                [key: string]: unknown;
            } | string | null;
        };
        BasketItemRequest: WithRequired<components["schemas"]["BasketItemInput"], "reference_id" | "name" | "market" | "type">;
        PaymentRequest: {
            /** @description Your reference; make it unique, since a lost payment is looked up by it. */
            reference_id: string;
            /** @description `pm-…` */
            payment_method_id: string;
            currency: components["schemas"]["PaymentCurrencyInput"];
            /** @description Major units. Without OTP at most 999999 (IDR). */
            amount: number | Money;
            /**
             * Format: uri
             * @description Where the webhooks of this payment go, in place of the set URL.
             */
            callback_url?: string;
            /**
             * @description Whether the customer must confirm by OTP. True by default for BRI. BCA OneKlik: true forces
             * an OTP,
             *     otherwise the bank judges by the device. Not for BPI, Unionbank and BCA KlikPay.
             */
            enable_otp?: boolean;
            description?: string;
            /** @description Needed for BCA OneKlik. */
            device?: components["schemas"]["Device"];
            basket?: components["schemas"]["BasketItemRequest"][];
            /**
             * Format: uri
             * @description Needed for BCA OneKlik and BCA KlikPay.
             */
            success_redirect_url?: string;
            /**
             * Format: uri
             * @description Needed for BCA OneKlik and BCA KlikPay; the query parameter `failure-code` tells why.
             */
            failure_redirect_url?: string;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Free key-value data kept with the object; at most 50 keys of 40 characters, values of 500. */
        Metadata: {
            [key: string]: unknown;
        };
        PaymentStatus: "PENDING" | "COMPLETED" | "FAILED" | (string & {});
        /**
         * @description Why a payment is FAILED; empty otherwise.
         */
        PaymentFailureCode:
            | "MAX_AMOUNT_LIMIT_ERROR"
            | "INSUFFICIENT_BALANCE"
            | "CHANNEL_UNAVAILABLE"
            | "ACCOUNT_ACCESS_BLOCKED"
            | "MAX_OTP_ATTEMPTS_ERROR"
            | "INVALID_PAYMENT_METHOD_ERROR"
            | "SERVER_ERROR"
            | (string & {});
        PaymentCore: {
            /** @description Id of the payment, `ddpy-…`. */
            id: string;
            /** @description Your reference. */
            reference_id: string;
            channel_code?: components["schemas"]["ChannelCode"];
            /** @description The payment method debited. */
            payment_method_id: string;
            currency: components["schemas"]["PaymentCurrency"];
            /** @description Major units, as string or number. */
            amount: string | number;
            description?: string | null;
            status: components["schemas"]["PaymentStatus"];
            failure_code?: components["schemas"]["PaymentFailureCode"] | null;
            metadata?: components["schemas"]["FreeObject"] | null;
        };
        /** @description The refunds of a payment, by id. */
        RefundSummary: {
            /** @description Ids of at most 10 refunds. */
            data?: string[];
            /** @description Whether there are more than 10. */
            has_more?: boolean;
            /** @description Where to list them. */
            url?: string | unknown[];
        };
        /** @description Empty strings, lists and objects stand for null where a payment is read back. */
        Payment: {
            /** @description Whether the customer must confirm by OTP. */
            is_otp_required?: boolean | null;
            /** @description Where the OTP went, masked; empty without OTP. */
            otp_mobile_number?: string | null;
            otp_expiration_timestamp?: components["schemas"]["OptionalTime"];
            /** @description What must happen next; null while the bank is at work. */
            required_action?: ("VALIDATE_ON_REDIRECT" | "VALIDATE_OTP") | null;
            /** @description Where the customer confirms; comes later for BCA OneKlik. */
            checkout_url?: string | null;
            success_redirect_url?: string | null;
            failure_redirect_url?: string | null;
            /** @description Sum given back so far, in major units. */
            refunded_amount?: number | string | null;
            refunds?: components["schemas"]["RefundSummary"] | null;
            basket?: components["schemas"]["BasketItem"][] | null;
            created?: components["schemas"]["Time"];
            updated?: components["schemas"]["OptionalTime"];
        } & components["schemas"]["PaymentCore"];
        RefundReasonInput: "FRAUDULENT" | "DUPLICATE" | "REQUESTED_BY_CUSTOMER" | "CANCELLATION" | "OTHER";
        RefundReason: "FRAUDULENT" | "DUPLICATE" | "REQUESTED_BY_CUSTOMER" | "CANCELLATION" | "OTHER" | (string & {});
        RefundRequest: {
            reason: components["schemas"]["RefundReasonInput"];
            /** @description Major units; all that can be given back by default. */
            amount?: number | Money;
            /**
             * @description The payment's currency by default.
             */
            currency?: "IDR";
            metadata?: components["schemas"]["Metadata"];
        };
        Refund: {
            /** @description Id of the refund, `ddrfd-…`. */
            id: string;
            /** @description The payment given back. */
            direct_debit_id: string;
            channel_code?: components["schemas"]["ChannelCode"];
            currency: components["schemas"]["PaymentCurrency"];
            /** @description Major units, as string or number. */
            amount: string | number;
            status: "PENDING" | "COMPLETED" | "FAILED" | (string & {});
            reason?: components["schemas"]["RefundReason"];
            /** @description Why it is FAILED. */
            failure_code?:
                | ("REFUND_FAILED"
                | "ACCOUNT_ACCESS_BLOCKED"
                | "ACCOUNT_NOT_FOUND"
                | "INSUFFICIENT_BALANCE")
                | null;
            created?: components["schemas"]["Time"];
            updated?: components["schemas"]["OptionalTime"];
            metadata?: components["schemas"]["FreeObject"] | null;
        };
        PageLink: {
            /** @description Where the next page is. */
            href?: string;
            ref?: "next" | (string & {});
            method?: "GET" | (string & {});
        };
        RefundPage: {
            data: components["schemas"]["Refund"][];
            /** @description Whether more refunds follow. */
            has_more: boolean;
            /** @description Null on the last page. */
            links?: components["schemas"]["PageLink"][] | components["schemas"]["PageLink"] | null;
        };
        AccountLinkedEvent: {
            /** @constant */
            event: "linked_account_token.successful";
            timestamp?: components["schemas"]["Time"];
            /** @description Id of the token, `lat-…`. */
            id: string;
            channel_code: components["schemas"]["LinkableChannelCode"];
            type?: components["schemas"]["AccountType"];
            accounts?: ({
                /** @description Id of the account, `la-…`. */
                id: string;
            } & components["schemas"]["AccountDetails"])[];
        };
        PaymentMethodExpiry: {
            timestamp?: components["schemas"]["Time"];
            /** @description The payment method, `pm-…`. */
            id: string;
            /** @description Owner of the account. */
            customer_id?: string;
            /** @description Your account. */
            business_id?: string;
        };
        PaymentMethodExpiringEvent: {
            /** @constant */
            event: "payment_method.expiry.expiring";
            channel_code?: components["schemas"]["LinkableChannelCode"];
            expiration_timestamp?: components["schemas"]["Time"];
        } & components["schemas"]["PaymentMethodExpiry"];
        PaymentMethodExpiredEvent: {
            /** @constant */
            event: "payment_method.expiry.expired";
        } & components["schemas"]["PaymentMethodExpiry"];
        PaymentEvent: {
            /** @constant */
            event: "direct_debit.payment";
            timestamp?: components["schemas"]["Time"];
        } & components["schemas"]["PaymentCore"];
        RefundEvent: {
            /** @constant */
            event: "direct_debit.refund";
            created?: components["schemas"]["Time"];
            /** @description Your account. */
            business_id?: string;
            data: components["schemas"]["Refund"];
        };
        /** @description The invoice that a recurring payment made. */
        RecurringPaymentEvent: {
            /** @description Id of the invoice. */
            id: string;
            /** @description Your account. */
            user_id?: string;
            /** @description Your reference of the recurring payment. */
            external_id: string;
            /**
             * @deprecated
             * @description Whether unique numbers go above the amount.
             */
            is_high?: boolean;
            /** @description Name of your business. */
            merchant_name?: string;
            /** @description Amount of the invoice in major units. */
            amount: number;
            /**
             * @description EXPIRED means that the debit failed.
             */
            status: "PAID" | "EXPIRED" | (string & {});
            payer_email?: string;
            description?: string;
            /** @description Fees taken from this invoice. */
            fees_paid_amount?: number;
            /** @description What you receive after fees. */
            adjusted_received_amount?: number;
            /** @description The recurring payment that made the invoice. */
            recurring_payment_id: string;
            /** @description What the customer paid. */
            paid_amount?: number;
            updated?: components["schemas"]["Timestamp"];
            created?: components["schemas"]["Timestamp"];
            /** @description ISO 4217 code. */
            currency?: string;
            paid_at?: components["schemas"]["Timestamp"];
            /**
             * @description How it was paid; absent when it was not.
             */
            payment_method?: "DIRECT_DEBIT" | (string & {});
            /** @description Such as DC_BRI. */
            payment_channel?: string;
        };
        /**
         * Format: date-time
         * @description ISO 8601 date and time in UTC.
         */
        Timestamp: string;
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
    initializeLinkedAccountToken: {
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
                "application/json": components["schemas"]["LinkingRequest"];
            };
        };
        responses: {
            /** @description The linking has begun. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedAccountToken"];
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
                            | "CHANNEL_CODE_NOT_SUPPORTED_ERROR"
                            | "CUSTOMER_NOT_FOUND_ERROR"
                            | "INVALID_ACCOUNT_DETAILS"
                            | "ACCOUNT_ACCESS_BLOCKED"
                            | "MAX_ACCOUNT_LINKING"
                            | "OTP_DELIVERY_ERROR"
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
            /** @description The channel is down. */
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
    validateLinkedAccountTokenOtp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Id of the linked account token, `lat-…`. */
                linked_account_token_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtpRequest"];
            };
        };
        responses: {
            /** @description The account is linked. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedAccountToken"];
                };
            };
            /** @description The OTP was refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "API_VALIDATION_ERROR"
                            | "INVALID_OTP_ERROR"
                            | "EXPIRED_OTP_ERROR"
                            | "MAX_OTP_ATTEMPTS_ERROR"
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
            /** @description There is no such token. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DATA_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
            /** @description The linking is over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "ACCOUNT_LINKING_ALREADY_COMPLETED"
                            | "ACCOUNT_LINKING_ALREADY_FAILED"
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
    listLinkedAccounts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Id of the linked account token, `lat-…`. */
                linked_account_token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedAccount"][];
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
                        error_code?: "DATA_NOT_FOUND_ERROR" | (string & {});
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
    unbindLinkedAccountToken: {
        parameters: {
            query?: {
                /** @description Where the customer goes after confirming; needed for Krungthai. */
                success_redirect_url?: string;
                /** @description Where the customer goes after a failure; needed for Krungthai. */
                failure_redirect_url?: string;
            };
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Id of the linked account token, `lat-…`. */
                linked_account_token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link is gone, or waits for the customer; read `is_deleted`. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unbinding"];
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
                        error_code?: "DATA_NOT_FOUND_ERROR" | (string & {});
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
    listPaymentMethods: {
        parameters: {
            query: {
                /** @description Id of the customer. */
                customer_id: string;
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
            /** @description The customer's payment methods. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethod"][];
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
    createPaymentMethod: {
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
                "application/json": components["schemas"]["PaymentMethodRequest"];
            };
        };
        responses: {
            /** @description The payment method. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethod"];
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
                            | "CHANNEL_CODE_NOT_SUPPORTED_ERROR"
                            | "LIINKED_ACCOUNT_NOT_FOUND_ERROR"
                            | "CUSTOMER_NOT_FOUND_ERROR"
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
            /** @description The account has a payment method. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DUPLICATE_ERROR" | (string & {});
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
    getPaymentByReferenceId: {
        parameters: {
            query: {
                /** @description Your reference of the payment. */
                reference_id: string;
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
            /** @description The payment, or the payments. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"] | components["schemas"]["Payment"][];
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
            /** @description There is no such payment. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DATA_NOT_FOUND_ERROR" | (string & {});
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
    createPayment: {
        parameters: {
            query?: never;
            header: {
                /** @description Key of this request. */
                "Idempotency-key": string;
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
                "application/json": components["schemas"]["PaymentRequest"];
            };
        };
        responses: {
            /** @description The payment, most often PENDING. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    /** @description Split rule that was applied. */
                    split_rule_id?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description The payment was refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "API_VALIDATION_ERROR"
                            | "PAYMENT_METHOD_NOT_FOUND_ERROR"
                            | "INVALID_PAYMENT_METHOD_ERROR"
                            | "INSUFFICIENT_BALANCE"
                            | "ACCOUNT_ACCESS_BLOCKED"
                            | "MAX_AMOUNT_LIMIT_ERROR"
                            | "PAYMENT_STATUS_FAILED"
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
            /** @description The idempotency key is used. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DUPLICATE_ERROR" | (string & {});
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
    getPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Id of the payment, `ddpy-…`. */
                direct_debit_id: string;
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
                    "application/json": components["schemas"]["Payment"];
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
            /** @description There is no such payment. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DATA_NOT_FOUND_ERROR" | (string & {});
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
    validatePaymentOtp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Id of the payment, `ddpy-…`. */
                direct_debit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtpRequest"];
            };
        };
        responses: {
            /** @description The bank has taken the OTP. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description The OTP or the payment was refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "API_VALIDATION_ERROR"
                            | "INVALID_OTP_ERROR"
                            | "EXPIRED_OTP_ERROR"
                            | "MAX_OTP_ATTEMPTS_ERROR"
                            | "INSUFFICIENT_BALANCE"
                            | "ACCOUNT_ACCESS_BLOCKED"
                            | "MAX_AMOUNT_LIMIT_ERROR"
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
            /** @description There is no such payment. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DATA_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
            /** @description The payment is over. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "DIRECT_DEBIT_ALREADY_COMPLETED" | "DIRECT_DEBIT_ALREADY_FAILED" | (string & {});
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
    listRefunds: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Id of the payment, `ddpy-…`. */
                direct_debit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refunds. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundPage"];
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
            /** @description There is no such payment or refund. */
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
    createRefund: {
        parameters: {
            query?: never;
            header: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
                /** @description Key of this request. */
                "Idempotency-key": string;
            };
            path: {
                /** @description Id of the payment, `ddpy-…`. */
                direct_debit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description The refund, PENDING while the bank works. */
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
            /** @description The refund was refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "API_VALIDATION_ERROR"
                            | "MAXIMUM_REFUND_AMOUNT_REACHED"
                            | "REFUND_NOT_SUPPORTED"
                            | "INELIGIBLE_TRANSACTION"
                            | "PARTIAL_REFUND_NOT_SUPPORTED"
                            | "INSUFFICIENT_BALANCE"
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
            /** @description There is no such payment or refund. */
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
            /** @description The idempotency key is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "IDEMPOTENCY_ERROR" | (string & {});
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
    getRefund: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description Id of the payment, `ddpy-…`. */
                direct_debit_id: string;
                /** @description Id of the refund, `ddrfd-…`. */
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refund. */
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
            /** @description There is no such payment or refund. */
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
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
