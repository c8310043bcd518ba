/** Loaded before a program that is kept running: whoever keeps it may be killed too, and must leave nothing behind. */
process.once("disconnect", () => process.exit())
