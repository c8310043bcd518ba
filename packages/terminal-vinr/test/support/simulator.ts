export * from "../../../terminal-simulator/src/vinr/index.ts"
