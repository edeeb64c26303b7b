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
    .pose-sit = Sitting tall on a chair, feet flat, hands on the knees.
    .pose-down = Bent forward over the knees, back curved, head hanging, hands still on the knees.
    .pose-breathe = Still bent forward. The back widens with the breath.
    .pose-up = Sitting tall again, pushed up by the arms.

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
    .pose-round = On hands and knees, the back rounded up like a hill, head hanging.
    .pose-sway = On hands and knees, the back sunk in a gentle hollow, head and tailbone lifted.

variant-cat-camel-standing = Curl and sway, standing
    .steps =
        - Stand facing a firm table. Put your hands on it, arms straight, knees soft.
        - Slowly let your back sink a little, then come back to straight.
        - With thin bones or steroid tablets, that is all: move only between these two, and never round your back.
        - Otherwise, go on from straight and round your back a little. Go only half as far as you could.
        - Keep going smoothly, there and back in 2 to 4 seconds.
    .pose-round = Standing, hands on a table, the back gently rounded, head down.
    .pose-sway = Standing, hands on a table, the back long and slightly hollow, looking ahead.
    .breathing = Breathe in as your back sinks, and out as you round it. If that feels odd, just breathe easily.
    .cautions =
        - Make sure that the table cannot slide or tip.
        - Sore wrists? Rest on your forearms.
        - Only move as far as feels easy. Stop if pain goes further down your leg.
    .easier = Make the movement smaller, and do fewer.

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
    .pose-rest = Lying on the back, knees bent, feet flat.
    .pose-tilt = The low back is pressed to the floor. The hips have not left it.
    .pose-top = The hips are lifted, in line with the thighs. The shoulders stay on the floor.
    .pose-upper-back-down = The upper back is down. The hips are still in the air.
    .pose-low-back-down = The low back is coming down. The pelvis is the last part off the floor.

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
    .pose-rest = Lying on the back, knees bent, arms crossed on the chest.
    .pose-lift = Head and shoulder blades are off the floor. The low back stays on it.

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
    .pose-all-fours = On hands and knees, back level.
    .pose-back = The hips rest towards the heels, arms long on the floor in front, forehead down.
    .pose-breathe = The same rest. The low back widens with the breath.
    .pose-up = Back on hands and knees.

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
    .pose-rest = Lying on the back, knees bent, feet flat, arms by the sides.
    .pose-top = The hips are lifted. The body is straight from the knees to the shoulders.

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
    .pose-rest = Lying on the back, knees bent, feet flat.
    .pose-top = The hips are lifted towards the ceiling.
    .pose-squeeze = At the top, the muscles of the bottom are squeezed and the hips are a little higher.

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
    .pose-press = Lying on the back, knees bent, the low back pressed flat to the floor.
    .pose-arch = Lying on the back, knees bent. A small hollow is back under the low back.

variant-pelvic-tilt-wall = Pelvic tilt at a wall
    .steps =
        - Stand with your back against a wall and your feet a small step away from it. Keep your knees soft.
        - Gently press your low back towards the wall by tilting your pelvis.
        - Let go slowly, so that the small arch comes back.
        - Keep it small and smooth.
    .pose-press = Standing with the back to a wall, knees soft, the low back pressed towards the wall.
    .pose-arch = Standing with the back to a wall. A small hollow is back behind the low back.
    .breathing = Breathe out as you press, and in as you let go.
    .cautions =
        - Stand where the floor is not slippery.
        - It should feel easy. Press less hard if it hurts.
    .easier = Do only a few, little and often through the day.

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
    .pose-loose = Seen from behind, standing, arms loose. The shoulder blades are wide apart.
    .pose-squeeze = Seen from behind. The shoulder blades are drawn together, shoulders low.

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
    .pose-step = Walking upright, one leg forward, the other arm swinging forward.
    .pose-other-step = Walking upright, the other leg forward.

