//! Numbers as RON writes them.

/// Returns a whole number. Underscores between its digits, and `0x`, `0o` and `0b` before them, are understood.
pub fn whole(source: &str) -> Option<i128> {
    let (sign, digits) = match source.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, source.strip_prefix('+').unwrap_or(source)),
    };
    let (radix, digits) = match digits.get(..2) {
        Some("0x") => (16, digits.get(2..)?),
        Some("0o") => (8, digits.get(2..)?),
        Some("0b") => (2, digits.get(2..)?),
        _ => (10, digits),
    };
    let number = if digits.contains('_') { i128::from_str_radix(&digits.replace('_', ""), radix) } else { i128::from_str_radix(digits, radix) };
    number.ok().map(|number| sign * number)
}

/// Returns a number that may have a point.
pub fn float(source: &str) -> Option<f64> {
    source.replace('_', "").parse().ok()
}

/// Returns the words for the numbers of a range.
pub fn range(least: i128, most: i128) -> String {
    match (least, most) {
        (0, 65_536..) => "a whole number, 0 or more".to_owned(),
        (_, 65_536..) => "a whole number".to_owned(),
        _ => format!("a whole number from {least} to {most}"),
    }
}
