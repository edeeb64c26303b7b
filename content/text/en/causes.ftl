# What may have set it off: shown as "may have helped to bring it on", never as a diagnosis.

cause-overuse = Doing more than the back was ready for
    .body =
        Lifting something heavy, a sudden jerk or twist, or hard work after time off can strain a muscle. The muscle may have been stretched too far, or just be tired. A strained muscle, tendon or ligament often tightens to guard itself.

        - It does not mean that something is badly torn.
        - Ease off for a day or two, then build up again bit by bit.

cause-one-position = Staying in one position
    .body =
        Long spells of sitting or standing keep the same muscles working with no break. So do work bent over a desk, hours at a screen and long drives.

        - It is the staying still that matters most, more than how you sit.
        - Get up and move often.

cause-out-of-condition = Muscles short of practice
    .body =
        When the belly and back muscles get little use, they tire sooner. Tired or weak muscles may tighten to make up for it. Stiff joints and tendons, and extra weight, add to the load.

        - You can change this at any age.
        - Start small. Regular movement counts more than hard training.

cause-sport = Sport with fast turns
    .body =
        Golf, football and other sports with quick or repeated turns ask a lot of the low back. It is harder still without a warm-up, or when you are short of fluid.

        - Warm up first, and drink.
        - Go back in steps, not all at once.

cause-fluids-and-minerals = Short of fluid or salts
    .body =
        Sweating, heat or not drinking enough can make muscles cramp. So can low levels of sodium, potassium, magnesium or calcium. Muscles also need a good flow of blood.

        - Cool down, rest and drink.
        - If you have kidney or heart trouble, ask how much to drink.
        - Confused, or very hot? Call { $emergency }.

cause-stress-and-sleep = Stress, low mood or poor sleep
    .body =
        When we are tense or tired we tighten muscles without knowing it, and pain feels stronger. Low mood makes it harder to get moving. The pain is still real. It is not "in your head".

        - Slow breathing, a walk, or a talk with a friend can help.
        - If your mood stays low, tell your doctor.

cause-shoes = High heels for long
    .body =
        Hours in high heels tip the body forward, and the low back works to hold it up.

        - Keep them for short times.
        - Pick flat, easy shoes for long days.

cause-spine-condition = A spine condition you know of
    .body =
        A bulging or torn disc, a narrowed spinal canal, a curved spine or arthritis can set off spasms that come again. The muscle may tighten because a sore part of the spine, or a pressed nerve, tells it to.

        - Treating the condition is what helps in the long run.
        - Ask the person who looks after it which movements suit you.

cause-nerve-condition = A nerve condition, or diabetes
    .body =
        Nerves that are hurt by an injury or by an illness such as diabetes can send wrong signals. Muscles may then cramp.

        - Tell the person who treats it about the spasms.
        - Good care of the illness is the best help.

cause-inflammation = Stiff in the morning, better as you move
    .body =
        You are stiff for more than half an hour after you get up, and moving helps. This can be a sign of an inflamed spine. This is more likely if it began before you were 45 and has lasted more than 3 months.

        - Moving is good for it.
        - Tell your doctor. There are tests and good treatments.
        - A red, painful eye with it needs to be seen the same day.
