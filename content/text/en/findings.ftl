# The tick boxes. Labels read right for "me" and for "someone I care for", so they avoid "you" and "they".
# `.reword` asks the same thing in a more concrete way, after "I'm not sure". It is answered Yes, No or Still not sure.

## now

finding-leg-paralysis = No power to move the legs
    .hint = They will not move at all, or hardly. Not just too sore to move.
    .reword = If { you } lie or sit down and try to lift a foot or bend a knee, do the legs stay where they are?

finding-tearing-pain = Sudden tearing pain in the chest, back or belly
    .hint = Very bad at once, as if something rips deep inside. A pulled muscle that only hurts on moving is not this.
    .reword = Did it start in seconds, deep inside, like being ripped? Was it one of the worst pains ever?

finding-collapse = Fainted, or went cold, grey and sweaty
    .reword = Since the pain began, { have-you } passed out, or gone pale with cold, wet skin?

finding-chest-pain = Pain or tightness in the chest, jaw or arm
    .hint = Also pressure or squeezing, like a weight on the chest.
    .reword = Does the front of the chest feel squeezed or heavy, or is there pain in the jaw or down an arm?

finding-breathless = Short of breath, or coughing up blood
    .hint = Not just a sharp pain on breathing in. We ask about that later.
    .reword = { cap-are-you } more out of breath than normal, at rest or after a few steps? Or is there blood when { you } cough?

finding-sepsis-signs = Newly confused, very drowsy, breathing fast, or grey or blotchy skin
    .hint = On brown or black skin, look at the lips, tongue, palms and soles.
    .reword = { cap-are-you } very sleepy, muddled, or breathing much faster than normal? Or do the skin, lips or tongue look grey, blue or blotchy?

finding-meningitis-signs = Fever with a stiff neck, bad headache or pain from light
    .hint = Or a rash that stays when a clear glass is pressed on it.
    .reword = Is there a fever with a neck too stiff to bend, a very bad headache, or light that hurts the eyes? Or are there spots that stay when a clear glass is pressed on them?

finding-major-injury = A big injury: car crash, fall from a height, heavy blow
    .hint = Just before this pain, or it made the pain worse. Small falls and knocks come later.
    .reword = Was there a crash, a very hard hit, or a fall off a ladder, a roof or down the stairs, just before this pain?

finding-generalised-spasm = Jaw locked, or spasms over the whole body
    .hint = Not just cramps in the back or legs.
    .reword = Is it hard to open the mouth? Or do the face, neck, belly, arms and legs all clench at once?

finding-gut-bleeding = Vomiting blood, or black poo like tar
    .hint = Old blood in vomit can look like coffee grounds.
    .reword = Has vomit been red or like coffee grounds, or has poo been black, sticky and very smelly?

finding-heat-confusion = Very hot, and confused
    .hint = After heat or hard effort.
    .reword = After heat or hard work, { are-you } very hot, and also muddled or not making sense?

## nerves

finding-saddle-numbness = Numb or tingly between the legs, or when wiping
    .hint = Around the private parts, the bottom or the inside of the thighs.
    .reword = When { you } wash between the legs or wipe after a poo, does the skin feel dull, numb or not like before?

finding-bladder-change = Trouble starting, stopping, holding or feeling pee
    .hint = Also not knowing when the bladder is full. New since this pain. Burning is asked later.
    .reword = Since the pain began, { do-you } have to wait or push for pee to come? Or leak without knowing, or feel no need to go for many hours?

finding-bowel-change = Cannot hold poo or wind, or cannot feel it pass
    .hint = New since this pain. Just hard or loose poo is not this.
    .reword = Since the pain began, has poo or wind come out with no warning, or with no feeling as it passed?

finding-sexual-change = Less feeling during sex, or new trouble with erections
    .hint = Also numb private parts. New since this pain. Sex that just hurts the back is not this.
    .reword = Since the pain began, do the private parts feel less when touched? Or have erections or climax stopped or changed?

finding-sexual-change-undisclosed = I would rather not answer about sex

finding-both-legs = New pain, tingling, numbness or weakness in both legs
    .hint = In both legs at once, or first in one and then the other.
    .reword = Since the back pain began, have the left leg and the right leg both started to hurt, tingle, go numb or feel weak?

