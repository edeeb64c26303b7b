# Getting ready for a visit to a doctor or physiotherapist.

# What they may ask.
visit-asked-how-bad = How bad is the pain, from 0 to 10?
visit-asked-how-often = How often do the spasms come, and how long does each one last?
visit-asked-since-when = When did it start, and how long has it gone on?
visit-asked-onset = What were you doing when it came on? For example lifting, moving furniture or sport.
visit-asked-where = Where is it, and does it spread?
visit-asked-what-kind = What kind of pain is it: dull, sharp, cramping, burning?
visit-asked-better-worse = What makes it better, and what makes it worse?
visit-asked-other-signs = What else have you noticed: numbness, weakness, fever, changes in pee or poo?
visit-asked-history = What illnesses, injuries or operations have you had?

# What they may do.
visit-done-look = Look at your back and skin, and watch how you stand and walk.
visit-done-touch = Feel for sore spots, and see how far you can bend and turn.
visit-done-nerves = Test your nerves: feeling, strength and reflexes.
visit-done-private = If they are worried about nerves, they may ask to test the feeling around your bottom. You can ask for someone to be with you.
visit-done-scans = Sometimes order an X-ray, a CT or an MRI scan. Most people do not need one. They are for signs of something serious, or when the result would change the plan.
visit-done-plan = Make a plan that fits you. Ask questions until it makes sense, then follow it.

# What to bring.
visit-bring-summary = The summary from this check, printed or on your phone.
visit-bring-medicines = A list of all you take: medicines, remedies, supplements. The boxes will do.
visit-bring-tried = What you have tried so far, and what it did.
visit-bring-diary = Your notes on pain and on what your back stops you from doing.
visit-bring-letters = Letters or scan results you already have.
visit-bring-someone = Someone you trust, if you like.

# What you can ask.
visit-ask-cause = What do you think is behind it?
visit-ask-serious = Is there anything serious we should rule out?
visit-ask-can-do = What can I do, and what should I leave out for now?
visit-ask-exercise = Which exercises suit me? Should I see a physiotherapist?
visit-ask-medicines = Do I need a medicine? Does it go with the others I take?
visit-ask-scan = Would a scan change what we do?
visit-ask-work = What about work, driving and sport?
visit-ask-when-back = When should I be better, and when should I come back?
