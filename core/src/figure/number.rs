//! Numbers as text, into a text that is used again for each frame.

/// Appends a space and a number with at most three decimals.
pub(super) fn push(out: &mut String, number: f32) {
    // What no drawing holds is a slip elsewhere; a number that is drawn at the edge shows it.
    let scaled = (number * 1000.0).clamp(-9_999_999.0, 9_999_999.0);
    #[allow(clippy::cast_possible_truncation, reason = "clamped")]
    let scaled = (if scaled < 0.0 { scaled - 0.5 } else { scaled + 0.5 }) as i32;
    out.push(' ');
    if scaled < 0 {
        out.push('-');
    }
    let (whole, mut thousandths) = (scaled.unsigned_abs() / 1000, scaled.unsigned_abs() % 1000);
    push_whole(out, whole);
    if thousandths > 0 {
        out.push('.');
        let mut place = 100;
        while thousandths > 0 {
            out.push(digit(thousandths / place));
            thousandths %= place;
            place /= 10;
        }
    }
}

fn push_whole(out: &mut String, number: u32) {
    if number >= 10 {
        push_whole(out, number / 10);
    }
    out.push(digit(number % 10));
}

#[allow(clippy::cast_possible_truncation, reason = "one digit")]
fn digit(number: u32) -> char {
    char::from(b'0' + number as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_short_and_to_a_thousandth() {
        for (number, text) in [
            (0.0, " 0"),
            (-0.0004, " 0"),
            (0.0006, " 0.001"),
            (-1.05, " -1.05"),
            (12.3456, " 12.346"),
            (-0.9996, " -1"),
            (1205.0, " 1205"),
            (f32::INFINITY, " 10000"),
            (f32::NAN, " 0"),
        ] {
            let mut out = String::new();
            push(&mut out, number);
            assert_eq!(out, text, "{number}");
        }
    }
}
