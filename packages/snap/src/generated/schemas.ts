// @generated from specs/snap.yaml by codegen. Change the spec and run `pnpm codegen`.
import type { WireSchema } from "@pay/core/schema"
import { open, orNull } from "@pay/core/schema"

// What is sent: every rule.

export const sendAmountInput: WireSchema = {
  type: "object",
  properties: {
    value: { type: "string", pattern: "^\\d+\\.\\d{2}$", money: "currency" },
    currency: { type: "string", enum: ["IDR"] }
  },
  required: ["value", "currency"],
  closed: true
}
export const sendSnapMetadata: WireSchema = { type: "object" }
export const sendPhoneNumber: WireSchema = { type: "string", pattern: "^\\+[1-9]\\d{1,14}$" }
export const sendPayMethod: WireSchema = { type: "string", enum: ["EWALLET", "DIRECT_DEBIT"] }
export const sendPayOptionInput: WireSchema = {
  type: "string",
  enum: ["OVO", "DANA", "LINKAJA", "JENIUSPAY", "ASTRAPAY", "SHOPEEPAY", "BRI"]
}
export const sendReusabilityInput: WireSchema = { type: "string", enum: ["ONE_TIME_USE", "MULTIPLE_USE"] }
export const sendVirtualAccountChannelInput: WireSchema = {
  type: "string",
  enum: ["BCA", "BSI", "BJB", "CIMB", "SAHABAT_SAMPOERNA", "ARTAJASA", "BRI", "BNI", "MANDIRI", "PERMATA"]
}
export const sendRefundReasonInput: WireSchema = {
  type: "string",
  enum: ["FRAUDULENT", "DUPLICATE", "REQUESTED_BY_CUSTOMER", "CANCELLATION", "OTHERS"]
}
export const sendCardLastFour: WireSchema = { type: "string", pattern: "^\\d{4}$" }
export const sendCardExpiry: WireSchema = { type: "string", pattern: "^(0[1-9]|1[0-2])/\\d{2}$", secret: true }
export const sendAccountBindingInfo: WireSchema = {
  type: "object",
  properties: {
    payMethod: sendPayMethod,
    payOption: sendPayOptionInput,
    reusability: sendReusabilityInput,
    description: { type: "string" },
    metadata: sendSnapMetadata,
    channelProperties: {
      type: "object",
      properties: {
        successReturnUrl: { type: "string", format: "uri" },
        failureReturnUrl: { type: "string", format: "uri" },
        cancelReturnUrl: { type: "string", format: "uri" },
        cashtag: { type: "string" },
        cardLastFour: sendCardLastFour,
        cardExpiry: sendCardExpiry
      },
      closed: true
    }
  },
  required: ["payMethod", "payOption"],
  closed: true,
  cases: [
    {
      when: { payMethod: ["EWALLET"] },
      limit: { payOption: { enum: ["OVO", "DANA", "LINKAJA", "JENIUSPAY", "ASTRAPAY", "SHOPEEPAY"] } }
    },
    { when: { payMethod: ["DIRECT_DEBIT"] }, limit: { payOption: { enum: ["BRI"] } } }
  ]
}
export const sendAccountBindingRequest: WireSchema = {
  type: "object",
  properties: {
    partnerReferenceNo: { type: "string" },
    additionalData: {
      type: "object",
      properties: { userId: { type: "string" }, email: { type: "string", format: "email" } },
      required: ["userId"],
      closed: true
    },
    merchantId: { type: "string" },
    phoneNo: sendPhoneNumber,
    additionalInfo: sendAccountBindingInfo
  },
  required: ["additionalInfo"],
  closed: true,
  if: {
    properties: {
      additionalInfo: {
        properties: { payOption: { const: "OVO" } },
        required: ["payOption"],
        not: { properties: { reusability: { const: "MULTIPLE_USE" } }, required: ["reusability"] }
      }
    }
  },
  then: { required: ["phoneNo"] },
  cases: [
    {
      when: { "additionalInfo.payOption": ["BRI"] },
      require: [
        "phoneNo", "additionalData.userId", "additionalData.email", "additionalInfo.channelProperties.cardLastFour",
        "additionalInfo.channelProperties.cardExpiry"
      ]
    },
    { when: { "additionalInfo.payOption": ["JENIUSPAY"] }, require: ["additionalInfo.channelProperties.cashtag"] },
    {
      when: { "additionalInfo.payMethod": ["EWALLET"], "additionalInfo.reusability": ["MULTIPLE_USE"] },
      require: ["additionalData.userId"]
    }
  ]
}
export const sendAccountBindingSelector: WireSchema = {
  type: "object",
  properties: { partnerReferenceNo: { type: "string" } },
  required: ["partnerReferenceNo"],
  closed: true
}
export const sendOtp: WireSchema = { type: "string", minLength: 1, secret: true }
export const sendBindingOtpRequest: WireSchema = {
  type: "object",
  properties: { originalReferenceNo: { type: "string" }, otp: sendOtp, type: { type: "string", const: "binding" } },
  required: ["originalReferenceNo", "otp", "type"],
  closed: true
}
export const sendOriginalReference: WireSchema = {
  type: "object",
  closed: true,
  anyOf: [
    {
      type: "object",
      properties: { originalPartnerReferenceNo: { type: "string" }, originalReferenceNo: { type: "string" } },
      required: ["originalPartnerReferenceNo"]
    },
    {
      type: "object",
      properties: { originalPartnerReferenceNo: { type: "string" }, originalReferenceNo: { type: "string" } },
      required: ["originalReferenceNo"]
    }
  ]
}
export const sendPaymentOtpRequest: WireSchema = {
  type: "object",
  properties: { otp: sendOtp, type: { type: "string", const: "payment" } },
  required: ["otp", "type"],
  closed: true,
  allOf: [/*#__PURE__*/ open(sendOriginalReference)]
}
export const sendFreeText: WireSchema = {
  type: "object",
  properties: { english: { type: "string" }, indonesia: { type: "string" } },
  closed: true
}
export const sendVirtualAccountTerms: WireSchema = {
  type: "object",
  properties: {
    partnerServiceId: { type: "string" },
    customerNo: { type: "string" },
    virtualAccountName: { type: "string", minLength: 1, pattern: "^[A-Za-z0-9 ]+$" },
    totalAmount: sendAmountInput,
    freeTexts: { type: "array", items: sendFreeText },
    expiredDate: { type: "string", format: "date-time" }
  },
  required: ["virtualAccountName"],
  closed: true
}
export const sendSuggestedAmountInput: WireSchema = { type: "number", money: "IDR" }
export const sendVirtualAccountRequest: WireSchema = {
  type: "object",
  properties: {
    virtualAccountNo: { type: "string" },
    trxId: { type: "string" },
    additionalInfo: {
      type: "object",
      properties: {
        channelCode: sendVirtualAccountChannelInput,
        suggestedAmount: sendSuggestedAmountInput,
        reusability: sendReusabilityInput,
        metadata: sendSnapMetadata
      },
      required: ["channelCode"],
      closed: true
    }
  },
  required: ["trxId", "additionalInfo"],
  closed: true,
  allOf: [/*#__PURE__*/ open(sendVirtualAccountTerms)],
  cases: [
    { when: { "additionalInfo.channelCode": ["BCA"] }, limit: { virtualAccountName: { minLength: 3 } } },
    {
      when: {
        "additionalInfo.channelCode": [
          "BSI", "BJB", "CIMB", "SAHABAT_SAMPOERNA", "ARTAJASA", "BRI", "BNI", "MANDIRI", "PERMATA"
        ]
      },
      limit: { virtualAccountName: { pattern: "^[A-Za-z ]+$" } }
    },
    {
      when: {
        "additionalInfo.channelCode": ["BCA", "BSI", "BJB", "CIMB", "SAHABAT_SAMPOERNA", "ARTAJASA", "BNI", "PERMATA"]
      },
      forbid: ["additionalInfo.suggestedAmount"]
    }
  ]
}
export const sendVirtualAccountUpdate: WireSchema = {
  type: "object",
  properties: {
    trxId: { type: "string" },
    additionalInfo: {
      type: "object",
      properties: { suggestedAmount: sendSuggestedAmountInput, metadata: sendSnapMetadata },
      closed: true
    }
  },
  required: ["trxId"],
  closed: true,
  allOf: [/*#__PURE__*/ open(sendVirtualAccountTerms)]
}
export const sendVirtualAccountSelector: WireSchema = {
  type: "object",
  properties: {
    partnerServiceId: { type: "string" },
    customerNo: { type: "string" },
    virtualAccountNo: { type: "string" },
    trxId: { type: "string" }
  },
  required: ["trxId"],
  closed: true
}
export const sendQrCodeRequest: WireSchema = {
  type: "object",
  properties: {
    partnerReferenceNo: { type: "string" },
    amount: sendAmountInput,
    additionalInfo: {
      type: "object",
      properties: {
        reusability: sendReusabilityInput,
        paymentMethodReferenceId: { type: "string" },
        paymentMethodExpiresAt: { type: "string", format: "date-time" },
        metadata: sendSnapMetadata
      },
      required: ["reusability"],
      closed: true
    }
  },
  required: ["additionalInfo"],
  closed: true,
  cases: [{ when: { "additionalInfo.reusability": ["ONE_TIME_USE"] }, require: ["amount"] }]
}
export const sendQrCodeInquiry: WireSchema = {
  type: "object",
  properties: { serviceCode: { type: "string", const: "47" } },
  required: ["serviceCode"],
  closed: true,
  allOf: [/*#__PURE__*/ open(sendOriginalReference)]
}
export const sendUrlParam: WireSchema = {
  type: "object",
  properties: {
    url: { type: "string", format: "uri" },
    type: { type: "string", enum: ["PAY_RETURN", "FAILURE_RETURN", "CANCEL_RETURN"] },
    isDeeplink: { type: "boolean" }
  },
  required: ["url", "type"],
  closed: true
}
export const sendPayOptionDetail: WireSchema = {
  type: "object",
  properties: {
    payMethod: sendPayMethod,
    payOption: sendPayOptionInput,
    additionalInfo: {
      type: "object",
      properties: {
        reusability: sendReusabilityInput,
        channelProperties: {
          type: "object",
          properties: {
            mobileNumber: sendPhoneNumber,
            cardLastFour: sendCardLastFour,
            cardExpiry: sendCardExpiry,
            email: { type: "string", format: "email" },
            cashtag: { type: "string" }
          },
          closed: true
        }
      },
      closed: true
    }
  },
  required: ["payMethod", "payOption"],
  closed: true,
  if: {
    properties: { payOption: { const: "OVO" } },
    required: ["payOption"],
    not: {
      properties: {
        additionalInfo: { properties: { reusability: { const: "MULTIPLE_USE" } }, required: ["reusability"] }
      },
      required: ["additionalInfo"]
    }
  },
  then: {
    properties: {
      additionalInfo: {
        properties: { channelProperties: { required: ["mobileNumber"] } },
        required: ["channelProperties"]
      }
    },
    required: ["additionalInfo"]
  },
  cases: [
    {
      when: { payMethod: ["EWALLET"] },
      limit: { payOption: { enum: ["OVO", "DANA", "LINKAJA", "JENIUSPAY", "ASTRAPAY", "SHOPEEPAY"] } }
    },
    { when: { payMethod: ["DIRECT_DEBIT"] }, limit: { payOption: { enum: ["BRI"] } } },
    {
      when: { payOption: ["BRI"] },
      require: [
        "additionalInfo.channelProperties.mobileNumber", "additionalInfo.channelProperties.cardLastFour",
        "additionalInfo.channelProperties.cardExpiry", "additionalInfo.channelProperties.email"
      ]
    },
    { when: { payOption: ["JENIUSPAY"] }, require: ["additionalInfo.channelProperties.cashtag"] }
  ]
}
export const sendDirectDebitRequest: WireSchema = {
  type: "object",
  properties: {
    partnerReferenceNo: { type: "string" },
    amount: sendAmountInput,
    urlParam: { type: "array", items: sendUrlParam },
    payOptionDetails: { type: "array", minItems: 1, maxItems: 1, items: sendPayOptionDetail },
    additionalInfo: {
      type: "object",
      properties: {
        customerId: { type: "string" },
        paymentMethodId: { type: "string" },
        channelProperties: {
          type: "object",
          properties: {
            requireAuth: { type: "boolean" },
            redeemPoints: { type: "string", enum: ["REDEEM_NONE", "REDEEM_ALL"] }
          },
          closed: true
        },
        description: { type: "string" },
        metadata: sendSnapMetadata
      },
      closed: true
    }
  },
  required: ["partnerReferenceNo", "amount"],
  closed: true,
  allOf: [
    {
      if: {
        properties: { payOptionDetails: { items: { properties: { payOption: { enum: ["DANA", "SHOPEEPAY"] } } } } },
        required: ["payOptionDetails"]
      },
      then: {
        properties: {
          urlParam: { not: { items: { properties: { type: { enum: ["FAILURE_RETURN", "CANCEL_RETURN"] } } } } }
        },
        required: ["urlParam"]
      }
    },
    {
      if: {
        properties: {
          payOptionDetails: {
            items: {
              properties: {
                payOption: { enum: ["OVO", "DANA", "SHOPEEPAY"] },
                additionalInfo: { properties: { reusability: { const: "MULTIPLE_USE" } }, required: ["reusability"] }
              },
              required: ["additionalInfo"]
            }
          }
        },
        required: ["payOptionDetails"]
      },
      then: {
        properties: {
          urlParam: {
            allOf: [
              { not: { items: { properties: { type: { enum: ["FAILURE_RETURN", "CANCEL_RETURN"] } } } } },
              { not: { items: { properties: { type: { enum: ["PAY_RETURN", "CANCEL_RETURN"] } } } } }
            ]
          }
        },
        required: ["urlParam"]
      }
    }
  ],
  oneOf: [
    { properties: { payOptionDetails: { type: "array", items: sendPayOptionDetail } }, required: ["payOptionDetails"] },
    { properties: { additionalInfo: { required: ["paymentMethodId"] } }, required: ["additionalInfo"] }
  ]
}
export const sendDirectDebitInquiry: WireSchema = {
  type: "object",
  properties: { serviceCode: { type: "string", const: "54" } },
  required: ["serviceCode"],
  closed: true,
  allOf: [/*#__PURE__*/ open(sendOriginalReference)]
}
export const sendRefundRequest: WireSchema = {
  type: "object",
  properties: {
    partnerRefundNo: { type: "string" },
    refundAmount: sendAmountInput,
    reason: sendRefundReasonInput,
    additionalInfo: { type: "object", properties: { metadata: sendSnapMetadata }, closed: true }
  },
  closed: true,
  allOf: [/*#__PURE__*/ open(sendOriginalReference)]
}

