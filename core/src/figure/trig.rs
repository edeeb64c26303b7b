//! Directions from angles. The standard library's sine is made for every number there is and takes kilobytes; ours is made
//! for angles of bodies, right to a ten-thousandth.

use super::Point;

/// The unit vector at an angle in degrees: 0 is up, 90 is to the right, as a clock's hand goes.
pub(super) fn direction(degrees: f32) -> Point {
    Point { x: sine(degrees), y: -sine(degrees + 90.0) }
}

fn sine(degrees: f32) -> f32 {
    let turns = degrees / 360.0;
    let turn = turns - (turns + 0.5).floor();
    // A quarter turn on either side of zero is enough: beyond it the curve comes back as it went.
    let folded = if turn > 0.25 {
        0.5 - turn
    } else if turn < -0.25 {
        -0.5 - turn
    } else {
        turn
    };
    let x = folded * core::f32::consts::TAU;
    let square = x * x;
    x * (1.0 + square * (-0.166_666_6 + square * (0.008_333_03 + square * -0.000_195_15 + square * square * 2.5e-6)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directions_are_those_of_the_standard_library_to_a_ten_thousandth() {
        for tenth in -7200_i16..7200 {
            let degrees = f32::from(tenth) / 10.0;
            let (sine, cosine) = degrees.to_radians().sin_cos();
            let ours = direction(degrees);
            assert!((ours.x - sine).abs() < 1e-4 && (ours.y + cosine).abs() < 1e-4, "{degrees}: {ours:?}");
        }
    }
}
