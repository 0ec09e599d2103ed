/** The console's last step before it ends, as the replacement of the program sees it. */
export interface LastStep {
  /** It gets on: it is not cut off while it does. */
  going(): void
  /** The program is to be started again afterwards. */
  wantAgain(): void
  /** Whether it is: by this, or by an operator who has started it meanwhile. */
  isWantedAgain(): boolean
}
