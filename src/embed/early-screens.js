// The first two screens and their styles. Made by prerender/ from the components in src/ui and the content; edit these.

/** @type {import('./starting.js').Tree} */
export const start = [
  "section",
  {
    "lang": "en",
    "dir": "ltr",
    "aria-label": "Back Check",
    "class": "bc"
  },
  [
    "div",
    {
      "class": "bc-top"
    },
    [
      "div",
      {
        "class": "bc-bar",
        "part": "bar"
      },
      [
        "p",
        {
          "class": "bc-bar__name"
        },
        "Back Check"
      ],
      [
        "button",
        {
          "type": "button",
          "class": "bc-sos",
          "part": "emergency-button",
          "data-name": "emergency",
          "aria-expanded": "false",
          "aria-controls": "bc0-emergency"
        },
        [
          "svg",
          {
            "class": "bc-icon",
            "viewBox": "0 0 24 24",
            "aria-hidden": "true",
            "focusable": "false"
          },
          [
            "path",
            {
              "d": "M6.5 3.5l3 4-1.8 2.2a13 13 0 0 0 6.6 6.6l2.2-1.8 4 3c.3 2-1 3.5-3 3.5C10 21 3 14 3 6.5c0-2 1.5-3.3 3.5-3Z"
            }
          ]
        ],
        [
          "span",
          {},
          {
            "unknown": "Emergency",
            "known": "Emergency {phone}"
          }
        ]
      ]
    ],
    [
      "div",
      {
        "id": "bc0-emergency"
      }
    ]
  ],
  [
    "div",
    {},
    [
      "div",
      {
        "class": "bc-screen",
        "part": "screen"
      },
      [
        "header",
        {
          "class": "bc-heading",
          "part": "heading"
        },
        [
          "h2",
          {
            "class": "bc-heading__text",
            "tabindex": "-1"
          },
          "Back spasm? Find out what to do next."
        ]
      ],
      [
        "p",
        {
          "class": "bc-lead",
          "part": "lead"
        },
        "Plain questions, about 4 minutes. You learn how soon to get care and why, and which exercises are safe."
      ],
      [
        "div",
        {
          "class": "bc-card bc-card--emergency"
        },
        [
          "p",
          {
            "class": "bc-card__label"
          },
          [
            "svg",
            {
              "class": "bc-icon",
              "viewBox": "0 0 24 24",
              "aria-hidden": "true",
              "focusable": "false"
            },
            [
              "path",
              {
                "d": "M6.5 3.5l3 4-1.8 2.2a13 13 0 0 0 6.6 6.6l2.2-1.8 4 3c.3 2-1 3.5-3 3.5C10 21 3 14 3 6.5c0-2 1.5-3.3 3.5-3Z"
              }
            ]
          ],
          [
            "span",
            {},
            "Emergency"
          ]
        ],
        [
          "a",
          {
            "class": "bc-call bc-call--emergency",
            "href": {
              "unknown": "tel:112",
              "known": "tel:{phone}"
            }
          },
          {
            "unknown": "Call 112, or your local emergency number",
            "known": "Call an ambulance: {phone}"
          }
        ],
        [
          "p",
          {
            "class": "bc-card__lead"
          },
          "Call an ambulance now if you"
        ],
        [
          "ul",
          {
            "class": "bc-bullets"
          },
          [
            "li",
            {},
            "have pain or tightness in the chest, jaw or arm, or are short of breath"
          ],
          [
            "li",
            {},
            "fainted, or have sudden tearing pain in the chest, back or belly"
          ],
          [
            "li",
            {},
            "have no power to move the legs"
          ],
          [
            "li",
            {},
            "have new weakness in an arm or the face"
          ],
          [
            "li",
            {},
            "are newly confused, very drowsy, or have grey or blotchy skin"
          ],
          [
            "li",
            {},
            "have a fever with a stiff neck, or a rash that does not fade under a glass"
          ],
          [
            "li",
            {},
            "are vomiting blood, or have black poo like tar"
          ]
        ]
      ],
      [
        "button",
        {
          "type": "button",
          "class": "bc-button bc-button--main",
          "part": "main-button",
          "data-name": "start"
        },
        "Start the check"
      ],
      [
        "ul",
        {
          "class": "bc-facts"
        },
        [
          "li",
          {},
          "What you enter stays on this device. Nothing is sent. Nothing is kept unless you ask."
        ],
        [
          "li",
          {},
          "For adults with pain or a spasm in the low back."
        ],
        [
          "li",
          {},
          "This is not a diagnosis, and it does not replace a doctor."
        ]
      ],
      [
        "div",
        {
          "class": "bc-welcome"
        }
      ]
    ]
  ],
  [
    "nav",
    {
      "class": "bc-footer",
      "part": "footer",
      "aria-label": "More to read"
    },
    [
      "ul",
      {},
      [
        "li",
        {},
        [
          "button",
          {
            "type": "button",
            "class": "bc-link",
            "part": "link",
            "data-name": "learn"
          },
          "About back spasms"
        ]
      ],
      [
        "li",
        {},
        [
          "button",
          {
            "type": "button",
            "class": "bc-link",
            "part": "link",
            "data-name": "questions"
          },
          "Questions people ask"
        ]
      ],
      [
        "li",
        {},
        [
          "button",
          {
            "type": "button",
            "class": "bc-link",
            "part": "link",
            "data-name": "how"
          },
          "How this works"
        ]
      ],
      [
        "li",
        {},
        [
          "button",
          {
            "type": "button",
            "class": "bc-link",
            "part": "link",
            "data-name": "about"
          },
          "About and limits"
        ]
      ]
    ]
  ]
];