// What is received: types and required fields.

export const answerAmount: WireSchema = {
  type: "object",
  properties: { value: { type: "string" }, currency: { type: "string" } },
  required: ["value", "currency"]
}
export const answerSnapMetadata: WireSchema = { type: "object" }
export const answerPayOption: WireSchema = { type: "string" }
export const answerReusability: WireSchema = { type: "string" }
export const answerVirtualAccountChannel: WireSchema = { type: "string" }
export const answerPaymentMethodStatus: WireSchema = { type: "string" }
export const answerVirtualAccountStatus: WireSchema = { type: "string" }
export const answerTransactionStatus: WireSchema = { type: "string" }
export const answerRefundStatus: WireSchema = { type: "string" }
export const answerRefundReason: WireSchema = { type: "string" }
export const answerActionPurpose: WireSchema = { type: "string" }
export const answerActionUrlType: WireSchema = { type: "string" }
export const answerActionMethod: WireSchema = { type: "string" }
export const answerAction: WireSchema = {
  type: "object",
  properties: {
    action: /*#__PURE__*/ orNull(answerActionPurpose),
    urlType: /*#__PURE__*/ orNull(answerActionUrlType),
    url: { type: ["string", "null"] },
    method: /*#__PURE__*/ orNull(answerActionMethod)
  }
}
export const answerAnswer: WireSchema = {
  type: "object",
  properties: { responseCode: { type: "string" }, responseMessage: { type: "string" } },
  required: ["responseCode", "responseMessage"]
}
export const answerCardLastFour: WireSchema = { type: "string" }
export const answerCardExpiry: WireSchema = { type: "string" }
export const answerPaymentMethodType: WireSchema = { type: "string" }
export const answerEwallet: WireSchema = {
  type: "object",
  properties: {
    channelCode: /*#__PURE__*/ orNull(answerPayOption),
    channelProperties: { type: ["object", "null"], properties: { mobileNumber: { type: ["string", "null"] } } },
    account: {
      type: ["object", "null"],
      properties: {
        accountDetails: { type: ["string", "null"] },
        name: { type: ["string", "null"] },
        balance: { type: ["number", "string", "null"] },
        pointBalance: { type: ["number", "string", "null"] }
      }
    }
  }
}
export const answerDebitCard: WireSchema = {
  type: "object",
  properties: {
    mobileNumber: { type: ["string", "null"] },
    cardLastFour: /*#__PURE__*/ orNull(answerCardLastFour),
    cardExpiry: /*#__PURE__*/ orNull(answerCardExpiry),
    email: { type: ["string", "null"] }
  }
}
export const answerDirectDebitAccount: WireSchema = {
  type: "object",
  properties: {
    channelCode: /*#__PURE__*/ orNull(answerPayOption),
    type: { type: ["string", "null"] },
    channelProperties: /*#__PURE__*/ orNull(answerDebitCard),
    debitCard: /*#__PURE__*/ orNull(answerDebitCard),
    bankAccount: { type: ["object", "null"] }
  }
}
export const answerTimestamp: WireSchema = { type: "string" }
export const answerPaymentMethod: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    type: answerPaymentMethodType,
    reusability: answerReusability,
    customerId: { type: ["string", "null"] },
    businessId: { type: "string" },
    status: answerPaymentMethodStatus,
    country: { type: "string" },
    actions: { type: ["array", "null"], items: answerAction },
    ewallet: { anyOf: [answerEwallet, { type: "null" }] },
    directDebit: { anyOf: [answerDirectDebitAccount, { type: "null" }] },
    description: { type: ["string", "null"] },
    failureCode: { type: ["string", "null"] },
    referenceId: { type: ["string", "null"] },
    created: answerTimestamp,
    updated: answerTimestamp,
    metadata: { anyOf: [answerSnapMetadata, { type: "null" }] }
  },
  required: ["id", "type", "reusability", "businessId", "status", "country", "created", "updated"]
}
export const answerFlatPaymentMethod: WireSchema = {
  type: "object",
  properties: {
    id: { type: "string" },
    business_id: { type: "string" },
    customer_id: { type: ["string", "null"] },
    reference_id: { type: ["string", "null"] },
    reusability: answerReusability,
    country: { type: "string" },
    status: answerPaymentMethodStatus,
    actions: {
      type: "array",
      items: {
        type: "object",
        properties: {
          method: answerActionMethod,
          url_type: answerActionUrlType,
          action: answerActionPurpose,
          url: { type: "string" }
        },
        required: ["method", "url_type", "action", "url"]
      }
    },
    type: answerPaymentMethodType,
    ewallet: { anyOf: [answerEwallet, { type: "null" }] },
    direct_debit: { anyOf: [answerDirectDebitAccount, { type: "null" }] },
    description: { type: ["string", "null"] },
    failure_code: { type: ["string", "null"] },
    created: answerTimestamp,
    updated: answerTimestamp,
    metadata: { anyOf: [answerSnapMetadata, { type: "null" }] }
  },
  required: ["id", "business_id", "reusability", "country", "status", "actions", "type", "created", "updated"]
}
export const answerPaymentMethodHolder: WireSchema = {
  anyOf: [
    { type: "object", properties: { paymentMethod: answerPaymentMethod }, required: ["paymentMethod"] },
    answerFlatPaymentMethod
  ]
}
export const answerAccountBinding: WireSchema = {
  allOf: [
    answerAnswer,
    {
      type: "object",
      properties: {
        referenceNo: { type: "string" },
        partnerReferenceNo: { type: ["string", "null"] },
        nextAction: { type: ["string", "null"] },
        params: {
          type: ["object", "null"],
          properties: { action: { type: ["string", "null"] }, redirectToDeeplink: { type: ["string", "null"] } }
        },
        redirectToDeeplink: { type: ["string", "null"] },
        userInfo: { type: ["object", "null"], properties: { publicUserId: { type: ["string", "null"] } } },
        additionalInfo: answerPaymentMethodHolder
      },
      required: ["referenceNo", "additionalInfo"]
    }
  ]
}
export const answerAccountBindingState: WireSchema = {
  allOf: [
    answerAnswer,
    {
      type: "object",
      properties: {
        referenceNo: { type: ["string", "null"] },
        partnerReferenceNo: { type: ["string", "null"] },
        accountCurrency: { type: "string" },
        accountName: { type: ["string", "null"] },
        additionalInfo: answerPaymentMethodHolder
      },
      required: ["accountCurrency", "additionalInfo"]
    }
  ]
}
export const answerOtpResult: WireSchema = {
  allOf: [
    answerAnswer,
    {
      type: "object",
      properties: {
        originalReferenceNo: { type: ["string", "null"] },
        originalPartnerReferenceNo: { type: ["string", "null"] },
        customerId: { type: ["string", "null"] }
      }
    }
  ]
}
export const answerFreeText: WireSchema = {
  type: "object",
  properties: { english: { type: ["string", "null"] }, indonesia: { type: ["string", "null"] } }
}
export const answerSuggestedAmount: WireSchema = { type: "number" }
export const answerVirtualAccount: WireSchema = {
  type: "object",
  properties: {
    partnerServiceId: { type: "string" },
    customerNo: { type: "string" },
    virtualAccountNo: { type: "string" },
    virtualAccountName: { type: "string" },
    trxId: { type: "string" },
    totalAmount: /*#__PURE__*/ orNull(answerAmount),
    freeTexts: { type: ["array", "null"], items: answerFreeText },
    expiredDate: { type: ["string", "null"] },
    additionalInfo: {
      type: "object",
      properties: {
        id: { type: "string" },
        status: answerVirtualAccountStatus,
        channelCode: answerVirtualAccountChannel,
        suggestedAmount: /*#__PURE__*/ orNull(answerSuggestedAmount),
        reusability: /*#__PURE__*/ orNull(answerReusability),
        created: /*#__PURE__*/ orNull(answerTimestamp),
        updated: /*#__PURE__*/ orNull(answerTimestamp),
        metadata: /*#__PURE__*/ orNull(answerSnapMetadata)
      },
      required: ["id", "status", "channelCode"]
    }
  },
  required: ["partnerServiceId", "customerNo", "virtualAccountNo", "virtualAccountName", "trxId", "additionalInfo"]
}
export const answerVirtualAccountAnswer: WireSchema = {
  allOf: [
    answerAnswer,
    { type: "object", properties: { virtualAccountData: answerVirtualAccount }, required: ["virtualAccountData"] }
  ]
}
export const answerQrCodeInfo: WireSchema = {
  type: "object",
  properties: {
    paymentMethodId: { type: "string" },
    paymentMethodReferenceId: { type: "string" },
    paymentMethodStatus: answerPaymentMethodStatus,
    paymentMethodExpiresAt: { type: ["string", "null"] },
    reusability: /*#__PURE__*/ orNull(answerReusability),
    failureCode: { type: ["string", "null"] },
    created: /*#__PURE__*/ orNull(answerTimestamp),
    updated: /*#__PURE__*/ orNull(answerTimestamp),
    metadata: /*#__PURE__*/ orNull(answerSnapMetadata)
  },
  required: ["paymentMethodId", "paymentMethodReferenceId", "paymentMethodStatus"]
}
export const answerQrCode: WireSchema = {
  allOf: [
    answerAnswer,
    {
      type: "object",
      properties: {
        referenceNo: { type: "string" },
        partnerReferenceNo: { type: ["string", "null"] },
        qrContent: { type: "string" },
        additionalInfo: answerQrCodeInfo
      },
      required: ["referenceNo", "qrContent", "additionalInfo"]
    }
  ]
}
export const answerQrCodeState: WireSchema = {
  allOf: [
    answerAnswer,
    {
      type: "object",
      properties: {
        originalReferenceNo: { type: ["string", "null"] },
        originalPartnerReferenceNo: { type: ["string", "null"] },
        serviceCode: { type: "string" },
        latestTransactionStatus: answerTransactionStatus,
        transactionStatusDesc: { type: ["string", "null"] },
        amount: /*#__PURE__*/ orNull(answerAmount),
        additionalInfo: answerQrCodeInfo
      },
      required: ["serviceCode", "latestTransactionStatus", "additionalInfo"]
    }
  ]
}
export const answerDirectDebit: WireSchema = {
  allOf: [
    answerAnswer,
    {
      type: "object",
      properties: {
        referenceNo: { type: ["string", "null"] },
        partnerReferenceNo: { type: ["string", "null"] },
        approvalCode: { type: ["string", "null"] },
        appRedirectUrl: { type: ["string", "null"] },
        webRedirectUrl: { type: ["string", "null"] },
        additionalInfo: {
          type: ["object", "null"],
          properties: {
            paymentMethodId: { type: "string" },
            actions: { type: ["array", "null"], items: answerAction },
            created: /*#__PURE__*/ orNull(answerTimestamp),
            updated: /*#__PURE__*/ orNull(answerTimestamp),
            metadata: /*#__PURE__*/ orNull(answerSnapMetadata)
          },
          required: ["paymentMethodId"]
        }
      }
    }
  ]
}
export const answerDirectDebitState: WireSchema = {
  allOf: [
    answerAnswer,
    {
      type: "object",
      properties: {
        originalReferenceNo: { type: ["string", "null"] },
        originalPartnerReferenceNo: { type: ["string", "null"] },
        serviceCode: { type: "string" },
        latestTransactionStatus: answerTransactionStatus,
        transactionStatusDesc: { type: ["string", "null"] },
        transAmount: /*#__PURE__*/ orNull(answerAmount),
        additionalInfo: {
          type: ["object", "null"],
          properties: {
            customerId: { type: ["string", "null"] },
            description: { type: ["string", "null"] },
            paymentMethodId: { type: "string" },
            paymentMethodReferenceId: { type: ["string", "null"] },
            channelProperties: {
              type: ["object", "null"],
              properties: {
                redeemPoints: { type: ["string", "null"] },
                successReturnUrl: { type: ["string", "null"] },
                failureReturnUrl: { type: ["string", "null"] },
                cancelReturnUrl: { type: ["string", "null"] },
                requireAuth: { type: ["string", "boolean", "null"] }
              }
            },
            actions: { type: ["array", "null"], items: answerAction },
            failureCode: { type: ["string", "null"] },
            created: /*#__PURE__*/ orNull(answerTimestamp),
            updated: /*#__PURE__*/ orNull(answerTimestamp),
            metadata: /*#__PURE__*/ orNull(answerSnapMetadata)
          },
          required: ["paymentMethodId"]
        }
      },
      required: ["serviceCode", "latestTransactionStatus"]
    }
  ]
}
export const answerRefund: WireSchema = {
  allOf: [
    answerAnswer,
    {
      type: "object",
      properties: {
        originalReferenceNo: { type: ["string", "null"] },
        refundNo: { type: ["string", "null"] },
        partnerRefundNo: { type: ["string", "null"] },
        refundAmount: /*#__PURE__*/ orNull(answerAmount),
        additionalInfo: {
          type: "object",
          properties: {
            channelCode: answerPayOption,
            status: answerRefundStatus,
            reason: /*#__PURE__*/ orNull(answerRefundReason),
            failureCode: { type: ["string", "null"] },
            refundFeeAmount: { type: ["string", "null"] },
            created: /*#__PURE__*/ orNull(answerTimestamp),
            updated: /*#__PURE__*/ orNull(answerTimestamp),
            metadata: /*#__PURE__*/ orNull(answerSnapMetadata)
          },
          required: ["channelCode", "status"]
        }
      },
      required: ["additionalInfo"]
    }
  ]
}
export const answerEventHeaders: WireSchema = {
  type: "object",
  properties: {
    "channel-id": { type: ["string", "null"] },
    "Content-Type": { type: ["string", "null"] },
    "x-external-id": { type: ["string", "null"] },
    "x-partner-id": { type: ["string", "null"] },
    "x-signature": { type: ["string", "null"] },
    "x-timestamp": { type: ["string", "null"] }
  }
}
export const answerVirtualAccountPaymentEvent: WireSchema = {
  type: "object",
  properties: {
    type: { type: "string" },
    payload: {
      type: "object",
      properties: {
        partnerServiceId: { type: ["string", "null"] },
        customerNo: { type: ["string", "null"] },
        virtualAccountNo: { type: "string" },
        virtualAccountName: { type: ["string", "null"] },
        trxId: { type: "string" },
        paymentRequestId: { type: ["string", "null"] },
        paidAmount: answerAmount,
        trxDateTime: { type: "string" },
        referenceNo: { type: "string" },
        freeTexts: { type: ["array", "null"], items: answerFreeText },
        additionalInfo: {
          type: "object",
          properties: {
            id: { type: ["string", "null"] },
            paymentId: { type: "string" },
            country: { type: ["string", "null"] },
            status: { type: "string" },
            created: /*#__PURE__*/ orNull(answerTimestamp),
            updated: /*#__PURE__*/ orNull(answerTimestamp),
            senderName: { type: ["string", "null"] },
            paymentDetail: {
              type: ["object", "null"],
              properties: { remark: { type: ["string", "null"] }, reference: { type: ["string", "null"] } }
            },
            metadata: /*#__PURE__*/ orNull(answerSnapMetadata),
            virtualAccountInfo: {
              type: "object",
              properties: {
                id: { type: "string" },
                reusability: answerReusability,
                channelCode: /*#__PURE__*/ orNull(answerVirtualAccountChannel),
                trxId: { type: "string" }
              },
              required: ["id", "reusability", "trxId"]
            }
          },
          required: ["paymentId", "status", "virtualAccountInfo"]
        }
      },
      required: ["virtualAccountNo", "trxId", "paidAmount", "trxDateTime", "referenceNo", "additionalInfo"]
    },
    headers: /*#__PURE__*/ orNull(answerEventHeaders)
  },
  required: ["type", "payload"]
}
export const answerPaymentNotice: WireSchema = {
  type: "object",
  properties: {
    originalReferenceNo: { type: "string" },
    originalPartnerReferenceNo: { type: ["string", "null"] },
    latestTransactionStatus: answerTransactionStatus,
    transactionStatusDesc: { type: "string" },
    amount: answerAmount,
    additionalInfo: {
      type: "object",
      properties: {
        id: { type: "string" },
        paymentMethodId: { type: "string" },
        paymentMethodReferenceId: { type: "string" },
        created: /*#__PURE__*/ orNull(answerTimestamp),
        updated: /*#__PURE__*/ orNull(answerTimestamp),
        metadata: /*#__PURE__*/ orNull(answerSnapMetadata)
      },
      required: ["id", "paymentMethodId", "paymentMethodReferenceId"]
    }
  },
  required: ["originalReferenceNo", "latestTransactionStatus", "transactionStatusDesc", "amount", "additionalInfo"]
}
export const answerQrCodePaymentEvent: WireSchema = {
  type: "object",
  properties: {
    type: { type: "string" },
    payload: answerPaymentNotice,
    headers: /*#__PURE__*/ orNull(answerEventHeaders)
  },
  required: ["type", "payload"]
}
export const answerDirectDebitEvent: WireSchema = {
  type: "object",
  properties: {
    type: { type: "string" },
    payload: {
      allOf: [
        answerPaymentNotice,
        {
          type: "object",
          properties: {
            createdTime: { type: "string" },
            additionalInfo: {
              type: ["object", "null"],
              properties: {
                description: { type: ["string", "null"] },
                failureCode: { type: ["string", "null"] },
                channelProperties: {
                  type: ["object", "null"],
                  properties: {
                    successReturnUrl: { type: ["string", "null"] },
                    failureReturnUrl: { type: ["string", "null"] }
                  }
                }
              }
            }
          },
          required: ["createdTime"]
        }
      ]
    },
    headers: /*#__PURE__*/ orNull(answerEventHeaders)
  },
  required: ["type", "payload"]
}
