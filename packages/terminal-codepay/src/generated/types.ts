// @generated from specs/terminal-codepay.yaml by codegen. Change the spec and run `pnpm codegen`.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description What a frame is about.
         */
        Topic:
            | "ecrhub.pay.order"
            | "ecrhub.pay.query"
            | "ecrhub.pay.close"
            | "ecrhub.pay.batch.close"
            | "ecrhub.pay.tip.adjustment"
            | "ecrhub.pair"
            | "ecrhub.unpair"
            | "ecrhub.init"
            | "ecrhub.heartbeat"
            | (string & {});
        /**
         * @description 1 sale, 2 void, 3 refund, 4 pre-authorisation, 5 its cancellation, 6 completion, 7 its
         * cancellation, 8 its refund, 11 sale with cashback. The vendor's code uses 12 and 13 in two meanings, so
         * neither is sent.
         */
        TransType: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "11" | (string & {});
        /**
         * @description 0 still running, 1 closed without success, 2 completed, 3 cancelled, 9 ordered in advance.
         * Anything else is unknown, never a decline.
         */
        TransStatus: "0" | "1" | "2" | "3" | "9" | (string & {});
        /**
         * @description SWIPE_CARD bank card, SCANQR_PAY the customer scans, BSCANQR_PAY the till scans.
         */
        PayScenario: "SWIPE_CARD" | "SCANQR_PAY" | "BSCANQR_PAY" | (string & {});
        /**
         * @description Payment method, needed for QR scenarios; the card brand in answers. Spelled as the vendor does.
         */
        PayMethodId:
            | "Visa"
            | "MasterCard"
            | "Amex"
            | "Discover"
            | "JCB"
            | "DinnersClub"
            | "MyDebit"
            | "UnionPay"
            | "Alipay+"
            | "Alipay"
            | "WeChatPay"
            | (string & {});
        /**
         * @description 0 and 000 are success. 110 is a cancellation by the operator. 112 is a timeout and 109 (made up
         * by the vendor's own client when the link breaks) a lost link: both leave the outcome unknown. 106 means that
         * the app may not call. 001 refuses a pairing. No full list is published.
         */
        ResponseCode: "0" | "000" | "001" | "106" | "109" | "110" | "112" | (string & {});
        /**
         * @description 1 swipe, 2 chip, 3 contactless, 4 typed.
         */
        EntryMode: "1" | "2" | "3" | "4" | (string & {});
        /**
         * @description Order in which waiting requests are shown.
         */
        OrderQueueMode: "FIFO" | "FILO" | (string & {});
        /** @description The till's number, unique for each request; everything is found again by it. */
        OrderNo: string;
        /**
         * @description Decimal text in major units, such as 1.1; its currency is price_currency where that stands
         * beside it.
         */
        Amount: string;
        /** @description Who is speaking. */
        DeviceData: {
            mac_address?: string;
            device_name?: string;
            alias_name?: string;
            ip_address?: string;
            port?: string | number;
            app_name?: string;
            app_version?: string;
            /** @description Serial number. */
            device_sn?: string;
        };
        /** @description What every request frame carries. */
        Request: {
            topic: components["schemas"]["Topic"];
            /** @description Unique for each frame; the answer repeats it. */
            request_id: string;
            /** @description Given to the integrator by the vendor. */
            app_id: string;
            /** @description Milliseconds since 1970, as text. */
            timestamp?: string;
            /** @description 1.0 by the documents; some terminals expect 2.0. */
            version?: string;
            device_data?: components["schemas"]["DeviceData"];
        };
        /** @description What every answer frame carries. Terminals may leave out topic and request_id. */
        Answer: {
            topic?: components["schemas"]["Topic"];
            /** @description The request's. */
            request_id?: string;
            app_id?: string;
            timestamp?: string;
            version?: string;
            response_code: components["schemas"]["ResponseCode"];
            /**
             * @description Text for people. [K026] marks a cancellation by the operator, [M009] an app that may not
             * call. A refusal whose text speaks of a timeout leaves the outcome unknown.
             */
            response_msg?: string;
            device_data?: components["schemas"]["DeviceData"];
        };
        /** @description What all orders share. */
        OrderTerms: {
            trans_type: components["schemas"]["TransType"];
            merchant_order_no: components["schemas"]["OrderNo"];
            pay_scenario?: components["schemas"]["PayScenario"];
            pay_method_id?: components["schemas"]["PayMethodId"];
            /** @description ISO 4217 code. */
            price_currency?: string;
            /**
             * @description 0 none, 1 merchant, 2 customer, 3 both.
             */
            receipt_print_mode?: 0 | 1 | 2 | 3;
            /** @description The customer signs on the screen. */
            on_screen_signature?: boolean;
            /** @description The request waits for a confirmation on the terminal. */
            confirm_on_terminal?: boolean;
            /**
             * @description Voids and refunds ask the operator for a password.
             * @default false
             */
            required_terminal_authentication?: boolean;
            /**
             * @description Seconds the terminal waits; the till must wait longer.
             * @default 300
             */
            expires?: number;
            order_queue_mode?: components["schemas"]["OrderQueueMode"];
            /** @description Free text that comes back. */
            attach?: string;
            /** @description Text about the order. */
            description?: string;
            /**
             * Format: uri
             * @description Where the cloud sends the result.
             */
            notify_url?: string;
            /** @description Who serves. */
            cashier?: string;
        };
        /** @description Takes a payment. */
        SaleOrder: {
            /** @constant */
            trans_type?: "1";
            order_amount: components["schemas"]["Amount"];
            tip_amount?: components["schemas"]["Amount"];
            tax_amount?: components["schemas"]["Amount"];
            /**
             * @description The customer is asked for a tip.
             * @default false
             */
            on_screen_tip?: boolean;
        } & WithRequired<components["schemas"]["OrderTerms"], "pay_scenario">;
        /** @description Takes a payment and hands out cash on top. */
        CashbackOrder: {
            /** @constant */
            trans_type?: "11";
            order_amount: components["schemas"]["Amount"];
            cashback_amount: components["schemas"]["Amount"];
            tip_amount?: components["schemas"]["Amount"];
            tax_amount?: components["schemas"]["Amount"];
        } & WithRequired<components["schemas"]["OrderTerms"], "pay_scenario">;
        /** @description Voids a transaction of the batch that is still open; a refund serves after that. */
        VoidOrder: {
            /** @constant */
            trans_type?: "2";
            orig_merchant_order_no: components["schemas"]["OrderNo"];
            order_amount?: components["schemas"]["Amount"];
        } & components["schemas"]["OrderTerms"];
        /**
         * @description With orig_merchant_order_no it refunds that transaction without a card; without it any card that
         * is presented.
         */
        RefundOrder: {
            /** @constant */
            trans_type?: "3";
            orig_merchant_order_no?: components["schemas"]["OrderNo"];
            order_amount: components["schemas"]["Amount"];
            /**
             * @description The customer is asked for a tip.
             * @default false
             */
            on_screen_tip?: boolean;
        } & WithRequired<components["schemas"]["OrderTerms"], "pay_scenario">;
        /** @description Holds an amount on the card. */
        PreauthOrder: {
            /** @constant */
            trans_type?: "4";
            order_amount: components["schemas"]["Amount"];
            /**
             * @description The customer is asked for a tip.
             * @default false
             */
            on_screen_tip?: boolean;
        } & WithRequired<components["schemas"]["OrderTerms"], "pay_scenario">;
        /** @description 5 releases a hold, 6 takes money from it, 7 undoes that, 8 refunds it. */
        PreauthFollowUpOrder: {
            trans_type?: "5" | "6" | "7" | "8";
            orig_merchant_order_no: components["schemas"]["OrderNo"];
            order_amount?: components["schemas"]["Amount"];
            tip_amount?: components["schemas"]["Amount"];
        } & components["schemas"]["OrderTerms"];
        OrderRequest: {
            /** @constant */
            topic?: "ecrhub.pay.order";
            biz_data:
                | components["schemas"]["SaleOrder"]
                | components["schemas"]["CashbackOrder"]
                | components["schemas"]["VoidOrder"]
                | components["schemas"]["RefundOrder"]
                | components["schemas"]["PreauthOrder"]
                | components["schemas"]["PreauthFollowUpOrder"];
        } & components["schemas"]["Request"];
        /** @description Asks what became of an order of this terminal. */
        QueryRequest: {
            /** @constant */
            topic?: "ecrhub.pay.query";
            biz_data: {
                merchant_order_no: components["schemas"]["OrderNo"];
                orig_merchant_order_no?: components["schemas"]["OrderNo"];
            };
        } & components["schemas"]["Request"];
        /**
         * @description Takes the waiting screen of an order off the terminal. An approval that comes all the same
         * stands.
         */
        CloseRequest: {
            /** @constant */
            topic?: "ecrhub.pay.close";
            biz_data: {
                merchant_order_no: components["schemas"]["OrderNo"];
            };
        } & components["schemas"]["Request"];
        /** @description Sets the tip of a completed payment before settlement. merchant_order_no is the payment's. */
        TipAdjustmentRequest: {
            /** @constant */
            topic?: "ecrhub.pay.tip.adjustment";
            biz_data: {
                merchant_order_no: components["schemas"]["OrderNo"];
                tip_adjustment_amount: components["schemas"]["Amount"];
            };
        } & components["schemas"]["Request"];
        /** @description Closes the terminal's batch. Nothing of it can be voided afterwards. */
        BatchCloseRequest: {
            /** @constant */
            topic?: "ecrhub.pay.batch.close";
            biz_data: {
                merchant_order_no?: components["schemas"]["OrderNo"];
            };
        } & components["schemas"]["Request"];
        /**
         * @description Sent by the terminal to pair with the till, which echoes it with response_code 000, or 001 to
         * refuse.
         */
        PairMessage: {
            /** @constant */
            topic: "ecrhub.pair";
            request_id?: string;
            app_id?: string;
            device_data: components["schemas"]["DeviceData"];
            response_code?: components["schemas"]["ResponseCode"];
        };
        /** @description Ends a pairing; answered with 000. */
        UnpairMessage: {
            /** @constant */
            topic: "ecrhub.unpair";
            request_id?: string;
            app_id?: string;
            device_data?: components["schemas"]["DeviceData"];
            response_code?: components["schemas"]["ResponseCode"];
        };
        /** @description A transaction as the terminal reports it; every field may be missing. */
        TransactionResult: {
            /** @description The terminal's number. */
            trans_no?: string;
            merchant_order_no?: components["schemas"]["OrderNo"];
            orig_merchant_order_no?: components["schemas"]["OrderNo"];
            /** @description Text by the documents, a number on some terminals. */
            trans_status?: components["schemas"]["TransStatus"] | number;
            trans_type?: components["schemas"]["TransType"] | number;
            /** @description ISO 4217 code. */
            price_currency?: string;
            order_amount?: components["schemas"]["Amount"];
            tip_amount?: components["schemas"]["Amount"];
            tax_amount?: components["schemas"]["Amount"];
            service_charge_amount?: components["schemas"]["Amount"];
            cash_amount?: components["schemas"]["Amount"];
            /** @description Masked card number. */
            card_no?: string;
            card_holder_name?: string;
            /** @description The issuer's approval. */
            auth_code?: string;
            /** @description Retrieval reference number (RRN). */
            ref_no?: string;
            entry_mode?: components["schemas"]["EntryMode"];
            pay_scenario?: components["schemas"]["PayScenario"];
            pay_method_id?: components["schemas"]["PayMethodId"];
            /** @description The acquirer's number. */
            pay_channel_trans_no?: string;
            pay_channel_merchant_id?: string;
            pay_channel_terminal_id?: string;
            merchant_no?: string;
            merchant_name?: string;
            /** @description Serial number. */
            terminal_sn?: string;
            /** @description Discount that the merchant bears. */
            discount_bmopc?: string;
            /** @description Discount that the payment channel bears. */
            discount_bpc?: string;
            /** @description The customer's signature. */
            signature_url?: string;
            /** @description The request's text. */
            attach?: string;
            /** @description UTC, YYYY-MM-DD HH:mm:ss. */
            trans_end_time?: string;
        };
        /**
         * @description Answer to orders, queries and tip adjustments. biz_data may be empty text, on cancellations for
         * one.
         */
        TransactionAnswer: components["schemas"]["Answer"] & {
            biz_data?: components["schemas"]["TransactionResult"] | string;
        };
        /** @description Answer to closes and batch closes; what biz_data holds is not published. */
        PlainAnswer: components["schemas"]["Answer"] & {
            biz_data?: {
                [key: string]: unknown;
            } | string;
        };
        /**
         * @description The one text record of a terminal's mDNS service _ecr-hub-server._tcp.local (tills announce
         * _ecr-hub-client._tcp.local): a JSON object, not key=value pairs. Older software does write pairs, so read
         * both.
         */
        Announcement: {
            /** @description Stays the same when the address changes. */
            mac_address?: string;
            /** @description Address and port, joined by a colon. */
            ip_address?: string;
            name?: string;
            app_name?: string;
            app_version?: string;
            os_name?: string;
            os_version?: string;
            host_name?: string;
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
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
export type operations = Record<string, never>;
