# What people ask.

faq-is-it-serious = Is it serious?
    .answer =
        Most often not. Fewer than 1 in 100 people who see their family doctor with back pain have a serious illness of the spine.

        Get help now if you have:

        - numbness between your legs or around your bottom
        - new trouble with pee, poo or sex
        - pain, numbness or weakness in both legs
        - a weak leg
        - fever
        - pain in your chest or belly

        Not sure? Do the check. It takes a few minutes.

faq-how-long = When will it pass?
    .answer =
        The spasm itself lasts from seconds to minutes. The soreness mostly fades over days to weeks, and most of it is gone within 6 weeks.

        - No better after 2 weeks, or getting worse? Have it looked at.
        - Get help sooner if a new sign shows up.

faq-common-causes = What brings it on?
    .answer =
        - too much lifting, or a sudden twist
        - long sitting, standing or driving
        - muscles that are out of practice
        - too little to drink, most of all with sport or heat
        - stress and poor sleep
        - now and then, a disc, arthritis, a narrowed spinal canal or an injury to the spine

        Sometimes no cause is found. That is common, and not a bad sign.

faq-home-remedies = What can I do at home?
    .answer =
        If the check says that you can look after it at home:

        - warmth or cold, wrapped in a cloth, for 15 to 20 minutes
        - gentle movement, easy stretches or yoga
        - a painkiller from the chemist, if a pharmacist says that it suits you, used as the packet says
        - a foam roller or massage ball, once someone trained has shown you

        If it does not get better, see a doctor. Your own result leaves out what does not suit you.

faq-rest = Should I rest?
    .answer =
        A day or two of taking it easy is fine. More than that makes you stiff and slows you down. Get up often, walk a little, and do a bit more each day. You do not have to be free of pain to start.

faq-heat-or-cold = Heat or cold?
    .answer =
        Start with warmth. There is some proof that it helps for a few days. For cold the proof is thin, but use it if you like it better.

        - 15 to 20 minutes, wrapped in a cloth.
        - Check your skin every 5 minutes. Never sleep on it.
        - Not on broken or numb skin. No warmth where the skin is red and hot.
        - In pregnancy, not on your belly.

faq-work = Can I work?
    .answer =
        If you can, yes, even if it still hurts a bit. Staying active is better than bed for most people.

        - Ask for lighter tasks for a while.
        - Change position often.
        - If your work is heavy, go back in steps.
        - If you cannot do your work at all, see a doctor.

faq-driving = Can I drive?
    .answer =
        Only if you can turn to look and brake hard without the pain stopping you.

        - Not with medicines that make you sleepy.
        - On long trips, stop often and walk about.
        - Never with a weak or numb leg. Get that looked at first.

faq-exercise-with-pain = May I exercise if it hurts?
    .answer =
        A little pain is all right. Give it a number from 0 to 10.

        - 0 to 2: go on.
        - 3 to 5: all right, but no more than that.
        - Above 5: stop, and do less next time.

        By the next morning it should be back to your usual. Stop at once for sharp or shooting pain, numbness, dizziness or chest trouble. If the check told you to get help first, do not exercise until you have been seen.

faq-afraid-to-move = I am afraid to move. What if I make it worse?
    .answer =
        Many people feel that way. Pain in a spasm is strong, but hurt is not the same as harm. If the check found nothing that needs help first, gentle movement is safe for most people.

        - Start with the smallest movement that feels all right.
        - Do it again a little later.
        - Let it grow from there.

faq-leg-pain = The pain goes into my leg. What now?
    .answer =
        One leg: this is common, and it mostly settles. Have it looked at within the time that the check gives you. If a movement sends the pain further down, stop that one.

        Get help now if it is in both legs, if a leg gets weak, or if you are numb between your legs.

faq-scan = Do I need a scan?
    .answer =
        Most likely not. Scans are for signs of something serious, or when the result would change the plan. They often show wear that does not hurt and never will.