exercise-breathing-90-90 = Rest with legs on a chair
    .purpose = Takes the load off your back and lets a tight spasm ease.
    .steps =
        - Lie on your back in front of a chair. Rest your lower legs on the seat, so that hips and knees bend at right angles.
        - Put your hands on your belly.
        - Breathe in slowly through your nose. Feel your belly rise.
        - Breathe out slowly. Let your belly sink and your back grow heavy.
    .breathing = Let each breath out be a little longer than the breath in. Do not force it.
    .cautions =
        - Take the breaths slowly. If you feel light-headed, go back to your normal breathing.
        - Stop if lying flat makes you dizzy, breathless or gives you heartburn.
        - Roll onto your side before you get up.
    .easier = Stay for a minute only, or put a pillow under your head.
    .harder = Stay for longer.
    .evidence = We know of no good study of this position for spasms. Many people find it the first one that eases them.
    .pose-out = Lying on the back, lower legs on a chair seat, hands on the belly. The belly is low after breathing out.
    .pose-in = The same rest. The belly has risen with the breath.

exercise-side-lying-rest = Rest on your side
    .purpose = A way to lie that takes the strain off your back, by day or at night.
    .steps =
        - Lie on your side, in bed or on the floor. Draw your knees up a little.
        - Put a pillow under your head.
        - Put another pillow between your knees.
        - Breathe slowly and let your back go soft. Change sides when you like.
    .breathing = Breathe as you like. Let your shoulders and jaw go loose.
    .cautions =
        - Do not lie still for hours. Get up and walk a little in between.
        - Roll in one piece, and push up with your arms to get up.
    .easier = Stay for a shorter time. Move your knees until you find what eases you.
    .harder = Stay for longer, with walks in between.
    .evidence = No study shows which way of lying is best. A short rest is fine; long bed rest makes backs slower to get better.
    .pose-rest = Seen from above, lying on the side, knees drawn up, a pillow under the head and one between the knees.
    .pose-breathe = The same rest. The chest and belly widen with the breath.

exercise-prone-lying = Rest on your front
    .purpose = Lets your back rest in a gentle hollow. It often suits people whose pain is worse with sitting or bending.
    .steps =
        - Lie on your front. Put a pillow under your belly if your back wants it.
        - Rest your forehead on your hands, or turn your head to one side.
        - Let your back and bottom go soft. Breathe slowly.
    .breathing = Breathe slowly into your sides and low back.
    .cautions =
        - Stop if the pain goes further down your leg, or your back hurts more after a minute.
        - Not in pregnancy, and not soon after belly surgery.
    .easier = Use a pillow under your belly, and stay for a minute only.
    .harder = Stay for longer.
    .evidence = Studies found no clear gain over other exercise. Go by how it feels.
    .pose-out = Lying face down, legs long, forehead on the hands.
    .pose-in = The same rest. The back rises a little with the breath.

exercise-knee-rolls = Knee rolls
    .purpose = Turns your low back gently from side to side, so that it stays loose.
    .steps =
        - Lie on your back. Bend your knees and put your feet flat on the floor, close together.
        - Stretch your arms out to the sides.
        - Let both knees sink slowly to one side, as far as is easy.
        - Bring them back, and let them sink to the other side. Keep both shoulders down.
    .breathing = Breathe out as your knees sink, and in as they come back.
    .cautions =
        - Keep it small at first. It should feel like a pull, not a pain.
        - Stop if pain goes further down your leg.
        - Not in pregnancy, as you lie flat on your back.
    .easier = Roll only a hand's width to each side, and do fewer.
    .harder = Go a little further, and do a second round.
    .evidence = It has not been studied by itself. It is a gentle way to keep moving.
    .pose-middle = Seen from above, lying on the back, arms out, knees bent and pointing up.
    .pose-right = Both knees have sunk to one side. The shoulders stay flat.
    .pose-left = Both knees have sunk to the other side. The shoulders stay flat.

