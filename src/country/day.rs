//! Days of the calendar.

use std::fmt;

use serde::Deserialize;

/// A day, counted from 1970-01-01. Written as `2026-11-25`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Day(i64);

impl Day {
    /// Returns the day of a time, in seconds since 1970-01-01 00:00 UTC.
    pub fn of(seconds: i64) -> Self {
        Self(seconds.div_euclid(86_400))
    }

    /// Returns how many days have gone by since another.
    pub fn since(self, other: Self) -> i64 {
        self.0 - other.0
    }

    /// Returns the year, the month and the day of the month. By Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    fn parts(self) -> (i64, i64, i64) {
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * of_year + 2) / 153;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        (year_of_era + era * 400 + i64::from(month <= 2), month, of_year - (153 * shifted_month + 2) / 5 + 1)
    }

    fn of_parts(year: i64, month: i64, day: i64) -> Self {
        let year = year - i64::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
        Self(era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year - 719_468)
    }
}

impl TryFrom<String> for Day {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no day; write one such as `2026-11-25`");
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts[..] else { return Err(wrong()) };
        if (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return Err(wrong());
        }
        let number = |text: &str| text.parse::<u16>().map(i64::from).map_err(|_| wrong());
        let parts = (number(year)?, number(month)?, number(day)?);
        let made = Self::of_parts(parts.0, parts.1.clamp(1, 12), parts.2);
        // A day that there is comes back as it was.
        if made.parts() == parts { Ok(made) } else { Err(wrong()) }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_and_written() {
        for (text, number) in [("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-11-25", 20_782), ("1969-12-31", -1)] {
            let day = Day::try_from(text.to_owned()).expect("a day");
            assert_eq!((day.0, day.to_string().as_str()), (number, text));
        }
        for text in ["", "2026", "2026-13-01", "2026-02-29", "2026-11-31", "26-11-25", "2026-1-25", "tomorrow", "2026-00-10", "2026-04-00"] {
            assert!(Day::try_from(text.to_owned()).is_err(), "{text}");
        }
        assert_eq!(Day::of(1_795_600_000).to_string(), "2026-11-25");
    }
}
