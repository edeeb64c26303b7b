# Short articles. They inform; what to do comes from the check.

article-what-it-is = What is a back spasm?
    .body =
        A spasm is a muscle that tightens by itself and will not let go. It is also called a muscle cramp. It often comes suddenly, and you cannot make it relax just by wanting to.

        - One part of a muscle may tighten, or several muscles together.
        - It may be a mild ache and stiffness. It may be so strong that you cannot move for a moment.
        - One spasm lasts from a few seconds to several minutes. The soreness may stay for days.
        - Most are harmless. They go by themselves or with care at home.

        Low back pain is very common. Up to 7 in 10 adults have it at some time. It can get in the way of work and of feeling well. It is a good reason to take care of your back, and no reason for blame.

article-what-it-feels-like = What does it feel like?
    .body =
        People tell us about:

        - a tight, hard or tense feeling
        - cramps that come and go
        - a dull ache that stays
        - a sudden, sharp pain at one spot
        - a muscle that is hard to the touch, looks out of shape, twitches or pulses
        - stiffness after rest or sleep
        - tightness after long sitting or standing
        - trouble bending or moving
        - pain that gets worse when you bend or lift
        - pain that eases as you move about
        - a back that feels weak

        Some signs can come with a spasm, but need to be looked at:

        - pain that spreads to your bottom, hip or leg
        - hot, burning, shooting or stabbing pain in a leg
        - pins and needles or numbness
        - a beat you can feel in your belly or back
        - weakness

        The check asks about each of these and tells you how soon to get help. Loss of control of pee or poo, or fever, is never just a spasm.

article-why-it-happens = Why does it happen?
    .body =
        Often there is more than one reason, and sometimes none is found.

        - Too much for the muscle: heavy lifting, a sudden twist, hard work after time off, tired muscles.
        - A hurt muscle, tendon or ligament.
        - One position for long: a desk, a screen, a long drive.
        - Muscles that get little use: weak or stiff back and belly.
        - Sport with fast turns.
        - Too little fluid, or low levels of salts in the blood.
        - A poor flow of blood to the muscle.
        - Stress and worry, which make us tense up.
        - A spine condition: a disc, arthritis, a narrowed canal or a curved spine.
        - Nerves hurt by an injury or by an illness such as diabetes.

        In rare cases the cause is serious. See "When it is something else".

article-outlook = How long does it last?
    .body =
        A spasm can be treated, and most get better. Back pain as a whole mostly fades in the first 6 weeks.

        Say that pain starts at 52 out of 100. On average it is:

        - 23 after 6 weeks
        - 12 after half a year
        - 6 after a year

        These are averages. Some people get better sooner and some later. If it is not getting better after 2 weeks, have it looked at.

article-coming-back = Will it come back?
    .body =
        It often does. In one review, about 7 in 10 people had another spell within a year. That is a nuisance, and seldom a danger.

        - A new spell does not mean that you have harmed your back.
        - Walking, and keeping strong, can put it off.
        - If spasms come often, see a doctor or physiotherapist. A spine condition may be behind them, and that can be treated.
        - If a new spell feels different from the last, do the check again.

article-complications = Can it do harm?
    .body =
        A plain spasm does no lasting harm. A serious cause that is not treated can. It may lead to:

        - pain that stays for a long time
        - a change in the shape of the back
        - weak muscles or lost feeling, when nerves are hurt
        - trouble with pee or poo
        - disability

        That is why the check starts with the rare but serious signs. Pushing through strong pain can make getting better take longer.

article-serious-causes = When it is something else
    .body =
        Fewer than 1 in 100 people who see their family doctor with back pain have a serious illness of the spine. Pain from inside the body can also be felt in the back.

        - an infection in or near the spine
        - cancer
        - a break in a bone
        - pressure on the nerves to the legs, bladder and bowel
        - harm to the spinal cord
        - kidney disease, such as stones or an infection
        - a swollen or torn main blood vessel
        - a heart attack or a clot in the lung
        - trouble in the womb, or in pregnancy

        One weak sign alone often means little. Several together mean more, and the check counts them together. At any time, get help now if you have:

        - numbness between your legs or around your bottom
        - new trouble with pee, poo or sex
        - pain, numbness or weakness in both legs
        - a leg that is weak
        - fever
        - pain in your chest or belly

        If you think it is an emergency, call { $emergency }.

article-posture = What posture does, and does not do
    .body =
        Many people think that bad posture causes back pain. Studies do not bear that out well. People with all kinds of posture have pain, and many have none.

        - Slumping is not dangerous.
        - Staying in any one position for long makes muscles tired.
        - So change position often, and find ways of sitting that feel good.
        - A good chair, a desk that fits or a good mattress is for comfort. It is no cure.

article-scans = What scans are for
    .body =
        Doctors may use an X-ray, a CT scan or an MRI scan. They look at bones, discs and nerves, and sometimes at the flow of blood.

        - Most people with a back spasm do not need one. Guidelines advise against scans as a routine.
        - Scans of people with no pain at all often show worn discs. Such a finding can worry you without a reason.
        - A scan is useful when a doctor thinks of a serious cause, or when the result would change the treatment.