exercise-single-knee-to-chest = One knee to the chest
    .purpose = Stretches the low back and the bottom on one side.
    .steps =
        - Lie on your back. Bend your knees and put your feet flat on the floor.
        - Lift one knee and hold it with both hands, below the knee or behind the thigh.
        - Draw it slowly towards your chest, as far as is easy.
        - Hold. Let your back and shoulders go soft.
        - Lower the foot slowly.
        - Do all of them with one leg. Then do the same with the other.
    .breathing = Breathe slowly. Let the knee come a little closer as you breathe out.
    .cautions =
        - Sore knee? Hold behind the thigh.
        - Stop if pain, tingling or numbness goes further down your leg.
        - Stop if you feel a pinch at the front of the hip.
        - Not in pregnancy, as you lie flat on your back.
    .easier = Draw the knee only half as far, and hold for a shorter time.
    .harder = Hold for longer.
    .evidence = In studies, stretching alone did no better than doing nothing special. It can still feel good and help you keep moving.
    .pose-rest = Lying on the back, knees bent, feet flat.
    .pose-hold = One knee is lifted and held with both hands. The other foot stays flat.
    .pose-chest = The knee is drawn to the chest. The other foot stays flat.

exercise-double-knee-to-chest = Both knees to the chest
    .purpose = Stretches the low back on both sides at once.
    .steps =
        - Lie on your back. Bend your knees and put your feet flat on the floor.
        - Lift one knee and hold it with your hand.
        - Lift the other knee and hold it too.
        - Draw both slowly towards your chest, as far as is easy. Hold.
        - Lower one foot, then the other.
    .breathing = Breathe slowly. Do not hold your breath as you lift.
    .cautions =
        - One leg up, then the other: both at once is a heavy load for your back.
        - Stop if pain, tingling or numbness goes further down your leg.
        - Stop if you feel a pinch at the front of the hip.
        - Not in pregnancy, as you lie flat on your back.
    .easier = Draw your knees only half as far, and hold for a shorter time. Or do one knee at a time.
    .harder = Hold for longer.
    .evidence = In studies, stretching alone did no better than doing nothing special. It can still feel good and help you keep moving.
    .pose-rest = Lying on the back, knees bent, feet flat.
    .pose-first-knee = One knee is lifted and held. The other foot stays flat.
    .pose-both = Both knees are lifted and held with the hands.
    .pose-chest = Both knees are drawn to the chest. The low back is gently rounded.
    .pose-one-down = One foot is back on the floor. The other knee is still held.

exercise-prone-press-up = Press-up on your front
    .purpose = Bends your low back gently backwards. It often suits people whose pain is worse with sitting or bending.
    .steps =
        - Lie on your front, elbows bent, forearms on the floor beside you.
        - Let your hips and legs stay heavy on the floor.
        - Press slowly with your arms, so that your chest lifts. Your back does no work.
        - Stay for a breath.
        - Lower slowly.
    .breathing = Breathe out as you press up, and in as you lower.
    .cautions =
        - Lift only as far as is easy. Your hips stay down.
        - Stop if pain goes further down your leg. If it moves up towards your back, that is a good sign.
        - Not in pregnancy, and not soon after belly surgery.
    .easier = Rest on your elbows and stay there.
    .harder = Do more of them.
    .evidence = This way of bending did not do better than other exercise in studies. If it eases your leg, it is worth doing.
    .pose-down = Lying face down, forearms on the floor beside the chest.
    .pose-up = The arms have lifted the chest. The back bends backwards, the hips stay on the floor.

