//! The course's own pictures: small enough, readable, used.

use super::{Found, Ground};
use crate::course::{LARGEST_MEDIA, SourceError};
use crate::diag::{Code, Fault};

pub fn find(ground: &Ground<'_>, found: &mut Found) {
    for file in ground.files.iter().filter(|file| file.starts_with("media/")) {
        look_at(ground, file, found);
        // No kind of step names a file yet.
        let fault = Fault::new(Code::UnusedMedia, file, format!("no step uses `{file}`"));
        found.push(fault.hint("Take it out; it makes the course larger for nothing."));
    }
}

fn look_at(ground: &Ground<'_>, file: &str, found: &mut Found) {
    let fault = |code, sentence: String| Fault::new(code, file, sentence);
    match ground.source.read(file, LARGEST_MEDIA) {
        Ok(bytes) => {
            if let Err(error) = (ground.known.picture)(file, &bytes) {
                found.push(fault(Code::MediaUnreadable, format!("the picture {error}")));
            }
        }
        Err(error @ SourceError::TooBig { .. }) => found.push(fault(Code::MediaTooBig, error.to_string()).hint("Make the picture smaller.")),
        Err(error @ SourceError::LeavesFolder) => {
            found.push(fault(Code::LeavesFolder, error.to_string()).hint("Put the file itself into the course's folder."));
        }
        Err(error) => found.push(fault(Code::MediaUnreadable, error.to_string())),
    }
}
