# The interface's own words.

## frame

ui-name = Back Check
ui-back = Back
ui-continue = Continue
ui-yes = Yes
ui-no = No
ui-more = More to read
ui-step = Step { $n } of about { $total }
ui-progress = How far you are
ui-review-bar = Your answers
ui-result-bar = Your result
ui-emergency = Emergency
ui-emergency-with = Emergency { $phone }
ui-emergency-signs = Call an ambulance now if { $who ->
        [other] they
       *[me] you
    }
ui-call-ambulance = Call an ambulance: { $phone }
ui-call-ambulance-unknown = Call { $phone }, or your local emergency number
ui-call = { $name }: { $phone }
ui-service = { $name } ({ $phone })
# Dialled where the country is not known: it works on mobile phones in most of the world.
ui-emergency-number = 112
ui-emergency-unknown = your local emergency number or 112
ui-urgent-unknown = a doctor or an out-of-hours service
ui-crisis-unknown = a crisis line
ui-clinic-unknown = your clinic
ui-region = Which country are you in?
ui-region-hint = This shows the right phone numbers. It is not sent anywhere.
ui-region-none = Choose a country
ui-sources = Where this comes from
ui-source-opened = We have read this source.
ui-source-known = Cited from professional knowledge, still to be checked.
ui-sources-differ = Here our sources differ
ui-how-sure = How sure is this?
ui-care = Take care
ui-book = Book online
ui-overlay-missing = What your clinic adds could not be loaded. The check works without it.
ui-links = From your clinic

## start

ui-start = Back spasm? Find out what to do next.
ui-start-lead = Plain questions, about 4 minutes. You learn how soon to get care and why, and which exercises are safe.
ui-start-button = Start the check
ui-start-facts =
    - What you enter stays on this device. Nothing is sent. Nothing is kept unless you ask.
    - For adults with pain or a spasm in the low back.
    - This is not a diagnosis, and it does not replace a doctor.

## questions

ui-why = Why we ask
ui-none = None of these
ui-unsure = Not sure
ui-unsure-about = Not sure about: { $name }
ui-still-unsure = Still not sure
ui-problem = Before you go on
ui-list-problem = Tick what fits, or tick “None of these”.
ui-reword = Asked another way
ui-reword-hint = You were not sure, so here are other words for the same thing.
ui-follow-up = One closer look
ui-who = Who is this for?
ui-who-me = For me
ui-who-other = For someone I care for
ui-age = Age in years
ui-age-hint = For example, 38. Under 18, this check only says how soon to get care.
ui-age-problem = Enter an age from 0 to 120, in whole years.
ui-sex = Sex
ui-sex-hint = Only for questions about pregnancy.
ui-sex-female = Female
ui-sex-male = Male
ui-sex-unspecified = Rather not say
ui-sex-problem = Choose one of the answers about sex.
ui-pain = Pain right now
ui-pain-hint = 0 is no pain. 10 is the worst you can think of.
ui-pain-problem = Choose a number from 0 to 10 for the pain.
ui-duration = How long has it lasted?
ui-duration-hint = A whole number. 0 if it began today.
ui-duration-problem = Enter how long it has lasted, as a whole number.
ui-unit = Counted in
ui-unit-days = days
ui-unit-weeks = weeks
ui-unit-months = months
ui-unit-years = years
ui-trend = Which way is it going?
ui-trend-better = Getting better
ui-trend-same = Staying the same
ui-trend-worse = Getting worse
ui-trend-problem = Choose which way it is going.
ui-episodes = How many times in the last 6 months?
ui-episodes-hint = Count this time too. 1 if it is the only time.
ui-episodes-problem = Enter how many times, from 1.
ui-offer = { cap-you } need advice today
ui-offer-body = There are some more questions, about what it feels like and what could help. They do not change how soon { you } need advice. You can skip them.
ui-offer-no = Skip to the last question
ui-offer-yes = Answer them all
ui-review = Is this right?
ui-review-lead = Look through the answers. You can change each one before the result.
ui-review-unsure = Not sure: { $name }
ui-change = Change

