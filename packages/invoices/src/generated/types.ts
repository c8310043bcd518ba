// @generated from specs/invoices.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { Money } from "@pay/core/money"

export interface paths {
    "/v2/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices, the newest first.
         * @description The filters add up. Those of time work only in pairs, after with before.
         */
        get: operations["listInvoices"];
        put?: never;
        /**
         * Create an invoice and its payment page.
         * @description Send the customer to invoice_url; invoice-callback tells when it is paid. Nothing makes
         * external_id unique: give each invoice its own, as it is the only trace of one whose answer was lost.
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/invoices/{invoice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an invoice. */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{invoice_id}/expire!": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an invoice before its time.
         * @description Closes its own account numbers, codes and card payment. A virtual account linked by
         * callback_virtual_account_id stays open: what is paid into it from now on is a payment of that account, so
         * expire it too.
         */
        post: operations["expireInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "invoice-callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell that an invoice was paid or has expired.
         * @description EXPIRED is told only if the dashboard enables it, and so is a payment that arrives after the
         * expiry: PAID may follow EXPIRED.
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
                    "application/json": components["schemas"]["InvoiceEvent"];
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
        /** @description Your reference for the invoice. Keep it unique yourself; the provider does not. */
        ExternalId: string;
        RedirectUrl: string;
        /**
         * @description ISO 4217 code; the account's default currency unless set.
         */
        InvoiceCurrencyInput: "IDR" | "PHP" | "THB" | "VND" | "MYR";
        /**
         * @description ISO 4217 code; the account's default currency unless set.
         */
        InvoiceCurrency: "IDR" | "PHP" | "THB" | "VND" | "MYR" | (string & {});
        /**
         * @description Language of the page; set in the dashboard unless given.
         */
        LocaleInput: "en" | "id";
        /**
         * @description Language of the page; set in the dashboard unless given.
         */
        Locale: "en" | "id" | (string & {});
        PaymentMethodIndonesia:
            | "CREDIT_CARD"
            | "BCA"
            | "BNI"
            | "BSI"
            | "BRI"
            | "MANDIRI"
            | "PERMATA"
            | "SAHABAT_SAMPOERNA"
            | "BNC"
            | "ALFAMART"
            | "INDOMARET"
            | "OVO"
            | "DANA"
            | "SHOPEEPAY"
            | "LINKAJA"
            | "JENIUSPAY"
            | "DD_BRI"
            | "DD_BCA_KLIKPAY"
            | "KREDIVO"
            | "AKULAKU"
            | "ATOME"
            | "QRIS";
        PaymentMethodPhilippines:
            | "CREDIT_CARD"
            | "7ELEVEN"
            | "CEBUANA"
            | "DD_BPI"
            | "DD_UBP"
            | "DD_RCBC"
            | "DD_BDO_EPAY"
            | "DP_MLHUILLIER"
            | "DP_PALAWAN"
            | "DP_ECPAY_LOAN"
            | "PAYMAYA"
            | "GRABPAY"
            | "GCASH"
            | "SHOPEEPAY"
            | "BILLEASE"
            | "CASHALO"
            | "BDO_ONLINE_BANKING"
            | "BPI_ONLINE_BANKING"
            | "UNIONBANK_ONILNE_BANKING"
            | "BOC_ONLINE_BANKING"
            | "CHINABANK_ONLINE_BANKING"
            | "INSTAPAY_ONLINE_BANKING"
            | "LANDBANK_ONLINE_BANKING"
            | "MAYBANK_ONLINE_BANKING"
            | "METROBANK_ONLINE_BANKING"
            | "PNB_ONLINE_BANKING"
            | "PSBANK_ONLINE_BANKING"
            | "PESONET_ONLINE_BANKING"
            | "RCBC_ONLINE_BANKING"
            | "ROBINSONS_BANK_ONLINE_BANKING"
            | "SECURITY_BANK_ONLINE_BANKING"
            | "QRPH";
        PaymentMethodThailand:
            | "CREDIT_CARD"
            | "PROMPTPAY"
            | "LINEPAY"
            | "WECHATPAY"
            | "TRUEMONEY"
            | "SHOPEEPAY"
            | "DD_SCB_MB"
            | "DD_BBL_MB"
            | "DD_KTB_MB"
            | "DD_BAY_MB"
            | "DD_KBANK_MB";
        PaymentMethodVietnam:
            | "CREDIT_CARD"
            | "APPOTA"
            | "ZALOPAY"
            | "VNPTWALLET"
            | "VIETTELPAY"
            | "SHOPEEPAY"
            | "WOORI"
            | "VIETCAPITAL"
            | "VPB"
            | "BIDV";
        PaymentMethodMalaysia:
            | "CREDIT_CARD"
            | "TOUCHNGO"
            | "WECHATPAY"
            | "DD_UOB_FPX"
            | "DD_PUBLIC_FPX"
            | "DD_AFFIN_FPX"
            | "DD_AGRO_FPX"
            | "DD_ALLIANCE_FPX"
            | "DD_AMBANK_FPX"
            | "DD_ISLAM_FPX"
            | "DD_MUAMALAT_FPX"
            | "DD_BOC_FPX"
            | "DD_RAKYAT_FPX"
            | "DD_BSN_FPX"
            | "DD_CIMB_FPX"
            | "DD_HLB_FPX"
            | "DD_HSBC_FPX"
            | "DD_KFH_FPX"
            | "DD_MAYB2U_FPX"
            | "DD_OCBC_FPX"
            | "DD_RHB_FPX"
            | "DD_SCH_FPX"
            | "AFFIN_FPX_BUSINESS"
            | "AGRO_FPX_BUSINESS"
            | "ALLIANCE_FPX_BUSINESS"
            | "AMBANK_FPX_BUSINESS"
            | "ISLAM_FPX_BUSINESS"
            | "MUAMALAT_FPX_BUSINESS"
            | "BNP_FPX_BUSINESS"
            | "CIMB_FPX_BUSINESS"
            | "CITIBANK_FPX_BUSINESS"
            | "DEUTSCHE_FPX_BUSINESS"
            | "HLB_FPX_BUSINESS"
            | "HSBC_FPX_BUSINESS"
            | "RAKYAT_FPX_BUSINESS"
            | "KFH_FPX_BUSINESS"
            | "MAYB2E_FPX_BUSINESS"
            | "OCBC_FPX_BUSINESS"
            | "PUBLIC_FPX_BUSINESS"
            | "RHB_FPX_BUSINESS"
            | "SCH_FPX_BUSINESS"
            | "UOB_FPX_BUSINESS";
        CreateInvoiceRequest: {
            external_id: components["schemas"]["ExternalId"];
            /**
             * @description Amount to be paid, major units, items and fees included; it counts where their sum differs.
             * Rupiah have no decimals here.
             */
            amount: number | Money;
            /** @description What is paid for. */
            description?: string;
            customer?: components["schemas"]["Customer"];
            customer_notification_preference?: components["schemas"]["NotificationPreferenceInput"];
            /**
             * @description Seconds until it expires, from its creation.
             * @default 86400
             */
            invoice_duration?: number;
            /** @description Where the customer goes after the payment. */
            success_redirect_url?: components["schemas"]["RedirectUrl"];
            /** @description Where the customer goes once it has expired. */
            failure_redirect_url?: components["schemas"]["RedirectUrl"];
            /**
             * @description Ways to pay on the page; all that the account and the dashboard allow where absent or empty.
             */
            payment_methods?:
                | (components["schemas"]["PaymentMethodIndonesia"]
                | components["schemas"]["PaymentMethodPhilippines"]
                | components["schemas"]["PaymentMethodThailand"]
                | components["schemas"]["PaymentMethodVietnam"]
                | components["schemas"]["PaymentMethodMalaysia"])[];
            currency?: components["schemas"]["InvoiceCurrencyInput"];
            /** @description id of a virtual account of yours, to be paid into as well. */
            callback_virtual_account_id?: string;
            /** @description Merchant id label, if you have a card acquirer of your own. */
            mid_label?: string;
            /**
             * @description Unit of reminder_time.
             * @default days
             */
            reminder_time_unit?: "days" | "hours";
            /** @description How long before the expiry the customer is reminded; 1 to 30 days or 1 to 24 hours. */
            reminder_time?: number;
            locale?: components["schemas"]["LocaleInput"];
            /** @description What is bought; required for paylaters. */
            items?: components["schemas"]["InvoiceItemInput"][];
            /** @description What you charge beside the items; the customer pays it and you receive it. */
            fees?: components["schemas"]["InvoiceFeeInput"][];
            /** @description Whether cards go through 3DS; counts only where the account makes 3DS optional. */
            should_authenticate_credit_card?: boolean;
            channel_properties?: components["schemas"]["ChannelPropertiesInput"];
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Who pays; e-mail and mobile number are needed to notify them. */
        Customer: {
            given_names?: string;
            surname?: string;
            /** Format: email */
            email?: string;
            /** @description E.164, as in +6287774441111. */
            mobile_number?: string;
            addresses?: components["schemas"]["Address"][];
        };
        Address: {
            city?: string;
            /** @description Name of the country. */
            country?: string;
            postal_code?: string;
            state?: string;
            street_line1?: string;
            street_line2?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description How the customer is notified; a list left out or empty means not at all. Without the object, the
         * dashboard's settings hold.
         */
        NotificationPreferenceInput: {
            invoice_created?: components["schemas"]["NotificationChannelsInput"];
            invoice_reminder?: components["schemas"]["NotificationChannelsInput"];
            invoice_paid?: components["schemas"]["NotificationChannelsInput"];
        };
        /**
         * @description How the customer is notified; a list left out or empty means not at all. Without the object, the
         * dashboard's settings hold.
         */
        NotificationPreference: {
            invoice_created?: components["schemas"]["NotificationChannels"];
            invoice_reminder?: components["schemas"]["NotificationChannels"];
            invoice_paid?: components["schemas"]["NotificationChannels"];
        };
        NotificationChannelsInput: ("whatsapp" | "email" | "viber")[];
        NotificationChannels: ("whatsapp" | "email" | "viber")[];
        InvoiceItemInput: {
            name: string;
            quantity: number;
            /** @description Price of one, major units. */
            price: number | Money;
            /** @description Yours, such as Electronic. */
            category?: string;
            /** @description Public page of the item. */
            url?: string;
        };
        InvoiceItem: {
            name: string;
            quantity: number;
            /** @description Price of one, major units. */
            price: number;
            /** @description Yours, such as Electronic. */
            category?: string;
            /** @description Public page of the item. */
            url?: string;
        };
        InvoiceFeeInput: {
            /** @description Yours, such as ADMIN; keep to the same few. */
            type: string;
            /** @description Amount, major units; negative for a discount. */
            value: number | Money;
        };
        InvoiceFee: {
            /** @description Yours, such as ADMIN; keep to the same few. */
            type: string;
            /** @description Amount, major units; negative for a discount. */
            value: number;
        };
        /** @description Settings of single payment methods. */
        ChannelPropertiesInput: {
            cards?: components["schemas"]["CardPropertiesInput"];
        };
        /** @description Settings of single payment methods. */
        ChannelProperties: {
            cards?: components["schemas"]["CardProperties"];
        };
        CardPropertiesInput: {
            /** @description Leading digits of the cards that may pay; these override the installment terms. */
            allowed_bins?: string[];
            installment_configuration?: components["schemas"]["InstallmentConfigurationInput"];
        };
        CardProperties: {
            /** @description Leading digits of the cards that may pay; these override the installment terms. */
            allowed_bins?: string[];
            installment_configuration?: components["schemas"]["InstallmentConfiguration"];
        };
        InstallmentConfigurationInput: {
            /**
             * @description Whether installments are offered.
             * @default true
             */
            allow_installment?: boolean;
            /**
             * @description Whether payment at once is offered.
             * @default true
             */
            allow_full_payment?: boolean;
            /** @description Issuers and their numbers of installments. */
            allowed_terms?: components["schemas"]["InstallmentTermsInput"][];
        };
        InstallmentConfiguration: {
            /**
             * @description Whether installments are offered.
             * @default true
             */
            allow_installment?: boolean;
            /**
             * @description Whether payment at once is offered.
             * @default true
             */
            allow_full_payment?: boolean;
            /** @description Issuers and their numbers of installments. */
            allowed_terms?: components["schemas"]["InstallmentTerms"][];
        };
        InstallmentTermsInput: {
            /**
             * @description Bank that issued the card; all but BNI and BRI need a contract of yours with the bank.
             */
            issuer:
                | "BCA"
                | "BNI"
                | "MANDIRI"
                | "BRI"
                | "PERMATA"
                | "OCBCNISP"
                | "HSBCID"
                | "BTPN"
                | "DBSID"
                | "CIMB"
                | "DANAMON"
                | "UOBID"
                | "MAYBANKID"
                | "BSI";
            /** @description Numbers of installments. */
            terms: number[];
        };
        InstallmentTerms: {
            /**
             * @description Bank that issued the card; all but BNI and BRI need a contract of yours with the bank.
             */
            issuer:
                | "BCA"
                | "BNI"
                | "MANDIRI"
                | "BRI"
                | "PERMATA"
                | "OCBCNISP"
                | "HSBCID"
                | "BTPN"
                | "DBSID"
                | "CIMB"
                | "DANAMON"
                | "UOBID"
                | "MAYBANKID"
                | "BSI"
                | (string & {});
            /** @description Numbers of installments. */
            terms: number[];
        };
        /** @description Free key-value data kept with the object; at most 50 keys of 40 characters, values of 500. */
        Metadata: {
            [key: string]: unknown;
        };
        /**
         * @description PENDING until paid, PAID once paid, SETTLED once the money is in the balance, EXPIRED when its
         * time was up or you closed it. A late payment can still turn EXPIRED into PAID.
         */
        InvoiceStatusInput: "PENDING" | "PAID" | "SETTLED" | "EXPIRED";
        /**
         * @description PENDING until paid, PAID once paid, SETTLED once the money is in the balance, EXPIRED when its
         * time was up or you closed it. A late payment can still turn EXPIRED into PAID.
         */
        InvoiceStatus: "PENDING" | "PAID" | "SETTLED" | "EXPIRED" | (string & {});
        InvoiceFacts: {
            /** @description Identifies the invoice. */
            id: string;
            external_id: components["schemas"]["ExternalId"];
            /** @description Your business id. */
            user_id: string;
            status: components["schemas"]["InvoiceStatus"];
            /** @description Your name on the page. */
            merchant_name: string;
            /** @description Amount to be paid, major units. */
            amount: number;
            currency?: components["schemas"]["InvoiceCurrency"];
            /** @description E-mail address of the payer. */
            payer_email?: string;
            /** @description What is paid for. */
            description?: string;
            /** @description Where the customer goes after the payment. */
            success_redirect_url?: string;
            /** @description Where the customer goes once it has expired. */
            failure_redirect_url?: string;
            items?: components["schemas"]["InvoiceItem"][];
            fees?: components["schemas"]["InvoiceFee"][];
            /** @description Whether cards go through 3DS. */
            should_authenticate_credit_card?: boolean;
            /** @description When it was created. */
            created: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated: components["schemas"]["Timestamp"];
            /** @description When it was paid. */
            paid_at?: components["schemas"]["Timestamp"];
            /** @description What was paid, major units. */
            paid_amount?: number;
            /**
             * @description Kind of payment; once paid.
             */
            payment_method?:
                | "BANK_TRANSFER"
                | "CREDIT_CARD"
                | "RETAIL_OUTLET"
                | "EWALLET"
                | "DIRECT_DEBIT"
                | "PAYLATER"
                | "QR_CODE"
                | (string & {});
            /**
             * @description Channel it was paid through; once paid.
             */
            payment_channel?:
                | "BCA"
                | "BRI"
                | "MANDIRI"
                | "BNI"
                | "PERMATA"
                | "BSI"
                | "BNC"
                | "ALFAMART"
                | "OVO"
                | "CREDIT_CARD"
                | (string & {});
            /** @description Account number or code that was paid; not for cards and wallets. */
            payment_destination?: string;
            payment_details?: components["schemas"]["PaymentDetails"];
            /** @description id of the card charge; once paid by card. */
            credit_card_charge_id?: string;
            /** @description Bank that received the payment; for BANK_TRANSFER only. */
            bank_code?: string;
            /**
             * @deprecated
             * @description What is left of it after fees, major units; not for every channel.
             */
            adjusted_received_amount?: number;
        };
        /**
         * Format: date-time
         * @description ISO 8601 date and time in UTC.
         */
        Timestamp: string;
        /** @description What the QR network tells; for QRIS only. */
        PaymentDetails: {
            /** @description Reference number shared across the QR network. */
            receipt_id?: string;
            /** @description Where the money came from, such as OVO. */
            source?: string | number;
        };
        Invoice: components["schemas"]["InvoiceFacts"] & {
            /** @description Your picture on the page. */
            merchant_profile_picture_url?: string;
            /** @description When it expires or expired. */
            expiry_date: components["schemas"]["Timestamp"];
            /** @description The payment page. */
            invoice_url: string;
            customer?: components["schemas"]["Customer"];
            customer_notification_preference?: components["schemas"]["NotificationPreference"];
            /** @description Banks that can be paid through. */
            available_banks?: components["schemas"]["AvailableBank"][];
            /** @description Outlets that can be paid at. */
            available_retail_outlets?: components["schemas"]["AvailableRetailOutlet"][];
            /** @description Wallets that can be paid with. */
            available_ewallets?: {
                ewallet_type?:
                    | "OVO"
                    | "DANA"
                    | "SHOPEEPAY"
                    | "LINKAJA"
                    | "GRABPAY"
                    | "GCASH"
                    | "TOUCHNGO"
                    | (string & {});
            }[];
            /** @description QR networks that can be paid with. */
            available_qr_codes?: {
                qr_code_type?: "QRIS" | "PROMPTPAY" | (string & {});
            }[];
            /** @description Direct debits that can be paid with. */
            available_direct_debits?: {
                direct_debit_type?: string;
            }[];
            /** @description Paylaters that can be paid with. */
            available_paylaters?: {
                paylater_type?: string;
            }[];
            /** @description When the customer is reminded. */
            reminder_date?: components["schemas"]["Timestamp"];
            /**
             * @deprecated
             * @description Whether a virtual account is linked.
             */
            fixed_va?: boolean;
            /** @description Merchant id label you sent. */
            mid_label?: string;
            /** @description Whether cards are left out. */
            should_exclude_credit_card?: boolean;
            /**
             * @deprecated
             * @description Whether the customer gets e-mails.
             */
            should_send_email?: boolean;
            locale?: components["schemas"]["Locale"];
            channel_properties?: components["schemas"]["ChannelProperties"];
            metadata?: components["schemas"]["Metadata"];
        };
        AvailableBank: {
            bank_code?: "BCA" | "BNI" | "BSI" | "BRI" | "MANDIRI" | "PERMATA" | "BNC" | (string & {});
            /**
             * @description POOL is a number for this invoice alone.
             */
            collection_type?: "POOL" | (string & {});
            /** @description Number to pay to. */
            bank_account_number?: string | number;
            /**
             * @deprecated
             * @description Amount to transfer, major units.
             */
            transfer_amount?: number;
            /** @description Kind of account. */
            bank_branch?: string;
            account_holder_name?: string;
            /** @description Not explained; 0 in the examples. */
            identity_amount?: number;
        };
        AvailableRetailOutlet: {
            retail_outlet_name?: string;
            /** @description Code to tell the cashier. */
            payment_code?: string;
            /**
             * @deprecated
             * @description Amount to pay, major units.
             */
            transfer_amount?: number;
        };
        InvoiceEvent: components["schemas"]["InvoiceFacts"] & {
            /** @description Whether unique amounts go above the amount or below it. */
            is_high?: boolean;
            /** @description Identifies the payment where paid by wallet, paylater or QR code; refund it by this. */
            payment_id?: string;
            /** @description Wallet that paid; for EWALLET only. */
            ewallet_type?: string;
            /** @description Link for several payments that the invoice came from. */
            on_demand_link?: string;
            /** @description Recurring payment that the invoice came from. */
            recurring_payment_id?: string;
            /**
             * @deprecated
             * @description Fee taken, major units; not for every channel.
             */
            fees_paid_amount?: number;
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
    listInvoices: {
        parameters: {
            query?: {
                /** @description Your reference; as it need not be unique, several invoices may answer to it. */
                external_id?: components["schemas"]["ExternalId"];
                /** @description Any of these states. Goes out as JSON text. */
                statuses?: components["schemas"]["InvoiceStatusInput"][];
                /** @description Invoices in a page. */
                limit?: number;
                /** @description Created later than this; with created_before. */
                created_after?: components["schemas"]["Timestamp"];
                /** @description Created earlier than this; with created_after. */
                created_before?: components["schemas"]["Timestamp"];
                /** @description Paid later than this; with paid_before. */
                paid_after?: components["schemas"]["Timestamp"];
                /** @description Paid earlier than this; with paid_after. */
                paid_before?: components["schemas"]["Timestamp"];
                /** @description With an expiry_date later than this; with expired_before. */
                expired_after?: components["schemas"]["Timestamp"];
                /** @description With an expiry_date earlier than this; with expired_after. */
                expired_before?: components["schemas"]["Timestamp"];
                /** @description id of the last invoice of the page before. */
                last_invoice_id?: string;
                /** @description Made in any of these ways. Goes out as JSON text. */
                client_types?: ("API_GATEWAY" | "DASHBOARD" | "INTEGRATION" | "ON_DEMAND" | "RECURRING" | "MOBILE")[];
                /** @description Paid through any of these channels. Goes out as JSON text. */
                payment_channels?: string[];
                /** @description Made from this link for several payments. */
                on_demand_link?: string;
                /** @description Made by this recurring payment. */
                recurring_payment_id?: string;
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
            /** @description One page; a page shorter than limit is the last. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"][];
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
    createInvoice: {
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
                "application/json": components["schemas"]["CreateInvoiceRequest"];
            };
        };
        responses: {
            /** @description The invoice, to be paid. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    /** @description Split rule that was applied. */
                    split_rule_id?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
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
                            | "NO_COLLECTION_METHODS_ERROR"
                            | "UNAVAILABLE_PAYMENT_METHOD_ERROR"
                            | "INVALID_REMINDER_TIME"
                            | "INSTALLMENT_CONFIGURATION_NOT_AVAILABLE"
                            | "INSTALLMENT_NOT_ENABLED"
                            | "AMOUNT_BELOW_MINIMUM_LIMIT"
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
            /** @description Something the invoice needs is not there. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?:
                            | "UNIQUE_ACCOUNT_NUMBER_UNAVAILABLE_ERROR"
                            | "CALLBACK_VIRTUAL_ACCOUNT_NOT_FOUND_ERROR"
                            | "AVAILABLE_PAYMENT_CODE_NOT_FOUND_ERROR"
                            | (string & {});
                    };
                };
            };
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the invoice. */
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice as it is now. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description The request was refused as it stands. */
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
            /** @description There is no such invoice. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVOICE_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
        };
    };
    expireInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description id of the invoice. */
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice, EXPIRED. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description The request was refused as it stands. */
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
            /** @description There is no such invoice. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "INVOICE_NOT_FOUND_ERROR" | (string & {});
                    };
                };
            };
        };
    };
}