article-home-care = What you can do at home
    .body =
        Often a mix works best: a bit of rest, some warmth, easy movement. What you change in daily life adds to it.

        - Rest for a day or two at most. Then move a little more each day.
        - Lie with a pillow under your knees if that eases it.
        - Use warmth or cold for 15 to 20 minutes, wrapped in a cloth.
        - Rub the muscle gently for 30 to 60 seconds. Not where you feel a pulse.
        - Stretch it gently, and hold until the muscle lets go. Never force it.
        - Drink enough.

        Some of these do not suit everyone. Your own result lists those that fit your answers. If the check says to get help, do that first.

article-how-exercise-helps = How sure are we that exercise helps?
    .body =
        Honest answer: it helps you keep moving. It is not a cure.

        - In the first weeks, studies show that exercise adds little to getting better. Staying active is still better than bed.
        - For pain that lasts longer than 3 months, exercise helps a bit with pain and with daily life.
        - Strength, control and fitness did better in studies than stretching alone.
        - Walking, built up with help, held off the next spell in a good trial.
        - A phone app with a weekly plan helped a little in another trial. The gain may be too small for many to notice.

        So pick what you like and will keep doing.

article-pain-and-exercise = How much pain is all right?
    .body =
        Give your pain a number: 0 is none, 10 is the worst you can think of.

        - 0 to 2: fine, go on.
        - 3 to 5: all right. Do not add more.
        - Above 5: stop. Next time do less, or make the movement smaller.

        Then look at the next morning. It should be back to your usual. If two mornings in a row are worse, go down one step. Week by week it should not creep up.

        Stop at once, whatever the number, and do the check again if you have:

        - sharp or catching pain
        - pain that shoots down a leg, or numbness
        - dizziness
        - pain or tightness in your chest, or trouble breathing
        - in pregnancy: bleeding or tightenings

        Keep breathing. Do not hold your breath. If you have very high blood pressure, ask a doctor before you start. These limits were first made for knees and heels. We use them for backs because they are simple and careful.

article-leg-pain-and-movement = When a leg hurts too
    .body =
        After you try a movement, ask where the leg pain went.

        - It moved up towards your back, or went away: a good sign. Go on.
        - It stayed as it was: go on, with care.
        - It moved further down, or there is more numbness: stop that direction. Try the other one: bending forward in place of arching back, or the other way round.

        If your legs ache when you stand or walk and ease when you sit or bend, bending forward mostly suits you better. If sitting and bending are worse, leave out the bending ones. You may hear of stretches for sciatica, or for the muscles of the bottom. A physiotherapist can show you if one suits you. See one, too, if neither way helps.

        This is a rule of comfort. There is little proof that matching exercise to direction works better.

article-steps-of-recovery = The steps back
    .body =
        - The first days: settle it. Warmth, calm breathing, small movements, short walks.
        - The first weeks: get moving. Easy stretches each day.
        - From about the second week, once things have settled: get stronger. Two or three days a week, with a rest day between.
        - After that: keep it up. Walk most days, and do some strength work.

        Go on to the next step when the one you are on feels easy. If the pain flares up, go back a step for three days. A flare-up is part of it, not a failure.

article-hands-on-help = Physiotherapy and massage
    .body =
        - A physiotherapist checks how you move and makes a plan for you. This is advised if you have had pain for long, with leg pain or a narrowed spinal canal.
        - Massage by a trained person may ease tight muscles. It may be gentle, or a deeper kind for tight knots. It should never be too painful.
        - You may hear of sports massage, trigger points or "myofascial release". These are ways to press and stretch tight spots. The proof for them is thin.

        Tell them first if you are pregnant, have thin bones or cancer, take a blood thinner, or have had an operation. To find someone, ask your doctor or { $clinic }. Look for a person who is registered.

article-medicines = Medicines: what to know first
    .body =
        Always ask a pharmacist or doctor before you take something for your back. Two things go wrong often.

        - The same medicine under two names. Tylenol is a brand of paracetamol, which is also called acetaminophen. Advil is a brand of ibuprofen. Read the small print for the name of the medicine, and take it from one product only.
        - Two of one kind. Ibuprofen and naproxen belong to one group. Never take both.

        Not more than the packet says. Muscle relaxants need a prescription. Strong painkillers (opioids) and drugs such as diazepam are not advised as a routine for a bad back.

        Vomiting blood, or black poo? Call { $emergency }.

article-not-a-diagnosis = What this tool is, and is not
    .body =
        It gives information. It is not a doctor, and it does not tell you what is wrong with you.

        - It does not take the place of care from a professional.
        - Never put off getting help, or set aside what a professional told you, because of something you read here.
        - If it is severe or does not get better, see a doctor.
        - Ask before you take medicines or supplements, or change what you eat.
        - In an emergency, call { $emergency }.

article-where-this-comes-from = The articles behind this check
    .body =
        The content is built on three articles for the public. We put every fact into our own words and checked it against guidelines and studies.

        - Injurymap, "Lower Back Spasms", by Juhi Modi. The line for a medical reviewer is empty.
        - One Body LDN, "Low Back Spasms Relief: 5 Tips". No author is named.
        - Healthgrades, "Back Spasms: What to Know and How to Treat Them". Reviewed by Angela M. Bell, MD, FACP, on 23 March 2022.

        We left out what was there to sell something. Where the articles disagree, or we chose not to follow one, we say so openly on pages of their own. Until a clinician has signed this content, it says that too.
