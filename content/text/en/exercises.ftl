# Exercises: name, what it is for, how to do it. How much comes from exercises.toml and is shown by the program: not repeated here.

exercise-seated-back-stretch = Seated back stretch
    .purpose = Stretches the low back and lets tight muscles ease.
    .steps =
        - Sit on a firm chair with your feet flat and wide apart.
        - Rest your hands on your knees to hold you up.
        - Slowly let your body sink down between your knees. Let your back curve.
        - Let your head and neck hang loose. Stay there for the hold.
        - Push up with your arms to sit tall again. Let your arms do the work, not your back.
    .breathing = Breathe slowly and easily. Let your back soften each time you breathe out.
    .cautions =
        - Come up slowly. If you feel dizzy, sit still until it has passed.
        - Go less far, or skip it, if you have acid reflux or high blood pressure and it feels wrong to bend down.
        - Stop if pain, tingling or numbness goes further down your leg.
        - Late in pregnancy, only lean as far as your bump lets you.
    .easier = Slide your hands only as far as your thighs, and hold for a shorter time. Or lie on your side with your knees drawn up.
    .harder = Go all the way down. Then lean a little to one side and a little to the other.
    .evidence = In studies, stretching alone did no better than doing nothing special. It can still feel good and help you keep moving.

exercise-cat-camel = Curl and sway on knees (cat-camel)
    .purpose = Keeps your spine moving and helps the back let go. It also works the muscles of the trunk lightly.
    .steps =
        - Kneel on your hands and knees. Hands under your shoulders, knees under your hips.
        - Slowly round your back up. Let your head and your tailbone drop.
        - Then slowly let your back sink the other way. Lift your head and tailbone a little.
        - Keep going from one to the other, smoothly, with no stop in between. There and back takes 2 to 4 seconds.
    .breathing = Breathe in as your back sinks, and out as you round it. If that feels odd, just breathe easily.
    .cautions =
        - Sore wrists? Make fists, or rest on your forearms.
        - Sore knees? Put a folded towel under them.
        - In pregnancy, do not let your back sag all the way down.
        - Only move as far as feels easy. Stop if pain goes further down your leg.
    .easier = Move half as far. Or stand with your hands on a table and do it there.
    .harder = Move slowly, about 4 seconds there and back, and do a second round.
    .evidence = It has not been shown to heal a spasm or to lower swelling. It is a gentle way to keep moving.

variant-cat-camel-standing = Curl and sway, standing
    .steps =
        - Stand facing a firm table. Put your hands on it, arms straight, knees soft.
        - Thin bones or steroid tablets? Leave out the next step. Move only between straight and slightly arched.
        - Slowly round your back a little. Go only half as far as you could.
        - Then slowly let your back sink a little the other way.
        - Keep going smoothly from one to the other. There and back takes 2 to 4 seconds.

exercise-lying-pelvic-lift = Lying pelvic lift
    .purpose = Trains you to move your low back bit by bit, with control. It also stretches the front of the hips gently.
    .steps =
        - Lie on your back. Bend your knees and put your feet flat on the floor.
        - Tilt your pelvis so that your low back presses to the floor. Draw your belly button in.
        - Lift your hips until they are in line with your thighs.
        - Lower slowly, a small part at a time: upper back first, then the middle, then the low back. Your pelvis comes down last.
        - Take a breath, and start again. There is no hurry.
    .breathing = Breathe out as you lift and as you lower. Do not hold your breath.
    .cautions =
        - Stop if lying flat makes you dizzy, breathless or gives you heartburn.
        - Do not push with your neck. Keep your chin loose.
        - If arching hurts, do not lift so high.
        - Not in pregnancy, as you lie flat on your back.
    .easier = Do only the tilt. Your hips stay on the floor.
    .harder = Do more lifts, and then a second round. Keep the slow way down.
    .evidence = Exercises that build strength and control did better in studies than stretches. This one has not been studied by itself.

exercise-crunch = Crunch
    .purpose = Builds the muscles at the front of your belly, which help to hold your back.
    .steps =
        - Lie on your back. Bend your knees and put your feet flat on the floor.
        - Cross your arms on your chest.
        - Lift your head and shoulders until your shoulder blades leave the floor.
        - Hold for 2 to 3 seconds.
        - Lower slowly.
    .breathing = Breathe out as you lift, and in as you lower. Do not hold your breath.
    .cautions =
        - This one is for later, when the spasm has settled. It is not in a first plan.
        - Not with thin bones, in pregnancy, with a hernia, or within 12 weeks of back or belly surgery.
        - Keep your chin a fist away from your chest. Stop if your neck hurts.
        - Stop if pain goes further down your leg.
    .easier = Leave your head down. Tighten your belly and slide one heel away along the floor, then back. Change legs.
    .harder = Do more lifts in each set, and hold each one for the full 3 seconds.
    .evidence = Strength work helps some people with long-lasting back pain, and no one kind is clearly best. In one small study of women with thin bones, forward bends went with more new breaks in the spine. So we leave crunches out for them.

