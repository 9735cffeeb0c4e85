/** civil-status.md C2: their authorisation needs no certification. */
export const CLOSE = ['child', 'parent', 'spouse', 'sibling', 'grandparent'];

/** C2: in-laws, cousins, friends: certified. */
export const NOT_CLOSE = ['relative', 'other'];
