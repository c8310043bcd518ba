// @generated from specs/reports.yaml by codegen. Change the spec and run `pnpm codegen`.
export interface paths {
    "/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order a report over a period of time.
         * @description The report is made in the background: `reports.completed` or `getReport` tells when its `url` is
         * there. Without `filter` it covers the last 24 hours.
         */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{report_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the state of a report and where to fetch it. */
        get: operations["getReport"];
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
    "reports.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells that a report can be fetched.
         * @description The report stands beside `event`, without a `data` envelope.
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
                    "application/json": components["schemas"]["ReportCompletedEvent"];
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
    "reports.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells that a report could not be made and may be ordered again.
         * @description The report stands beside `event`, without a `data` envelope.
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
                    "application/json": components["schemas"]["ReportFailedEvent"];
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
         * @description BALANCE_HISTORY lists each movement of the balance; TRANSACTIONS the transactions;
         * UPCOMING_TRANSACTIONS those still to come; DETAILED_TRANSACTIONS (formerly TRANSACTION_ANALYSIS) all of them
         * with payment details and refunds.
         */
        ReportTypeInput: "BALANCE_HISTORY" | "TRANSACTIONS" | "UPCOMING_TRANSACTIONS" | "DETAILED_TRANSACTIONS";
        /**
         * @description BALANCE_HISTORY lists each movement of the balance; TRANSACTIONS the transactions;
         * UPCOMING_TRANSACTIONS those still to come; DETAILED_TRANSACTIONS (formerly TRANSACTION_ANALYSIS) all of them
         * with payment details and refunds.
         */
        ReportType:
            | "BALANCE_HISTORY"
            | "TRANSACTIONS"
            | "UPCOMING_TRANSACTIONS"
            | "DETAILED_TRANSACTIONS"
            | (string & {});
        /**
         * @description Always CSV.
         */
        ReportFormatInput: "CSV";
        /**
         * @description Always CSV.
         */
        ReportFormat: "CSV" | (string & {});
        /** @description The period covered, in UTC; less than 31 days. */
        ReportPeriod: {
            /**
             * Format: date-time
             * @description Start; 24 hours before now when left out of a request.
             */
            from?: string;
            /**
             * Format: date-time
             * @description End; now when left out of a request.
             */
            to?: string;
        };
        ReportRequest: {
            type: components["schemas"]["ReportTypeInput"];
            filter?: components["schemas"]["ReportPeriod"];
            format?: components["schemas"]["ReportFormatInput"];
            /**
             * @description ISO 4217 code; only movements in this currency are reported.
             * @default IDR
             */
            currency?: string;
            /**
             * @description Columns of a TRANSACTIONS report. VERSION_1 adds settlement status and times; VERSION_2 adds
             * early settlement fees and puts the product id where the payment id was.
             * @default VERSION_0
             */
            report_version?: "VERSION_0" | "VERSION_1" | "VERSION_2";
        } & ({
            type: "BALANCE_HISTORY" | "UPCOMING_TRANSACTIONS";
            report_version?: undefined;
        } | {
            type: "TRANSACTIONS" | "DETAILED_TRANSACTIONS";
        });
        /**
         * @description Where a report stands. After FAILED order another.
         */
        ReportStatus: "PENDING" | "COMPLETED" | "FAILED" | (string & {});
        Report: {
            /** @description The report, `report_…`. */
            id: string;
            type: components["schemas"]["ReportType"];
            status: components["schemas"]["ReportStatus"];
            filter: WithRequired<components["schemas"]["ReportPeriod"], "from" | "to">;
            format: components["schemas"]["ReportFormat"];
            /** @description Where to fetch the file once COMPLETED; works for 24 hours and for anyone who has it. */
            url?: string | null;
            /** @description ISO 4217 code. */
            currency: string;
            /** @description The account. */
            business_id: string;
            created: components["schemas"]["Timestamp"];
            updated: components["schemas"]["Timestamp"];
        };
        /**
         * Format: date-time
         * @description ISO 8601 date and time in UTC.
         */
        Timestamp: string;
        ReportCompletedEvent: components["schemas"]["Report"] & {
            /** @constant */
            event: "reports.completed";
        };
        ReportFailedEvent: components["schemas"]["Report"] & {
            /** @constant */
            event: "reports.failed";
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
    createReport: {
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
                "application/json": components["schemas"]["ReportRequest"];
            };
        };
        responses: {
            /** @description The report was ordered and is PENDING. */
            201: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
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
                            | "FEATURE_NOT_AVAILABLE"
                            | "INVALID_DATE_RANGE"
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
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sub-account (xenPlatform user id) on whose behalf the call is made. */
                "for-user-id"?: string;
            };
            path: {
                /** @description The report (`report_…`). */
                report_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    /** @description Identifies this call in the provider's logs. */
                    "Request-ID"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description The request was refused as it stands. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        error_code?: "API_VALIDATION_ERROR" | "FEATURE_NOT_AVAILABLE" | (string & {});
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
                        error_code?: "TRANSACTION_NOT_FOUND" | (string & {});
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
