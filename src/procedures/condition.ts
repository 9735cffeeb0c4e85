/**
 * A condition on answers, as flow-language has it: a map of which all entries must hold. On a missing answer a condition is not
 * fulfilled, `not` and comparisons included; `none` holds when none of its maps is fulfilled.
 */
export interface Condition {
  readonly [name: string]: Test | readonly Condition[];
}

/** What one answer is held against: a value, one of several, or a comparison. */
export type Test =
  | string
  | number
  | readonly (string | number)[]
  | {
      readonly not?: string | number | readonly (string | number)[];
      readonly over?: number | string;
      readonly under?: number | string;
      readonly atLeast?: number | string;
      readonly atMost?: number | string;
      /** `yes`: answered; `no`: skipped on purpose. */
      readonly given?: 'yes' | 'no';
    };
