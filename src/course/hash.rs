//! A small hash that never changes, for contents, answer keys and seeds.

/// A 64-bit FNV-1a hash (<https://datatracker.ietf.org/doc/html/rfc9923>). Not for secrets. Frozen: saved lessons hold its values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct Hash64(pub u64);

/// Returns the hash of parts, each followed by a zero byte so that `ab, c` and `a, bc` differ.
pub fn hash<'a>(parts: impl IntoIterator<Item = &'a str>) -> Hash64 {
    let mut value: u64 = 0xcbf2_9ce4_8422_2325;
    for part in parts {
        for byte in part.bytes().chain([0]) {
            value = (value ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    Hash64(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_frozen() {
        assert_eq!(hash([]), Hash64(0xcbf2_9ce4_8422_2325));
        assert_eq!(hash(["a"]), Hash64(0x089b_e207_b544_f1e4));
        assert_ne!(hash(["ab", "c"]), hash(["a", "bc"]));
    }
}
