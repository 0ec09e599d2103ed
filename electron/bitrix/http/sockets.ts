import Agent from 'undici/lib/dispatcher/agent.js'
import buildConnector from 'undici/lib/core/connect.js'

/**
 * What opens and keeps the sockets, loaded on first use. These two files of undici and not its index, which loads fetch,
 * WebSocket, caches and mocks as well (decision 048).
 */
export { Agent, buildConnector }
