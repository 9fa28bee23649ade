//! Sealing secrets: three pictures, with Argon2id (<https://datatracker.ietf.org/doc/html/rfc9106>).

use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};

use super::seed;
use crate::progress::Pin;

/// 8 MiB and two passes: a moment on an old laptop.
fn hasher() -> Argon2<'static> {
    let params = Params::new(8 * 1024, 2, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// Seals secret pictures. There are few of them, so whoever has the data folder can try them all; nobody reads them off it.
pub fn seal(pictures: &[usize]) -> Pin {
    let salt: Vec<u8> = [seed(), seed()].iter().flat_map(|number| number.to_le_bytes()).collect();
    let sealed = SaltString::encode_b64(&salt).and_then(|salt| Ok(hasher().hash_password(&bytes(pictures), &salt)?.to_string()));
    // What cannot be sealed opens with nothing; the teacher takes it away.
    Pin(sealed.unwrap_or_default())
}

/// Returns true if these are the pictures that were sealed.
pub fn opens(pin: &Pin, pictures: &[usize]) -> bool {
    PasswordHash::new(&pin.0).is_ok_and(|sealed| hasher().verify_password(&bytes(pictures), &sealed).is_ok())
}

fn bytes(pictures: &[usize]) -> Vec<u8> {
    pictures.iter().map(|picture| u8::try_from(*picture).unwrap_or(u8::MAX)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_pictures_in_the_same_order_open() {
        let pin = seal(&[1, 7, 1]);
        assert_ne!(pin, seal(&[1, 7, 1]), "no two seals are alike");
        assert!(opens(&pin, &[1, 7, 1]));
        for other in [&[1, 1, 7][..], &[7, 1, 1], &[1, 7], &[1, 7, 1, 1], &[]] {
            assert!(!opens(&pin, other));
        }
        assert!(!opens(&Pin(String::new()), &[]) && !opens(&Pin("broken".to_owned()), &[1, 7, 1]));
    }
}
