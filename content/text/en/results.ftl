# The result: what to do, how soon and where; what to say on the phone; when to get help sooner.

## levels

level-emergency = Call an ambulance now
    .label = Ambulance now
    .do =
        - Call { $emergency } now.
        - Do not drive to hospital.
        - { $who ->
            [other] Stay with them, and unlock the front door.
           *[me] Stay with someone if you can, and unlock the front door.
        }
        - After a big injury, keep still until help comes.
        - Have this page at hand. { cap-your } answers are ready to read out.
    .where = Stay put and let the ambulance come.
    .phone =
        - Say "ambulance" first, then the exact address.
        - Read out the reasons shown on this page.
        - { $who ->
            [other] Say how old they are, and if they are awake and breathing normally.
           *[me] Say how old you are, and if you are alone.
        }
        - Say which illnesses and medicines { you-have }, such as a blood thinner.
        - Ask what to do until help comes, and do not hang up first.
    .watch = If anything gets worse before help comes, call { $emergency } again at once.

level-emergency-department = Go to an emergency department now
    .label = Emergency department now
    .do =
        - Go now, day or night. Do not wait for a call back or a visit to the doctor.
        - { $who ->
            [other] Drive them, or take a taxi. They should not drive.
           *[me] Get a lift or take a taxi. You should not drive.
        }
        - If there is no safe way to get there, call { $emergency }.
        - Take along this page and all medicines.
        - Do not do any exercises.
    .where = The emergency department of a hospital (A&E or ER).
    .phone =
        - At the desk, say "back pain with a warning sign", and read out the reasons shown on this page.
        - Say when each sign began, and if it is getting worse.
        - Say the age, and tell them about any pregnancy.
        - Say which illnesses and medicines { you-have }, such as a blood thinner.
    .watch = Leave now. If anything gets worse on the way, call { $emergency }.

level-urgent = Get medical advice today
    .label = Same-day advice
    .do =
        - Ask { $urgent } for advice today, also at night or at the weekend.
        - Say that it needs an answer today.
        - Until then, rest in the way that hurts least.
        - Do not do any exercises until a doctor has had a look.
    .where = By phone first. They will say where to go.
    .phone =
        - Say "I was told to get advice about back pain today".
        - Read out the reasons shown on this page.
        - Say when it began, and how bad it is now from 0 to 10.
        - Say which illnesses and medicines { you-have }.
        - Ask what to do if it gets worse tonight.
    .watch = If there is no advice by the end of today, go to an emergency department.

level-soon = Talk to a doctor or physio by { $date }
    .label = Doctor or physio soon
    .do =
        - Book a visit or a call now, for a day no later than the one above.
        - Keep moving gently, within what { your } back allows.
        - Leave strength exercises and heavy lifting until { you-have } been seen.
        - Check these questions again if anything changes.
    .where = With a family doctor, a physiotherapist or { $clinic }.
    .phone =
        - Ask for a visit or a call by the day shown on this page.
        - Read out the reasons shown on this page.
        - Say how long it has lasted, and how bad it is now from 0 to 10.
        - Say which illnesses and medicines { you-have }.
    .watch = If it gets worse before that day, do not wait: ask for advice the same day.

level-routine = Book a visit with a doctor or physio
    .label = Planned visit
    .do =
        - Book a visit in the next few weeks. There is no rush.
        - Keep moving, and do what { you } can of normal life.
        - Start with the gentle exercises.
        - Take this page along.
    .where = With a family doctor, a physiotherapist or { $clinic }.
    .phone =
        - Ask for a planned visit about back pain.
        - Say how long it has lasted, or how often it comes back.
        - Say what it stops { $who ->
            [other] them
           *[me] you
        } from doing.
    .watch = If it is not better in 2 weeks, or there is still no visit by then, call and ask for an earlier one.

level-self-care = { $who ->
        [other] They can look after this at home for now
       *[me] You can look after this at home for now
    }
    .label = Care at home
    .do =
        - Keep moving gently. Short walks are a good start.
        - Rest a little when it grips, then get going again.
        - Try warmth, and the other tips for self-care.
        - Start with the gentle exercises.
    .where = At home. A pharmacist can help with pain relief.
    .phone =
        - If { you } call someone later, say when it began, what helped, and what has changed.
    .watch = Look at this again in 2 weeks. If it is not better by then, talk to a doctor or physio.

## get help sooner if ...

