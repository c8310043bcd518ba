export const TerminalsView = () => null
