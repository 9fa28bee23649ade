//! "Did you mean": the name that is nearest to one that is not known.

/// Returns the candidate nearest to `name`, if one is near enough to be a slip of the fingers.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (name.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (distance(&name.to_lowercase(), &candidate.to_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// Returns "Did you mean `x`?" for the nearest candidate, or else a list of what there is.
pub fn did_you_mean<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let candidates: Vec<&str> = candidates.into_iter().collect();
    if let Some(found) = nearest(name, candidates.iter().copied()) {
        return Some(format!("Did you mean `{found}`?"));
    }
    match candidates.len() {
        0 => None,
        1..=12 => Some(format!("There is: `{}`.", candidates.join("`, `"))),
        more => Some(format!("There are {more}, such as `{}`.", candidates[..6].join("`, `"))),
    }
}

/// Returns the number of letters to insert, delete, change or swap with their neighbour (optimal string alignment).
fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    let width = b.len() + 1;
    let mut table = vec![0; (a.len() + 1) * width];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            let at = |i: usize, j: usize| i * width + j;
            table[at(i, j)] = if i == 0 || j == 0 {
                i + j
            } else {
                let change = table[at(i - 1, j - 1)] + usize::from(a[i - 1] != b[j - 1]);
                let best = change.min(table[at(i - 1, j)] + 1).min(table[at(i, j - 1)] + 1);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] { best.min(table[at(i - 2, j - 2)] + 1) } else { best }
            };
        }
    }
    table[table.len() - 1]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_slips_and_nothing_else() {
        let kinds = ["Say", "Cards", "Choice", "Sort", "Chat"];
        for (name, expected) in [
            ("Choise", Some("Choice")),
            ("choice", Some("Choice")),
            ("Chocie", Some("Choice")),
            ("Card", Some("Cards")),
            ("Sya", Some("Say")),
            ("Quiz", None),
            ("", None),
        ] {
            assert_eq!(nearest(name, kinds), expected, "{name}");
        }
    }
}
