// @generated from specs/snap.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { Money } from "@pay/core/money"

export interface paths {
    "/snap/v1.0/registration-account-binding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind a customer's e-wallet or debit card without a payment.
         * @description The payment method that comes back is paid with later. While it is REQUIRES_ACTION the customer
         * confirms by OTP or on a page; PENDING turns ACTIVE by itself.
         */
        post: operations["createAccountBinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snap/v1.0/registration-account-inquiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get the state of an account binding. */
        post: operations["inquireAccountBinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snap/v1.0/registration-account-unbinding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an account binding.
         * @description The payment method cannot be paid with afterwards. Treat EXPIRED as final; INACTIVE can be
         * undone.
         */
        post: operations["unbindAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snap/v1.0/otp-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a binding or a payment with the customer's one-time password. */
        post: operations["verifyOtp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snap/v1.0/transfer-va/create-va": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a virtual account that a customer pays into.
         * @description With `totalAmount` only that amount is taken (closed); without it any amount (open). This cannot
         * change later.
         */
        post: operations["createVirtualAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snap/v1.0/transfer-va/inquiry-va": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a virtual account.
         * @description Tells the state of the account, not whether it was paid.
         */
        post: operations["inquireVirtualAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snap/v1.0/transfer-va/update-va": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the name, amount, texts or expiry of a virtual account.
         * @description A closed account stays closed, an open one open.
         */
        post: operations["updateVirtualAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snap/v1.0/transfer-va/delete-va": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate a virtual account.
         * @description It becomes EXPIRED and takes no payment any more.
         */
        post: operations["deactivateVirtualAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snap/v1.0/qr/qr-mpm-generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a QRIS code that the merchant shows.
         * @description Draw `qrContent` as a QR image. The code takes payments once `paymentMethodStatus` is ACTIVE.
         */
        post: operations["createQrCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snap/v1.0/qr/qr-mpm-query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get the payment state of a QRIS code. */
        post: operations["inquireQrCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snap/v1.0/debit/payment-host-to-host": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charge an e-wallet or a debit card, once or through a bound account.
         * @description Serves all e-wallets and direct debit channels. A successful answer is not yet a payment: follow
         * `actions` or the redirect URLs, and take the outcome from the event or the inquiry. BRI always asks for an
         * OTP above 1,000,000 IDR.
         */
        post: operations["createDirectDebit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snap/v1.0/debit/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get the state of a direct debit or e-wallet payment. */
        post: operations["inquireDirectDebit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snap/v1.0/debit/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund a direct debit or e-wallet payment in full or in part.
         * @description Always send a `partnerRefundNo` of your own, so that a second refund with it is refused.
         */
        post: operations["refundDirectDebit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "snap_virtual_account.payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A virtual account was paid. */
        post: operations["onVirtualAccountPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "snap_qr.payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A QRIS code was paid. */
        post: operations["onQrCodePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "snap.direct_debit.succeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A direct debit payment came through.
         * @description Read `latestTransactionStatus`; the payload may also carry a failure.
         */
        post: operations["onDirectDebitSucceeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description An amount in major units with two decimals, such as 10000.00. */
        AmountInput: {
            value: string;
            currency: "IDR";
        };
        /** @description An amount in major units with two decimals, such as 10000.00. */
        Amount: {
            value: string;
            currency: "IDR" | (string & {});
        };
        /** @description Free data of the merchant, returned as it came. */
        SnapMetadata: {
            [key: string]: unknown;
        };
        /** @description E.164, such as +628123123123. */
        PhoneNumber: string;
        PayMethod: "EWALLET" | "DIRECT_DEBIT";
        /**
         * @description Channel; BRI for DIRECT_DEBIT, the others for EWALLET.
         */
        PayOptionInput: "OVO" | "DANA" | "LINKAJA" | "JENIUSPAY" | "ASTRAPAY" | "SHOPEEPAY" | "BRI";
        /**
         * @description Channel; BRI for DIRECT_DEBIT, the others for EWALLET.
         */
        PayOption: "OVO" | "DANA" | "LINKAJA" | "JENIUSPAY" | "ASTRAPAY" | "SHOPEEPAY" | "BRI" | (string & {});
        /**
         * @description Whether it can be paid (with) once or any number of times.
         */
        ReusabilityInput: "ONE_TIME_USE" | "MULTIPLE_USE";
        /**
         * @description Whether it can be paid (with) once or any number of times.
         */
        Reusability: "ONE_TIME_USE" | "MULTIPLE_USE" | (string & {});
        /**
         * @description Bank of a virtual account.
         */
        VirtualAccountChannelInput:
            | "BCA"
            | "BSI"
            | "BJB"
            | "CIMB"
            | "SAHABAT_SAMPOERNA"
            | "ARTAJASA"
            | "BRI"
            | "BNI"
            | "MANDIRI"
            | "PERMATA";
        /**
         * @description Bank of a virtual account.
         */
        VirtualAccountChannel:
            | "BCA"
            | "BSI"
            | "BJB"
            | "CIMB"
            | "SAHABAT_SAMPOERNA"
            | "ARTAJASA"
            | "BRI"
            | "BNI"
            | "MANDIRI"
            | "PERMATA"
            | (string & {});
        /**
         * @description REQUIRES_ACTION waits for the customer, PENDING for the channel; ACTIVE can be paid with, or
         * takes payments; INACTIVE is switched off by the merchant and can be switched on again; EXPIRED has ended for
         * good; FAILED was not linked.
         */
        PaymentMethodStatus:
            | "REQUIRES_ACTION"
            | "ACTIVE"
            | "INACTIVE"
            | "EXPIRED"
            | "PENDING"
            | "FAILED"
            | (string & {});
        /**
         * @description State of a virtual account; only ACTIVE takes payments.
         */
        VirtualAccountStatus: "PENDING" | "ACTIVE" | "EXPIRED" | (string & {});
        /**
         * @description The reference exemplifies 00 (success) and 03 (waiting for an action). In the SNAP standard the
         * codes mean 00 success, 01 initiated, 02 paying, 03 pending, 04 refunded, 05 cancelled, 06 failed, 07 not
         * found. Anything but 00, 04, 05 and 06 is undecided.
         */
        TransactionStatus: "00" | "01" | "02" | "03" | "04" | "05" | "06" | "07" | (string & {});
        RefundStatus: "SUCCESS" | "FAILED" | "PENDING" | (string & {});
        RefundReasonInput: "FRAUDULENT" | "DUPLICATE" | "REQUESTED_BY_CUSTOMER" | "CANCELLATION" | "OTHERS";
        RefundReason: "FRAUDULENT" | "DUPLICATE" | "REQUESTED_BY_CUSTOMER" | "CANCELLATION" | "OTHERS" | (string & {});
        /**
         * @description AUTH authorises the linking or payment, RESEND_AUTH sends the code again.
         */
        ActionPurpose: "AUTH" | "RESEND_AUTH" | (string & {});
        /**
         * @description API is called by the merchant's server; WEB and MOBILE are pages for the customer's browser;
         * DEEPLINK opens the channel's app.
         */
        ActionUrlType: "API" | "WEB" | "MOBILE" | "DEEPLINK" | (string & {});
        ActionMethod: "GET" | "POST" | (string & {});
        /** @description One possible next step; doing one of them is enough. */
        Action: {
            action?: components["schemas"]["ActionPurpose"];
            urlType?: components["schemas"]["ActionUrlType"];
            /** @description Where the step is done. */
            url?: string;
            method?: components["schemas"]["ActionMethod"];
        };
        /** @description What every successful answer carries. */
        Answer: {
            /** @description HTTP status, service code and case code joined, such as 2005400. */
            responseCode: string;
            /** @description Text for people. */
            responseMessage: string;
        };
        AccountBindingRequest: {
            /** @description The merchant's reference; the only handle of later inquiries, so send one. */
            partnerReferenceNo?: string;
            /** @description The customer. Needed for BRI and for reusable e-wallets. */
            additionalData?: {
                /** @description The provider's id of the customer. */
                userId: string;
                /**
                 * Format: email
                 * @description Address registered with the channel.
                 */
                email?: string;
            };
            /** @description Ignored by the provider. */
            merchantId?: string;
            phoneNo?: components["schemas"]["PhoneNumber"];
            additionalInfo: components["schemas"]["AccountBindingInfo"];
        } & ({
            additionalInfo: {
                payMethod: "EWALLET";
                reusability: "ONE_TIME_USE";
                payOption: "OVO" | "DANA" | "LINKAJA" | "ASTRAPAY" | "SHOPEEPAY";
            };
        } | {
            additionalInfo: {
                payMethod: "EWALLET";
                reusability: "ONE_TIME_USE";
                payOption: "JENIUSPAY";
                channelProperties: {
                    cashtag: unknown;
                };
            };
        } | {
            additionalInfo: {
                payOption: "BRI";
                channelProperties: {
                    cardExpiry: unknown;
                    cardLastFour: unknown;
                };
            };
            additionalData: {
                email: unknown;
                userId: unknown;
            };
            phoneNo: unknown;
        } | {
            additionalInfo: {
                payMethod: "EWALLET";
                reusability: "MULTIPLE_USE";
                payOption: "OVO" | "DANA" | "LINKAJA" | "ASTRAPAY" | "SHOPEEPAY";
            };
            additionalData: {
                userId: unknown;
            };
        } | {
            additionalInfo: {
                payMethod: "EWALLET";
                reusability: "MULTIPLE_USE";
                payOption: "JENIUSPAY";
                channelProperties: {
                    cashtag: unknown;
                };
            };
            additionalData: {
                userId: unknown;
            };
        } | {
            additionalInfo: {
                payMethod: "DIRECT_DEBIT";
                payOption: "OVO" | "DANA" | "LINKAJA" | "ASTRAPAY" | "SHOPEEPAY";
            };
        } | {
            additionalInfo: {
                payMethod: "DIRECT_DEBIT";
                payOption: "JENIUSPAY";
                channelProperties: {
                    cashtag: unknown;
                };
            };
        });
        AccountBindingInfo: {
            payMethod: components["schemas"]["PayMethod"];
            payOption: components["schemas"]["PayOptionInput"];
            /** @default ONE_TIME_USE */
            reusability?: components["schemas"]["ReusabilityInput"];
            /** @description Free text about the payment method. */
            description?: string;
            metadata?: components["schemas"]["SnapMetadata"];
            channelProperties?: {
                /**
                 * Format: uri
                 * @description Page after the customer authorised.
                 */
                successReturnUrl?: string;
                /**
                 * Format: uri
                 * @description Page after the authorisation failed.
                 */
                failureReturnUrl?: string;
                /**
                 * Format: uri
                 * @description Page after the customer cancelled.
                 */
                cancelReturnUrl?: string;
                /** @description Cashtag of a JENIUSPAY customer. */
                cashtag?: string;
                cardLastFour?: components["schemas"]["CardLastFour"];
                cardExpiry?: components["schemas"]["CardExpiry"];
            };
        };
        /** @description Last four digits of the debit card. */
        CardLastFour: string;
        /** @description Expiry of the debit card, MM/YY. */
        CardExpiry: string;
        AccountBindingSelector: {
            /** @description Reference that the binding was made with. */
            partnerReferenceNo: string;
        };
        PaymentMethodType:
            | "EWALLET"
            | "DIRECT_DEBIT"
            | "CARD"
            | "VIRTUAL_ACCOUNT"
            | "OVER_THE_COUNTER"
            | "QR_CODE"
            | (string & {});
        /** @description The wallet behind an EWALLET payment method. */
        Ewallet: {
            channelCode?: components["schemas"]["PayOption"];
            channelProperties?: {
                mobileNumber?: string;
            };
            /** @description What the wallet tells about the account; null where it tells nothing. */
            account?: {
                /** @description Masked account. */
                accountDetails?: string | null;
                /** @description Account holder. */
                name?: string | null;
                /** @description Cash in the wallet. */
                balance?: number | string | null;
                /** @description Points in the wallet. */
                pointBalance?: number | string | null;
            };
        };
        DebitCard: {
            mobileNumber?: string;
            cardLastFour?: components["schemas"]["CardLastFour"];
            cardExpiry?: components["schemas"]["CardExpiry"];
            email?: string;
        };
        /** @description The account behind a DIRECT_DEBIT payment method. */
        DirectDebitAccount: {
            channelCode?: components["schemas"]["PayOption"];
            /** @description Kind of account, such as DEBIT_CARD. */
            type?: string;
            channelProperties?: components["schemas"]["DebitCard"];
            debitCard?: components["schemas"]["DebitCard"];
            bankAccount?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A bound account, as the examples show it. */
        PaymentMethod: {
            /** @description Beginning `pm-`. */
            id: string;
            type: components["schemas"]["PaymentMethodType"];
            reusability: components["schemas"]["Reusability"];
            /** @description The provider's id of the customer. */
            customerId?: string | null;
            /** @description The merchant's account. */
            businessId: string;
            status: components["schemas"]["PaymentMethodStatus"];
            /** @description Two-letter country code, ID. */
            country: string;
            /** @description Next steps while REQUIRES_ACTION; empty or absent otherwise. */
            actions?: components["schemas"]["Action"][];
            ewallet?: components["schemas"]["Ewallet"] | null;
            directDebit?: components["schemas"]["DirectDebitAccount"] | null;
            description?: string | null;
            /** @description Why it FAILED. */
            failureCode?: string | null;
            /** @description The merchant's reference or a generated one. */
            referenceId?: string | null;
            created: components["schemas"]["Timestamp"];
            updated: components["schemas"]["Timestamp"];
            metadata?: components["schemas"]["SnapMetadata"] | null;
        };
        /**
         * Format: date-time
         * @description ISO 8601 date and time in UTC.
         */
        Timestamp: string;
        /** @description A bound account, as the field tables describe it; no example has this form. */
        FlatPaymentMethod: {
            /** @description Beginning `pm-`. */
            id: string;
            /** @description The merchant's account. */
            business_id: string;
            /** @description The provider's id of the customer. */
            customer_id?: string | null;
            /** @description The merchant's reference or a generated one. */
            reference_id?: string | null;
            reusability: components["schemas"]["Reusability"];
            /** @description Two-letter country code, ID. */
            country: string;
            status: components["schemas"]["PaymentMethodStatus"];
            /** @description Next steps while REQUIRES_ACTION; empty otherwise. */
            actions: {
                method: components["schemas"]["ActionMethod"];
                url_type: components["schemas"]["ActionUrlType"];
                action: components["schemas"]["ActionPurpose"];
                /** @description Where the step is done. */
                url: string;
            }[];
            type: components["schemas"]["PaymentMethodType"];
            ewallet?: components["schemas"]["Ewallet"] | null;
            direct_debit?: components["schemas"]["DirectDebitAccount"] | null;
            description?: string | null;
            /** @description Why it FAILED. */
            failure_code?: string | null;
            created: components["schemas"]["Timestamp"];
            updated: components["schemas"]["Timestamp"];
            metadata?: components["schemas"]["SnapMetadata"] | null;
        };
        /** @description The payment method, in the form of the examples or in that of the field tables. */
        PaymentMethodHolder: {
            paymentMethod: components["schemas"]["PaymentMethod"];
        } | components["schemas"]["FlatPaymentMethod"];
        AccountBinding: components["schemas"]["Answer"] & {
            /** @description Id of the payment method, beginning `pm-`. */
            referenceNo: string;
            /** @description The merchant's reference. */
            partnerReferenceNo?: string;
            /** @description Page where the customer authorises. */
            nextAction?: string;
            params?: {
                /** @description What to do next. */
                action?: string;
                /** @description The nesting is not documented; it may stand here or above. */
                redirectToDeeplink?: string;
            };
            /** @description Opens the channel's app; may come beside `nextAction`. */
            redirectToDeeplink?: string;
            userInfo?: {
                /** @description Masked account, usually the mobile number. */
                publicUserId?: string;
            };
            additionalInfo: components["schemas"]["PaymentMethodHolder"];
        };
        AccountBindingState: components["schemas"]["Answer"] & {
            /** @description Id of the payment method, beginning `pm-`. */
            referenceNo?: string;
            /** @description The merchant's reference. */
            partnerReferenceNo?: string;
            accountCurrency: "IDR" | (string & {});
            /** @description Account holder. */
            accountName?: string;
            additionalInfo: components["schemas"]["PaymentMethodHolder"];
        };
        /** @description The one-time password that the customer typed. */
        Otp: string;
        BindingOtpRequest: {
            /** @description Id of the payment method, beginning `pm-`. */
            originalReferenceNo: string;
            otp: components["schemas"]["Otp"];
            /** @constant */
            type: "binding";
        };
        PaymentOtpRequest: {
            otp: components["schemas"]["Otp"];
            /** @constant */
            type: "payment";
        } & components["schemas"]["OriginalReference"];
        /** @description Names a payment by the provider's id, the merchant's reference, or both. */
        OriginalReference: {
            /** @description The merchant's reference of the payment. */
            originalPartnerReferenceNo: string;
            /** @description The provider's id of the payment request, beginning `pr-`. */
            originalReferenceNo?: string;
        } | {
            /** @description The merchant's reference of the payment. */
            originalPartnerReferenceNo?: string;
            /** @description The provider's id of the payment request, beginning `pr-`. */
            originalReferenceNo: string;
        };
        OtpResult: components["schemas"]["Answer"] & {
            /** @description Id of the payment method or payment request. */
            originalReferenceNo?: string;
            /** @description The merchant's reference. */
            originalPartnerReferenceNo?: string;
            /** @description The provider's id of the customer. */
            customerId?: string;
        };
        FreeText: {
            english?: string;
            indonesia?: string;
        };
        /** @description What create and update share. */
        VirtualAccountTerms: {
            /** @description Ignored by the provider. */
            partnerServiceId?: string;
            /** @description Ignored by the provider. */
            customerNo?: string;
            /**
             * @description Full name of the payer. Letters and spaces; BCA takes digits too and wants three characters.
             */
            virtualAccountName: string;
            totalAmount?: components["schemas"]["AmountInput"];
            /** @description Joined by the provider into the description of the account. */
            freeTexts?: components["schemas"]["FreeText"][];
            /**
             * Format: date-time
             * @description End of the account; 31 years after its creation by default.
             */
            expiredDate?: string;
        };
        VirtualAccountRequest: {
            /**
             * @description Wanted number, from the merchant's range and without the bank's prefix; a random one is
             * picked without it. The answer's field of this name includes the prefix.
             */
            virtualAccountNo?: string;
            /** @description The merchant's reference, unique for each account. */
            trxId: string;
            additionalInfo: {
                channelCode: components["schemas"]["VirtualAccountChannelInput"];
                suggestedAmount?: components["schemas"]["SuggestedAmountInput"];
                /** @default ONE_TIME_USE */
                reusability?: components["schemas"]["ReusabilityInput"];
                metadata?: components["schemas"]["SnapMetadata"];
            };
        } & (components["schemas"]["VirtualAccountTerms"] & ({
            additionalInfo: {
                channelCode: "BCA" | "BSI" | "BJB" | "CIMB" | "SAHABAT_SAMPOERNA" | "ARTAJASA" | "BNI" | "PERMATA";
            };
        } | {
            additionalInfo: {
                channelCode: "BRI" | "MANDIRI";
            };
        }));
        /**
         * @description Shown to the payer, who may still pay another amount. MANDIRI and BRI only; a JSON number,
         * unlike other amounts.
         */
        SuggestedAmountInput: number | Money;
        /**
         * @description Shown to the payer, who may still pay another amount. MANDIRI and BRI only; a JSON number,
         * unlike other amounts.
         */
        SuggestedAmount: number;
        VirtualAccountUpdate: {
            /** @description Names the account to change. */
            trxId: string;
            additionalInfo?: {
                suggestedAmount?: components["schemas"]["SuggestedAmountInput"];
                metadata?: components["schemas"]["SnapMetadata"];
            };
        } & components["schemas"]["VirtualAccountTerms"];
        VirtualAccountSelector: {
            /** @description Ignored by the provider. */
            partnerServiceId?: string;
            /** @description Ignored by the provider. */
            customerNo?: string;
            /** @description Ignored by the provider. */
            virtualAccountNo?: string;
            /** @description The merchant's reference; the examples also pass the `pm-` id. */
            trxId: string;
        };
        VirtualAccount: {
            /** @description Prefix of the number. */
            partnerServiceId: string;
            /** @description Number without the prefix. */
            customerNo: string;
            /** @description Whole number, which the customer pays to. */
            virtualAccountNo: string;
            /** @description Full name of the payer. */
            virtualAccountName: string;
            /** @description The merchant's reference. */
            trxId: string;
            totalAmount?: components["schemas"]["Amount"];
            freeTexts?: components["schemas"]["FreeText"][];
            /**
             * Format: date-time
             * @description End of the account.
             */
            expiredDate?: string;
            additionalInfo: {
                /** @description Id of the payment method, beginning `pm-`. */
                id: string;
                status: components["schemas"]["VirtualAccountStatus"];
                channelCode: components["schemas"]["VirtualAccountChannel"];
                suggestedAmount?: components["schemas"]["SuggestedAmount"];
                reusability?: components["schemas"]["Reusability"];
                created?: components["schemas"]["Timestamp"];
                updated?: components["schemas"]["Timestamp"];
                metadata?: components["schemas"]["SnapMetadata"];
            };
        };
        VirtualAccountAnswer: components["schemas"]["Answer"] & {
            virtualAccountData: components["schemas"]["VirtualAccount"];
        };
        QrCodeRequest: {
            /** @description The merchant's reference of the payment. */
            partnerReferenceNo?: string;
            amount?: components["schemas"]["AmountInput"];
            additionalInfo: {
                reusability: components["schemas"]["ReusabilityInput"];
                /** @description The merchant's reference of the code; a random one without it. */
                paymentMethodReferenceId?: string;
                /**
                 * Format: date-time
                 * @description When the code stops taking payments.
                 */
                paymentMethodExpiresAt?: string;
                metadata?: components["schemas"]["SnapMetadata"];
            };
        } & ({
            additionalInfo: {
                reusability: "ONE_TIME_USE";
            };
            amount: unknown;
        } | {
            additionalInfo: {
                reusability: "MULTIPLE_USE";
            };
        });
        QrCodeInfo: {
            /** @description Id of the code, beginning `pm-`. */
            paymentMethodId: string;
            /** @description The merchant's reference of the code. */
            paymentMethodReferenceId: string;
            paymentMethodStatus: components["schemas"]["PaymentMethodStatus"];
            /**
             * Format: date-time
             * @description When the code stops taking payments.
             */
            paymentMethodExpiresAt?: string;
            reusability?: components["schemas"]["Reusability"];
            /** @description Why the payment failed; inquiry only. */
            failureCode?: string;
            created?: components["schemas"]["Timestamp"];
            updated?: components["schemas"]["Timestamp"];
            metadata?: components["schemas"]["SnapMetadata"];
        };
        QrCode: components["schemas"]["Answer"] & {
            /** @description The provider's id of the payment request. */
            referenceNo: string;
            /** @description The merchant's reference. */
            partnerReferenceNo?: string;
            /** @description The text to draw as a QR image. */
            qrContent: string;
            additionalInfo: components["schemas"]["QrCodeInfo"];
        };
        QrCodeInquiry: {
            /**
             * @description Service that made the code.
             * @constant
             */
            serviceCode: "47";
        } & components["schemas"]["OriginalReference"];
        QrCodeState: components["schemas"]["Answer"] & {
            /** @description The provider's id of the payment request. */
            originalReferenceNo?: string;
            /** @description The merchant's reference. */
            originalPartnerReferenceNo?: string;
            /** @constant */
            serviceCode: "47";
            latestTransactionStatus: components["schemas"]["TransactionStatus"];
            /** @description Text for people. */
            transactionStatusDesc?: string;
            amount?: components["schemas"]["Amount"];
            additionalInfo: components["schemas"]["QrCodeInfo"];
        };
        UrlParam: {
            /**
             * Format: uri
             * @description Page the customer returns to.
             */
            url: string;
            /**
             * @description PAY_RETURN after success, FAILURE_RETURN after failure, CANCEL_RETURN after cancellation.
             */
            type: "PAY_RETURN" | "FAILURE_RETURN" | "CANCEL_RETURN";
            /** @description Ignored by the provider. */
            isDeeplink?: boolean;
        };
        /** @description A channel that is charged without a bound account. */
        PayOptionDetail: {
            payMethod: components["schemas"]["PayMethod"];
            payOption: components["schemas"]["PayOptionInput"];
            additionalInfo?: {
                reusability?: components["schemas"]["ReusabilityInput"];
                channelProperties?: {
                    mobileNumber?: components["schemas"]["PhoneNumber"];
                    cardLastFour?: components["schemas"]["CardLastFour"];
                    cardExpiry?: components["schemas"]["CardExpiry"];
                    /**
                     * Format: email
                     * @description Address registered with the channel.
                     */
                    email?: string;
                    /** @description Cashtag of a JENIUSPAY customer. */
                    cashtag?: string;
                };
            };
        } & ({
            payOption: "OVO" | "DANA" | "LINKAJA" | "ASTRAPAY" | "SHOPEEPAY";
        } | {
            payOption: "JENIUSPAY";
            additionalInfo: {
                channelProperties: {
                    cashtag: unknown;
                };
            };
        } | {
            payOption: "BRI";
            additionalInfo: {
                channelProperties: {
                    cardExpiry: unknown;
                    cardLastFour: unknown;
                    email: unknown;
                    mobileNumber: unknown;
                };
            };
        });
        DirectDebitRequest: {
            /** @description The merchant's reference of the payment; a second payment with it is refused. */
            partnerReferenceNo: string;
            amount: components["schemas"]["AmountInput"];
            urlParam?: components["schemas"]["UrlParam"][];
            /** @description The channel, where no bound account is charged. */
            payOptionDetails?: components["schemas"]["PayOptionDetail"][];
            additionalInfo?: {
                /** @description The provider's id of the customer. Needed for reusable e-wallets and direct debit. */
                customerId?: string;
                /** @description The bound account to charge. */
                paymentMethodId?: string;
                channelProperties?: {
                    /** @description BRI asks for an OTP; above 1,000,000 IDR it does in any case. */
                    requireAuth?: boolean;
                    /**
                     * @description OVO and SHOPEEPAY: pay with points first. OVO allows REDEEM_ALL in approved
                     * promotions only; SHOPEEPAY covers at most half of the amount, rounded down.
                     */
                    redeemPoints?: "REDEEM_NONE" | "REDEEM_ALL";
                };
                /** @description Free text about the payment. */
                description?: string;
                metadata?: components["schemas"]["SnapMetadata"];
            };
        } & ({
            payOptionDetails: components["schemas"]["PayOptionDetail"][];
        } | {
            additionalInfo: {
                paymentMethodId: unknown;
            };
        });
        DirectDebit: components["schemas"]["Answer"] & {
            /** @description The provider's id of the payment; its prefix depends on the channel. */
            referenceNo?: string;
            /** @description The merchant's reference. */
            partnerReferenceNo?: string;
            /** @description Despite its name, why the payment failed; absent otherwise. */
            approvalCode?: string;
            /** @description Opens the channel's app. */
            appRedirectUrl?: string;
            /** @description Page for the customer's browser. */
            webRedirectUrl?: string;
            additionalInfo?: {
                /** @description The account charged: the given one, or one made from payOptionDetails. */
                paymentMethodId: string;
                /** @description Next steps towards the payment. */
                actions?: components["schemas"]["Action"][];
                created?: components["schemas"]["Timestamp"];
                updated?: components["schemas"]["Timestamp"];
                metadata?: components["schemas"]["SnapMetadata"];
            };
        };
        DirectDebitInquiry: {
            /**
             * @description Service that made the payment.
             * @constant
             */
            serviceCode: "54";
        } & components["schemas"]["OriginalReference"];
        DirectDebitState: components["schemas"]["Answer"] & {
            /** @description The provider's id of the payment request. */
            originalReferenceNo?: string;
            /** @description The merchant's reference. */
            originalPartnerReferenceNo?: string;
            /** @constant */
            serviceCode: "54";
            latestTransactionStatus: components["schemas"]["TransactionStatus"];
            /** @description Text for people. */
            transactionStatusDesc?: string;
            transAmount?: components["schemas"]["Amount"];
            additionalInfo?: {
                /** @description The provider's id of the customer. */
                customerId?: string;
                description?: string;
                /** @description The account charged, beginning `pm-`. */
                paymentMethodId: string;
                /** @description The merchant's reference of that account. */
                paymentMethodReferenceId?: string;
                channelProperties?: {
                    /** @description Whether points are used. */
                    redeemPoints?: string;
                    successReturnUrl?: string;
                    failureReturnUrl?: string;
                    cancelReturnUrl?: string;
                    /** @description BRI: whether an OTP is asked. Sent as a boolean, described as text. */
                    requireAuth?: string | boolean;
                };
                /** @description Next steps towards the payment. */
                actions?: components["schemas"]["Action"][];
                /** @description Why the payment failed. */
                failureCode?: string;
                created?: components["schemas"]["Timestamp"];
                updated?: components["schemas"]["Timestamp"];
                metadata?: components["schemas"]["SnapMetadata"];
            };
        };
        RefundRequest: {
            /** @description The merchant's reference of the refund; a random one without it. */
            partnerRefundNo?: string;
            refundAmount?: components["schemas"]["AmountInput"];
            reason?: components["schemas"]["RefundReasonInput"];
            additionalInfo?: {
                metadata?: components["schemas"]["SnapMetadata"];
            };
        } & components["schemas"]["OriginalReference"];
        Refund: components["schemas"]["Answer"] & {
            /** @description The provider's id of the payment request. */
            originalReferenceNo?: string;
            /** @description The provider's id of the refund, beginning `rfd-`. */
            refundNo?: string;
            /** @description The merchant's reference of the refund. */
            partnerRefundNo?: string;
            refundAmount?: components["schemas"]["Amount"];
            additionalInfo: {
                channelCode: components["schemas"]["PayOption"];
                status: components["schemas"]["RefundStatus"];
                reason?: components["schemas"]["RefundReason"];
                /** @description Why the refund FAILED. */
                failureCode?: string;
                /** @description Fee of the refund in major units. */
                refundFeeAmount?: string;
                created?: components["schemas"]["Timestamp"];
                updated?: components["schemas"]["Timestamp"];
                metadata?: components["schemas"]["SnapMetadata"];
            };
        };
        /** @description Copies of header values inside the body. */
        EventHeaders: {
            "channel-id"?: string;
            "Content-Type"?: string;
            "x-external-id"?: string;
            "x-partner-id"?: string;
            "x-signature"?: string;
            "x-timestamp"?: string;
        };
        VirtualAccountPaymentEvent: {
            /** @constant */
            type: "snap_virtual_account.payment";
            payload: {
                /** @description Prefix of the number. */
                partnerServiceId?: string;
                /** @description Number without the prefix. */
                customerNo?: string;
                /** @description The number that was paid to. */
                virtualAccountNo: string;
                /** @description Full name of the payer. */
                virtualAccountName?: string;
                /** @description The merchant's reference of the account. */
                trxId: string;
                /** @description Id of the account, beginning `pm-`. */
                paymentRequestId?: string;
                paidAmount: components["schemas"]["Amount"];
                /**
                 * Format: date-time
                 * @description When the payment was made.
                 */
                trxDateTime: string;
                /** @description Id of the payment, for reconciliation. */
                referenceNo: string;
                freeTexts?: components["schemas"]["FreeText"][];
                additionalInfo: {
                    /** @description Same as `paymentId`. */
                    id?: string;
                    /** @description The provider's id of the payment. */
                    paymentId: string;
                    /** @description Two-letter country code. */
                    country?: string;
                    status: "SUCCEEDED" | "FAILED" | (string & {});
                    created?: components["schemas"]["Timestamp"];
                    updated?: components["schemas"]["Timestamp"];
                    /** @description Who paid; SAHABAT_SAMPOERNA only. */
                    senderName?: string;
                    /** @description What the bank adds. */
                    paymentDetail?: {
                        /** @description The payer's note; SAHABAT_SAMPOERNA only. */
                        remark?: string;
                        /** @description The bank's reference; BCA in the switcher model only. */
                        reference?: string;
                    };
                    metadata?: components["schemas"]["SnapMetadata"];
                    virtualAccountInfo: {
                        /** @description Id of the account, beginning `pm-`. */
                        id: string;
                        reusability: components["schemas"]["Reusability"];
                        channelCode?: components["schemas"]["VirtualAccountChannel"];
                        /** @description The merchant's reference of the account. */
                        trxId: string;
                    };
                };
            };
            headers?: components["schemas"]["EventHeaders"];
        };
        /** @description What the events of QR and direct debit payments share. */
        PaymentNotice: {
            /** @description The provider's id of the payment request or payment. */
            originalReferenceNo: string;
            /** @description The merchant's reference. */
            originalPartnerReferenceNo?: string;
            latestTransactionStatus: components["schemas"]["TransactionStatus"];
            /** @description Text for people. */
            transactionStatusDesc: string;
            amount: components["schemas"]["Amount"];
            additionalInfo: {
                /** @description The provider's id of the payment. */
                id: string;
                /** @description Beginning `pm-`. */
                paymentMethodId: string;
                /** @description The merchant's reference of the payment method. */
                paymentMethodReferenceId: string;
                created?: components["schemas"]["Timestamp"];
                updated?: components["schemas"]["Timestamp"];
                metadata?: components["schemas"]["SnapMetadata"];
            };
        };
        QrCodePaymentEvent: {
            /** @constant */
            type: "snap_qr.payment";
            payload: components["schemas"]["PaymentNotice"];
            headers?: components["schemas"]["EventHeaders"];
        };
        DirectDebitEvent: {
            /** @constant */
            type: "snap.direct_debit.succeeded";
            payload: components["schemas"]["PaymentNotice"] & {
                /**
                 * Format: date-time
                 * @description When the payment request was made.
                 */
                createdTime: string;
                additionalInfo?: {
                    description?: string;
                    /** @description Why the payment failed. */
                    failureCode?: string;
                    channelProperties?: {
                        successReturnUrl?: string;
                        failureReturnUrl?: string;
                    };
                };
            };
            headers?: components["schemas"]["EventHeaders"];
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
    createAccountBinding: {
        parameters: {
            query?: never;
            header: {
                /** @description Device through which the end user calls, or `unknown`. */
                "CHANNEL-ID": string;
                /**
                 * @description Idempotency key, any UUID. A key used within the last 24 hours is refused, also for a
                 * read, so each new call needs a new one.
                 */
                "X-EXTERNAL-ID": string;
                /**
                 * @description Client id that the provider gave to the merchant. Its form varies; treat it as opaque.
                 */
                "X-PARTNER-ID": string;
                /** @description Signature over method, path, body hash and X-TIMESTAMP by the SNAP standard. */
                "X-SIGNATURE": string;
                /** @description Time of signing, with offset. The same text goes into the signature. */
                "X-TIMESTAMP": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountBindingRequest"];
            };
        };
        responses: {
            /** @description The payment method stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountBinding"];
                };
            };
            /** @description Accepted; the payment method becomes ACTIVE later. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountBinding"];
                };
            };
            /** @description The request cannot be served as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4000700" | "4000701" | "4000702" | (string & {});
                    };
                };
            };
            /** @description The caller was not recognised. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4010700" | "4010701" | (string & {});
                    };
                };
            };
            /** @description Not allowed for this merchant. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4010701" | "4010715" | "4010723" | (string & {});
                    };
                };
            };
            /** @description The key or the reference was used before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4090700" | "4090701" | (string & {});
                    };
                };
            };
        };
    };
    inquireAccountBinding: {
        parameters: {
            query?: never;
            header: {
                /** @description Device through which the end user calls, or `unknown`. */
                "CHANNEL-ID": string;
                /**
                 * @description Idempotency key, any UUID. A key used within the last 24 hours is refused, also for a
                 * read, so each new call needs a new one.
                 */
                "X-EXTERNAL-ID": string;
                /**
                 * @description Client id that the provider gave to the merchant. Its form varies; treat it as opaque.
                 */
                "X-PARTNER-ID": string;
                /** @description Signature over method, path, body hash and X-TIMESTAMP by the SNAP standard. */
                "X-SIGNATURE": string;
                /** @description Time of signing, with offset. The same text goes into the signature. */
                "X-TIMESTAMP": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountBindingSelector"];
            };
        };
        responses: {
            /** @description The binding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountBindingState"];
                };
            };
            /** @description The request cannot be served as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4000800" | "4000801" | "4000802" | (string & {});
                    };
                };
            };
            /** @description The caller was not recognised. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4010800" | "4010801" | (string & {});
                    };
                };
            };
            /** @description Not allowed for this merchant. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4010801" | "4010815" | "4010823" | (string & {});
                    };
                };
            };
            /** @description The key was used before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4090800" | "4090801" | (string & {});
                    };
                };
            };
        };
    };
    unbindAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description Device through which the end user calls, or `unknown`. */
                "CHANNEL-ID": string;
                /**
                 * @description Idempotency key, any UUID. A key used within the last 24 hours is refused, also for a
                 * read, so each new call needs a new one.
                 */
                "X-EXTERNAL-ID": string;
                /**
                 * @description Client id that the provider gave to the merchant. Its form varies; treat it as opaque.
                 */
                "X-PARTNER-ID": string;
                /** @description Signature over method, path, body hash and X-TIMESTAMP by the SNAP standard. */
                "X-SIGNATURE": string;
                /** @description Time of signing, with offset. The same text goes into the signature. */
                "X-TIMESTAMP": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountBindingSelector"];
            };
        };
        responses: {
            /** @description The binding after it was ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountBindingState"];
                };
            };
            /** @description The request cannot be served as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4000800" | "4000801" | "4000802" | (string & {});
                    };
                };
            };
            /** @description The caller was not recognised. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4010800" | "4010801" | (string & {});
                    };
                };
            };
            /** @description Not allowed for this merchant. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4010801" | "4010815" | "4010823" | (string & {});
                    };
                };
            };
            /** @description The key or the reference was used before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4090800" | "4090801" | (string & {});
                    };
                };
            };
        };
    };
    verifyOtp: {
        parameters: {
            query?: never;
            header: {
                /** @description Device through which the end user calls, or `unknown`. */
                "CHANNEL-ID": string;
                /**
                 * @description Idempotency key, any UUID. A key used within the last 24 hours is refused, also for a
                 * read, so each new call needs a new one.
                 */
                "X-EXTERNAL-ID": string;
                /**
                 * @description Client id that the provider gave to the merchant. Its form varies; treat it as opaque.
                 */
                "X-PARTNER-ID": string;
                /** @description Signature over method, path, body hash and X-TIMESTAMP by the SNAP standard. */
                "X-SIGNATURE": string;
                /** @description Time of signing, with offset. The same text goes into the signature. */
                "X-TIMESTAMP": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json":
                    | components["schemas"]["BindingOtpRequest"]
                    | components["schemas"]["PaymentOtpRequest"];
            };
        };
        responses: {
            /** @description The password was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OtpResult"];
                };
            };
            /** @description The request cannot be served as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4000400" | "4000401" | "4000402" | (string & {});
                    };
                };
            };
            /** @description The caller was not recognised. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4010400" | "4010401" | (string & {});
                    };
                };
            };
            /** @description Not allowed for this merchant. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4010401" | "4010415" | "4010423" | (string & {});
                    };
                };
            };
            /** @description The key or the reference was used before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4090400" | "4090401" | (string & {});
                    };
                };
            };
        };
    };
    createVirtualAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description Device through which the end user calls, or `unknown`. */
                "CHANNEL-ID": string;
                /**
                 * @description Idempotency key, any UUID. A key used within the last 24 hours is refused, also for a
                 * read, so each new call needs a new one.
                 */
                "X-EXTERNAL-ID": string;
                /**
                 * @description Client id that the provider gave to the merchant. Its form varies; treat it as opaque.
                 */
                "X-PARTNER-ID": string;
                /** @description Signature over method, path, body hash and X-TIMESTAMP by the SNAP standard. */
                "X-SIGNATURE": string;
                /** @description Time of signing, with offset. The same text goes into the signature. */
                "X-TIMESTAMP": string;
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "FOR-USER-ID"?: string;
                /**
                 * @description Split rule that routes a share of the payment to another account. The answer repeats it
                 * in `split_rule_id`.
                 */
                "WITH-SPLIT-RULE"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VirtualAccountRequest"];
            };
        };
        responses: {
            /** @description The account was created. */
            200: {
                headers: {
                    /** @description Split rule that was applied. */
                    split_rule_id?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualAccountAnswer"];
                };
            };
            /** @description The request cannot be served as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4002700" | "4002701" | "4002702" | (string & {});
                    };
                };
            };
            /** @description The caller was not recognised. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4012700" | "4012701" | (string & {});
                    };
                };
            };
            /** @description Not allowed for this merchant. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4012701" | "4012715" | "4012723" | (string & {});
                    };
                };
            };
            /** @description The key or the reference was used before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4092700" | "4092701" | (string & {});
                    };
                };
            };
        };
    };
    inquireVirtualAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description Device through which the end user calls, or `unknown`. */
                "CHANNEL-ID": string;
                /**
                 * @description Idempotency key, any UUID. A key used within the last 24 hours is refused, also for a
                 * read, so each new call needs a new one.
                 */
                "X-EXTERNAL-ID": string;
                /**
                 * @description Client id that the provider gave to the merchant. Its form varies; treat it as opaque.
                 */
                "X-PARTNER-ID": string;
                /** @description Signature over method, path, body hash and X-TIMESTAMP by the SNAP standard. */
                "X-SIGNATURE": string;
                /** @description Time of signing, with offset. The same text goes into the signature. */
                "X-TIMESTAMP": string;
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "FOR-USER-ID"?: string;
                /**
                 * @description Split rule that routes a share of the payment to another account. The answer repeats it
                 * in `split_rule_id`.
                 */
                "WITH-SPLIT-RULE"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VirtualAccountSelector"];
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualAccountAnswer"];
                };
            };
            /** @description The request cannot be served as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4003000" | "4003001" | "4003002" | (string & {});
                    };
                };
            };
            /** @description The caller was not recognised. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4013000" | "4013001" | (string & {});
                    };
                };
            };
            /** @description Not allowed for this merchant. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4013001" | "4013015" | "4013023" | (string & {});
                    };
                };
            };
            /** @description The key was used before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4093000" | "4093001" | (string & {});
                    };
                };
            };
        };
    };
    updateVirtualAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description Device through which the end user calls, or `unknown`. */
                "CHANNEL-ID": string;
                /**
                 * @description Idempotency key, any UUID. A key used within the last 24 hours is refused, also for a
                 * read, so each new call needs a new one.
                 */
                "X-EXTERNAL-ID": string;
                /**
                 * @description Client id that the provider gave to the merchant. Its form varies; treat it as opaque.
                 */
                "X-PARTNER-ID": string;
                /** @description Signature over method, path, body hash and X-TIMESTAMP by the SNAP standard. */
                "X-SIGNATURE": string;
                /** @description Time of signing, with offset. The same text goes into the signature. */
                "X-TIMESTAMP": string;
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "FOR-USER-ID"?: string;
                /**
                 * @description Split rule that routes a share of the payment to another account. The answer repeats it
                 * in `split_rule_id`.
                 */
                "WITH-SPLIT-RULE"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VirtualAccountUpdate"];
            };
        };
        responses: {
            /** @description The account after the change. */
            200: {
                headers: {
                    /** @description Split rule that was applied. */
                    split_rule_id?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualAccountAnswer"];
                };
            };
            /** @description The request cannot be served as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4002800" | "4002801" | "4002802" | (string & {});
                    };
                };
            };
            /** @description The caller was not recognised. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4012800" | "4012801" | (string & {});
                    };
                };
            };
            /** @description Not allowed for this merchant. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4012801" | "4012815" | "4012823" | (string & {});
                    };
                };
            };
            /** @description The key or the reference was used before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4092800" | "4092801" | (string & {});
                    };
                };
            };
        };
    };
    deactivateVirtualAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description Device through which the end user calls, or `unknown`. */
                "CHANNEL-ID": string;
                /**
                 * @description Idempotency key, any UUID. A key used within the last 24 hours is refused, also for a
                 * read, so each new call needs a new one.
                 */
                "X-EXTERNAL-ID": string;
                /**
                 * @description Client id that the provider gave to the merchant. Its form varies; treat it as opaque.
                 */
                "X-PARTNER-ID": string;
                /** @description Signature over method, path, body hash and X-TIMESTAMP by the SNAP standard. */
                "X-SIGNATURE": string;
                /** @description Time of signing, with offset. The same text goes into the signature. */
                "X-TIMESTAMP": string;
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "FOR-USER-ID"?: string;
                /**
                 * @description Split rule that routes a share of the payment to another account. The answer repeats it
                 * in `split_rule_id`.
                 */
                "WITH-SPLIT-RULE"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VirtualAccountSelector"];
            };
        };
        responses: {
            /** @description The account, now EXPIRED. */
            200: {
                headers: {
                    /** @description Split rule that was applied. */
                    split_rule_id?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualAccountAnswer"];
                };
            };
            /** @description The request cannot be served as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4003100" | "4003101" | "4003102" | (string & {});
                    };
                };
            };
            /** @description The caller was not recognised. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4013100" | "4013101" | (string & {});
                    };
                };
            };
            /** @description Not allowed for this merchant. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4013101" | "4013115" | "4013123" | (string & {});
                    };
                };
            };
            /** @description The key or the reference was used before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4093100" | "4093101" | (string & {});
                    };
                };
            };
        };
    };
    createQrCode: {
        parameters: {
            query?: never;
            header: {
                /** @description Device through which the end user calls, or `unknown`. */
                "CHANNEL-ID": string;
                /**
                 * @description Idempotency key, any UUID. A key used within the last 24 hours is refused, also for a
                 * read, so each new call needs a new one.
                 */
                "X-EXTERNAL-ID": string;
                /**
                 * @description Client id that the provider gave to the merchant. Its form varies; treat it as opaque.
                 */
                "X-PARTNER-ID": string;
                /** @description Signature over method, path, body hash and X-TIMESTAMP by the SNAP standard. */
                "X-SIGNATURE": string;
                /** @description Time of signing, with offset. The same text goes into the signature. */
                "X-TIMESTAMP": string;
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "FOR-USER-ID"?: string;
                /**
                 * @description Split rule that routes a share of the payment to another account. The answer repeats it
                 * in `split_rule_id`.
                 */
                "WITH-SPLIT-RULE"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QrCodeRequest"];
            };
        };
        responses: {
            /** @description The code was created. */
            200: {
                headers: {
                    /** @description Split rule that was applied. */
                    split_rule_id?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QrCode"];
                };
            };
            /** @description The request cannot be served as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4004700" | "4004701" | "4004702" | (string & {});
                    };
                };
            };
            /** @description The caller was not recognised. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4014700" | "4014701" | (string & {});
                    };
                };
            };
            /** @description Not allowed for this merchant. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4014701" | "4014715" | "4014723" | (string & {});
                    };
                };
            };
            /** @description The key or the reference was used before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4094700" | "4094701" | (string & {});
                    };
                };
            };
        };
    };
    inquireQrCode: {
        parameters: {
            query?: never;
            header: {
                /** @description Device through which the end user calls, or `unknown`. */
                "CHANNEL-ID": string;
                /**
                 * @description Idempotency key, any UUID. A key used within the last 24 hours is refused, also for a
                 * read, so each new call needs a new one.
                 */
                "X-EXTERNAL-ID": string;
                /**
                 * @description Client id that the provider gave to the merchant. Its form varies; treat it as opaque.
                 */
                "X-PARTNER-ID": string;
                /** @description Signature over method, path, body hash and X-TIMESTAMP by the SNAP standard. */
                "X-SIGNATURE": string;
                /** @description Time of signing, with offset. The same text goes into the signature. */
                "X-TIMESTAMP": string;
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "FOR-USER-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QrCodeInquiry"];
            };
        };
        responses: {
            /** @description The code and its latest payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QrCodeState"];
                };
            };
            /** @description The request cannot be served as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4005100" | "4005101" | "4005102" | (string & {});
                    };
                };
            };
            /** @description The caller was not recognised. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4015100" | "4015101" | (string & {});
                    };
                };
            };
            /** @description Not allowed for this merchant. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4015101" | "4015115" | "4015123" | (string & {});
                    };
                };
            };
            /** @description The key was used before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4095100" | "4095101" | (string & {});
                    };
                };
            };
        };
    };
    createDirectDebit: {
        parameters: {
            query?: never;
            header: {
                /** @description Device through which the end user calls, or `unknown`. */
                "CHANNEL-ID": string;
                /**
                 * @description Idempotency key, any UUID. A key used within the last 24 hours is refused, also for a
                 * read, so each new call needs a new one.
                 */
                "X-EXTERNAL-ID": string;
                /**
                 * @description Client id that the provider gave to the merchant. Its form varies; treat it as opaque.
                 */
                "X-PARTNER-ID": string;
                /** @description Signature over method, path, body hash and X-TIMESTAMP by the SNAP standard. */
                "X-SIGNATURE": string;
                /** @description Time of signing, with offset. The same text goes into the signature. */
                "X-TIMESTAMP": string;
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "FOR-USER-ID"?: string;
                /**
                 * @description Split rule that routes a share of the payment to another account. The answer repeats it
                 * in `split_rule_id`.
                 */
                "WITH-SPLIT-RULE"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectDebitRequest"];
            };
        };
        responses: {
            /** @description Accepted; an action of the customer may be due. */
            200: {
                headers: {
                    /** @description Split rule that was applied. */
                    split_rule_id?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectDebit"];
                };
            };
            /** @description Accepted and still running. */
            202: {
                headers: {
                    /** @description Split rule that was applied. */
                    split_rule_id?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectDebit"];
                };
            };
            /** @description The request cannot be served as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4005400" | "4005401" | "4005402" | (string & {});
                    };
                };
            };
            /** @description The caller was not recognised. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4015400" | "4015401" | (string & {});
                    };
                };
            };
            /** @description Not allowed for this merchant. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4015401" | "4015415" | "4015423" | (string & {});
                    };
                };
            };
            /** @description The key or the reference was used before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4095400" | "4095401" | (string & {});
                    };
                };
            };
        };
    };
    inquireDirectDebit: {
        parameters: {
            query?: never;
            header: {
                /** @description Device through which the end user calls, or `unknown`. */
                "CHANNEL-ID": string;
                /**
                 * @description Idempotency key, any UUID. A key used within the last 24 hours is refused, also for a
                 * read, so each new call needs a new one.
                 */
                "X-EXTERNAL-ID": string;
                /**
                 * @description Client id that the provider gave to the merchant. Its form varies; treat it as opaque.
                 */
                "X-PARTNER-ID": string;
                /** @description Signature over method, path, body hash and X-TIMESTAMP by the SNAP standard. */
                "X-SIGNATURE": string;
                /** @description Time of signing, with offset. The same text goes into the signature. */
                "X-TIMESTAMP": string;
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "FOR-USER-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectDebitInquiry"];
            };
        };
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectDebitState"];
                };
            };
            /** @description The request cannot be served as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4005500" | "4005501" | "4005502" | (string & {});
                    };
                };
            };
            /** @description The caller was not recognised. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4015500" | "4015501" | (string & {});
                    };
                };
            };
            /** @description Not allowed for this merchant. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4015501" | "4015515" | "4015523" | (string & {});
                    };
                };
            };
            /** @description The key was used before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4095500" | "4095501" | (string & {});
                    };
                };
            };
        };
    };
    refundDirectDebit: {
        parameters: {
            query?: never;
            header: {
                /** @description Device through which the end user calls, or `unknown`. */
                "CHANNEL-ID": string;
                /**
                 * @description Idempotency key, any UUID. A key used within the last 24 hours is refused, also for a
                 * read, so each new call needs a new one.
                 */
                "X-EXTERNAL-ID": string;
                /**
                 * @description Client id that the provider gave to the merchant. Its form varies; treat it as opaque.
                 */
                "X-PARTNER-ID": string;
                /** @description Signature over method, path, body hash and X-TIMESTAMP by the SNAP standard. */
                "X-SIGNATURE": string;
                /** @description Time of signing, with offset. The same text goes into the signature. */
                "X-TIMESTAMP": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description The refund, which may still be PENDING. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description The request cannot be served as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4005800" | "4005801" | "4005802" | (string & {});
                    };
                };
            };
            /** @description The caller was not recognised. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4015800" | "4015801" | (string & {});
                    };
                };
            };
            /** @description Not allowed for this merchant. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4015801" | "4015815" | "4015823" | (string & {});
                    };
                };
            };
            /** @description The key or the reference was used before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapError"] & {
                        responseCode?: "4095800" | "4095801" | (string & {});
                    };
                };
            };
        };
    };
    onVirtualAccountPayment: {
        parameters: {
            query?: never;
            header: {
                /** @description Constant `XENDIT` in the documented events. */
                "channel-id": string;
                /** @description Constant `XENDIT` in the documented events, so no use for finding duplicates. */
                "x-external-id": string;
                /** @description Client id of the merchant. */
                "x-partner-id": string;
                /** @description The provider's signature over the event. */
                "x-signature": string;
                /** @description Time of signing, with offset. */
                "x-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VirtualAccountPaymentEvent"];
            };
        };
        responses: {
            /** @description Taken. Answer within 30 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onQrCodePayment: {
        parameters: {
            query?: never;
            header: {
                /** @description Constant `XENDIT` in the documented events. */
                "channel-id": string;
                /** @description Constant `XENDIT` in the documented events, so no use for finding duplicates. */
                "x-external-id": string;
                /** @description Client id of the merchant. */
                "x-partner-id": string;
                /** @description The provider's signature over the event. */
                "x-signature": string;
                /** @description Time of signing, with offset. */
                "x-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QrCodePaymentEvent"];
            };
        };
        responses: {
            /** @description Taken. Answer within 30 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onDirectDebitSucceeded: {
        parameters: {
            query?: never;
            header: {
                /** @description Constant `XENDIT` in the documented events. */
                "channel-id": string;
                /** @description Constant `XENDIT` in the documented events, so no use for finding duplicates. */
                "x-external-id": string;
                /** @description Client id of the merchant. */
                "x-partner-id": string;
                /** @description The provider's signature over the event. */
                "x-signature": string;
                /** @description Time of signing, with offset. */
                "x-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectDebitEvent"];
            };
        };
        responses: {
            /** @description Taken. Answer within 30 seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
