/**
 * Driver for CodePay terminals on the local network.
 *
 * @module
 */
export { type CodePayCodes, type CodePayOptions, DEFAULT_PORT } from "./config.ts"
export { codepay } from "./driver.ts"