/** @type {import('./starting.js').Tree} */
export const question = [
  "section",
  {
    "lang": "en",
    "dir": "ltr",
    "aria-label": "Back Check",
    "class": "bc"
  },
  [
    "div",
    {
      "class": "bc-top"
    },
    [
      "div",
      {
        "class": "bc-bar",
        "part": "bar"
      },
      [
        "p",
        {
          "class": "bc-bar__name"
        },
        "Step 1 of about 17"
      ],
      [
        "button",
        {
          "type": "button",
          "class": "bc-sos",
          "part": "emergency-button",
          "data-name": "emergency",
          "aria-expanded": "false",
          "aria-controls": "bc0-emergency"
        },
        [
          "svg",
          {
            "class": "bc-icon",
            "viewBox": "0 0 24 24",
            "aria-hidden": "true",
            "focusable": "false"
          },
          [
            "path",
            {
              "d": "M6.5 3.5l3 4-1.8 2.2a13 13 0 0 0 6.6 6.6l2.2-1.8 4 3c.3 2-1 3.5-3 3.5C10 21 3 14 3 6.5c0-2 1.5-3.3 3.5-3Z"
            }
          ]
        ],
        [
          "span",
          {},
          {
            "unknown": "Emergency",
            "known": "Emergency {phone}"
          }
        ]
      ]
    ],
    [
      "progress",
      {
        "class": "bc-progress",
        "part": "progress",
        "max": "17",
        "value": "1",
        "aria-label": "How far you are"
      }
    ],
    [
      "div",
      {
        "id": "bc0-emergency"
      }
    ]
  ],
  [
    "div",
    {},
    [
      "div",
      {
        "class": "bc-screen",
        "part": "screen"
      },
      [
        "header",
        {
          "class": "bc-heading",
          "part": "heading"
        },
        [
          "h2",
          {
            "class": "bc-heading__text",
            "tabindex": "-1"
          },
          "What should we know about you first?"
        ]
      ],
      [
        "details",
        {
          "class": "bc-details bc-why",
          "data-name": "why"
        },
        [
          "summary",
          {
            "class": "bc-details__summary"
          },
          "Why we ask"
        ],
        [
          "div",
          {
            "class": "bc-details__body"
          },
          [
            "div",
            {
              "class": "bc-prose"
            },
            [
              "p",
              {},
              "Age and pain change what is likely and what is safe. We ask about sex only because some causes come with pregnancy."
            ]
          ]
        ]
      ],
      [
        "span",
        {
          "hidden": ""
        }
      ],
      [
        "fieldset",
        {
          "class": "bc-choices bc-choices--row"
        },
        [
          "legend",
          {
            "class": "bc-field__label"
          },
          "Who is this for?"
        ],
        [
          "div",
          {
            "class": "bc-choices__options",
            "part": "choices"
          },
          [
            "label",
            {
              "class": "bc-choice",
              "for": "bc0-who-0"
            },
            [
              "input",
              {
                "checked": "",
                "id": "bc0-who-0",
                "class": "bc-choice__dot",
                "type": "radio",
                "name": "bc0-who"
              }
            ],
            [
              "span",
              {},
              "For me"
            ]
          ],
          [
            "label",
            {
              "class": "bc-choice",
              "for": "bc0-who-1"
            },
            [
              "input",
              {
                "id": "bc0-who-1",
                "class": "bc-choice__dot",
                "type": "radio",
                "name": "bc0-who"
              }
            ],
            [
              "span",
              {},
              "For someone I care for"
            ]
          ]
        ]
      ],
      [
        "div",
        {
          "class": "bc-field"
        },
        [
          "label",
          {
            "class": "bc-field__label",
            "for": "bc0-age"
          },
          "Age in years"
        ],
        [
          "p",
          {
            "class": "bc-field__hint",
            "id": "bc0-age-hint"
          },
          "For example, 38. Under 18, this check only says how soon to get care."
        ],
        [
          "input",
          {
            "value": "",
            "id": "bc0-age",
            "class": "bc-input",
            "type": "text",
            "inputmode": "numeric",
            "maxlength": "5",
            "aria-describedby": "bc0-age-hint",
            "autocomplete": "off",
            "spellcheck": "false",
            "autocorrect": "off",
            "autocapitalize": "off",
            "writingsuggestions": "false",
            "translate": "no",
            "data-lpignore": "true",
            "data-bwignore": "true"
          }
        ]
      ],
      [
        "fieldset",
        {
          "class": "bc-choices bc-choices--row",
          "aria-describedby": "bc0-sex-hint"
        },
        [
          "legend",
          {
            "class": "bc-field__label"
          },
          "Sex"
        ],
        [
          "p",
          {
            "class": "bc-field__hint",
            "id": "bc0-sex-hint"
          },
          "Only for questions about pregnancy."
        ],
        [
          "div",
          {
            "class": "bc-choices__options",
            "part": "choices"
          },
          [
            "label",
            {
              "class": "bc-choice",
              "for": "bc0-sex-0"
            },
            [
              "input",
              {
                "id": "bc0-sex-0",
                "class": "bc-choice__dot",
                "type": "radio",
                "name": "bc0-sex"
              }
            ],
            [
              "span",
              {},
              "Female"
            ]
          ],
          [
            "label",
            {
              "class": "bc-choice",
              "for": "bc0-sex-1"
            },
            [
              "input",
              {
                "id": "bc0-sex-1",
                "class": "bc-choice__dot",
                "type": "radio",
                "name": "bc0-sex"
              }
            ],
            [
              "span",
              {},
              "Male"
            ]
          ],
          [
            "label",
            {
              "class": "bc-choice",
              "for": "bc0-sex-2"
            },
            [
              "input",
              {
                "id": "bc0-sex-2",
                "class": "bc-choice__dot",
                "type": "radio",
                "name": "bc0-sex"
              }
            ],
            [
              "span",
              {},
              "Rather not say"
            ]
          ]
        ]
      ],
      [
        "fieldset",
        {
          "class": "bc-choices bc-choices--scale",
          "aria-describedby": "bc0-pain-hint"
        },
        [
          "legend",
          {
            "class": "bc-field__label"
          },
          "Pain right now"
        ],
        [
          "p",
          {
            "class": "bc-field__hint",
            "id": "bc0-pain-hint"
          },
          "0 is no pain. 10 is the worst you can think of."
        ],
        [
          "div",
          {
            "class": "bc-choices__options",
            "part": "choices"
          },
          [
            "label",
            {
              "class": "bc-choice",
              "for": "bc0-pain-0"
            },
            [
              "input",
              {
                "id": "bc0-pain-0",
                "class": "bc-choice__dot",
                "type": "radio",
                "name": "bc0-pain"
              }
            ],
            [
              "span",
              {},
              "0"
            ]
          ],
          [
            "label",
            {
              "class": "bc-choice",
              "for": "bc0-pain-1"
            },
            [
              "input",
              {
                "id": "bc0-pain-1",
                "class": "bc-choice__dot",
                "type": "radio",
                "name": "bc0-pain"
              }
            ],
            [
              "span",
              {},
              "1"
            ]
          ],
          [
            "label",
            {
              "class": "bc-choice",
              "for": "bc0-pain-2"
            },
            [
              "input",
              {
                "id": "bc0-pain-2",
                "class": "bc-choice__dot",
                "type": "radio",
                "name": "bc0-pain"
              }
            ],
            [
              "span",
              {},
              "2"
            ]
          ],
          [
            "label",
            {
              "class": "bc-choice",
              "for": "bc0-pain-3"
            },
            [
              "input",
              {
                "id": "bc0-pain-3",
                "class": "bc-choice__dot",
                "type": "radio",
                "name": "bc0-pain"
              }
            ],
            [
              "span",
              {},
              "3"
            ]
          ],
          [
            "label",
            {
              "class": "bc-choice",
              "for": "bc0-pain-4"
            },
            [
              "input",
              {
                "id": "bc0-pain-4",
                "class": "bc-choice__dot",
                "type": "radio",
                "name": "bc0-pain"
              }
            ],
            [
              "span",
              {},
              "4"
            ]
          ],
          [
            "label",
            {
              "class": "bc-choice",
              "for": "bc0-pain-5"
            },
            [
              "input",
              {
                "id": "bc0-pain-5",
                "class": "bc-choice__dot",
                "type": "radio",
                "name": "bc0-pain"
              }
            ],
            [
              "span",
              {},
              "5"
            ]
          ],
          [
            "label",
            {
              "class": "bc-choice",
              "for": "bc0-pain-6"
            },
            [
              "input",
              {
                "id": "bc0-pain-6",
                "class": "bc-choice__dot",
                "type": "radio",
                "name": "bc0-pain"
              }
            ],
            [
              "span",
              {},
              "6"
            ]
          ],
          [
            "label",
            {
              "class": "bc-choice",
              "for": "bc0-pain-7"
            },
            [
              "input",
              {
                "id": "bc0-pain-7",
                "class": "bc-choice__dot",
                "type": "radio",
                "name": "bc0-pain"
              }
            ],
            [
              "span",
              {},
              "7"
            ]
          ],
          [
            "label",
            {
              "class": "bc-choice",
              "for": "bc0-pain-8"
            },
            [
              "input",
              {
                "id": "bc0-pain-8",
                "class": "bc-choice__dot",
                "type": "radio",
                "name": "bc0-pain"
              }
            ],
            [
              "span",
              {},
              "8"
            ]
          ],
          [
            "label",
            {
              "class": "bc-choice",
              "for": "bc0-pain-9"
            },
            [
              "input",
              {
                "id": "bc0-pain-9",
                "class": "bc-choice__dot",
                "type": "radio",
                "name": "bc0-pain"
              }
            ],
            [
              "span",
              {},
              "9"
            ]
          ],
          [
            "label",
            {
              "class": "bc-choice",
              "for": "bc0-pain-10"
            },
            [
              "input",
              {
                "id": "bc0-pain-10",
                "class": "bc-choice__dot",
                "type": "radio",
                "name": "bc0-pain"
              }
            ],
            [
              "span",
              {},
              "10"
            ]
          ]
        ]
      ],
      [
        "div",
        {
          "class": "bc-nav",
          "part": "navigation"
        },
        [
          "button",
          {
            "type": "button",
            "class": "bc-button",
            "part": "button",
            "data-name": "back"
          },
          "Back"
        ],
        [
          "button",
          {
            "type": "button",
            "class": "bc-button bc-button--main",
            "part": "main-button",
            "data-name": "continue"
          },
          "Continue"
        ]
      ]
    ]
  ],
  [
    "nav",
    {
      "class": "bc-footer",
      "part": "footer",
      "aria-label": "More to read"
    },
    [
      "ul",
      {},
      [
        "li",
        {},
        [
          "button",
          {
            "type": "button",
            "class": "bc-link",
            "part": "link",
            "data-name": "learn"
          },
          "About back spasms"
        ]
      ],
      [
        "li",
        {},
        [
          "button",
          {
            "type": "button",
            "class": "bc-link",
            "part": "link",
            "data-name": "questions"
          },
          "Questions people ask"
        ]
      ],
      [
        "li",
        {},
        [
          "button",
          {
            "type": "button",
            "class": "bc-link",
            "part": "link",
            "data-name": "how"
          },
          "How this works"
        ]
      ],
      [
        "li",
        {},
        [
          "button",
          {
            "type": "button",
            "class": "bc-link",
            "part": "link",
            "data-name": "about"
          },
          "About and limits"
        ]
      ]
    ]
  ]
];

