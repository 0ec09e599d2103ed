import request from 'undici/lib/api/api-request.js'
import buildConnector from 'undici/lib/core/connect.js'
import Agent from 'undici/lib/dispatcher/agent.js'

// As undici's index does it, for the one of its calls that is in use besides `dispatch`.
Agent.prototype.request = request

/**
 * What opens and keeps the sockets, loaded on first use. These files of undici and not its index, which loads fetch,
 * WebSocket, caches and mocks as well (decision 048).
 */
export { Agent, buildConnector }