finding-leg-weakness = One leg or foot is weak
    .hint = The toes drag, the knee gives way, or it is hard to stand on the toes or heel of that foot. Not just sore.
    .reword = Does one foot drag or slap on the ground, or one knee give way? Or is one foot too weak to stand on its toes or heel?

finding-weakness-worsening = Leg weakness that gets worse over hours or days
    .reword = Is there a weak leg or foot that can do less now than it could yesterday, or a few days ago?

finding-cannot-walk = Cannot walk
    .hint = Not even a few steps while holding on.
    .reword = Is a walk across a small room too much, even slowly and holding on to someone?

finding-unsteady = Unsteady, heavy legs, or a tight band round the chest
    .hint = New since this pain. Just a limp from pain is not this.
    .reword = { cap-do-you } sway when { you } walk, do the legs feel like lead, or is there a feeling like a tight belt round the chest?

finding-arm-or-face-weakness = New weakness or numbness in an arm or the face
    .hint = One side of the face drops, or an arm cannot be held up.
    .reword = If { you } smile and hold out both arms, does one side of the face or one arm drop, or feel weak or numb?

finding-bladder-longstanding = Pee trouble that has been the same for years, not new
finding-bowel-longstanding = Poo trouble that has been the same for years, not new
finding-both-legs-walking-only = Trouble in both legs only on walking, the same for months
    .hint = It eases on sitting or bending forward.

## unwell

finding-fever = Fever, or shaking chills
    .hint = 38 °C (100.4 °F) or more. With no thermometer: hot to the touch, or shivering that will not stop.
finding-infection-risk = A higher risk of serious infection
    .hint = Any of these: injecting drugs, a weak immune system, dialysis, a spinal procedure or serious infection in the last 90 days, or a recent jab into a joint or the spine.
finding-diabetes = Diabetes
finding-night-sweats = Sweats at night that soak the nightclothes or sheets
finding-tuberculosis = Tuberculosis (TB) at any time, or close contact with it
    .hint = Such as living with someone who had it.
finding-weight-loss = Weight loss without trying
    .hint = With no diet and no extra exercise. Clothes may have become loose.
finding-thirst-confusion = Very thirsty, with confusion or constipation
    .hint = Much more thirsty than normal.
finding-paracetamol-excess = More paracetamol than the packet allows, or two products with it
    .hint = In the last few days. It is also called acetaminophen (such as Tylenol), and many cold and flu remedies hold it.
finding-yellow-skin = Yellow skin, or yellow in the whites of the eyes
finding-heat-cramps = Hot and drained, with cramps all over
    .hint = After heat, sport or hard work.

## belly-and-urine

finding-colic = Bad waves of pain from the side to the groin
    .hint = So bad that it is hard to keep still.
finding-flank-pain = Pain in one side, just below the ribs
    .hint = High up at the side, where the kidney is. Pain low down beside the spine is not this.
finding-urine-burning = Burning when peeing, or a new need to pee often
finding-blood-in-urine = Blood in the pee
    .hint = Pink, red or with streaks, even once. Not blood from a period.
finding-clots-or-cannot-pee = Blood clots in the pee, or cannot pee at all
    .hint = The bladder may feel full, but nothing comes.
finding-cola-urine = Pee as dark as cola
    .hint = It may come with very sore muscles after hard effort or heat.
finding-vomiting = Vomiting
    .hint = Since this pain began. Just feeling sick is not this.
finding-upper-belly-through = Upper belly pain that goes through to the back
finding-belly-pain = Other belly pain together with the back pain
finding-pulsing-lump = A lump in the belly or back that beats like a pulse
    .hint = It may be a bulge in the main blood vessel.
finding-known-aneurysm = A known bulge in the main blood vessel (aneurysm)
    .hint = In the chest or belly, told by a doctor or seen on a scan.
finding-sudden-severe = Sudden, very bad pain that moving does not change
    .hint = As bad when still as when moving. A spasm that grabs on moving is not this.
finding-smoker-or-high-blood-pressure = Smoker, or high blood pressure

## skin-chest-leg

