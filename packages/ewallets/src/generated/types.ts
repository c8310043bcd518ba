// @generated from specs/ewallets.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { Money } from "@pay/core/money"

export interface paths {
    "/ewallets/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a customer's e-wallet for a payment.
         * @description The charge starts as PENDING; `ewallet.capture` tells how it ended. Where `is_redirect_required`
         * is true, send the customer to one of the `actions`. Keep `reference_id` unique per payment: it is the only
         * trace of a charge whose answer was lost.
         */
        post: operations["createCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ewallets/charges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a charge with its payment, void and refund state. */
        get: operations["getCharge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ewallets/charges/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a succeeded charge of today and give the whole amount back.
         * @description Possible until 23:50 of the day the charge was made (UTC+07:00 for Indonesia, UTC+08:00 for the
         * Philippines); later use `refundCharge`. Fee and VAT come back too. The answer still says SUCCEEDED, with
         * `void_status` PENDING; the charge becomes VOIDED when `ewallet.void` or `getCharge` says so.
         */
        post: operations["voidCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ewallets/charges/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the refunds of a charge.
         * @description At most 50 come back: `has_more` says that there are others, but no documented parameter fetches
         * them. Narrow by `status` instead.
         */
        get: operations["listRefunds"];
        put?: never;
        /**
         * Give back a succeeded charge, in full or in part.
         * @description Without `amount` all that is left is refunded. The refund starts as PENDING and is settled by
         * `ewallet.refund`. One refund of a charge at a time. How long a charge can be refunded depends on the wallet
         * (14 days for OVO up to without end for Jenius Pay).
         */
        post: operations["refundCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ewallets/charges/{charge_id}/refunds/{refund_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one refund of a charge. */
        get: operations["getRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payment_methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start linking a customer's e-wallet for later charges.
         * @description Send the customer to the AUTH action's `url`; `payment_method.activated` tells when the link can
         * be charged with `checkout_method` TOKENIZED_PAYMENT. OVO needs a customer with `given_names` and
         * `mobile_number`, LinkAja one with `mobile_number`. No money moves here.
         */
        post: operations["createPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payment_methods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a linked e-wallet with its status and balance. */
        get: operations["getPaymentMethod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payment_methods/{id}/expire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlink a customer's e-wallet.
         * @description The link cannot be charged any more. Take it as final; a new link needs the customer again.
         */
        post: operations["expirePaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "ewallet.capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells that a charge succeeded or failed. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CaptureEvent"];
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
    "ewallet.void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells that a void was settled.
         * @description Goes to the URL that stood as the charge's `callback_url`.
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
                    "application/json": components["schemas"]["VoidEvent"];
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
    "ewallet.refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells that a refund succeeded or failed.
         * @description Goes to the URL that stood as the charge's `callback_url`.
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
    "payment_method.activated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells that a linked e-wallet can be charged. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PaymentMethodActivatedEvent"];
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
         * Tells that a link expired or was invalidated.
         * @description Links last 10 years (DANA, GrabPay Malaysia), 5 years (ShopeePay Indonesia and Philippines), 1
         * year (GrabPay Philippines) or without end (OVO, LinkAja, Maya, ShopeePay Malaysia). Direct debit sends an
         * event of this name too, flat and without `data`.
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
}
export interface components {
    schemas: {
        /**
         * @description E-wallet with its country.
         */
        ChannelCodeInput:
            | "ID_OVO"
            | "ID_DANA"
            | "ID_LINKAJA"
            | "ID_SHOPEEPAY"
            | "ID_ASTRAPAY"
            | "ID_JENIUSPAY"
            | "ID_SAKUKU"
            | "PH_PAYMAYA"
            | "PH_GCASH"
            | "PH_GRABPAY"
            | "PH_SHOPEEPAY"
            | "VN_APPOTA"
            | "VN_MOMO"
            | "VN_SHOPEEPAY"
            | "VN_VNPTWALLET"
            | "VN_VIETTELPAY"
            | "VN_ZALOPAY"
            | "TH_WECHATPAY"
            | "TH_LINEPAY"
            | "TH_TRUEMONEY"
            | "TH_SHOPEEPAY"
            | "MY_TOUCHNGO"
            | "MY_SHOPEEPAY"
            | "MY_GRABPAY"
            | "MY_WECHATPAY";
        /**
         * @description E-wallet with its country.
         */
        ChannelCode:
            | "ID_OVO"
            | "ID_DANA"
            | "ID_LINKAJA"
            | "ID_SHOPEEPAY"
            | "ID_ASTRAPAY"
            | "ID_JENIUSPAY"
            | "ID_SAKUKU"
            | "PH_PAYMAYA"
            | "PH_GCASH"
            | "PH_GRABPAY"
            | "PH_SHOPEEPAY"
            | "VN_APPOTA"
            | "VN_MOMO"
            | "VN_SHOPEEPAY"
            | "VN_VNPTWALLET"
            | "VN_VIETTELPAY"
            | "VN_ZALOPAY"
            | "TH_WECHATPAY"
            | "TH_LINEPAY"
            | "TH_TRUEMONEY"
            | "TH_SHOPEEPAY"
            | "MY_TOUCHNGO"
            | "MY_SHOPEEPAY"
            | "MY_GRABPAY"
            | "MY_WECHATPAY"
            | (string & {});
        /**
         * @description ONE_TIME_PAYMENT for a guest checkout; TOKENIZED_PAYMENT charges a linked e-wallet.
         */
        CheckoutMethodInput: "ONE_TIME_PAYMENT" | "TOKENIZED_PAYMENT";
        /**
         * @description ONE_TIME_PAYMENT for a guest checkout; TOKENIZED_PAYMENT charges a linked e-wallet.
         */
        CheckoutMethod: "ONE_TIME_PAYMENT" | "TOKENIZED_PAYMENT" | (string & {});
        /**
         * @description Where a charge stands. REFUNDED covers partial refunds too and stays so for further ones;
         * SUCCEEDED with a `void_status` of PENDING is a void under way.
         */
        ChargeStatus: "PENDING" | "SUCCEEDED" | "FAILED" | "VOIDED" | "REFUNDED" | (string & {});
        /**
         * @description Where a void stands.
         */
        VoidStatus: "PENDING" | "SUCCEEDED" | "FAILED" | (string & {});
        /**
         * @description Why a charge failed. MAXIMUM_LIMIT_REACHED, USER_UNREACHABLE and CHANNEL_UNAVAILABLE may pass;
         * INSUFFICIENT_BALANCE is the customer's.
         */
        ChargeFailureCode:
            | "ACCOUNT_ACCESS_BLOCKED"
            | "INVALID_MERCHANT_CREDENTIALS"
            | "USER_DECLINED_PAYMENT"
            | "USER_DID_NOT_AUTHORIZE_THE_PAYMENT"
            | "INVALID_ACCOUNT_DETAILS"
            | "MAXIMUM_LIMIT_REACHED"
            | "USER_UNREACHABLE"
            | "CHANNEL_UNAVAILABLE"
            | "INSUFFICIENT_BALANCE"
            | "ACCOUNT_NOT_ACTIVATED"
            | "INVALID_TOKEN"
            | "FAILURE_DETAILS_UNAVAILABLE"
            | (string & {});
        /**
         * @description What a wallet needs besides the amount; which fields it asks for stands in the cases of
         * ChargeRequest.
         */
        ChannelPropertiesInput: {
            /** @description The customer's number in E.164 form; for OVO one-time payments. */
            mobile_number?: string;
            /** @description The customer's Jenius name: `$` and 3 to 15 letters, digits or `_`. */
            cashtag?: string;
            /**
             * Format: uri
             * @description Where the customer lands after authorising.
             */
            success_redirect_url?: string;
            /**
             * Format: uri
             * @description Where the customer lands after a failed authorisation.
             */
            failure_redirect_url?: string;
            /**
             * Format: uri
             * @description Where the customer lands while the outcome is open.
             */
            pending_redirect_url?: string;
            /**
             * Format: uri
             * @description Where the customer lands after cancelling; for Maya, whose link can be tried again for 15
             * minutes.
             */
            cancel_redirect_url?: string;
            /**
             * @description Whether the customer's points pay first; tokenized OVO (REDEEM_ALL only with OVO's approval)
             * and ShopeePay, whose coins pay at most half, rounded down, and not in the Philippines.
             * @default REDEEM_NONE
             */
            redeem_points?: "REDEEM_NONE" | "REDEEM_ALL";
            /**
             * @description The customer's device; for WeChat Pay Malaysia.
             */
            device_type?: "DESKTOP" | "MOBILE";
            /** @description The customer's IP address; for WeChat Pay Malaysia on a phone. */
            payer_ip_address?: string;
            /**
             * @description GrabPay Malaysia, besides its balance. One-time: the options to show, all when absent, none
             * when empty. Tokenized: the one option to use, the balance when absent.
             */
            allowed_payment_options?: ("PAYLATER_POSTPAID" | "PAYLATER_INSTALLMENTS_4MO")[];
        };
        /**
         * @description What a wallet needs besides the amount; which fields it asks for stands in the cases of
         * ChargeRequest.
         */
        ChannelProperties: {
            /** @description The customer's number in E.164 form; for OVO one-time payments. */
            mobile_number?: string;
            /** @description The customer's Jenius name: `$` and 3 to 15 letters, digits or `_`. */
            cashtag?: string;
            /**
             * Format: uri
             * @description Where the customer lands after authorising.
             */
            success_redirect_url?: string;
            /**
             * Format: uri
             * @description Where the customer lands after a failed authorisation.
             */
            failure_redirect_url?: string;
            /**
             * Format: uri
             * @description Where the customer lands while the outcome is open.
             */
            pending_redirect_url?: string;
            /**
             * Format: uri
             * @description Where the customer lands after cancelling; for Maya, whose link can be tried again for 15
             * minutes.
             */
            cancel_redirect_url?: string;
            /**
             * @description Whether the customer's points pay first; tokenized OVO (REDEEM_ALL only with OVO's approval)
             * and ShopeePay, whose coins pay at most half, rounded down, and not in the Philippines.
             * @default REDEEM_NONE
             */
            redeem_points?: "REDEEM_NONE" | "REDEEM_ALL" | (string & {});
            /**
             * @description The customer's device; for WeChat Pay Malaysia.
             */
            device_type?: "DESKTOP" | "MOBILE" | (string & {});
            /** @description The customer's IP address; for WeChat Pay Malaysia on a phone. */
            payer_ip_address?: string;
            /**
             * @description GrabPay Malaysia, besides its balance. One-time: the options to show, all when absent, none
             * when empty. Tokenized: the one option to use, the balance when absent.
             */
            allowed_payment_options?: ("PAYLATER_POSTPAID" | "PAYLATER_INSTALLMENTS_4MO")[];
        };
        /** @description What a wallet needs besides the amount, as it is sent. */
        ChannelPropertiesRequest: components["schemas"]["ChannelPropertiesInput"] & ({
            device_type?: "DESKTOP";
        } | {
            device_type: "MOBILE";
            payer_ip_address: unknown;
        });
        BasketItemInput: {
            /** @description The merchant's id of the product. */
            reference_id: string;
            /** @description Name of the product. */
            name: string;
            /** @description The merchant's category, e.g. Electronics. */
            category: string;
            currency: components["schemas"]["CurrencyInput"];
            /** @description Price of one unit in major units. */
            price: number | Money;
            /** @description Units bought. */
            quantity: number;
            type: "PRODUCT" | "SERVICE";
            /**
             * Format: uri
             * @description The product's page.
             */
            url?: string;
            /** @description Text about the product. */
            description?: string;
            /** @description The merchant's sub-category, e.g. Mobile Phone. */
            sub_category?: string;
            metadata?: components["schemas"]["Metadata"];
        };
        BasketItem: {
            /** @description The merchant's id of the product. */
            reference_id: string;
            /** @description Name of the product. */
            name: string;
            /** @description The merchant's category, e.g. Electronics. */
            category: string;
            currency: components["schemas"]["Currency"];
            /** @description Price of one unit in major units. */
            price: number;
            /** @description Units bought. */
            quantity: number;
            type: "PRODUCT" | "SERVICE" | (string & {});
            /**
             * Format: uri
             * @description The product's page.
             */
            url?: string;
            /** @description Text about the product. */
            description?: string;
            /** @description The merchant's sub-category, e.g. Mobile Phone. */
            sub_category?: string;
            metadata?: components["schemas"]["Metadata"];
        };
        /**
         * @description ISO 4217 code of the currencies the platform moves.
         */
        CurrencyInput: "IDR" | "PHP" | "VND" | "THB" | "MYR";
        /**
         * @description ISO 4217 code of the currencies the platform moves.
         */
        Currency: "IDR" | "PHP" | "VND" | "THB" | "MYR" | (string & {});
        /** @description Free key-value data kept with the object; at most 50 keys of 40 characters, values of 500. */
        Metadata: {
            [key: string]: unknown;
        };
        ChargeRequest: {
            /** @description The merchant's id of this payment; unique per payment. */
            reference_id: string;
            currency: components["schemas"]["CurrencyInput"];
            /** @description Major units; at most what the customer's wallet may hold. */
            amount: number | Money;
            checkout_method: components["schemas"]["CheckoutMethodInput"];
            channel_code?: components["schemas"]["ChannelCodeInput"];
            channel_properties?: components["schemas"]["ChannelPropertiesRequest"];
            /** @description The linked e-wallet to charge (`pm-…`). */
            payment_method_id?: string;
            /** @description The customer the payment method belongs to. */
            customer_id?: string;
            /** @description What is bought. */
            basket?: components["schemas"]["BasketItemInput"][];
            metadata?: components["schemas"]["Metadata"];
        } & ({
            checkout_method: "ONE_TIME_PAYMENT";
            channel_code: "ID_OVO";
            channel_properties: {
                mobile_number: unknown;
            };
        } | {
            checkout_method: "ONE_TIME_PAYMENT";
            channel_code:
                | "ID_DANA"
                | "ID_LINKAJA"
                | "ID_SHOPEEPAY"
                | "ID_SAKUKU"
                | "PH_SHOPEEPAY"
                | "TH_WECHATPAY"
                | "TH_LINEPAY"
                | "TH_TRUEMONEY"
                | "TH_SHOPEEPAY"
                | "MY_TOUCHNGO";
            channel_properties: {
                success_redirect_url: unknown;
            };
        } | {
            checkout_method: "ONE_TIME_PAYMENT";
            channel_code: "ID_ASTRAPAY" | "PH_GCASH" | "PH_GRABPAY" | "MY_GRABPAY";
            channel_properties: {
                failure_redirect_url: unknown;
                success_redirect_url: unknown;
            };
        } | {
            checkout_method: "ONE_TIME_PAYMENT";
            channel_code: "ID_JENIUSPAY";
            channel_properties: {
                cashtag: unknown;
            };
        } | {
            checkout_method: "ONE_TIME_PAYMENT";
            channel_code: "PH_PAYMAYA";
            channel_properties: {
                cancel_redirect_url: unknown;
                failure_redirect_url: unknown;
                success_redirect_url: unknown;
            };
        } | {
            checkout_method: "ONE_TIME_PAYMENT";
            channel_code: "VN_APPOTA" | "VN_MOMO" | "VN_SHOPEEPAY" | "VN_VNPTWALLET" | "VN_VIETTELPAY" | "VN_ZALOPAY";
            channel_properties: {
                pending_redirect_url: unknown;
                success_redirect_url: unknown;
            };
        } | {
            checkout_method: "ONE_TIME_PAYMENT";
            channel_code: "MY_SHOPEEPAY";
        } | {
            checkout_method: "ONE_TIME_PAYMENT";
            channel_code: "MY_WECHATPAY";
            channel_properties: {
                device_type: unknown;
                failure_redirect_url: unknown;
                pending_redirect_url: unknown;
                success_redirect_url: unknown;
            };
        } | {
            checkout_method: "TOKENIZED_PAYMENT";
            channel_code:
                | "ID_OVO"
                | "ID_LINKAJA"
                | "ID_ASTRAPAY"
                | "PH_GCASH"
                | "PH_GRABPAY"
                | "MY_TOUCHNGO"
                | "MY_GRABPAY";
            channel_properties: {
                failure_redirect_url: unknown;
                success_redirect_url: unknown;
            };
            payment_method_id: unknown;
        } | {
            checkout_method: "TOKENIZED_PAYMENT";
            channel_code:
                | "ID_DANA"
                | "ID_SHOPEEPAY"
                | "ID_SAKUKU"
                | "PH_SHOPEEPAY"
                | "TH_WECHATPAY"
                | "TH_LINEPAY"
                | "TH_TRUEMONEY"
                | "TH_SHOPEEPAY"
                | "MY_SHOPEEPAY";
            channel_properties: {
                success_redirect_url: unknown;
            };
            payment_method_id: unknown;
        } | {
            checkout_method: "TOKENIZED_PAYMENT";
            channel_code: "ID_JENIUSPAY";
            channel_properties: {
                cashtag: unknown;
            };
            payment_method_id: unknown;
        } | {
            checkout_method: "TOKENIZED_PAYMENT";
            channel_code: "PH_PAYMAYA";
            channel_properties: {
                cancel_redirect_url: unknown;
                failure_redirect_url: unknown;
                success_redirect_url: unknown;
            };
            payment_method_id: unknown;
        } | {
            checkout_method: "TOKENIZED_PAYMENT";
            channel_code: "VN_APPOTA" | "VN_MOMO" | "VN_SHOPEEPAY" | "VN_VNPTWALLET" | "VN_VIETTELPAY" | "VN_ZALOPAY";
            channel_properties: {
                pending_redirect_url: unknown;
                success_redirect_url: unknown;
            };
            payment_method_id: unknown;
        } | {
            checkout_method: "TOKENIZED_PAYMENT";
            channel_code: "MY_WECHATPAY";
            channel_properties: {
                device_type: unknown;
                failure_redirect_url: unknown;
                pending_redirect_url: unknown;
                success_redirect_url: unknown;
            };
            payment_method_id: unknown;
        } | {
            checkout_method: "TOKENIZED_PAYMENT";
            channel_code?: undefined;
            payment_method_id: unknown;
        });
        /** @description Ways to send the customer to the wallet; choose one. Those the wallet lacks are null. */
        ChargeActions: {
            /** @description Page for a computer. */
            desktop_web_checkout_url?: string | null;
            /** @description Page for a phone. */
            mobile_web_checkout_url?: string | null;
            /** @description Link that opens the wallet's app. */
            mobile_deeplink_checkout_url?: string | null;
            /** @description Text to draw as a QR code on a second screen. */
            qr_checkout_string?: string | null;
        };
        /** @description What every form of a charge carries. */
        ChargeDetails: {
            /** @description The charge, `ewc_…`; not always a UUID. */
            id: string;
            /** @description The merchant's id of this payment. */
            reference_id: string;
            status: components["schemas"]["ChargeStatus"];
            currency: components["schemas"]["Currency"];
            /** @description The amount asked for in major units. */
            charge_amount: number;
            /** @description The amount to capture in major units; so far always the charge's. */
            capture_amount?: number | null;
            /** @description All that was refunded in major units; null while nothing was. */
            refunded_amount?: number | null;
            checkout_method: components["schemas"]["CheckoutMethod"];
            channel_code: components["schemas"]["ChannelCode"];
            channel_properties?: components["schemas"]["ChannelProperties"] | null;
            /** @description Null where no redirection is needed. */
            actions?: components["schemas"]["ChargeActions"] | null;
            /** @description Whether the customer must be sent to one of the actions. */
            is_redirect_required: boolean;
            /** @description Where events of this charge go. */
            callback_url: string;
            created: components["schemas"]["Timestamp"];
            updated: components["schemas"]["Timestamp"];
            /** @description Null while no void was asked for. */
            void_status?: components["schemas"]["VoidStatus"] | null;
            /**
             * Format: date-time
             * @description When the void was done.
             */
            voided_at?: string | null;
            /** @description Always true; has no use so far. */
            capture_now: boolean;
            /** @description The customer charged. */
            customer_id?: string | null;
            /** @description The linked e-wallet charged. */
            payment_method_id?: string | null;
            /** @description Set once the charge FAILED. */
            failure_code?: components["schemas"]["ChargeFailureCode"] | null;
            /** @description What is bought. */
            basket?: components["schemas"]["BasketItem"][] | null;
            metadata?: components["schemas"]["Metadata"] | null;
        };
        /**
         * Format: date-time
         * @description ISO 8601 date and time in UTC.
         */
        Timestamp: string;
        /** @description A payment asked of a customer's e-wallet. */
        Charge: components["schemas"]["ChargeDetails"] & {
            /** @description The merchant's account. */
            business_id: string;
        };
        /** @description A charge as `ewallet.capture` tells of it. */
        CapturedCharge: components["schemas"]["Charge"] & {
            payment_detail?: components["schemas"]["PaymentDetail"];
        };
        /** @description Where the money came from; ShopeePay of Indonesia and Malaysia. */
        PaymentDetail: {
            /** @description Balance or instalment plan that paid. */
            fund_source?: components["schemas"]["FundSource"] | null;
            /** @description Name of the channel. */
            source?: string | null;
        };
        FundSource:
            | "EWALLET_BALANCE"
            | "1_MONTH_INSTALLMENT"
            | "2_MONTH_INSTALLMENT"
            | "3_MONTH_INSTALLMENT"
            | "6_MONTH_INSTALLMENT"
            | "12_MONTH_INSTALLMENT"
            | "SHOPEEPAY_BALANCE"
            | "SPAYLATER_INSTALLMENTS_1MO"
            | "SPAYLATER_INSTALLMENTS_2MO"
            | "SPAYLATER_INSTALLMENTS_3MO"
            | "SPAYLATER_INSTALLMENTS_6MO"
            | "SPAYLATER_INSTALLMENTS_12MO"
            | (string & {});
        RefundRequest: {
            /**
             * @description Major units of the charge's currency; no more than what is left to refund, all of that when
             * absent.
             */
            amount?: number | Money;
            reason?: components["schemas"]["RefundReasonInput"];
        };
        /**
         * @description Why money goes back.
         */
        RefundReasonInput: "DUPLICATE" | "FRAUDULENT" | "REQUESTED_BY_CUSTOMER" | "CANCELLATION" | "OTHERS";
        /**
         * @description Why money goes back.
         */
        RefundReason: "DUPLICATE" | "FRAUDULENT" | "REQUESTED_BY_CUSTOMER" | "CANCELLATION" | "OTHERS" | (string & {});
        /**
         * @description Where a refund stands.
         */
        RefundStatusInput: "PENDING" | "SUCCEEDED" | "FAILED";
        /**
         * @description Where a refund stands.
         */
        RefundStatus: "PENDING" | "SUCCEEDED" | "FAILED" | (string & {});
        /**
         * @description Why a refund failed. INSUFFICIENT_BALANCE is the merchant's side, MAXIMUM_USER_BALANCE_EXCEEDED
         * the customer's; INELIGIBLE_PARTIAL_REFUND_TRANSACTION can go back in full only.
         */
        RefundFailureCode:
            | "INELIGIBLE_TRANSACTION"
            | "INSUFFICIENT_BALANCE"
            | "REFUND_TEMPORARILY_UNAVAILABLE"
            | "MAXIMUM_USER_BALANCE_EXCEEDED"
            | "INELIGIBLE_PARTIAL_REFUND_TRANSACTION"
            | (string & {});
        /** @description Money given back from a charge. */
        Refund: {
            /** @description The refund, `ewr_…`. */
            id: string;
            /** @description The charge, `ewc_…`. */
            charge_id: string;
            status: components["schemas"]["RefundStatus"];
            currency: components["schemas"]["Currency"];
            channel_code: components["schemas"]["ChannelCode"];
            /** @description The captured amount of the charge in major units. */
            capture_amount: number;
            /** @description The amount given back in major units. */
            refund_amount: number;
            reason?: components["schemas"]["RefundReason"] | null;
            /** @description Set once the refund FAILED. */
            failure_code?: components["schemas"]["RefundFailureCode"] | null;
            created: components["schemas"]["Timestamp"];
            updated: components["schemas"]["Timestamp"];
        };
        RefundList: {
            data: components["schemas"]["Refund"][];
            /** @description Whether there are refunds that did not fit; false for an empty result. */
            has_more: boolean;
        };
        /**
         * @description E-wallet that can be linked; its country stands beside it, not in the code.
         */
        LinkChannelCodeInput: "DANA" | "OVO" | "LINKAJA" | "SHOPEEPAY" | "GRABPAY" | "PAYMAYA" | "GCASH" | "TOUCHNGO";
        /**
         * @description E-wallet that can be linked; its country stands beside it, not in the code.
         */
        LinkChannelCode:
            | "DANA"
            | "OVO"
            | "LINKAJA"
            | "SHOPEEPAY"
            | "GRABPAY"
            | "PAYMAYA"
            | "GCASH"
            | "TOUCHNGO"
            | (string & {});
        LinkChannelProperties: {
            /**
             * Format: uri
             * @description Where the customer lands after authorising.
             */
            success_return_url: string;
            /**
             * Format: uri
             * @description Where the customer lands after a failed authorisation.
             */
            failure_return_url: string;
            /**
             * Format: uri
             * @description Where the customer lands after cancelling; for Maya, whose link can be tried again for 15
             * minutes.
             */
            cancel_return_url?: string;
        };
        /** @description The e-wallet to link. */
        LinkRequest: {
            channel_code: components["schemas"]["LinkChannelCodeInput"];
            channel_properties: components["schemas"]["LinkChannelProperties"];
        } & ({
            channel_code: "DANA" | "OVO" | "LINKAJA" | "SHOPEEPAY" | "GRABPAY" | "GCASH" | "TOUCHNGO";
        } | {
            channel_code: "PAYMAYA";
            channel_properties: {
                cancel_return_url: unknown;
            };
        });
        /** @description A linked e-wallet. */
        Link: {
            channel_code: components["schemas"]["LinkChannelCode"];
            channel_properties: components["schemas"]["LinkChannelProperties"];
            account?: components["schemas"]["LinkedAccount"] | null;
        };
        /** @description The customer's account at the wallet; what the wallet does not tell is null. */
        LinkedAccount: {
            /** @description The account's public id, masked, mostly its mobile number. */
            account_details?: string | null;
            /** @description The account's holder. */
            name?: string | null;
            /** @description Money in the wallet in major units of the country's currency. */
            balance?: number | null;
            /** @description Points that can be spent. */
            point_balance?: number | null;
        };
        /**
         * @description Country of the payment; tells apart wallets of several countries.
         */
        LinkCountryInput: "PH" | "ID" | "MY";
        /**
         * @description Country of the payment; tells apart wallets of several countries.
         */
        LinkCountry: "PH" | "ID" | "MY" | (string & {});
        /**
         * @description Always EWALLET here.
         */
        PaymentMethodTypeInput: "EWALLET";
        /**
         * @description Always EWALLET here.
         */
        PaymentMethodType: "EWALLET" | (string & {});
        /**
         * @description Always MULTIPLE_USE for e-wallets.
         */
        ReusabilityInput: "MULTIPLE_USE";
        /**
         * @description Always MULTIPLE_USE for e-wallets.
         */
        Reusability: "MULTIPLE_USE" | (string & {});
        /**
         * @description Only ACTIVE can be charged. REQUIRES_ACTION waits for the customer; INACTIVE and EXPIRED both
         * stand for an unlinked wallet, EXPIRED for good. What PENDING means is not documented.
         */
        PaymentMethodStatus: "PENDING" | "REQUIRES_ACTION" | "ACTIVE" | "INACTIVE" | "EXPIRED" | (string & {});
        PaymentMethodAction: {
            /**
             * @description AUTH lets the customer authorise; RESEND_AUTH sends the code once more.
             */
            action: "AUTH" | "RESEND_AUTH" | (string & {});
            /** @description Where to go. */
            url: string;
            /**
             * @description API is called by your server; the customer is sent to the others. WEB also serves where
             * there is no MOBILE.
             */
            url_type: "API" | "WEB" | "MOBILE" | "DEEPLINK" | (string & {});
            /**
             * @description How to call the URL.
             */
            method: "GET" | "POST" | (string & {});
        };
        PaymentMethodRequest: {
            type: components["schemas"]["PaymentMethodTypeInput"];
            reusability: components["schemas"]["ReusabilityInput"];
            /** @description The customer whose wallet is linked. */
            customer_id: string;
            country: components["schemas"]["LinkCountryInput"];
            /** @description The merchant's id of this link; generated when absent. */
            reference_id?: string;
            /** @description Free text. */
            description?: string;
            metadata?: components["schemas"]["Metadata"];
            ewallet: components["schemas"]["LinkRequest"];
        };
        /** @description A customer's e-wallet linked for later charges. */
        PaymentMethod: {
            /** @description The payment method, `pm-…`. */
            id: string;
            type: components["schemas"]["PaymentMethodType"];
            reusability: components["schemas"]["Reusability"];
            /** @description The customer whose wallet it is. */
            customer_id: string;
            /** @description The merchant's account. */
            business_id: string;
            /** @description The merchant's id of this link. */
            reference_id?: string | null;
            status: components["schemas"]["PaymentMethodStatus"];
            country: components["schemas"]["LinkCountry"];
            /** @description Steps towards ACTIVE; they matter only while the status is REQUIRES_ACTION. */
            actions: components["schemas"]["PaymentMethodAction"][];
            ewallet: components["schemas"]["Link"];
            created: components["schemas"]["Timestamp"];
            updated: components["schemas"]["Timestamp"];
            /** @description Free text. */
            description?: string | null;
            metadata?: components["schemas"]["Metadata"] | null;
            direct_bank_transfer?: components["schemas"]["OtherMethod"];
            direct_debit?: components["schemas"]["OtherMethod"];
            card?: components["schemas"]["OtherMethod"];
            over_the_counter?: components["schemas"]["OtherMethod"];
            qr_code?: components["schemas"]["OtherMethod"];
            virtual_account?: components["schemas"]["OtherMethod"];
        };
        /** @description Place of another payment method's details; null for an e-wallet. */
        OtherMethod: {
            [key: string]: unknown;
        } | null;
        /** @description What every e-wallet event carries. */
        EventEnvelope: {
            /** @description The merchant's account. */
            business_id: string;
            /**
             * Format: date-time
             * @description When this notification was made.
             */
            created: string;
        };
        CaptureEvent: components["schemas"]["EventEnvelope"] & {
            /** @constant */
            event: "ewallet.capture";
            data: components["schemas"]["CapturedCharge"];
        };
        VoidEvent: components["schemas"]["EventEnvelope"] & {
            /** @constant */
            event: "ewallet.void";
            data: components["schemas"]["ChargeDetails"];
        };
        RefundEvent: components["schemas"]["EventEnvelope"] & {
            /** @constant */
            event: "ewallet.refund";
            data: components["schemas"]["Refund"];
        };
        PaymentMethodActivatedEvent: components["schemas"]["EventEnvelope"] & {
            /** @constant */
            event: "payment_method.activated";
            data: components["schemas"]["PaymentMethod"];
        };
        PaymentMethodExpiredEvent: components["schemas"]["EventEnvelope"] & {
            /** @constant */
            event: "payment_method.expiry.expired";
            data: components["schemas"]["PaymentMethod"];
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
    createCharge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
                /** @description Id of the split rule that routes a share of the payment to another account. */
                "with-split-rule"?: string;
                /**
                 * @deprecated
                 * @description Former name of `with-split-rule`, out of use since 30 September 2025.
                 */
                "with-fee-rule"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargeRequest"];
            };
        };
        responses: {
            /** @description The charge was accepted; it is usually PENDING. */
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
                            | "UNSUPPORTED_CURRENCY"
                            | "INVALID_PAYMENT_METHOD_ID"
                            | (string & {});
                    };
                };
            };
            /** @description A credential was not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "INVALID_API_KEY"
                            | "INVALID_MERCHANT_CREDENTIALS"
                            | "INVALID_TOKEN"
                            | (string & {});
                    };
                };
            };
            /** @description Not allowed for this key or account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "REQUEST_FORBIDDEN_ERROR"
                            | "CHANNEL_NOT_ACTIVATED"
                            | "UNSUPPORTED_CONTENT_TYPE"
                            | (string & {});
                    };
                };
            };
            /** @description A setting is missing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CALLBACK_URL_NOT_FOUND" | (string & {});
                    };
                };
            };
            /** @description Too many attempts. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "RATE_LIMIT_EXCEEDED" | "CHARGE_LIMIT_EXCEEDED" | (string & {});
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
            /** @description The wallet is down; what became of the request is not known. */
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
    getCharge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description The charge (`ewc_…`). */
                id: string;
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
            /** @description A credential was not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_API_KEY" | "INVALID_MERCHANT_CREDENTIALS" | (string & {});
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
    voidCharge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description The charge (`ewc_…`). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The void was accepted and is PENDING. */
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
            /** @description The void was refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "API_VALIDATION_ERROR"
                            | "VOID_NOT_SUPPORTED"
                            | "VOID_TEMPORARILY_UNAVAILABLE"
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
            /** @description Not allowed for this key, account or charge. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "REQUEST_FORBIDDEN_ERROR"
                            | "INELIGIBLE_TRANSACTION"
                            | "INELIGIBLE_MERCHANT"
                            | (string & {});
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
            /** @description The wallet is down; what became of the request is not known. */
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
    listRefunds: {
        parameters: {
            query?: {
                /** @description How many refunds to return at most. */
                limit?: number;
                /** @description Only refunds in this state. */
                status?: components["schemas"]["RefundStatusInput"];
            };
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description The charge (`ewc_…`). */
                id: string;
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
                    "application/json": components["schemas"]["RefundList"];
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
            /** @description Not there. */
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
    refundCharge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description The charge (`ewc_…`). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description The refund was accepted and is PENDING. */
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
                            | "MAXIMUM_REFUND_TRANSACTION_REACHED"
                            | "PARTIAL_REFUND_NOT_SUPPORTED"
                            | "REFUND_TEMPORARILY_UNAVAILABLE"
                            | "REFUND_NOT_SUPPORTED"
                            | "REFUND_IN_PROGRESS"
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
            /** @description Not allowed for this key, account or charge. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "REQUEST_FORBIDDEN_ERROR"
                            | "INELIGIBLE_TRANSACTION"
                            | "INSUFFICIENT_BALANCE"
                            | (string & {});
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
            /** @description The wallet is down; what became of the request is not known. */
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
    getRefund: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description The refunded charge (`ewc_…`). */
                charge_id: string;
                /** @description The refund (`ewr_…`). */
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
            /** @description Not there. */
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
    createPaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentMethodRequest"];
            };
        };
        responses: {
            /** @description The link exists; the customer has to authorise it. */
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
            /** @description Not allowed for this key or account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "CHANNEL_NOT_ACTIVATED" | "REQUEST_FORBIDDEN_ERROR" | (string & {});
                    };
                };
            };
            /** @description It exists already. */
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
            /** @description The wallet is down; what became of the request is not known. */
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
    getPaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The linked e-wallet (`pm-…`). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
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
    expirePaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The linked e-wallet (`pm-…`). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment method as it is now. */
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
            /** @description The unlinking was refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVALID_PAYMENT_METHOD" | (string & {});
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
            /** @description The wallet is down; what became of the request is not known. */
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
}
