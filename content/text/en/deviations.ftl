# Where we left a source on purpose, and why.

deviation-bladder-wording = "See a doctor" for lost control of pee or poo
    .body = Injurymap says to see a doctor and gives no time. We say emergency department now. Guidelines treat this as an emergency, because nerves that are pressed for long may not recover.

deviation-cat-cow-breathing = Breathing in the cat-cow
    .body = One Body LDN tells you to breathe out as you arch and in as you round. The usual way is the other way about: in as you arch, out as you round. We give the usual one, or just easy breathing.

deviation-cat-cow-inflammation = "The cat-cow lowers swelling and inflammation"
    .body = One Body LDN says so. It also speaks of better posture. We found nothing to support either. We keep the exercise as a gentle way to move, and leave out the claims.

deviation-relaxants-weakness = "Muscle relaxants help weak muscles"
    .body = One Body LDN says so. It is wrong. Feeling weak and sleepy are side effects of these medicines. We leave it out, and name the side effects.

deviation-cold-numbness = "Cold reduces numbness"
    .body = One Body LDN says so. Cold causes numbness. We write that it dulls pain, and we leave packs out for people whose skin is numb.

deviation-heat-place = Where to put the warmth
    .body = One Body LDN speaks of blood flow to the pelvis and bottom. We say: put it on the sore place. The added checks of the skin are ours.

deviation-rest-until-better = "Rest until it is better"
    .body = Injurymap says so in one place. Studies favour staying active. We say a day or two of light rest at most.

deviation-stretch-until-it-stops = "Hold the stretch until the spasm stops"
    .body = Healthgrades gives no limit. We keep the idea, but each exercise has a longest hold of 60 seconds, and a rule to stop if it hurts.

deviation-stretching-oversold = Stretches as the main help
    .body = The articles put stretches first. In studies, stretching alone did no better than no exercise, and strength and fitness did. We offer stretches for comfort, and say so.

deviation-crunch-later = The crunch comes later
    .body = Injurymap shows the crunch among its exercises, and says that strength work comes once things have settled. We never put it in a first plan. We never give it with thin bones, in pregnancy, with a hernia or soon after an operation. The number and hold are those of the article. The rest day between is ours.

deviation-doses-we-chose = Numbers the articles do not give
    .body = The hip lift, glute bridge, pelvic tilt, shoulder-blade squeeze and walking have no numbers in the articles. We start low. These numbers are our choice and are marked as such.

deviation-turmeric-omega-3 = Turmeric and omega-3
    .body = One Body LDN offers them as a help. They have not been shown to help a spasm, and turmeric may make bleeding more likely. We say: ask first.

deviation-magnesium = Magnesium and cramps
    .body = Articles name a lack of minerals as a cause. That can be so. But magnesium tablets did not help cramps in older adults in a review of studies. We say: food first.

deviation-diet-eases = "A good diet eases the symptoms"
    .body = One Body LDN says so. Eating well is good for health. We found no proof that it eases a spasm, so we say both.

deviation-hydration = Drinking as a remedy
    .body = Healthgrades and One Body LDN advise more to drink. It makes sense when you are short of fluid. There is no direct proof for back pain. We leave it out for people with heart or kidney trouble.

deviation-posture = Posture as a cause
    .body = Injurymap and One Body LDN blame bad posture. Studies do not support that well. We say: change position often. Chairs, desks, mattresses and shoes are listed as comfort.

deviation-core-compensates = "Weak muscles cause spasms"
    .body = Injurymap says that weak back muscles tighten to make up for it. That may be part of it, but no one has shown it for most people. We write that they may.

deviation-recurrent-means-spine = "Spasms that come back point to the spine"
    .body = Injurymap says so. Most back pain comes back within a year, and mostly without a serious cause. We say: have frequent spasms looked at, and do not be alarmed.

deviation-scans-not-routine = Scans
    .body = All three articles list scans as part of a visit, with no limits. Guidelines advise against scans as a routine. We say when they are useful.

deviation-double-naming = One medicine, two names
    .body = One Body LDN lists acetaminophen and Tylenol, and ibuprofen and Advil, as if they were different. They are the same, so a reader might take both. We use one name, warn of it, and ask about it in the check.

deviation-medicine-safety = Who should not take what
    .body = The articles say to ask first, and little more. We ask about illnesses and medicines, and leave out what your answers speak against.

deviation-four-lists = Four lists of warning signs
    .body = Healthgrades has four lists that overlap and do not agree. We made one table from them. Each sign has one level, and it names its sources.

deviation-missing-lists = Two lists that are missing
    .body = Healthgrades has two headings: conditions that lead to spasms, and causes outside the spine. In the text we had, nothing stands under them. We did not make up what may have stood there.

deviation-signs-added = Signs the articles do not name
    .body =
        None of the articles asks about these. We added them from guidelines:

        - numbness when you wipe, and changes in sex
        - a torn or swollen main blood vessel, and clots
        - bleeding from the gut
        - shingles
        - pregnancy
        - blood thinners and thin bones

deviation-seven-in-ten = "Up to 70 % of adults"
    .body = Injurymap gives this number and names the World Health Organization. We carry it as "up to 7 in 10", and have not found the original.

deviation-marketing-left-out = What we left out
    .body = Offers, app trials, insurers, newsletters and "near me" links are not carried. Where an article names its own clinic, we say how to find a registered person.
