# The screens: the question as heading, a hint, and why we ask. Then the three follow-up questions.

screen-about = What should we know about { $who ->
        [other] them
       *[me] you
    } first?
    .short = About { $who ->
            [other] them
           *[me] you
        }
    .hint = Age, sex and pain now. 0 is no pain, 10 is the worst pain { you } can think of.
    .why = Age and pain change what is likely and what is safe. We ask about sex only because some causes come with pregnancy.

screen-now = Is any of this happening now, or since the back pain began?
    .short = Signs that need help at once
    .hint = Tick all that fit.
    .why = These signs are rare. We ask about them first because they need help at once.

screen-nerves = Is any of this new since the back pain began?
    .short = Feeling, bladder, bowel and legs
    .hint = Tick all that fit. Some of this is private, and it stays on this device.
    .why = The nerves to the legs, bladder, bowel and private parts run through the low back. Now and then they get squeezed, and quick care can save them.

screen-unwell = { cap-have-you } felt unwell, or had any of these?
    .short = Fever, illness and weight
    .hint = Tick all that fit.
    .why = Back pain with fever, weight loss or some illnesses may not come from a muscle. Then a doctor should look sooner.

screen-belly-and-urine = Is there any pain or change in the belly, or with pee?
    .short = Belly and pee
    .hint = Tick all that fit.
    .why = Kidneys, bladder, belly and large blood vessels can all cause pain that is felt in the back.

screen-skin-chest-leg = Have any of these shown up in the chest, a leg, the skin or the eyes?
    .short = Skin, chest, leg and eyes
    .hint = Tick all that fit. A mirror or another person can help to look at the back.
    .why = Pain in the back can also come from a lung, a blood clot or the skin. These need other care than a spasm.

screen-injury-and-bones = Was there an injury, or is there anything that makes bones or nerves easier to hurt?
    .short = Injury, bones and past illness
    .hint = Tick all that fit.
    .why = With weak bones, past cancer or a blood thinner, even a small knock needs more care. It also helps us leave out exercises that could do harm.

screen-pregnancy = { cap-are-you } pregnant, or could that be?
    .short = Pregnancy
    .hint = Tick all that fit.
    .why = Backache is common in pregnancy. But a few signs need the maternity team the same day. Some medicines and exercises are also not right.

screen-timing = How long has it lasted, and which way is it going?
    .short = How long and how often
    .hint = A good guess is fine. Count this time as one.
    .why = Most back spasms ease within days to weeks. Pain that stays, grows or keeps coming back is worth a check.

screen-pattern-legs = Where else is the pain, and what makes it worse?
    .short = Legs and movement
    .hint = Tick all that fit.
    .why = Pain or numbness in a leg can mean that a nerve is sore. Most of this gets better, but it changes what is safe to do.

screen-pattern-life = How do the pain and daily life fit together, by night and by day?
    .short = Nights and days
    .hint = Tick all that fit.
    .why = Broken sleep and hard days are common with back pain. Some patterns mean that a doctor or physio should help sooner.

screen-feels = What does it feel like?
    .short = What it feels like
    .hint = Tick all that fit.
    .why = This shows how well it fits a muscle spasm. It also goes in the summary, so { you } can show it to a doctor or physio.

screen-triggers = What came before it, or may have helped to set it off?
    .short = What came before
    .hint = Tick all that fit. It is nobody's fault.
    .why = Often there is more than one reason, and sometimes there is none. Knowing them helps to choose what may prevent the next one.

screen-conditions = Has a doctor ever found any of these?
    .short = Known back conditions
    .hint = Tick all that fit.
    .why = Some conditions make spasms come back. Treating them may help more than treating the spasm.

screen-medicine-safety = Is any of this true? It tells us which pain relief may be safe.
    .short = Safe pain relief
    .hint = Tick all that fit.
    .why = Common pain relief can do harm with some illnesses or other medicines. We leave out what may not suit { $who ->
        [other] them
       *[me] you
    }.

screen-exercise-limits = Is there anything that some exercises could make worse?
    .short = Limits for exercise
    .hint = Tick all that fit.
    .why = We leave out exercises that may not be safe, or show an easier way.

screen-coping = How is it going otherwise?
    .short = Mood and coping
    .hint = Tick all that fit. There are no wrong answers and no score.
    .why = Pain and mood affect each other. The answers change the words we use and who we say can help.

follow-up-both-legs-walking-only = Is all of this true: the legs only hurt or tingle on walking, it eases on sitting or bending forward, and it has been the same for months?
    .why = Leg trouble like this comes on slowly and can wait a little. New trouble in both legs cannot.

follow-up-bladder-longstanding = Has the trouble with peeing been just the same for years, with nothing new since this pain began?
    .why = New trouble with peeing can mean squeezed nerves. Old trouble that has not changed often has another cause.

follow-up-bowel-longstanding = Has the trouble with poo or wind been just the same for years, with nothing new since this pain began?
    .why = New trouble with poo can mean squeezed nerves. Old trouble that has not changed often has another cause.
