# Advice for looking after a spasm at home. Never brand names as advice; medicines: information, and "ask a pharmacist".

advice-stay-active = Keep moving, gently
    .body =
        Rest for a day, or two at the most, if you need to. Then do a little more each day. Lying still for long makes the back stiff, and stiffness can bring on more spasm.

        - Do short bouts of easy movement through the day.
        - Leave out what clearly makes it worse, for now.
        - Do not push through strong pain. That can set you back.
        - Start with short walks. Add more when these feel easy.
    .care =
        - A little pain as you move is fine. Stop if it goes above 5 out of 10.
        - It should be back to your usual by the next morning. If not, do less.
        - Stop at once for sharp or catching pain, pain that shoots down a leg, numbness, dizziness or any trouble in your chest. Then do the check again.

advice-rest-position = A position that takes the load off
    .body =
        - Lie on your back with a pillow under your knees and your upper body slightly raised.
        - If you cannot lie flat, or you are pregnant, lie on your side with a pillow between your knees.
        - Breathe slowly and let the muscle go soft.
        - Change position after a while.
    .care =
        - Use it to settle a bad spell, not for the whole day.
        - Get up slowly. Roll onto your side first and push up with your arms.

advice-heat = Warmth
    .body =
        Try warmth first. It brings more blood to the sore muscle and often eases it for a while.

        - Use a warm pack, a hot water bottle or a heat wrap.
        - Wrap it in a cloth. It should feel warm, not hot.
        - Put it on the sore place for 15 to 20 minutes.
        - Warmth and gentle movement together seem to work better than warmth alone.
    .care =
        - Check your skin every 5 minutes.
        - Never fall asleep on a heat pad.
        - Not on skin that is broken, numb, bruised by a new injury, or under a medicine patch.
        - Not if you cannot feel heat well.
        - In pregnancy, do not put it on your belly.
        - Not sure if it is right for you? Ask a pharmacist or physiotherapist first.

advice-cold = Cold
    .body =
        If you like cold better, use it. It dulls pain, and it can bring down swelling. Studies do not tell us which is better for a back. Some people like to switch between warm and cold.

        - Use a cold pack or a bag of frozen peas.
        - Wrap it in a cloth. Never put ice right on your skin.
        - Leave it on for 15 to 20 minutes, then take it off.
    .care =
        - Check your skin every 5 minutes. Take it off if the skin goes white, blue or numb.
        - Never fall asleep on a cold pack.
        - Not on skin that is broken or numb.
        - Not if cold gives you bad trouble in your fingers or toes.
        - In pregnancy, do not put it on your belly.

advice-self-massage = Rub it gently
    .body =
        - Press the tight muscle with your fingers or the flat of your hand. Firm is fine. It should not hurt.
        - Make slow circles for 30 to 60 seconds.
        - Stop, take a breath, and try again if it helped.
    .care =
        - Never where you can feel a pulse.
        - Not on the bones of your spine.
        - Not on swelling, a rash, bruises or swollen veins.

advice-foam-roller = Foam roller or massage ball
    .body =
        Some people like one. Used the wrong way it can hurt you. Ask a physiotherapist, a trainer or your doctor to show you first.

        - Go slowly, over muscle only.
        - Let your arms and legs take most of your weight.
        - Stop if it hurts.
    .care =
        - Never on the bones of your spine, or where you can feel a pulse.
        - Not on swelling, a rash, bruises or swollen veins.

advice-fluids = Drink enough
    .body =
        Muscles can cramp when you are short of fluid, most of all in the heat or after sport. Drinking has not been shown to cure back pain, but it does no harm to drink well.

        - Drink when you are thirsty, and with meals. Water is best.
        - Drink more in hot weather and when you sweat.
        - Pale yellow pee is a good sign.
    .care =
        - If a doctor has told you to limit what you drink, keep to that.