export const styles = ".bc{color-scheme:light;--bc-paper:var(--back-check-paper,#fbfaf7);--bc-card:var(--back-check-card,#ffffff);--bc-ink:var(--back-check-ink,#14282a);--bc-muted:var(--back-check-muted,#4c6064);--bc-line:#dbe2de;--bc-edge:#75888a;--bc-accent:var(--back-check-accent,#08625d);--bc-accent-strong:#064c48;--bc-on-accent:var(--back-check-on-accent,#ffffff);--bc-soft:var(--back-check-soft,#e6f1ee);--bc-emergency:#a81c13;--bc-emergency-soft:#fdf1ef;--bc-urgent:#8f4204;--bc-urgent-soft:#fdf3e7;--bc-soon:#1b4fa0;--bc-soon-soft:#eff4fc;--bc-self:#07603c;--bc-self-soft:#ebf6f0;--bc-shadow:0 1px 2px rgb(20 40 42 / 6%),0 6px 20px rgb(20 40 42 / 5%)}@media (prefers-color-scheme:dark){.bc:not(.bc--light){color-scheme:dark;--bc-paper:var(--back-check-paper,#10191a);--bc-card:var(--back-check-card,#182324);--bc-ink:var(--back-check-ink,#eaf1ef);--bc-muted:var(--back-check-muted,#adc0bd);--bc-line:#2f3f40;--bc-edge:#7f9493;--bc-accent:var(--back-check-accent,#6ad4c9);--bc-accent-strong:#93e3da;--bc-on-accent:var(--back-check-on-accent,#06211f);--bc-soft:var(--back-check-soft,#1c3533);--bc-emergency:#ff9d94;--bc-emergency-soft:#2d1c1b;--bc-urgent:#ffbd78;--bc-urgent-soft:#2b2117;--bc-soon:#9cc4ff;--bc-soon-soft:#19233a;--bc-self:#7adbae;--bc-self-soft:#16291f;--bc-shadow:none}}.bc.bc--dark{color-scheme:dark;--bc-paper:var(--back-check-paper,#10191a);--bc-card:var(--back-check-card,#182324);--bc-ink:var(--back-check-ink,#eaf1ef);--bc-muted:var(--back-check-muted,#adc0bd);--bc-line:#2f3f40;--bc-edge:#7f9493;--bc-accent:var(--back-check-accent,#6ad4c9);--bc-accent-strong:#93e3da;--bc-on-accent:var(--back-check-on-accent,#06211f);--bc-soft:var(--back-check-soft,#1c3533);--bc-emergency:#ff9d94;--bc-emergency-soft:#2d1c1b;--bc-urgent:#ffbd78;--bc-urgent-soft:#2b2117;--bc-soon:#9cc4ff;--bc-soon-soft:#19233a;--bc-self:#7adbae;--bc-self-soft:#16291f;--bc-shadow:none}.bc{display:block;box-sizing:border-box;container:bc / inline-size;max-inline-size:44em;margin-inline:auto;padding:0 0 1.5em;background:var(--bc-paper);color:var(--bc-ink);border-radius:var(--back-check-radius,1.1em);font:1.06em / 1.5 var(--back-check-font,system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",sans-serif);text-align:start;overflow-wrap:break-word;-webkit-text-size-adjust:100%}.bc *,.bc *::before,.bc *::after{box-sizing:border-box}.bc [hidden]{display:none}:where(.bc) :where(h2,h3,h4,p,ul,ol,dl,dd,fieldset,legend){margin:0;padding:0;border:0;min-inline-size:0}:where(.bc) h3{font-size:1.14em;line-height:1.3;font-weight:650}:where(.bc) h4{font-size:1em;font-weight:650}:where(.bc) :where(button,input,select){font:inherit;color:inherit;letter-spacing:inherit}.bc button,.bc summary,.bc label{-webkit-tap-highlight-color:transparent}.bc :focus-visible{outline:3px solid var(--bc-accent);outline-offset:2px}.bc h2:focus,.bc-problems:focus{outline:none}.bc-hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.bc-screen{display:grid;grid-template-columns:minmax(0,1fr);gap:1.25em;padding:1em 1.25em 0;scroll-margin-block-start:1em}.bc-heading__text{max-inline-size:26em;font-size:1.62em;line-height:1.2;font-weight:680;letter-spacing:-0.012em;text-wrap:balance;scroll-margin-block-start:3em}.bc-heading__eyebrow{margin-block-end:0.35em;color:var(--bc-accent);font-size:0.9em;font-weight:600}:where(.bc) :where(p,li,dd){max-inline-size:36em}.bc-lead{font-size:1.06em;color:var(--bc-muted)}.bc-muted{color:var(--bc-muted)}.bc-icon{flex:none;inline-size:1.25em;block-size:1.25em;fill:none;stroke:currentcolor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}[dir=\"rtl\"] .bc-bar__back .bc-icon,[dir=\"rtl\"] .bc-tile .bc-icon,[dir=\"rtl\"] .bc-card__where .bc-icon{transform:scaleX(-1)}@media (prefers-reduced-motion:no-preference){.bc-screen{animation:bc-in 180ms ease-out}@keyframes bc-in{from{opacity:0}}}@container bc (min-width:40em){.bc-screen{padding-inline:2.25em;gap:1.4em}}:host>div:not([translate]){overflow-anchor:none}.bc-bar{display:flex;align-items:center;justify-content:space-between;gap:0.25em 0.5em;padding:0.85em 1.25em 0.35em}.bc-bar__name{min-inline-size:0;font-weight:650;font-size:0.92em}.bc-bar__back{display:inline-flex;align-items:center;gap:0.25em;min-block-size:44px;margin-inline-start:-0.5em;padding:0 0.75em 0 0.35em;border:0;border-radius:0.6em;background:none;color:var(--bc-accent);font-weight:600;cursor:pointer}.bc-sos{display:inline-flex;flex:none;align-items:center;gap:0.45em;max-inline-size:70%;min-block-size:44px;margin-inline-start:auto;padding:0.2em 0.9em;border:1.5px solid currentcolor;font-size:0.94em;border-radius:2em;background:none;color:var(--bc-emergency);font-weight:650;cursor:pointer}.bc-sos .bc-icon{inline-size:1.05em;block-size:1.05em}.bc-sos:hover,.bc-sos[aria-expanded=\"true\"]{background:var(--bc-emergency-soft)}.bc-progress{display:block;inline-size:calc(100% - 2.5em);block-size:0.3em;margin:0.35em 1.25em 0;border:0;border-radius:1em;overflow:hidden;appearance:none;background:var(--bc-soft);color:var(--bc-accent)}.bc-progress::-webkit-progress-bar{background:var(--bc-soft)}.bc-progress::-webkit-progress-value{background:var(--bc-accent);border-radius:1em}.bc-progress::-moz-progress-bar{background:var(--bc-accent);border-radius:1em}.bc-emergency{display:grid;gap:0.9em;margin:0.75em 1.25em 0.25em;padding:1.1em 1.2em 1.3em;border:1px solid var(--bc-line);border-inline-start:0.5em solid var(--bc-emergency);border-radius:0.9em;background:var(--bc-card)}.bc-emergency__title{color:var(--bc-emergency);font-weight:700}.bc-footer{margin:2.25em 1.25em 0;padding-block-start:0.75em;border-block-start:1px solid var(--bc-line);font-size:0.92em}.bc-footer ul{display:flex;flex-wrap:wrap;gap:0 1.5em;list-style:none}@container bc (min-width:40em){.bc-bar{padding:1.1em 2.25em 0.35em}.bc-progress{inline-size:calc(100% - 4.5em);margin-inline:2.25em}.bc-emergency,.bc-footer{margin-inline:2.25em}}.bc-card{--bc-level:var(--bc-self);--bc-level-soft:var(--bc-self-soft);display:grid;gap:0.8em;padding:1.15em 1.25em 1.3em;border:1px solid var(--bc-line);border-inline-start:0.55em solid var(--bc-level);border-radius:0.9em;background:var(--bc-level-soft)}.bc-card--soon,.bc-card--routine{--bc-level:var(--bc-soon);--bc-level-soft:var(--bc-soon-soft)}.bc-card--urgent{--bc-level:var(--bc-urgent);--bc-level-soft:var(--bc-urgent-soft)}.bc-card--emergency,.bc-card--emergency-department{--bc-level:var(--bc-emergency);--bc-level-soft:var(--bc-emergency-soft)}.bc-card__label{display:flex;gap:0.5em;align-items:center;color:var(--bc-level);font-weight:700}.bc-card__lead{font-weight:650}.bc-card__where{display:flex;gap:0.4em;font-weight:600}.bc-card__where .bc-icon{margin-block-start:0.15em}.bc-bullets{display:grid;gap:0.5em;list-style:none}.bc-bullets>li{position:relative;padding-inline-start:1.25em}.bc-bullets>li::before{content:\"\";position:absolute;inset-inline-start:0.15em;inset-block-start:0.53em;inline-size:0.45em;block-size:0.45em;border-radius:50%;background:var(--bc-level,var(--bc-accent))}.bc-emergency .bc-bullets>li::before,.bc-net .bc-bullets>li::before{background:var(--bc-emergency)}.bc-calls{display:flex;flex-wrap:wrap;gap:0.6em}.bc-call{display:inline-flex;align-items:center;min-block-size:48px;padding:0.5em 1.1em;border:1.5px solid var(--bc-edge);border-radius:0.8em;background:var(--bc-card);color:var(--bc-ink);font-weight:600;text-decoration:none}.bc-call:hover{border-color:var(--bc-ink)}.bc-call--emergency{border-color:var(--bc-emergency);color:var(--bc-emergency)}.bc-section,.bc-prose{display:grid;grid-template-columns:minmax(0,1fr);gap:0.75em}.bc-section{margin-block-start:0.5em}.bc-net__lead{font-weight:600}.bc-note,.bc-panel,.bc-care{display:grid;gap:0.7em;padding:1em 1.15em;border-radius:0.9em}.bc-note{background:var(--bc-soft)}.bc-panel{background:var(--bc-card);border:1px solid var(--bc-line);box-shadow:var(--bc-shadow)}.bc-care{--bc-level:var(--bc-urgent);background:var(--bc-urgent-soft)}.bc-care__title{color:var(--bc-urgent);font-weight:650}.bc-details__summary{display:flex;align-items:center;gap:0.55em;min-block-size:44px;cursor:pointer;list-style:none;border-radius:0.4em;color:var(--bc-accent);font-weight:600}.bc-details__summary::-webkit-details-marker{display:none}.bc-details__summary::before{content:\"\";flex:none;inline-size:0.5em;block-size:0.5em;margin-inline:0.15em 0.2em;border:solid currentcolor;border-width:0 2px 2px 0;transform:rotate(-45deg)}[dir=\"rtl\"] .bc-details__summary::before{transform:rotate(135deg)}.bc-details[open]>.bc-details__summary::before{transform:rotate(45deg)}.bc-details__body{display:grid;grid-template-columns:minmax(0,1fr);gap:0.75em;padding:0.25em 0 0.9em 1.4em}.bc-why{margin-block:-0.6em -0.5em}.bc-why .bc-details__summary{inline-size:fit-content;padding-inline-end:0.5em}.bc-reason,.bc-fold{border-block-start:1px solid var(--bc-line)}.bc-reason>.bc-details__summary,.bc-fold>.bc-details__summary{padding-block:0.5em;color:var(--bc-ink)}.bc-reason>.bc-details__summary::before,.bc-fold>.bc-details__summary::before{color:var(--bc-accent)}.bc-differ{display:grid;gap:0.5em;padding:0.8em 1em;border-radius:0.7em;background:var(--bc-soft)}.bc-differ__title,.bc-sources__title{font-weight:650;font-size:0.92em}.bc-sources{display:grid;gap:0.35em;font-size:0.9em}.bc-sources ul{display:grid;gap:0.35em;list-style:none}.bc-button{display:inline-flex;align-items:center;justify-content:center;min-block-size:50px;padding:0.65em 1.35em;border:1.5px solid var(--bc-edge);border-radius:0.8em;background:var(--bc-card);font-weight:600;cursor:pointer}.bc-button:hover{border-color:var(--bc-ink)}.bc-button--main{border-color:transparent;background:var(--bc-accent);color:var(--bc-on-accent);font-weight:650}.bc-button--main:hover{background:var(--bc-accent-strong);border-color:transparent}.bc-link{min-block-size:44px;padding:0.35em 0;border:0;background:none;color:var(--bc-accent);font-weight:600;text-align:start;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:0.2em;cursor:pointer}.bc-link:hover{text-decoration-thickness:2px}.bc-nav{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0.7em;margin-block-start:0.5em}.bc-answers,.bc-actions{display:grid;gap:0.7em}.bc-answers .bc-button{justify-content:flex-start;min-block-size:56px;text-align:start}.bc-ticks{display:grid;grid-template-columns:minmax(0,1fr);gap:0.65em}.bc-tick{display:grid;grid-template-columns:1fr auto;border:1.5px solid var(--bc-line);border-radius:0.85em;background:var(--bc-card);box-shadow:var(--bc-shadow)}.bc-tick:hover{border-color:var(--bc-edge)}.bc-tick--on{border-color:var(--bc-accent);background:var(--bc-soft);box-shadow:inset 0 0 0 1px var(--bc-accent)}.bc-tick--unsure{border-color:var(--bc-edge);border-style:dashed}.bc-tick__main{display:flex;gap:0.85em;align-items:center;min-block-size:54px;padding:0.7em 0.95em;font-weight:550;cursor:pointer}.bc-tick--none{margin-block-start:0.35em}.bc-tick__box,.bc-tick__small,.bc-choice__dot{flex:none;inline-size:1.45em;block-size:1.45em;margin:0;accent-color:var(--bc-accent);cursor:pointer}.bc-tick__small{inline-size:1.15em;block-size:1.15em}.bc-tick__unsure{grid-column:2;grid-row:1 / span 2;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:0.3em;min-inline-size:5.2em;padding:0.5em 0.6em;border-inline-start:1px solid var(--bc-line);color:var(--bc-muted);font-size:0.82em;line-height:1.15;text-align:center;cursor:pointer}.bc-tick__hint{grid-column:1;padding:0 1em 0.75em 3.3em;margin-block-start:-0.35em;color:var(--bc-muted);font-size:0.94em}.bc-field{display:grid;gap:0.3em;justify-items:start}.bc-field__label{font-weight:650}.bc-field__hint{color:var(--bc-muted);font-size:0.94em}.bc-field__problem{color:var(--bc-emergency);font-weight:600}.bc-input{inline-size:6em;min-block-size:50px;padding:0.4em 0.8em;border:1.5px solid var(--bc-edge);border-radius:0.7em;background:var(--bc-card)}.bc-input--wide{inline-size:100%;max-inline-size:24em}.bc-field--wrong .bc-input{border-color:var(--bc-emergency);border-width:2px}.bc-choices{display:grid;gap:0.3em}.bc-choices__options{display:grid;gap:0.6em;margin-block-start:0.25em}.bc-choice{display:flex;gap:0.75em;align-items:center;min-block-size:50px;padding:0.45em 0.95em;border:1.5px solid var(--bc-line);border-radius:0.8em;background:var(--bc-card);cursor:pointer}.bc-choice:hover{border-color:var(--bc-edge)}.bc-choice:has(:checked){border-color:var(--bc-accent);background:var(--bc-soft);box-shadow:inset 0 0 0 1px var(--bc-accent)}.bc-choices--row .bc-choices__options{display:flex;flex-wrap:wrap}.bc-choices--scale .bc-choices__options{grid-template-columns:repeat(6,minmax(0,1fr));gap:0.3em}.bc-choices--scale .bc-choice{position:relative;justify-content:center;padding:0;font-weight:600}.bc-choices--scale .bc-choice__dot{position:absolute;inset:0;inline-size:100%;block-size:100%;opacity:0}.bc-choices--scale .bc-choice:has(:focus-visible){outline:3px solid var(--bc-accent);outline-offset:2px}.bc-choices--scale .bc-choice:has(:checked){background:var(--bc-accent);color:var(--bc-on-accent)}.bc-pair{display:grid;gap:1em}.bc-problems{display:grid;gap:0.4em;padding:0.9em 1.1em;border:2px solid var(--bc-emergency);border-radius:0.8em;background:var(--bc-card)}.bc-problems__title{font-weight:700}.bc-problems ul{list-style:none}@container bc (min-width:30em){.bc-actions{grid-template-columns:1fr 1fr}.bc-pair{grid-template-columns:auto 1fr;align-items:end}.bc-choices--scale .bc-choices__options{grid-template-columns:repeat(11,minmax(44px,1fr))}}@container bc (max-width:18em){.bc-tick{grid-template-columns:1fr}.bc-tick__unsure{grid-column:1;grid-row:auto;flex-direction:row;justify-content:flex-start;min-block-size:44px;padding-inline:1.15em;border-inline-start:0;border-block-start:1px solid var(--bc-line);font-size:0.9em}.bc-tick__hint{grid-row:2;padding-inline-start:1em}}.bc-facts{display:grid;gap:0.35em;list-style:none;color:var(--bc-muted);font-size:0.94em}.bc-welcome{min-block-size:44px}.bc-for-other{margin:0.75em 1.25em 0;padding:0.6em 1em;border-radius:0.7em;background:var(--bc-soft);font-size:0.94em}.bc-review{display:grid}.bc-review__row{display:grid;grid-template-columns:1fr auto;gap:0.2em 1em;padding-block:0.8em;border-block-start:1px solid var(--bc-line)}.bc-review__row dt{color:var(--bc-muted);font-size:0.92em}.bc-review__row dd{grid-column:1;font-weight:550}.bc-review__row .bc-review__change{grid-column:2;grid-row:1 / span 2}.bc-facts-list{display:grid;gap:0.6em}.bc-facts-list>div{display:grid;grid-template-columns:minmax(6em,9em) 1fr;gap:0.2em 1em}.bc-facts-list dt{color:var(--bc-muted)}.bc-facts-list dd{font-weight:600}@container bc (max-width:20em){.bc-screen,.bc-bar{padding-inline:0.75em}.bc-progress{inline-size:calc(100% - 1.5em);margin-inline:0.75em}.bc-button{padding-inline:0.9em}}@container bc (min-width:40em){.bc-for-other{margin-inline:2.25em}}@container bc (max-width:20em){.bc-for-other{margin-inline:0.75em}}@media (forced-colors:active){.bc-card,.bc-emergency,.bc-tick,.bc-choice,.bc-tile,.bc-note,.bc-care,.bc-panel,.bc-differ{border:1px solid CanvasText}.bc-card,.bc-emergency{border-inline-start-width:0.55em}.bc-tick--on,.bc-choice:has(:checked){border:3px solid Highlight}.bc-choices--scale .bc-choice:has(:checked){forced-color-adjust:none;background:Highlight;color:HighlightText}.bc-button--main{border:2px solid ButtonText;background:ButtonFace;color:ButtonText}.bc-bullets>li::before{background:CanvasText;forced-color-adjust:none}.bc-progress{border:1px solid CanvasText;forced-color-adjust:none;background:Canvas}.bc-progress::-webkit-progress-bar{background:Canvas}.bc-progress::-webkit-progress-value{background:Highlight}}@media print{.bc{max-inline-size:none;padding:0;background:#fff;color:#000;font-size:10pt;line-height:1.35}.bc-top,.bc-footer,.bc-nav,.bc-actions,.bc .bc-button{display:none}.bc-screen{padding:0;opacity:1 !important}.bc-bullets{gap:0.15em}.bc-bullets>li::before{background:#000;print-color-adjust:exact}}";
