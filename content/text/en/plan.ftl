# The programme: its phases, why it changed, and what is asked in between.

phase-calm = Calm it down
    .aim = Let the spasm settle, and keep moving a little. Short and often is best.
    .forward = Next comes “Get moving”. You go on when your pain was 5 or less on two days, and you walked for 10 minutes on each of them.
phase-move = Get moving
    .aim = Make your back move freely again, a little each day.
    .forward = Next comes “Build strength”. You go on after a week, when three days in a row were fine: pain of 3 or less while you moved, and no flare.
phase-build = Build strength
    .aim = Make your back, belly and hips strong, three days a week with rest between.
    .forward = Next comes “Keep it up”. You go on after six weeks, when your last three days and the last week were calm.
phase-keep = Keep it up
    .aim = Walk, and keep your strength with two days a week. This helps to stop it from coming back.

change-pain-above-stop = It hurt more than 5 while you did it.
    .rule = Pain above 5 during an exercise makes it one step easier.
change-hurt = You left it out because it hurt.
    .rule = An exercise you leave out because it hurts gets one step easier.
change-hurt-twice = It hurt twice running, so it rests for a week.
    .rule = What hurts twice running rests for a week, and starts again at its easiest.
change-flare = Your pain went up by 2 or more.
    .rule = When your pain goes up by 2 or more, all is one step easier for three days.
change-bad-mornings = Two mornings in one week your back had not settled.
    .rule = When your back has not settled on two mornings of a week, all gets one step easier.
change-long-break = You had a break of two weeks.
    .rule = After two weeks without a session, all gets one step easier.
change-went-well = It went well for a week.
    .rule = When a week went well, with pain of 3 or less, walking and strength grow a little: never by more than a fifth in a week.
change-ready-for-more = You met the goals of the step before.
    .rule = You go on to the next step when you have met its goals.
change-new-spasm = Your pain jumped up to 6 or more.
    .rule = A new spasm, with pain of 6 or more, goes back to “Calm it down”.
change-your-wish = You asked for it.
    .rule = You can ask for easier or harder, leave things out, or go to another step. What is not safe for you stays out.

sign-numb-or-toilet = Numb between the legs, or a change in how you pee, poo or have sex
sign-legs = A weak leg, or trouble in both legs
sign-leg-pain = New leg pain, or leg pain that moved further down
sign-fever = Fever, chills or feeling very unwell
sign-chest-or-belly = Pain in the chest or belly, or short of breath
sign-fall = A fall, a blow or an accident
sign-new-health = Newly pregnant, or a new medicine: blood thinner or steroid
