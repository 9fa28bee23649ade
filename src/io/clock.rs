//! The clock, and chance from the operating system.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::progress::Time;

/// Returns the time. A clock that was never set, and stands before 1970, gives 0.
pub fn now() -> Time {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Time(i64::try_from(seconds).unwrap_or(i64::MAX))
}

/// Returns a number to begin an attempt with. It is good enough to shuffle answers, and not for secrets.
pub fn seed() -> u64 {
    // The keys of a `RandomState` come from the operating system, and each new one differs from the last.
    let mut hasher = RandomState::new().build_hasher();
    hasher.write_u128(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos()));
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeds_differ() {
        assert_ne!(seed(), seed());
        assert!(now().0 > 0);
    }
}