## result

ui-mistake = I ticked something by mistake
ui-because = Because of these answers
ui-because-unsure = Not sure about
ui-because-unsure-hint = To be safe, we treat these as a yes where it matters.
ui-nearest = What would have changed this
ui-nearest-without = Without: { $name }
ui-nearest-with = As well: { $name }
ui-nearest-age-from = From the age of { $n }
ui-nearest-age-to = Up to the age of { $n }
ui-nearest-pain-from = Pain of { $n } or more
ui-nearest-pain-to = Pain of { $n } or less
ui-nearest-days-from = Pain for { $n ->
        [one] { $n } day
       *[other] { $n } days
    } or longer
ui-nearest-days-to = Pain for { $n ->
        [one] { $n } day
       *[other] { $n } days
    } at most
ui-nearest-times-from = { $n ->
        [one] { $n } time
       *[other] { $n } times
    } in half a year, or more
ui-nearest-times-to = { $n ->
        [one] { $n } time
       *[other] { $n } times
    } in half a year, at most
ui-nearest-better = Getting better
ui-nearest-same-pain = Not getting worse
ui-nearest-same = The same result, for the other reasons
ui-nearest-open = More questions first
ui-nearest-any = A yes to any of the signs under "{ ui-net }".
ui-nearest-none = No single other answer. More than one leads here.
ui-say = What to say
ui-net = When to get help sooner
ui-net-lead = Get help sooner if
ui-net-later = For the days after
ui-net-lead-later = Get help again if
ui-next = What helps now
ui-keep = Keep or change this
ui-print = Print
ui-copy = Copy the summary
# Only where the page around the check asks for it.
ui-keep-share = May this page know your result?
ui-keep-share-hint = The page around this check asks how soon you should get care. If you say yes, it learns that and by when. It does not learn your answers. You do not have to say yes.
ui-keep-share-yes = Yes, tell this page
ui-keep-shared = This page now knows your result.
ui-copied = Copied.
ui-not-copied = That did not work here. You can select the text, or print it.
ui-change-answers = Look at the answers
ui-again = Start again
ui-again-page = Start again?
ui-again-lead = What you noted in the diary and in “My programme” is gone then, as it is not kept.

## pages

ui-page-self-care = Looking after it at home
ui-page-self-care-lead = Warmth, rest, movement and more
ui-page-until-seen = Until you get advice
ui-page-until-seen-lead = How to rest
ui-page-exercises = Exercises that are safe for { $who ->
        [other] them
       *[me] you
    }
ui-page-exercises-lead = Chosen by the answers
ui-page-causes = What may have set it off
ui-page-causes-lead = What fits the answers
ui-for-other = On this page, “you” means the person with the back pain.
ui-page-prevention = Keeping it from coming back
ui-page-prevention-lead = Small habits that add up
ui-page-prepare = Getting ready for a visit
ui-page-prepare-lead = A sheet to take along
ui-page-learn = About back spasms
ui-page-questions = Questions people ask
ui-page-how = How this works
ui-page-about = About and limits
ui-reading-missing = This part is not here yet
    .body = It has not been loaded. Your answers are kept. Come back to it when there is a connection.
ui-rest-missing = The reasons and the rest of this page are not here yet. They come when there is a connection. What is above holds.
ui-self-care-lead = Pick one or two things to start with. Stop anything that makes it worse.
ui-until-seen-lead = Rest in the way that hurts least, and ask for advice today.
ui-self-care-left-out = Some tips are left out because of the answers given, or because they are not for now.
ui-exercises-lead = Go slowly, and stop if the pain goes above 5 out of 10 or runs down a leg.
ui-exercises-none = No exercise fits all the answers. A physiotherapist can find one that does.
ui-exercise-not-today = This is not one of today’s exercises. It is safe all the same. To try it, begin with the easier form below, and stop if the pain goes above 5.
ui-exercise-set-aside = It rests for now: it hurt, or you left it out. You can take it back in on “My programme” when your back is calm.
ui-exercises-others = { $n ->
        [one] { $n } other exercise that is safe now
       *[other] { $n } other exercises that are safe now
    }