advice-paracetamol = Paracetamol
    .body =
        By itself, it does not seem to help a bad back get better any faster. In a large trial it did no better than a dummy pill. Some people still take it for other pain. Ask a pharmacist whether it suits you.

        - In some countries it is called acetaminophen. It is sold under many names.
        - Not more than the packet says.
        - One product only. Cold and flu remedies often hold it too.
    .care =
        - Talk to a pharmacist first if you have liver trouble, drink a lot of alcohol, or weigh little.
        - Taken too much? Get help now, even if you feel well.

advice-nsaid = Anti-inflammatory painkillers
    .body =
        Ibuprofen and naproxen are in this group. Guidelines name them first for back pain, when they are safe for you. They are not safe for everyone. Ask a pharmacist before you take one.

        - One only. Never two from this group together.
        - The lowest amount that helps, for the shortest time.
        - Not more than the packet says.
        - With food.
    .care =
        - Not if you have had a stomach ulcer or bleed, or take a blood thinner.
        - Not with kidney, liver or heart trouble, after a stroke, or with high blood pressure, unless your doctor says so.
        - Not if this kind of medicine has ever set off your asthma.
        - Not while you are short of fluid.
        - Not in pregnancy. When breastfeeding, ask first.
        - Stop and call { $emergency } if you vomit blood or your poo turns black.

advice-muscle-relaxants = Muscle relaxants
    .body =
        These need a prescription. A doctor may think of one for a severe spasm. Three you may hear of are baclofen, cyclobenzaprine and tizanidine. We name them so that you know the words. We do not suggest them.

        - They may take a little off the pain in the first two weeks. The proof is very weak.
        - They do not help you do more.
        - Side effects are common: sleepiness, dizziness, feeling weak.
    .care =
        - Never take someone else's.
        - Do not drive or drink alcohol with them, and not with strong painkillers (opioids).
        - Tell the doctor about every other medicine you take and every illness you have.

advice-minerals-food = Food before tablets
    .body =
        Muscles need magnesium, calcium, potassium and a little salt. Most people get enough from food. Eating well is good for you. It has not been shown to stop a back spasm.

        - Leafy greens, nuts, seeds and fish.
        - Fruit, vegetables, whole grains and healthy fats.
        - Less processed food, fewer sugary drinks, not much alcohol.
    .care =
        - Ask a professional before a big change in what you eat.

advice-supplements = Supplements: ask first
    .body =
        Magnesium, omega-3 and turmeric are often sold for muscles. None has been shown to help a back spasm. Magnesium did not help cramps in older adults in a meaningful way.

        - Ask a pharmacist or doctor before you take any.
        - Say what else you take.
    .care =
        - Magnesium can cause loose poo. It can upset some antibiotics and thyroid tablets.
        - Turmeric may make you bleed more easily. Not before an operation, and not with gallstones. In rare cases it has harmed the liver.

advice-change-position = Change position often
    .body =
        There is no one right way to sit or stand. The next position is the best one.

        - Get up, stretch or walk a few steps often.
        - Set things up so that you can reach them without bending over.
        - On a long drive, stop and walk about.

advice-sleep = Sleep
    .body =
        - Lie however it hurts least.
        - On your back, put a pillow under your knees. On your side, put one between them.
        - Choose a bed that feels good to you. It need not be hard.
        - Try to go to bed and get up at the same times.
    .care =
        - Pain that no position eases at night needs to be looked at. Do the check again if that starts.

advice-relax = Calm the body
    .body =
        Worry and stress make us tense muscles without knowing it. Low mood makes it harder to get going. Being calm will not cure a spasm, but it can loosen its grip.

        - Breathe in slowly through your nose. Let a longer breath out. Do this for a few minutes.
        - Try yoga, tai chi, meditation or mindfulness, if you like that kind of thing.
        - Do something each day that you enjoy.
    .care =
        - If you feel low or cannot cope, talk to someone you trust or to your doctor. You can also call { $crisis }.
