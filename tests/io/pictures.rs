//! The pictures that come with the program pass the same gate as an author's.

use pathlight::course::{LARGEST_MEDIA, Source as _};
use pathlight::io::{Folder, check_picture};

use super::program::package;

#[test]
fn our_own_pictures_pass() {
    let art = Folder::new(package().join("assets/art"));
    let files = art.files().unwrap();
    let mut faults = Vec::new();
    for path in files.iter().filter(|path| path.ends_with(".svg") || path.ends_with(".png")) {
        faults.extend(check_picture(path, &art.read(path, LARGEST_MEDIA).unwrap()).err().map(|fault| format!("{path} {fault}")));
    }
    assert_eq!(faults, Vec::<String>::new());
}