exercise-childs-pose = Child's pose
    .purpose = Stretches the whole back and gives it a rest. Many people find it eases the spasm for a while.
    .steps =
        - Kneel on your hands and knees.
        - Slowly move your hips back towards your heels.
        - Let your arms stretch out in front of you.
        - Rest your forehead down. Let your head and neck go loose.
        - Put pillows or blankets under you anywhere that feels strained.
        - To come up, walk your hands back towards you.
    .breathing = Breathe slowly. Feel your low back widen as you breathe in.
    .cautions =
        - Sore knees or ankles? Put a cushion behind your knees, or rolled up under your ankles.
        - In pregnancy, keep your knees wide apart.
        - Skip it if it gives you heartburn or makes you dizzy.
        - Stop if pain goes further down your leg.
    .easier = Stand and rest your forearms on a table or the back of a chair, hips back. Or keep a pillow between your hips and heels.
    .harder = Stay down for longer, and do it more than once.
    .evidence = It may feel good straight away. Studies did not find that stretching speeds up getting better.

exercise-hip-lift = Hip lift
    .purpose = Builds the muscles of the low back and hips over the weeks.
    .steps =
        - Lie on your back. Bend your knees and put your feet flat, as wide as your hips.
        - Rest your arms by your sides.
        - Press through your feet and lift your hips towards the ceiling.
        - Stop when your body is straight from knees to shoulders. Hold.
        - Lower slowly.
    .breathing = Breathe out as you lift, and in as you lower.
    .cautions =
        - If the back of your thigh cramps, bring your feet closer or lift less high.
        - If arching hurts, lift less high.
        - Stop if lying flat makes you dizzy, breathless or gives you heartburn.
        - Not in pregnancy, as you lie flat on your back.
    .easier = Lift only half as high.
    .harder = Do more lifts and hold each one longer. Much later, try it with one leg.
    .evidence = Strength work ranked above stretching in studies of back pain. It takes weeks, and it helps some people more than others.

exercise-glute-bridge = Glute bridge
    .purpose = Builds the muscles of your bottom, which share the load with your back.
    .steps =
        - Lie on your back. Bend your knees and put your feet flat, as wide as your hips.
        - Lift your hips towards the ceiling.
        - At the top, squeeze the muscles of your bottom. Hold.
        - Lower slowly, then let go of the squeeze.
    .breathing = Breathe out as you lift and squeeze. Breathe in as you lower.
    .cautions =
        - If the back of your thigh cramps, bring your feet closer or lift less high.
        - If arching hurts, lift less high.
        - Stop if lying flat makes you dizzy, breathless or gives you heartburn.
        - Not in pregnancy, as you lie flat on your back.
    .easier = Lift only half as high, and squeeze lightly.
    .harder = Do more lifts and hold each squeeze longer. Much later, try it with one leg.
    .evidence = Strength work ranked above stretching in studies of back pain. It takes weeks, and it helps some people more than others.

exercise-pelvic-tilt = Pelvic tilt
    .purpose = A small, safe movement to start with. It wakes up the belly muscles and keeps the low back from going stiff.
    .steps =
        - Lie on your back. Bend your knees and put your feet flat on the floor.
        - Gently press your low back into the floor by tilting your pelvis.
        - Let go slowly, so that the small arch comes back.
        - Keep it small and smooth.
    .breathing = Breathe out as you press, and in as you let go.
    .cautions =
        - It should feel easy. Press less hard if it hurts.
        - Stop if lying flat makes you dizzy or breathless.
    .easier = Do only a few, little and often through the day.
    .harder = Do a second round.
    .evidence = There are no good studies of this movement by itself. It is a gentle way to begin when most things hurt.

variant-pelvic-tilt-wall = Pelvic tilt at a wall
    .steps =
        - Stand with your back against a wall and your feet a small step away from it. Keep your knees soft.
        - Gently press your low back towards the wall by tilting your pelvis.
        - Let go slowly, so that the small arch comes back.
        - Keep it small and smooth.

exercise-shoulder-blade-squeeze = Shoulder-blade squeeze
    .purpose = Works the upper back and gives you a break from sitting bent over.
    .steps =
        - Stand tall, arms loose by your sides.
        - Draw your shoulder blades back and together. Keep your shoulders down.
        - Hold for 5 seconds.
        - Let go slowly.
    .breathing = Keep breathing while you hold.
    .cautions =
        - Do not arch your low back to get further.
        - Squeeze gently. It should not hurt.
    .easier = Do it sitting down.
    .harder = Do more of them, with the full hold each time.
    .evidence = It has not been shown to prevent back spasms, and no one posture is right. It is a good way to break up a long sit.

exercise-walking = Walking
    .purpose = Keeps your whole body moving, and helps to keep back pain from coming back.
    .steps =
        - Start on flat ground, near home, in shoes that feel good.
        - Walk at a pace that lets you talk.
        - Let your arms swing. Take shorter steps if that hurts less.
        - Turn back before you are tired. Two short walks are as good as one long one.
    .breathing = Breathe as you like. You should be able to hold a conversation.
    .cautions =
        - Use your stick or frame if you have one.
        - Stop and get help if a leg feels weak, or if you become unsteady.
        - If your legs ache as you walk and ease when you sit, rest, and tell your doctor or physiotherapist.
    .easier = Take two very short walks, with a rest in between.
    .harder = Walk a little longer each week. Over some months, work up to half an hour on most days.
    .evidence = This is the best tested of all here. In one trial, people who had got over back pain took up walking with a physiotherapist's help. They had about 7 months before it held them up again. The others had about 4.

# Where you do it, and what you need.

position-chair = On a chair
position-floor-back = Lying on your back
position-hands-and-knees = On hands and knees
position-floor-kneeling = Kneeling on the floor
position-standing = Standing

equipment-chair = A firm chair
equipment-mat = A mat or rug
equipment-pillow = A pillow or blanket
equipment-wall = A wall
equipment-table = A firm table