exercise-hip-flexor-stretch = Stretch for the front of the hip
    .purpose = Stretches the front of the hip, which gets tight with sitting.
    .steps =
        - Kneel on one knee, on something soft. Put the other foot flat in front of you.
        - Rest your hands on the front thigh and stand tall on your knee.
        - Tuck your tailbone under, so that your low back stays flat.
        - Move your hips slowly forward until you feel a pull at the front of the hip. Hold.
        - Move back.
        - Do all of them with one leg. Then do the same with the other.
    .breathing = Breathe slowly. Do not hold your breath.
    .cautions =
        - Do not arch your low back to get further.
        - Sore knee? Use a thicker cushion.
        - Hold on to a chair if you feel wobbly.
    .easier = Move forward only a little, and hold for a shorter time.
    .harder = Hold for longer, and do one more.
    .evidence = In studies, stretching alone did no better than doing nothing special. It can still feel good after a long sit.
    .pose-kneel = Kneeling tall on one knee, the other foot in front, hands on the front thigh.
    .pose-forward = The hips have moved forward. The thigh of the kneeling leg slants back, the trunk stays upright.

exercise-hamstring-stretch = Stretch for the back of the thigh
    .purpose = Stretches the back of the thigh without bending your back.
    .steps =
        - Lie on your back. Keep one knee bent with the foot flat on the floor.
        - Put a long towel around the other foot. Hold both ends, knee still bent.
        - Slowly straighten that knee until you feel a pull behind the thigh.
        - Hold. Then bend the knee and lower the leg.
        - Do all of them with one leg. Then do the same with the other.
    .breathing = Breathe slowly. Let the leg grow long as you breathe out.
    .cautions =
        - The pull belongs in the thigh. Stop if you feel pain, tingling or numbness in the leg or foot.
        - The knee need not be straight.
        - Not in pregnancy, as you lie flat on your back.
    .easier = Keep the knee a little bent, and hold for a shorter time.
    .harder = Hold for longer, and do one more.
    .evidence = In studies, stretching alone did no better than doing nothing special. It can make bending easier.
    .pose-bent = Lying on the back, one foot flat. The other leg is lifted with the knee bent and a towel around the foot.
    .pose-straight = The lifted leg is nearly straight and points to the ceiling. The towel holds the foot.

exercise-heel-slide = Heel slide
    .purpose = Trains the belly muscles to hold your back still while a leg moves.
    .steps =
        - Lie on your back. Bend your knees and put your feet flat on the floor.
        - Tighten your belly gently, so that your low back stays as it is.
        - Slide one heel slowly away along the floor until the leg is nearly straight.
        - Slide it back. Let go.
        - Do all of them with one leg. Then do the same with the other.
    .breathing = Breathe out as the heel slides away, and in as it comes back.
    .cautions =
        - If your back arches, do not slide so far.
        - Do not hold your breath.
        - Not in pregnancy, as you lie flat on your back.
    .easier = Slide only half as far, and do fewer.
    .harder = Do more, and then a second round.
    .evidence = Exercises that build control did better in studies than stretches. This one has not been studied by itself.
    .pose-brace = Lying on the back, knees bent, feet flat, belly gently tight.
    .pose-away = One leg has slid out along the floor. The back has not moved.

exercise-bird-dog = Arm and leg reach (bird dog)
    .purpose = Builds the muscles along the back while it stays level.
    .steps =
        - Kneel on your hands and knees. Hands under your shoulders, knees under your hips.
        - Tighten your belly gently. Keep your back level.
        - Slide one leg back and lift it, and reach the other arm forward.
        - Hold. Your hips stay level.
        - Come back slowly.
        - Do all of them on one side. Then do the same on the other.
    .breathing = Keep breathing while you hold.
    .cautions =
        - Lift the leg no higher than your hips. If your back sags, lift less.
        - Sore wrists? Make fists. Sore knees? Put a folded towel under them.
        - Stop if pain goes further down your leg.
    .easier = Slide the leg only, toes on the floor, both hands down.
    .harder = Hold longer, and do a second round.
    .evidence = Strength and control work ranked above stretching in studies of back pain. It takes weeks, and it helps some people more than others.
    .pose-all-fours = On hands and knees, back level.
    .pose-reach = One leg reaches straight back and the other arm straight forward. The back is level.

