# How to keep it from coming back.

prevention-keep-moving = Move most days
    .body = Being active is the best help we know of. Walking is enough. In one trial, people who built up their walking with a physiotherapist's help stayed free of bad back pain for longer.

prevention-strength = Build your back and belly
    .body = Strong back and belly muscles share the load. Two or three short sessions a week will do. Begin when the spasm has settled. Under 18, ask a physiotherapist first which ones fit.

prevention-build-up = Warm up, and build up slowly
    .body = Warm up and stretch a little before sport or hard work. If you are new to it or coming back, start low and add a bit each week.

prevention-change-position = Change position often
    .body = Long sitting, standing or lying makes muscles stiff. Get up, walk a few steps, then carry on.

prevention-posture = Sit and stand at ease
    .body = Many people are told to sit up straight. No one posture has been shown to protect the back. Find a few that feel good, and switch between them.

prevention-workspace = Set up your place of work
    .body = A chair that fits you, a screen at eye level or a desk you can stand at may make it easier to be comfortable. They do not replace getting up.

prevention-bed = A bed that feels good
    .body = Choose a mattress that holds you up and feels right to you. There is no best kind for all.

prevention-pillow = A pillow under your knees
    .body = When you lie on your back, a pillow under your knees takes some of the pull off the low back.

prevention-safe-lifting = Lift with care
    .body =
        - Stand close, feet apart, and bend your hips and knees.
        - Keep the load close to you.
        - Turn with your feet, not by twisting.

prevention-heavy-and-sudden = Go easy on heavy loads and quick twists
    .body = While your back is sore, leave very heavy loads and sudden turns. Get help, or make two trips. Later, build up to them again.

prevention-weight = A weight that suits you
    .body = Extra weight is more for your back to carry. If you want to lose some, whole-body exercise and good food go well together. Your doctor can help.

prevention-shoes = Easy shoes
    .body = Do not spend long days in high heels. Pick shoes you can walk well in.

prevention-mind-and-body = Yoga, tai chi or mindfulness
    .body = These mix easy movement, breathing and calm. Choose one that you like. Tell the teacher about your back.

prevention-water = Drink enough
    .body = Drink through the day, and more when it is hot or you sweat. If you have heart or kidney trouble, ask how much is right.

prevention-food = Eat well
    .body = Fruit, vegetables, whole grains, nuts, seeds and fish give muscles what they need. It is good for you, though it has not been shown to prevent spasms.

prevention-treat-the-cause = Look after other illnesses
    .body = Is arthritis, a disc, diabetes or another illness behind the spasms? Then good care of it helps your back too.

prevention-ask-first = Ask before big changes
    .body = Talk to a doctor, physiotherapist or pharmacist before a new exercise plan, a big change in what you eat, or supplements. This matters most if you have another illness.
