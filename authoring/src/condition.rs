//! Conditions as authors write them: `fever and (flank-pain or urine-burning)`, `age < 18`, `trend = worse`.
//!
//! The grammar has no "not" on purpose, and refuses `a and b or c`: whoever reads it would have to guess.

use back_check_core::content::{Bound, Condition, FindingId, Number, Trend};

/// Reads a condition; `finding` looks ids up.
pub(crate) fn parse(text: &str, finding: &dyn Fn(&str) -> Option<FindingId>) -> Result<Condition, String> {
    let mut parser = Parser { rest: tokens(text)?.into_iter().peekable(), finding };
    let condition = parser.joined()?;
    match parser.rest.next() {
        None => Ok(condition),
        Some(token) => Err(format!("`{token}` is not expected there")),
    }
}

fn tokens(text: &str) -> Result<Vec<String>, String> {
    let spaced = text.replace('(', " ( ").replace(')', " ) ");
    let words: Vec<String> = spaced.split_whitespace().map(str::to_owned).collect();
    match words.iter().find(|word| matches!(word.to_ascii_lowercase().as_str(), "not" | "without" | "!")) {
        Some(word) => {
            Err(format!("`{word}` is not allowed: rules are positive, so that a finding can never lower the level"))
        }
        None => Ok(words),
    }
}

struct Parser<'a> {
    rest: std::iter::Peekable<std::vec::IntoIter<String>>,
    finding: &'a dyn Fn(&str) -> Option<FindingId>,
}

impl Parser<'_> {
    fn joined(&mut self) -> Result<Condition, String> {
        let first = self.single()?;
        let Some(word) = self.rest.next_if(|token| token == "and" || token == "or") else { return Ok(first) };
        let mut parts = vec![first, self.single()?];
        while let Some(other) = self.rest.next_if(|token| token == "and" || token == "or") {
            if other != word {
                return Err("`and` and `or` are mixed: put brackets around what belongs together".to_owned());
            }
            parts.push(self.single()?);
        }
        Ok(if word == "and" { Condition::All(parts) } else { Condition::Any(parts) })
    }

    fn single(&mut self) -> Result<Condition, String> {
        let token = self.rest.next().ok_or("it ends where a finding is expected")?;
        if token == "(" {
            let inside = self.joined()?;
            return match self.rest.next().as_deref() {
                Some(")") => Ok(inside),
                _ => Err("a bracket is not closed".to_owned()),
            };
        }
        match token.as_str() {
            "trend" => self.trend(),
            "age" => self.bound(Number::Age),
            "pain" => self.bound(Number::Pain),
            "duration_days" => self.bound(Number::DurationDays),
            "episodes_6_months" => self.bound(Number::Episodes),
            id => (self.finding)(id).map(Condition::Present).ok_or(format!("there is no finding `{id}`")),
        }
    }

    fn trend(&mut self) -> Result<Condition, String> {
        match (self.rest.next().as_deref(), self.rest.next().as_deref()) {
            (Some("="), Some("better")) => Ok(Condition::Trend(Trend::Better)),
            (Some("="), Some("same")) => Ok(Condition::Trend(Trend::Same)),
            (Some("="), Some("worse")) => Ok(Condition::Trend(Trend::Worse)),
            _ => Err("write `trend = better`, `trend = same` or `trend = worse`".to_owned()),
        }
    }

    fn bound(&mut self, number: Number) -> Result<Condition, String> {
        let (sign, value) = (self.rest.next(), self.rest.next().and_then(|value| value.parse::<u32>().ok()));
        let bound = match (sign.as_deref(), value) {
            (Some(">="), Some(value)) => Bound::AtLeast(value),
            (Some("<="), Some(value)) => Bound::AtMost(value),
            (Some("<"), Some(value)) if value > 0 => Bound::AtMost(value - 1),
            (Some(">"), Some(value)) if value < u32::MAX => Bound::AtLeast(value + 1),
            _ => return Err("a number is compared as in `age >= 65`: >=, <=, < or > and a whole number".to_owned()),
        };
        Ok(Condition::Within(number, bound))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Condition, String> {
        parse(text, &|id| ["a", "b", "c"].iter().position(|known| *known == id).map(|at| FindingId(at as u8)))
    }

    fn present(id: u8) -> Condition {
        Condition::Present(FindingId(id))
    }

    #[test]
    fn brackets_say_what_belongs_together() {
        let expected = Condition::All(vec![present(0), Condition::Any(vec![present(1), present(2)])]);
        assert_eq!(read("a and (b or c)"), Ok(expected));
    }

    #[test]
    fn less_than_is_an_inclusive_bound_one_lower() {
        assert_eq!(read("age < 18"), Ok(Condition::Within(Number::Age, Bound::AtMost(17))));
        assert_eq!(read("pain > 7"), Ok(Condition::Within(Number::Pain, Bound::AtLeast(8))));
    }

    #[test]
    fn what_a_reader_would_have_to_guess_is_refused() {
        for (text, why) in [
            ("a and b or c", "mixed"),
            ("not a", "positive"),
            ("a and", "it ends"),
            ("(a", "not closed"),
            ("a b", "not expected"),
            ("z", "no finding `z`"),
            ("age 65", "compared"),
            ("trend is worse", "trend ="),
        ] {
            assert!(read(text).is_err_and(|message| message.contains(why)), "{text}");
        }
    }
}
