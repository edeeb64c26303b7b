//! A proportion with its exact 95 % interval.

use statrs::distribution::{Beta, ContinuousCDF};

/// So many of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Proportion {
    pub(super) count: usize,
    pub(super) of: usize,
}

impl Proportion {
    /// The share, from 0 to 1; `None` of nothing.
    pub(super) fn share(self) -> Option<f64> {
        (self.of > 0).then(|| self.count as f64 / self.of as f64)
    }

    /// The Clopper-Pearson interval, two-sided, each bound from 0 to 1: the shares at which a count as extreme as this one
    /// would still come about with 2.5 % probability or more. Of nothing, nothing is known.
    ///
    /// Source: Clopper and Pearson, Biometrika 1934;26:404, in the form by quantiles of the beta distribution.
    pub(super) fn interval(self) -> (f64, f64) {
        let (count, rest) = (self.count as f64, self.of.saturating_sub(self.count) as f64);
        let quantile = |a, b, p| Beta::new(a, b).map(|beta| beta.inverse_cdf(p)).ok();
        // `Beta` refuses the shapes that belong to no success and to no failure; there the bound is the end itself.
        let low = quantile(count, rest + 1.0, 0.025).unwrap_or(0.0);
        let high = quantile(count + 1.0, rest, 0.975).unwrap_or(1.0);
        (low, high)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Each bound solves the equation that defines it, with the binomial written out; no table of figures is needed.
    fn tail(of: usize, counts: std::ops::RangeInclusive<usize>, share: f64) -> f64 {
        let ways = |count: usize| (0..count).fold(1.0, |ways, i| ways * (of - i) as f64 / (i + 1) as f64);
        counts.map(|count| ways(count) * share.powi(count as i32) * (1.0 - share).powi((of - count) as i32)).sum()
    }

    #[test]
    fn each_bound_leaves_two_and_a_half_percent_on_its_side() {
        for of in 1..=40 {
            for count in 0..=of {
                let (low, high) = Proportion { count, of }.interval();
                let beside = |probability: f64| (probability - 0.025).abs() < 1e-9;
                assert!(count == 0 || beside(tail(of, count..=of, low)), "{count} of {of}: {low}");
                assert!(count == of || beside(tail(of, 0..=count, high)), "{count} of {of}: {high}");
            }
        }
    }

    #[test]
    fn none_of_24_leaves_room_for_14_percent() {
        let (low, high) = Proportion { count: 0, of: 24 }.interval();
        assert_eq!((low, (high * 1000.0).round()), (0.0, 142.0));
    }

    #[test]
    fn of_nothing_nothing_is_known() {
        let nothing = Proportion { count: 0, of: 0 };
        assert_eq!((nothing.share(), nothing.interval()), (None, (0.0, 1.0)));
    }
}
