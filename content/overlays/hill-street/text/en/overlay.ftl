# The words of the overlay: of what is new, and of a few messages of the content in the clinic's own words.

ui-start-lead = A few plain questions from Hill Street. You learn how soon to get care and why, and which exercises are safe.

finding-clinic-injection = A jab into the back or a joint in the last 14 days
    .hint = Such as a steroid jab.

screen-clinic-work = How is work at the moment?
    .short = Work
    .hint = Tick all that fit.
    .why = Work and back pain act on each other. We can help with both.
finding-clinic-off-work = Off work because of the back
finding-clinic-works-alone = { cap-you } work alone, or where help is far away

rule-clinic-after-injection = A jab into the back or a joint in the last 14 days
    .because = Germs can get in with a needle. It is rare. We would like to have a look within two days.
rule-clinic-long-off-work = Off work for a week or more
    .because = The longer the time off, the harder it is to go back. A talk with us can help early on.
rule-clinic-alone-at-work = Strong pain, and work with no one near
    .because = If the back locks up there, no one can help. Let us plan this with you.

link-clinic-find-us = How to find us
    .hint = With a map, and where to park.
link-clinic-classes = Our back classes
    .hint = Twice a week, for all ages.
