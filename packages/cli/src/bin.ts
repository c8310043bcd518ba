#!/usr/bin/env node
import { enableCompileCache } from "node:module"

// Most of a short command's time goes into loading modules; the cache must be on before the first of them.
enableCompileCache()
await import("./main.ts")
