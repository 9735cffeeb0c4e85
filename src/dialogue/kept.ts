/** Days that what was answered is kept after stopping in the middle. The retention job keeps to it too. */
export const KEPT_DAYS = 7;