exercise-side-plank = Side plank from the knees
    .purpose = Builds the muscles at the side of the trunk, which help to hold your back.
    .steps =
        - Lie on your side with your knees bent.
        - Put your elbow under your shoulder, forearm on the floor, and the other hand on your hip.
        - Lift your hips until your body is straight from the knees to the head.
        - Hold.
        - Lower slowly.
        - Do all of them on one side. Then do the same on the other.
    .breathing = Keep breathing while you hold.
    .cautions =
        - This one is for later, when the spasm has settled. It is not in a first plan.
        - Sore shoulder? Leave it out.
        - Do not let your hips roll back.
    .easier = Hold for a shorter time, with the free hand on the floor in front of you.
    .harder = Hold longer, and do a second round.
    .evidence = Strength work ranked above stretching in studies of back pain. It takes weeks, and it helps some people more than others.
    .pose-down = Seen from the front, lying on one side, propped on the elbow, knees bent, hip on the floor.
    .pose-up = The hips are lifted. The body is straight from the knees to the head.

exercise-sit-to-stand = Sit to stand
    .purpose = Builds legs and bottom, so that they share the load with your back.
    .steps =
        - Sit near the front of a firm chair, feet flat and under your knees.
        - Lean forward from the hips, back long.
        - Push through your feet and stand up. Keep your arms out of it if you can.
        - Stand tall.
        - Sit down slowly, hips back first.
    .breathing = Breathe out as you stand up, and in as you sit down.
    .cautions =
        - Put the chair against a wall, so that it cannot slide.
        - If you feel dizzy when you stand, wait before the next one.
        - Stop if a leg feels weak.
    .easier = Push with your hands on your thighs, or put a cushion on the seat.
    .harder = Sit down more slowly, and do a second round.
    .evidence = Strength work ranked above stretching in studies of back pain. This one is also what daily life asks for.
    .pose-sit = Sitting near the front of a chair, feet flat.
    .pose-lean = Leaning forward from the hips, back long, arms forward.
    .pose-stand = Standing tall in front of the chair.

exercise-hip-hinge = Hip bend with a stick
    .purpose = Teaches you to bend from the hips, so that your back can stay long when you lift.
    .steps =
        - Hold a stick along your back, one hand behind your neck and one behind your waist. It touches head, upper back and tailbone.
        - Stand with your feet as wide as your hips, knees soft.
        - Push your hips back and bend forward. The stick keeps touching all three places.
        - Stop before it leaves one of them, or when you feel a pull behind the thighs.
        - Stand up by pushing your hips forward.
    .breathing = Breathe in as you bend, and out as you stand up.
    .cautions =
        - Bend only as far as the stick stays in touch.
        - If you feel dizzy when you come up, bend less far.
        - Stop if pain goes further down your leg.
    .easier = Bend only a little, in front of a wall that your hips reach back to.
    .harder = Do more of them, and then a second round.
    .evidence = No one way of lifting is proved to be safest. This one trains the hips to do their part.
    .pose-stand = Standing, a stick held along the back, touching head, upper back and tailbone.
    .pose-hinge = Bent forward from the hips, knees soft, the back straight along the stick.

# Where you do it, and what you need.

position-chair = On a chair
position-floor-back = Lying on your back
position-floor-front = Lying on your front
position-side = Lying on your side
position-hands-and-knees = On hands and knees
position-floor-kneeling = Kneeling on the floor
position-standing = Standing

equipment-chair = A firm chair
equipment-mat = A mat or rug
equipment-pillow = A pillow or blanket
equipment-wall = A wall
equipment-table = A firm table
equipment-towel = A long towel or a belt
equipment-stick = A broomstick or a long stick

# Wishes for today.

filter-no-floor = Can't get on the floor
filter-cannot-kneel = Can't kneel
filter-at-work = At work