net-saddle = it goes numb or tingly between the legs or around the bottom. Go to an emergency department now
net-bladder-bowel = { you } leak, cannot pee, do not feel pee or poo pass, or lose feeling in sex. Go to an emergency department now
net-both-legs = both legs hurt, tingle, go numb or get weak. Go to an emergency department now. If the legs will not move, call { $emergency }
net-weak-leg = a leg or foot gets weak. Get advice the same day. If it is getting weaker, or { you } cannot walk, go to an emergency department now
net-fever = a fever of 38 °C (100.4 °F) or more or shaking chills start. Get advice the same day. With diabetes or a weak immune system, go to an emergency department now
net-chest-belly = the chest hurts, sudden very bad pain comes in the belly or back, or { you } faint or get short of breath. Call { $emergency } now
net-worse = it gets much worse, or something new is a worry. Ask { $urgent } straight away

## for the start page and when the program cannot run: "Call an ambulance now if you ..."

emergency-signs =
    - have pain or tightness in the chest, jaw or arm, or are short of breath
    - fainted, or have sudden tearing pain in the chest, back or belly
    - have no power to move the legs
    - have new weakness in an arm or the face
    - are newly confused, very drowsy, or have grey or blotchy skin
    - have a fever with a stiff neck, or a rash that does not fade under a glass
    - are vomiting blood, or have black poo like tar

## shown on top of the result when a rule asks for it

lead-crisis = { $who ->
        [other] Help them to talk to someone right now.
       *[me] Please talk to someone right now.
    } { cap-you-are } not alone
    .label = Help right now
    .do =
        - Call { $crisis } now. The people there listen and will not judge.
        - If there is danger right now, or harm has been done, call { $emergency }.
        - { $who ->
            [other] Stay with them, listen, and ask plainly how they are.
           *[me] Stay with someone you trust, or ask them to come.
        }
        - Put tablets, and anything else that could do harm, out of reach.
        - The back pain can be helped too, and that can come second today.
    .phone =
        - No special words are needed. "I am not safe", or "I need to talk to someone", is enough.
        - Say where { you-are }, and if someone is there.
        - Say if something has been taken or done already.
    .watch = If the thoughts get stronger, or there is any danger, call { $emergency } at once.

lead-maternity = Call the maternity unit now
    .label = Maternity unit now
    .do =
        - Call the maternity unit or labour ward. The number is in the pregnancy notes.
        - Say how many weeks pregnant { you-are }, and which signs there are.
        - Do what they say about where to go. If nobody answers, go to an emergency department.
        - With heavy bleeding or fainting, call { $emergency }.
    .phone =
        - Say how many weeks pregnant { you-are }, and that there is back pain.
        - Say if there is bleeding or fluid, if the belly tightens, and how the baby moves.
        - Say when it began, and how bad it is now from 0 to 10.
    .watch = If nobody answers, or anything gets worse, go to an emergency department now.

lead-midwife = Tell the midwife about the back pain
    .label = Tell the midwife
    .do =
        - Tell the midwife or doctor at the next visit, or call sooner if it is a worry.
        - Ask before taking any pain relief.
        - With bleeding, fluid, regular tightenings or a baby moving less, call the maternity unit at once.
    .phone =
        - Say how many weeks pregnant { you-are }, when the pain began, and what eases it.
        - Ask which pain relief and which exercises are fine now.

lead-cool-down = Cool down and drink
    .label = Care at home
    .do =
        - Move to a cool place and lie down with the feet raised a little.
        - Take off extra clothes. Cool the skin with water and a fan.
        - Sip water or a rehydration drink. If a doctor has set a limit on drinks, keep to it.
        - If it is no better after 30 minutes, or { you-are } very hot and confused, call { $emergency }.

## kind words for what was ticked under "coping"

coping-low-mood = Pain and low mood often come together, and each can make the other harder to bear. Small steps count: a short walk, or a talk with someone { you } trust. If the low mood stays for 2 weeks, a doctor can help with that as well. { cap-you-have } every right to ask.

coping-fear-of-movement = Being afraid to move makes sense when moving hurts. With a muscle spasm, hurt does not mean harm. Small, gentle moves help most people to get going again, and we leave out any that the answers speak against.

coping-expects-no-recovery = It is hard to see an end when the pain is bad. Most back spasms ease a lot within the first 6 weeks, often much sooner. A bad day or a new spasm on the way is common, and does not mean starting over.

## fixed lines

under-18 = This check is made for adults. Under 18, back pain can have other causes, and bodies that still grow need other exercises and doses. So we show no exercises and no medicines.

    { $who ->
        [other] Please take them to a doctor. Until then, let them move gently and rest when it hurts.
       *[me] Please tell a parent or another adult, and go to a doctor together. Until then, move gently, and rest when it hurts.
    }

fits-spasm = What was ticked fits a muscle spasm. A muscle has tightened and is slow to let go.

not-a-diagnosis = This is health information and not a diagnosis. It does not replace a doctor.

serious-causes = Back pain can also come from kidney disease, infection, cancer or a spinal injury. This is rare. Of 100 people who see a family doctor with back pain, fewer than 1 has a serious spine problem. The questions looked for signs of all these.
