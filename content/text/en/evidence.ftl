# How sure we are that something helps.

evidence-good = Good proof: several sound studies agree that it helps.
evidence-some = Some proof: studies show that it helps a little, or helps some people.
evidence-weak = Weak proof: the studies are few, small or do not agree.
evidence-none = No proof that it helps: studies found no clear gain, or there are none.
evidence-opinion = Common advice: experts suggest it, but it has not been well tested.
