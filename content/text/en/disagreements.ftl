# Where the sources disagree, and what we took. Names of sources are kept as they are.

disagreement-bladder-and-bowel = Loss of control of pee or poo
    .body =
        - Injurymap: see a doctor. No time is given.
        - One Body LDN: get help at once, for pee.
        - Healthgrades: call an ambulance.
        - NHS: emergency.

        We say: go to an emergency department now. "See a doctor" could cost days, and the nerves may not recover.

disagreement-fever = Fever with back pain
    .body =
        - Injurymap: see a doctor.
        - One Body LDN: get help at once.
        - Healthgrades: call an ambulance.
        - NHS: urgent advice the same day.

        We say: advice the same day. With something that makes an infection of the spine more likely, such as diabetes, low immunity or a recent spinal injection: emergency department. Confused, very drowsy or mottled skin: call an ambulance.

disagreement-leg-signs = Pain that spreads, and pain that changes with position
    .body =
        Healthgrades says that these can go with a spasm: pain into the bottom, hip or legs, burning leg pain, pins and needles, pain on bending. A little later it says to get help at once for pain in other areas, tingling, and pain that is worse in some positions.

        We sort them by place and pattern:

        - Worse when you bend or lift: usual in a spasm.
        - Bad in some position while you keep still: see someone within 2 weeks.
        - One leg: see someone within 1 to 2 weeks. Weak leg: the same day.
        - Both legs: emergency department.

disagreement-numbness = Numbness
    .body =
        - Healthgrades: loss of feeling means an ambulance. In another list, numb or tingling means help at once.
        - One Body LDN: numb or tingling legs mean help at once.
        - NHS: emergency for numbness around the private parts or bottom, or in both legs.

        We ask where. Between the legs or in both legs: emergency department. One leg: within 7 days, and the same day if it spreads.

disagreement-not-improving = Pain that does not get better
    .body =
        - Healthgrades, in one list: call an ambulance. In another: get help if it is not better in a few weeks.
        - Injurymap: see a doctor if it is severe for more than a few days.
        - One Body LDN: see a doctor if it goes on.
        - NHS: see a doctor if it is no better in a few weeks.

        We say: very bad for 3 days, or not helped by home care for 3 days, see someone within 2 weeks. No better after 2 weeks: the same. Very bad, and you cannot walk or reach the toilet: the same day.

disagreement-swelling = Swelling
    .body =
        - Healthgrades, in one list: call an ambulance. In another: get help. It adds redness and warmth.
        - NHS: urgent advice for a lump, swelling or a changed shape.

        We say: a new lump or swelling on the back, or red and hot skin: advice the same day. A swollen, hot calf: emergency department, as it may be a clot.

disagreement-hidden-signs = Serious signs in a list of usual ones
    .body =
        One Body LDN names numb legs, loss of control of pee, and fever in one sentence at the end of its list of symptoms. A reader may take them for a usual part of a spasm.

        We ask about them first, on screens of their own, and never count them as signs of a spasm.

disagreement-weak-signs = Weak signs on their own
    .body =
        Healthgrades says to get help at once for each of these:

        - pain that is worse on a cough or a sneeze
        - pain at night, or pain that wakes you
        - pain between the shoulders
        - pain that is worse in some positions
        - weight lost without a reason

        Studies show that one such sign alone says little. In one clinic, 44 in 100 people had night pain, and none of them had a serious illness. Sending everyone to hospital helps no one.

        We say: talk to a doctor within 1 to 2 weeks, and no strength work until then. Two signs of different kinds together: the same day.

disagreement-nhs-page = How we differ from the NHS page
    .body =
        The NHS page on back pain advises urgent help, from a doctor or 111, for these, each by itself:

        - losing weight without trying
        - pain at night that no position eases
        - pain that wakes you or does not get better with rest
        - pain that is worse on a cough, a sneeze or on the toilet
        - pain between the shoulder blades

        By default we say: within 1 to 2 weeks, and sooner if there is a second sign. A clinic can choose the NHS setting. Then all five mean the same day.

disagreement-pulsing-lump = A beating lump in the belly or back
    .body =
        - Injurymap and One Body LDN do not name it. Injurymap only says not to massage where you feel a pulse. Healthgrades lists a pulsing feeling as a symptom.
        - NHS: see a doctor soon for a beating feeling in the belly. Call an ambulance if there are signs that the blood vessel has torn.

        With back pain we go further: emergency department. The main blood vessel may be swollen, and pain can be the first sign that it is giving way. A muscle that twitches or throbs is asked about on its own.

disagreement-weakness = Weakness
    .body =
        - Injurymap counts weak back muscles as a symptom, and as a reason to see a doctor.
        - Healthgrades: muscle weakness means get help.

        We ask about the back and the legs on their own. Back muscles that feel weak: within 7 days. A weak leg: the same day. Getting worse, or you cannot walk: emergency department.

disagreement-injury = After a fall or a blow
    .body =
        - Injurymap: see a doctor.
        - Healthgrades: get help at once.
        - NHS: emergency after a serious accident.

        We ask how hard it was, and about your bones. A car crash or a fall from height: emergency department. A small knock: within 2 weeks, but the same day at 65 or over, or with thin bones, steroid tablets or cancer.

disagreement-daily-life = Spasms that stop daily life or come often
    .body =
        - Healthgrades: get help at once if it stops daily life; get help if spasms come often or last long.
        - Injurymap: see a doctor if it stops daily life.
        - One Body LDN: get advice if they are frequent or severe.
        - NHS: see a doctor.

        We say: stops daily life, within 2 weeks. Cannot get to the toilet: the same day. Three spells or more in half a year: book a visit.

disagreement-rest = How long to rest
    .body =
        - Injurymap says in one place to rest until it is better. In another it says a short time, as lying still makes you stiff.
        - Reviews of studies: staying active is better than bed.

        We say: a day or two at most, then a little more each day.

disagreement-massage = How hard to massage
    .body =
        - Injurymap: firm, but not painful.
        - Healthgrades: gentle.
        - One Body LDN: deep, for tight knots.

        No good study settles it. For yourself we say: gentle to firm, and never painful. Leave deep massage to a trained person.

disagreement-heat-or-cold = Heat, cold, or both in turn
    .body =
        - Injurymap: either, and perhaps both in turn works best.
        - One Body LDN: warmth for blood flow, cold for swelling.
        - Healthgrades: either, wrapped in a cloth.
        - A review of studies: warmth helps a little for some days. For cold there is not enough proof.

        We say: warmth first, cold if you like it better. Both in turn is one article's opinion.

disagreement-painkillers = Which painkiller
    .body =
        - Injurymap and One Body LDN name paracetamol and anti-inflammatory painkillers side by side.
        - Healthgrades: an anti-inflammatory one, if it is safe for you.
        - NICE: an anti-inflammatory one first, and not paracetamol by itself.

        We say what the studies found. We leave out what your answers speak against. A pharmacist can help to choose.
