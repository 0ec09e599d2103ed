import { z } from 'zod'

/** A proxy of the network that asks for a name and a password. */
export const ProxyQuestion = z.object({
  host: z.string(),
  port: z.int(),
  /** What the proxy calls itself: a stranger's text. */
  realm: z.string(),
  /** False: it wants a way of signing in that the console does not know, such as NTLM. */
  takesPassword: z.boolean(),
  /** The connection to the proxy is encrypted, so that nobody between reads the password. */
  isEncrypted: z.boolean(),
  /** The system's keyring can keep the password. */
  canKeep: z.boolean(),
  /** Grows with every refusal by this proxy: a name and password that were good are so no more. */
  refusals: z.int().nonnegative(),
})
export type ProxyQuestion = z.output<typeof ProxyQuestion>

/** The window's calls about the network's proxy. */
export const proxyCalls = {
  /** The proxy that asks for a sign-in; later ones arrive as `proxy.asked`. */
  'proxy.question': { input: z.object({}), output: ProxyQuestion.nullable() },
  /**
   * Tries a name and a password once, and uses them from then on.
   *
   * Fails with `proxy_password` if the proxy does not take them, and with `proxy_name` for a name that cannot be sent to
   * this kind of proxy.
   */
  'proxy.signIn': {
    input: z.object({
      user: z.string().min(1).max(200),
      password: z.string().max(200),
      /** The proxy that asked when it was typed: no other one gets it. */
      place: ProxyQuestion.pick({ host: true, port: true }).optional(),
      /** Sealed by the keyring beyond this run. */
      keep: z.boolean(),
    }),
    /** `isKept`: it is sealed beyond this run. */
    output: z.object({ isKept: z.boolean() }),
  },
}
