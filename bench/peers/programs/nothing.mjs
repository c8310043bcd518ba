/** Pays nothing: what the process itself costs. */
export default () => async () => {}