finding-breathing-pain = Sharp pain on breathing in
    .hint = A stab in the chest, side or back with the breath.
finding-clot-risk = Something that makes a blood clot more likely
    .hint = Any of these: a recent operation, long journey or bed rest, hormone pills, or a blood clot in the past.
finding-hot-swollen-calf = One calf swollen, hot or red
    .hint = It may be sore. Red can be hard to see on brown or black skin.
finding-shingles-rash = A painful strip of skin with a rash or blisters
    .hint = Most often on one side only. It may be shingles.
finding-skin-red-hot = Red, hot skin over the sore place
    .hint = Pink skin just after a heat pack is not this.
finding-lump-or-swelling = A new lump or swelling on the back
    .hint = Not a tight muscle, which can feel like a hard band or knot.
finding-new-shape = A new step or stoop in the back, or lost height
    .hint = Not just held crooked by the spasm.
finding-red-painful-eye = A red, painful eye

## injury-and-bones

finding-minor-injury = A small fall or knock just before the pain
    .hint = A lift counts too, from age 65 or with thin bones, steroid tablets or cancer. We ask about other lifting later.
finding-bruise-over-spine = A bruise or graze over the spine
finding-osteoporosis = Thin bones (osteoporosis)
    .hint = Told by a doctor, or seen on a bone scan.
finding-long-term-steroids = Steroid tablets for a long time
    .hint = Such as prednisolone for months. Creams and inhalers are not this.
finding-cancer-high-risk = Breast, prostate, lung, kidney or thyroid cancer, or myeloma, ever
    .hint = Also any cancer that is being treated now. Myeloma is a cancer of the bone marrow.
finding-cancer-other = Any other cancer in the past
finding-blood-thinner = A blood thinner, or a bleeding disorder
    .hint = Such as warfarin, apixaban, rivaroxaban or heparin, or haemophilia.
finding-recent-spinal-procedure = Spinal jab or back procedure in the last 6 weeks
    .hint = Also an epidural, such as for a birth.
finding-spine-surgery-12-weeks = Operation on the spine in the last 12 weeks

## pregnancy

finding-pregnant = Pregnant
finding-pregnant-20-weeks = 20 weeks pregnant or more
finding-pregnancy-warning = Bleeding, leaking fluid, regular tightenings, or baby moving less
    .hint = In this pregnancy, at any stage.
finding-ectopic-signs = Late period or positive test, with low belly pain or spotting
    .hint = Or with pain at the tip of the shoulder.

## pattern

finding-one-leg-pain = Pain down one leg, to below the knee
finding-leg-pain-constant = Very bad leg pain, all the time, with no relief
finding-one-leg-numbness = Numbness or pins and needles in one leg or foot
finding-numbness-spreading = Numbness that is spreading
    .hint = To more of the leg, over hours or days.
finding-cough-pain = Coughing, sneezing or straining makes it worse
    .hint = Straining means pushing for a poo.
finding-night-pain-constant = Pain at night that no position eases
    .hint = If turning over or getting up helps, it is not this.
finding-wakes-from-sleep = Woken by the pain, or kept awake by it
    .hint = A short twinge on turning over is not this.
finding-bad-position-at-rest = A position that makes it bad while keeping still
    .hint = Such as lying on one side. Pain on bending, lifting or getting up is not this.
finding-no-easing-position = No position eases the pain
finding-between-shoulders = Pain between the shoulder blades
    .hint = High in the back, not in the neck or low back.
finding-unrelieved-3-days = 3 days of home care have not helped
    .hint = Such as heat, gentle moving or simple pain relief.
finding-stops-daily-life = It stops work, washing or dressing
finding-cannot-reach-toilet = Cannot get to the toilet because of the pain
    .hint = Not even slowly and holding on.
finding-back-weakness = The back muscles feel weak
    .hint = The back will not hold up, not just sore or stiff.
finding-morning-stiffness = Stiff for over 30 minutes in the morning, better with moving
finding-walking-leg-ache = Leg ache on walking that stops on sitting or bending
finding-first-ever = The first back pain like this, ever

## feels

