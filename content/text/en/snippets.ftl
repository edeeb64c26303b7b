# Words for the person: "you", or "they" when someone answers for a person they care for.

you = { $who ->
    [other] they
   *[me] you
}
your = { $who ->
    [other] their
   *[me] your
}
are-you = { $who ->
    [other] are they
   *[me] are you
}
do-you = { $who ->
    [other] do they
   *[me] do you
}
have-you = { $who ->
    [other] have they
   *[me] have you
}
you-are = { $who ->
    [other] they are
   *[me] you are
}
you-have = { $who ->
    [other] they have
   *[me] you have
}
cap-you = { $who ->
    [other] They
   *[me] You
}
cap-your = { $who ->
    [other] Their
   *[me] Your
}
cap-are-you = { $who ->
    [other] Are they
   *[me] Are you
}
cap-do-you = { $who ->
    [other] Do they
   *[me] Do you
}
cap-have-you = { $who ->
    [other] Have they
   *[me] Have you
}
cap-you-are = { $who ->
    [other] They are
   *[me] You are
}
cap-you-have = { $who ->
    [other] They have
   *[me] You have
}