faq-comes-back = What if it comes back?
    .answer =
        It often does. About 7 in 10 people have another spell within a year. It does not mean that you have harmed your back.

        - Do the check again, as this time may not be the same.
        - Go back to what helped.
        - Three spells or more in half a year? Book a doctor or physiotherapist.

faq-prevention = How can I stop it from coming back?
    .answer =
        - Walk, or move in some way you like, on most days.
        - Keep your back and belly strong.
        - Change position often. Take care when you lift.
        - Warm up before sport, and build up slowly.
        - Sleep, drink and eat well.

faq-painkiller = Which painkiller should I take?
    .answer =
        Ask a pharmacist. It depends on your other illnesses and medicines.

        - Anti-inflammatory ones, such as ibuprofen, are the first choice in guidelines, when safe for you.
        - Paracetamol by itself did no better than a dummy pill in a large trial.
        - One product only, and not more than the packet says. The same medicine can hide under two names.
        - Pregnant, over 65, or with another illness? Ask before you take anything.

faq-muscle-relaxants = What about muscle relaxants?
    .answer =
        They need a prescription. They may help a little in the first two weeks, but the proof is weak, and they make many people sleepy and unsteady. Talk it over with a doctor. Never take someone else's.

faq-supplements = Do magnesium or turmeric help?
    .answer =
        Not that anyone has shown for back spasms. Some do not mix with other medicines. Ask a pharmacist before you take them. Good food is the better start.

faq-massage-tools = Massage gun or foam roller?
    .answer =
        Fine for some, if someone trained has shown you how.

        - On muscle only. Never on your spine, and never where you feel a pulse.
        - Gentle. It should not hurt.
        - Not if you are pregnant, have thin bones, take a blood thinner, or were hurt there.

faq-physio-or-massage = How do I find a physiotherapist or a massage therapist?
    .answer =
        Ask your doctor or { $clinic }. In some places you can book a physiotherapist yourself.

        - Check that the person is registered.
        - Ask if they often treat backs.
        - Tell them about your illnesses and medicines before they start.

        For pain that has lasted long, or pain down a leg, physiotherapy is the better first choice.

faq-which-bed = Do I need a new bed, mattress or chair?
    .answer =
        Not as a cure. If yours is comfortable, keep it. If you buy one, pick what feels good. Moving more does more than any chair.

faq-pregnancy = I am pregnant. What is different?
    .answer =
        An aching back is common in pregnancy. Tell your midwife.

        - Lie on your side, not flat on your back.
        - No warmth or cold on your belly.
        - No anti-inflammatory painkillers. Ask before any medicine.
        - The exercises leave out those done flat on your back.

        Call your maternity unit at once for bleeding, fluid, regular tightenings, bad belly pain, or a baby that moves less.

faq-children = Is this for children?
    .answer =
        No. Back pain in a child or teenager should be seen by a doctor. Go now if there is fever, pain at night, a limp, weakness or an injury, or if the child is under 10. We show no exercises or medicines under 18.

faq-when-to-see-someone = When should I see a doctor anyway?
    .answer =
        - It is very bad, or keeps getting worse.
        - It is no better after 2 weeks.
        - It stops you from doing what you do each day.
        - It keeps coming back.
        - You are worried. That is reason enough.

        If you do not know where to turn, ask { $urgent }.

faq-not-sure = What if I am not sure of an answer?
    .answer =
        Tick "Not sure". We ask again in other words. If it is still not clear, we take the safe side.

faq-diagnosis = Does this tell me what I have?
    .answer =
        No. It tells you how soon to get help, and what you can do until then. Only a professional who sees you can say what it is.

faq-who-made-this = Can I trust it?
    .answer =
        Every rule and every piece of advice names its sources. You can see where the sources disagree, and where we chose not to follow one. It also says whether a clinician has signed it yet. It can be wrong. If you feel that something is not right, get help, whatever it says.

faq-my-data = Are my answers safe?
    .answer =
        Your answers stay in your browser. Nothing is sent to anyone, and there is no account.

        - Nothing is stored unless you ask for it.
        - On a shared phone or computer, clear your answers when you are done.
        - A printout or a saved file is yours to look after.