finding-feels-tight = Tight or tense
finding-feels-cramping = Cramping that comes and goes
finding-feels-dull = A dull ache that stays
finding-feels-sharp-spot = A sharp, sudden pain at one spot
finding-feels-hard-muscle = A muscle that feels hard to the touch
finding-feels-twitching = A muscle that twitches
finding-feels-stiff-after-rest = Stiff after rest or sleep
finding-feels-stiff-after-sitting = Stiff after long sitting or standing
finding-feels-hard-to-bend = Hard to bend or move
finding-feels-worse-bending-lifting = Worse on bending or lifting
finding-feels-better-moving = Better when moving about

## triggers

finding-trigger-lifting = Lifting something heavy
finding-trigger-sudden-move = A sudden or jerky move
finding-trigger-unaccustomed = Hard work or sport after time off
    .hint = More than the body is used to, such as moving house or a long day in the garden.
finding-trigger-sitting = Long sitting
finding-trigger-standing = Long standing
finding-trigger-desk = Long hours at a desk or screen
finding-trigger-driving = Long drives
finding-trigger-sport-twist = Sport with quick turns
    .hint = Such as golf, football or tennis.
finding-trigger-inactive = Little exercise most weeks
finding-trigger-dehydrated = Not enough to drink, or lots of sweat
finding-trigger-stress = Stress or worry
finding-trigger-poor-sleep = Poor sleep
finding-trigger-heavy-weight = Extra body weight
finding-trigger-high-heels = High heels for long hours
finding-known-disc = A bulging or slipped disc
finding-known-stenosis = A narrow spinal canal (spinal stenosis)
finding-known-scoliosis = A curved spine (scoliosis)
finding-known-arthritis = Arthritis of the spine
finding-known-nerve-disease = A nerve disease or nerve damage
    .hint = Such as multiple sclerosis, or nerve damage from diabetes or an injury.

## medicine-safety

finding-ulcer-or-bleed = Stomach ulcer or bleeding in the gut, ever
finding-kidney-disease = Kidney disease
finding-heart-failure = Heart failure
    .hint = The heart pumps less well than it should.
finding-heart-attack-or-stroke = Heart attack or stroke in the past
finding-high-blood-pressure = High blood pressure
finding-liver-disease = Liver disease
finding-asthma-with-nsaid = Asthma that gets worse with aspirin or ibuprofen
finding-other-nsaid = Already taking ibuprofen, naproxen, aspirin or the like
    .hint = Brands such as Advil, Nurofen and Aleve hold one of these.
finding-steroid-or-ssri = Steroid tablets, or an SSRI for mood or worry
    .hint = Common SSRIs are sertraline, citalopram and fluoxetine.
finding-breastfeeding = Breastfeeding
finding-numb-skin = Skin that does not feel heat or cold well
    .hint = Hot and cold packs could harm it.

## exercise-limits

finding-cannot-kneel = Cannot kneel
finding-wrist-pain = Sore wrists when leaning on the hands
finding-cannot-lie-flat = Cannot lie flat on the back
finding-dizzy-on-lying = Dizzy when lying down or getting up
finding-hernia = A hernia
    .hint = A bulge where something pushes through the belly wall or groin.
finding-diastasis = Belly muscles parted by pregnancy (diastasis)
    .hint = A gap or ridge down the middle of the belly.
finding-abdominal-surgery-12-weeks = Operation on the belly in the last 12 weeks
    .hint = Also a caesarean birth.
finding-hip-replacement = A replaced hip
finding-knee-replacement = A replaced knee
finding-bending-sends-pain-down-leg = Bending forward sends pain further down the leg
finding-arching-sends-pain-down-leg = Arching back sends pain further down the leg
finding-no-floor = Cannot get down to the floor and back up
finding-uncontrolled-blood-pressure = High blood pressure that is not under control
    .hint = Such as readings above 180/110 mmHg, even with tablets.

## coping

finding-self-harm = Thoughts of self-harm, or of ending life
    .hint = Pain can bring very dark thoughts. Tick this, and we show who can help right now.
finding-low-mood = Feeling low or hopeless much of the time
finding-fear-of-movement = Afraid that moving will do harm
finding-expects-no-recovery = Hard to believe that it will get better