ui-exercises-others-lead = You do not need these today. Some belong to a later step. Have a look, if you like.
ui-exercises-others-any = At any step
ui-exercise-not-now = This exercise is left out for now, because:
ui-left-out = { $n ->
        [one] Left out: { $n } exercise
       *[other] Left out: { $n } exercises
    }
ui-left-out-lead = These are not in this plan. Here is why.
ui-because-age = Exercises here are for adults only.
ui-because-level = No exercises until a doctor has had a look.
ui-because-limits-unanswered = Answer the questions about exercise first. Then we can leave out what is not safe.
ui-because-strength = Strength exercises wait until { you-have } been seen.
ui-because-first-plan = It comes later, when the back is calm and stronger.
ui-because-finding = Because of: { $name }
ui-set-comfort = Comfort
ui-set-walking = Walking
ui-set-mobility = Gentle movement
ui-set-strengthening = Strength
ui-dose = How much
ui-dose-from = How much to do comes from:
ui-dose-minutes = { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
ui-dose-reps = { $n ->
        [one] once
       *[other] { $n } times
    }
ui-dose-sets = { $n ->
        [one] 1 round
       *[other] { $n } rounds
    }
ui-dose-hold = { $n ->
        [one] hold for { $n } second
       *[other] hold for { $n } seconds
    }
ui-dose-hold-range = hold for { $least } to { $most } seconds
ui-dose-tempo = { $n ->
        [one] { $n } second each
       *[other] { $n } seconds each
    }
ui-dose-tempo-range = { $least } to { $most } seconds each
ui-dose-times-per-day = { $n ->
        [one] once a day
       *[other] { $n } times a day
    }
ui-dose-days-per-week = { $n ->
        [one] on { $n } day a week
       *[other] on { $n } days a week
    }
ui-position = Where
ui-equipment = You need
ui-steps = Step by step
ui-easier = Easier
ui-harder = Harder
ui-causes-lead = These fit the answers, the likeliest first. Often it is more than one.
ui-causes-none = Nothing that was ticked points to a cause. That is common: often none is found.
ui-causes-others = Other causes
ui-you-ticked = What was ticked:
ui-prevention-lead = No need to do them all. One small habit that stays is worth more than ten that do not.
ui-prepare-lead = Take this along, on paper or on the phone.
ui-prepare-said = What was said in this check
ui-visit-asked = What they may ask
ui-visit-done = What they may do
ui-visit-bring = What to bring
ui-visit-ask = What you can ask
ui-learn-lead = Short texts to read when you want to know more.
ui-search = Search
ui-search-hint = It searches on this device only.
ui-search-none = Nothing found. Try another word.

## a session of exercise

ui-figure-play = Play
ui-figure-pause = Pause
ui-figure-slower = Slower
ui-figure-usual = Usual speed
ui-figure-side = Other side
ui-figure-next = Next picture
ui-figure-last = Picture before
ui-figure-count = Picture { $n } of { $total }
ui-figure-words = The pictures in words
ui-player-start = Start: { $n ->
        [one] { $n } exercise
       *[other] { $n } exercises
    }, about { $total ->
        [one] { $total } minute
       *[other] { $total } minutes
    }
ui-player-start-all = All of today’s: { $n ->
        [one] { $n } exercise
       *[other] { $n } exercises
    }, about { $total ->
        [one] { $total } minute
       *[other] { $total } minutes
    }
ui-player-first-time = A short start is enough for now. If that goes well and your back is fine the next morning, do more.
ui-player-enough-for-one-go = About { $n } minutes is enough for one go. The rest can wait until later today.
ui-player-one = Do this one now
ui-player-today = Today
ui-player-time = How much time is there?
ui-player-all = All of them
ui-player-minutes = { $n } minutes
ui-player-filtered = What does not fit is left out here.
ui-player-none = Nothing is left for these wishes. Take one of them back.
ui-player-gone = These exercises are not for now.
ui-player-recheck = Before you start
ui-player-recheck-lead = Is any of this new, or worse than before? It takes 15 seconds.
ui-player-recheck-why = These can be signs of a problem that must not wait. So they are asked each time.
ui-player-before = How bad is the pain right now?
ui-player-during = How bad was the pain at its worst?
ui-player-after = How bad is the pain now?
ui-player-scale = 0 is no pain. 1 or 2 is mild. 3 to 5 is all right for exercise. Above 5 is too much.
ui-player-feels-0 = No pain.
ui-player-feels-2 = Mild pain. That is safe.
ui-player-feels-5 = Some pain. That is all right, if it settles by the next morning.
ui-player-feels-10 = Too much to go on like this.
ui-player-problem = Choose a number first.
ui-player-leg = What did pain in the leg do?
ui-player-leg-lead = You have tried one exercise. Pain that moves up towards the back is a good sign.
ui-player-leg-none = I have no pain in the leg
ui-player-leg-up = It moved up, or went away
ui-player-leg-same = It stayed where it was
ui-player-leg-down = It went further down, or the leg is more numb
ui-player-leg-problem = Choose one of these first.
ui-player-too-much = That is too much pain
ui-player-too-much-body = Stop here for a moment. Rest in the way that hurts least. If it eases, you can go on with less. If it does not, stop for today.
ui-player-too-much-last = It was the last exercise. Rest in the way that hurts least. If the pain has not settled by the next morning, do less next time.
ui-player-go-easier = Go on with easier ones
ui-player-end = End the session
ui-player-down = Stop for now
ui-player-down-body = Pain or numbness that goes further down a leg is a sign to stop. Do no more exercises until you have answered a few questions again, so that nothing is missed. If a leg goes weak, or you feel numb between the legs, get help at once.
ui-player-down-way = Exercises that bend that way are left out from now on.
ui-player-down-one = “{ $name }” is left out from now on. You can take it back in later, under “My programme”.
ui-player-alarm = Stop for now
ui-player-alarm-body = Sharp or shooting pain, numbness, dizziness, a tight chest or short breath is not something to push through. Do no more exercises until you have gone through some of the questions again.
ui-player-alarm-help = Get help at once if your chest stays tight or you cannot get your breath, if an arm or a leg goes weak, or if you feel numb between the legs.
ui-player-again = Answer the questions again
ui-player-mistake = I pressed this by mistake
ui-player-sharp = Sharp, numb or unwell?
ui-player-skip = Skip
ui-player-skip-why = Why leave it out?
ui-player-hurts = It hurts
ui-player-no-room = There is no room
ui-player-not-now = Not now
ui-player-keep-going = Keep going
ui-player-easier = Make it easier
ui-player-is-easier = The easier way: { $name }
ui-player-back = Repeat
ui-player-pause = Pause
ui-player-resume = Go on
ui-player-paused = Paused
ui-player-away = Paused, as this page was not in view
ui-player-of = Exercise { $n } of { $total }
ui-player-rounds = Round { $n } of { $total }
ui-player-reps = { $n } of { $total }
ui-player-left = Left side
ui-player-right = Right side
ui-player-ready = Get ready
ui-player-move = Move
ui-player-into = Go into it
ui-player-hold = Hold
ui-player-out-of = Come back
ui-player-rest = Rest
ui-player-change = Change sides
ui-player-keep = Keep going slowly
ui-player-stay = Stay and breathe
ui-player-enough = You may stop here, or hold on
ui-player-mark = At the mark you may stop
ui-player-half = Half way
ui-player-ten = 10 seconds left
ui-player-five = 5 seconds left
ui-player-next = Then: { $name }
ui-player-last = Then you are done.
ui-player-keys = Keys: space to pause, left to repeat, right to skip, down for easier.
ui-player-settings = Sound, speech and speed
ui-player-tones = Sounds
ui-player-voice = Spoken cues
ui-player-voice-hint = Spoken cues need a voice that is on this device.
ui-player-buzz = Vibration
ui-player-awake = Keep the screen on
ui-player-ready-time = Time to get ready
ui-player-seconds = { $n } seconds
ui-player-done = Done for today
ui-player-did = { $n ->
        [0] You did no exercise this time. That is all right.
        [one] You did { $n } exercise.
       *[other] You did { $n } exercises.
    }
ui-player-stopped = You stopped because it hurt. That was right.
ui-player-better = There is less pain than before.
ui-player-same = The pain is the same as before. See how it is in the morning.
ui-player-settles = There is a little more pain than before. That is all right, if it settles by the next morning.
ui-player-worse = There is more pain than before. Do less next time. If it has not settled by the next morning, leave out what brought it on.
ui-player-close = Back to the result
ui-sheet-open = A sheet to print
ui-sheet-title = Your exercise sheet
ui-sheet-on-paper = On paper, each exercise has a box to tick for each day of a week.
ui-sheet-lead = Tick a box for each day that you did it. In “My programme” you can note it by hand.
ui-sheet-stop = Stop, and ask for help, if pain goes above 5 out of 10 or shoots down a leg, or if you feel numb.
ui-sheet-day = Day { $n }

## summary

ui-summary = Back Check summary
ui-summary-made = Made on { $date }, content version { $name }
ui-summary-person = Who and how
ui-summary-level = How soon
ui-summary-reasons = Why
ui-summary-yes = Said yes to
ui-summary-unsure = Not sure about
ui-summary-no = Asked and not present
ui-summary-age = { $n ->
        [one] { $n } year old
       *[other] { $n } years old
    }
ui-summary-pain = Pain now: { $n } out of 10
ui-summary-days = { $n ->
        [0] Began today
        [one] For { $n } day
       *[other] For { $n } days
    }
ui-summary-episodes = { $n ->
        [one] First time in 6 months
       *[other] { $n } times in 6 months
    }

## how this works

ui-how-lead = A fixed table of rules, nothing more. No guessing and no learning from you.
ui-how-body =
    Each answer is checked against every rule below. The most urgent rule that fits decides. Another “yes” can make the result more urgent, and never less.

    “Not sure” about a sign of danger counts as yes after we have asked in other words. A question you have not answered is never taken as a no.
ui-how-differ = Where our sources differ
ui-how-differ-lead = When sources disagree we say so, and take the safest.
ui-how-left = Where we left a source on purpose
ui-how-left-lead = Some of what we read was wrong, unclear or not proven.
ui-how-rules = All rules
ui-how-rules-lead = From the most urgent to the least, each with its sources.
ui-review-version = Content version
ui-review-written = Written on
ui-review-by = Checked by
ui-review-nobody = Not yet reviewed by a clinician
ui-review-due = Next review due
ui-review-overdue = { $name }: the review is overdue
ui-how-overlay = What your clinic has added
ui-how-overlay-lead = Your clinic has questions, rules or words of its own here. They can make a result more urgent, and never less.
ui-rule-days = { $n ->
        [one] Talk to someone within { $n } day.
       *[other] Talk to someone within { $n } days.
    }
ui-rule-stricter-here = This page was set to a stricter reading of this sign: { $name }.
ui-rule-stricter = With the { $name } profile: { $date }.

## about and limits

ui-about-for = Who this is for
    .body =
        Adults with pain or a spasm in the low back, and people who care for them. It helps to decide how soon to get care, and what is safe to do until then.
ui-about-not = What it is not
    .body =
        - Not a diagnosis. It cannot look at you, touch your back or test your nerves.
        - Not for children, and not right after a big accident.
        - Not a medical device, unless a clinic has had it assessed as one.
        - Never wait for it in an emergency. Call { $emergency }.
ui-about-private = What happens to your answers
    .body =
        They stay in this page, on this device. Nothing is sent, and there is no account. Close the page and they are gone, unless you have asked to keep them: then they stay on this device, or in a file, until you clear them.

        On a shared device, close the page when you are done. The people who run the page you are on could in theory see what you do there, as with any page.
ui-about-seen = What this page can see
ui-about-seen-page =
    - The rest of this page cannot read the words of the check, or your answers.
    - It can see the keys that you press, where you click, text that you mark, how far you are, and how tall the check is.
ui-about-seen-frame =
    - The check is in a frame of its own. The rest of this page cannot read it, and cannot see your keys or clicks.
    - It can see how far you are, and how tall the frame is.
ui-about-seen-open =
    - The rest of this page can read all that the check shows, and what you answer.
ui-about-seen-recorder = There is a tool on this page that may record visits: { $name }.
ui-about-seen-no-recorder = No tool that records visits was found on this page. One that hides would not be found.
ui-about-seen-asked = { $n ->
    [0] The check has asked for nothing since it was ready.
    [one] The check has asked for one file of its own since it was ready.
   *[other] The check has asked for { $n } files of its own since it was ready.
}
ui-about-seen-kept = Your answers and your programme are kept on this device, as you asked.
ui-about-seen-not-kept = Nothing is kept on this device.
ui-about-seen-always =
    - Add-ons in your browser can read any page, this one too.
    - Your browser may list this page among those that you have seen.
ui-leave =
    - Leave this page
    - This opens another page and forgets your answers. It does not clear the list of pages that you have seen. You can also press Shift three times.
    - Press Shift two more times to leave.
    - Press Shift once more to leave.
    - Leaving.
    - Too slow. To leave, press Shift three times.
ui-about-limits = What could go wrong
    .body =
        No set of questions finds every illness. Some serious ones begin without any sign. So every result says when to get help sooner. If you feel that something is badly wrong, get help, whatever the result says.

        The content has not yet been reviewed by a clinician. “How this works” shows who has checked it, once someone has.
ui-about-access = If something is hard to use
    .body =
        It is made to work with a keyboard, a screen reader, large text and without colour. If a part does not work for you, the people who run this page would like to know.

## when the program cannot run

ui-fallback-title = The check cannot start here
ui-fallback-no-wasm = This browser cannot run the check. A newer browser can.
ui-fallback-blocked = This page's security settings block the check. The people who run the page can allow it.
ui-fallback-missing = A part of the check could not be loaded. Check the connection and try again.
ui-fallback-altered = A part of the check is not as it was made, so it is not used. Try again later, or tell the people who run this page.
ui-fallback-wrong = A part of the check arrived damaged or is the wrong version. Try again later.
ui-fallback-crashed = The check has stopped because of a fault. The answers are gone. You can start it again.
ui-fallback-retry = Try again
ui-fallback-soon = Not an emergency? A doctor, a pharmacist or an out-of-hours service can help with back pain.
ui-fallback-starting = Starting. One moment.

## the programme

ui-programme-page = My programme
ui-programme-page-lead = Today, the week, and why it changes
ui-check-in-page = How is it today?
ui-diary-page = My diary
ui-diary-page-lead = Pain and exercises, day by day
ui-store-page = Keep, save or clear
ui-store-page-lead = On this device or in a file. Only if you want.
ui-programme-today = Today
ui-programme-do = Do today’s exercises
ui-programme-check-in-first = First tell us how your back was after the last session.
ui-programme-otherwise = Change this
ui-programme-easier = Easier
ui-programme-harder = Harder
ui-programme-leave-out = Leave out
ui-programme-take-back-in = Take “{ $name }” back in
ui-programme-caution = It is your choice. Go slowly: if it hurts more than 5, stop and take the easier way. What is not safe for you stays out.
ui-programme-why = What changed, and why
ui-programme-no-changes = Nothing has changed yet. Each change will stand here, with the reason.
ui-programme-rules = All the rules
ui-programme-made-easier = We made “{ $name }” easier.
ui-programme-made-harder = “{ $name }” gets a little more.
ui-programme-rests = “{ $name }” rests for now.
ui-programme-left-out = “{ $name }” was left out.
ui-programme-back = “{ $name }” is back.
ui-programme-all-easier = We made everything one step easier.
ui-programme-easier-until = We made everything easier until { $date }.
ui-programme-phase = You are now at “{ $name }”.
ui-programme-eased = After the flare, all is easier until { $date }. Keep moving gently.
ui-programme-week = The week ahead
ui-programme-next = What comes next
ui-programme-other-phase = Go to another step
ui-programme-go-back = Back to “{ $name }”
ui-programme-go-on = On to “{ $name }”
ui-programme-review-soon = It has been two weeks, and the pain is not clearly better. Talk to a doctor or a physio in the next days.
ui-programme-review-book = It has been six weeks, and the pain is not clearly better. Book a doctor or a physio.
ui-programme-again = Answer the questions again
ui-programme-expired = The answers are more than a day old. A back can change in a day, so please answer again before you exercise.
ui-programme-again-sign = New: { $name }. Answer the questions to see how soon to get help. No exercise until then.
ui-programme-again-sharp = In an exercise you felt sharp pain, numbness or unwell. Please answer the questions again before you exercise.
ui-programme-again-further-down = In an exercise, pain or numbness went further down a leg. Please answer the questions again before you exercise.
ui-programme-again-high-pain = Your pain is very strong. Please answer the questions again before you exercise.
ui-programme-again-worse = You say it is worse. Please answer the questions again before you exercise.
ui-programme-again-rising = Your pain has gone up twice running. Please answer the questions again before you exercise.
ui-programme-again-pain-during = The exercises hurt more than 5 on two days of a week. Please answer the questions again first.
ui-programme-again-less-able = You can do clearly less than before. Please answer the questions again before you exercise.
ui-programme-again-bad-mornings = On two mornings of a week your back had not settled. Please answer the questions again first.

## the check-in

ui-check-in-lead = A few questions, so that today’s exercises fit.
ui-check-in-after = Your last session was on { $date }.
ui-check-in-morning = The morning after the last session, was your back as it was before it?
ui-check-in-settled = Yes, or better
ui-check-in-unsettled = No, it was worse
ui-check-in-morning-problem = Say how your back was the next morning.
ui-check-in-pain-problem = Choose a number for the pain.
ui-check-in-trend = How is it compared with the last time?
ui-check-in-better = Better
ui-check-in-same = About the same
ui-check-in-worse = Worse
ui-check-in-trend-problem = Choose better, the same or worse.
ui-check-in-signs = Is any of this new?
ui-check-in-next = Next come a few questions. They say how soon to get help. Tick there again what is new. No exercise until then.
ui-check-in-done = Done

## the diary

ui-diary-lead = What you told us, the newest day first.
ui-diary-chart-from = The most pain on each day, from 0 to 10. On { $date } it was { $name }.
ui-diary-chart-to = On { $date } it was { $name }.
ui-diary-empty = Nothing is in it yet.
ui-diary-name-check = All questions
ui-diary-name-session = Exercises
ui-diary-name-morning = The morning after
ui-diary-name-check-in = How it was
ui-diary-name-able = What your back lets you do
ui-diary-check = { $name }.
ui-diary-new = New: { $name }.
ui-diary-ticked = Ticked: { $name }.
ui-diary-hurt = It hurt: { $name }.
ui-diary-stopped-sharp = Stopped for sharp pain, numbness or feeling unwell.
ui-diary-stopped-further-down = Stopped, as pain or numbness went further down a leg.
ui-diary-pain = Pain { $n } of 10.
ui-diary-before = Pain before: { $n }.
ui-diary-during = Worst during: { $n }.
ui-diary-after = After: { $n }.
ui-diary-settled = The back had settled in the morning.
ui-diary-unsettled = The back had not settled in the morning.
ui-diary-signs = Something new was ticked.
ui-diary-session = { $n ->
        [0] No exercise done.
        [one] One exercise done.
       *[other] { $n } exercises done.
    }

## noting by hand

ui-programme-hand-page = Note what you did without the screen
ui-programme-hand-open = Note by hand
ui-programme-hand-lead = From the printed sheet, or by heart. It then counts like a session here.
ui-programme-hand-day = When was it?
ui-programme-hand-today = Today
ui-programme-hand-yesterday = Yesterday
ui-programme-hand-which = What did you do?
ui-programme-hand-did = I did it
ui-programme-hand-hurt = It hurt, so I stopped
ui-programme-hand-which-problem = Choose at least one exercise.
ui-programme-hand-before = How bad was the pain before?
ui-programme-hand-before-problem = Choose a number for the pain before.
ui-programme-hand-after = How bad was the pain after?
ui-programme-hand-after-problem = Choose a number for the pain after.
ui-programme-hand-care = Did pain shoot down a leg, or did you feel numb or weak? Then do not note it here. Press “How is it today?” first.
ui-programme-hand-done = Note it

## what the back stops one from doing

ui-programme-able = What your back stops you from
ui-programme-able-tile = Your own score, once a week
ui-programme-able-time = Score up to three things, to see how it goes
ui-programme-able-lead = Name up to three things that your back makes hard, like putting on socks. Then say how well each goes now. Do it once a week, with the same things.
ui-programme-able-name = Thing { $n }
ui-programme-able-how = How well does it go now?
ui-programme-able-scale = 0 is not at all. 10 is as well as before.
ui-programme-able-none = Name one thing, and choose a number for it.
ui-programme-able-half = Each thing needs a name and a number.
ui-programme-able-kept = These words are in your diary. They are gone when you close this page, unless you keep it.
ui-diary-able = “{ $name }”: { $total } of 10.

## keeping it

ui-store-lead = Your programme is gone when you close this page, unless you keep it. Nothing is ever sent.
ui-store-device = On this device
ui-store-not-kept = It is not kept.
ui-store-is-kept = It is kept on this device.
ui-store-who =
    - What is kept: your answers, your diary and your programme.
    - Everyone who uses this browser on this device can read it. So can this website.
    - On a shared phone or computer, do not keep it.
ui-store-keep = Keep it on this device
ui-store-clear = Clear it now
ui-store-unread = { $n ->
        [one] One line could not be read. It is kept as it is.
       *[other] { $n } lines could not be read. They are kept as they are.
    }
ui-store-file = In a file
ui-store-file-lead = Save a file to take along, and open it here again, on this device or another.
ui-store-save = Save to a file
ui-store-load = Open a saved file
ui-store-said-kept = Done. It is now kept on this device.
ui-store-said-cleared = It is gone. Nothing is kept on this device any more. What you still see goes when you close this page.
ui-store-said-saved = The file is in your downloads.
ui-store-said-loaded = The file is open. What was in it is in your diary now.
ui-store-file-newer = A newer version of this check wrote that file. It was not opened, and nothing has changed.
ui-store-file-wrong = That is not a file of this check, or it is too large. Nothing has changed.
ui-store-full = There is no room left on this device. What was kept before is still there, and this page goes on. Save it to a file to be safe.
ui-store-blocked = This browser does not let us keep anything here. You can save it to a file. This page goes on as before.
ui-store-newer = A newer version of this check has kept something here. We leave it as it is. You can use the check, or clear what is there.
ui-store-broken = Something is kept here that we cannot read. We leave it as it is. You can use the check, or clear what is there.
ui-store-cleared-elsewhere = It was cleared in another window. Nothing is kept on this device any more.
ui-store-not-cleared = It could not be cleared. Clear this site’s data in the settings of your browser.
ui-store-open = Open a saved file
ui-store-welcome = Welcome back. Your programme is kept here.
ui-store-holds = Your last answers are less than a day old, so you can go on.
ui-store-expired = Start the check again, so that the exercises fit today. Your programme then goes on.
ui-store-resume = Go on with my programme
ui-store-manage = Keep, save or clear
