/** How far an element is: `waiting` to come into view, `loading`, `ready` or `error`. */
export type State = 'waiting' | 'loading' | 'ready' | 'error';

/** Why an element is not running. */
export type Reason = 'no-wasm' | 'blocked' | 'missing' | 'altered' | 'wrong' | 'crashed';

/** Numbers for a line that shows how far a person is. `total` is an estimate and changes. */
export interface StepDetail {
  step: number;
  total: number;
}

/** How soon to get care: only with `share="result"`, and only once the person has said yes. */
export interface ResultDetail {
  level: 'self-care' | 'routine' | 'soon' | 'urgent' | 'emergency-department' | 'emergency';
  /** In how many days at most; null where that is not said. */
  withinDays: number | null;
}

/** Something that the page's owner can mend. With `fatal`, the check is not running, and `reason` says why. */
export interface ErrorDetail {
  message: string;
  fatal: boolean;
  reason?: Reason;
}

/** The events of an element. None carries an answer, and one alone the result, if the page asks and the person says yes. */
export interface BackCheckEventMap {
  'back-check-ready': CustomEvent<null>;
  'back-check-step': CustomEvent<StepDetail>;
  'back-check-complete': CustomEvent<null>;
  'back-check-result': CustomEvent<ResultDetail>;
  'back-check-error': CustomEvent<ErrorDetail>;
}

/**
 * `<back-check>`. Each property is another way to write the attribute of the same name; null or undefined removes it. It is defined a
 * moment after the script has run: await `customElements.whenDefined('back-check')` before one is constructed, or read from. What is set
 * before that counts.
 */
export class BackCheckElement extends HTMLElement {
  /** The two-letter code of the country whose telephone numbers are shown. */
  get region(): string;
  set region(value: string | null | undefined);
  /** At most 80 characters. */
  get clinicName(): string;
  set clinicName(value: string | null | undefined);
  /** As it is to be read: digits, spaces, `+ ( ) - .`, at most 30 characters. */
  get clinicPhone(): string;
  set clinicPhone(value: string | null | undefined);
  /** Where a visit can be booked. */
  get bookingUrl(): string;
  set bookingUrl(value: string | null | undefined);
  /** `light`, `dark` or `auto`. */
  get theme(): string;
  set theme(value: string | null | undefined);
  /** A stricter reading of the rules that the content offers. */
  get profile(): string;
  set profile(value: string | null | undefined);
  /** The address of what the clinic adds, relative to the page. */
  get pack(): string;
  set pack(value: string | null | undefined);
  /** `result`: ask the person whether the page may know the result. */
  get share(): string;
  set share(value: string | null | undefined);
  /** `frame`: in a frame of its own. `page`: never in one. Read when the check starts, as is `frame`. */
  get isolation(): string;
  set isolation(value: string | null | undefined);
  /** The address of the frame; empty for that of the release. With it, a page with a known recorder gets the frame. */
  get frame(): string;
  set frame(value: string | null | undefined);
  /** Offers to leave the page quickly, for this address; empty for a page on the weather. */
  get leaveTo(): string;
  set leaveTo(value: string | null | undefined);
  /** Where the program runs; known from `back-check-ready` on. */
  readonly mode?: 'page' | 'frame';
  /** How far it is. */
  readonly state: State;

  addEventListener<K extends keyof BackCheckEventMap>(
    type: K,
    listener: (this: BackCheckElement, event: BackCheckEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: BackCheckElement, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/** Hands all elements bindings that another loader has initialised, in place of those of this package. */
export function useEngine(bindings: object | Promise<object>): void;

declare global {
  interface HTMLElementTagNameMap {
    'back-check': BackCheckElement;
  }
  interface DocumentEventMap extends BackCheckEventMap {}
}
