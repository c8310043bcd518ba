/** Leads connections to a shop's network (192.168.…) to the simulated terminals, by the port that each vendor uses. */
import { Socket } from "node:net"

const ports = new Map(Object.entries(JSON.parse(process.env.DOCTEST_PORTS ?? "{}")))
const { connect } = Socket.prototype

const led = (options) => {
  const port = options?.host?.startsWith("192.168.") ? ports.get(String(options.port)) : undefined
  return port === undefined ? options : { ...options, host: "127.0.0.1", port }
}

// `net.connect` hands over its arguments as one array that carries a mark of its own.
Socket.prototype.connect = function (...args) {
  const [first] = args
  if (Array.isArray(first)) first[0] = led(first[0])
  else if (typeof first === "object") args[0] = led(first)
  return connect.apply(this, args)
}
