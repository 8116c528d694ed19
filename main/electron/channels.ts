/** The page asks, the host answers with an envelope. */
export const callChannel = 'impound:call';
/** The host tells the page what changed. */
export const eventChannel = 'impound:event';
