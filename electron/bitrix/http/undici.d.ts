// Parts of undici by themselves: its index also loads fetch, WebSocket, caches and mocks, which nothing here uses.

declare module 'undici/lib/dispatcher/agent.js' {
  export { Agent as default } from 'undici'
}

declare module 'undici/lib/core/connect.js' {
  export { buildConnector as default } from 'undici'
}
