//! Writing a file whole or not at all.

use std::fs;
use std::io::Write as _;
use std::path::Path;

/// Writes a file beside its place and then gives it its name, so that nobody ever sees half of it. Makes the folders to it.
///
/// # Errors
/// What the system could not do; the file that was there before is still there.
pub fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let beside = path.with_file_name(name);
    let written = fs::File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.and_then(|()| fs::rename(&beside, path)).inspect_err(|_| {
        // What is half written is of no use; if it cannot be taken away, it harms nobody.
        let _ = fs::remove_file(&beside);
    })
}
