//! The course's own pictures: small enough, readable, used.

use super::{Found, Ground};
use crate::course::{LARGEST_MEDIA, SourceError, stays_inside};
use crate::diag::{Code, Fault};

pub fn find(ground: &Ground<'_>, found: &mut Found) {
    for file in ground.files.iter().filter(|file| file.starts_with("media/")) {
        if let Err(fault) = look_at(ground, file) {
            found.push(fault);
        }
        // No kind of step names a file yet.
        let fault = Fault::new(Code::UnusedMedia, file, format!("no step uses `{file}`"));
        found.push(fault.hint("Take it out; it makes the course larger for nothing."));
    }
}

fn look_at(ground: &Ground<'_>, file: &str) -> Result<(), Fault> {
    let fault = |code, sentence: String| Fault::new(code, file, sentence);
    if !stays_inside(file) {
        return Err(fault(Code::LeavesFolder, "the path leads out of the course's folder".to_owned()));
    }
    let bytes = ground.source.read(file, LARGEST_MEDIA).map_err(|error| match error {
        SourceError::TooBig { .. } => fault(Code::MediaTooBig, error.to_string()).hint("Make the picture smaller."),
        SourceError::LeavesFolder => fault(Code::LeavesFolder, error.to_string()),
        SourceError::Missing | SourceError::Unreadable(_) => fault(Code::MediaUnreadable, error.to_string()),
    })?;
    (ground.known.picture)(file, &bytes).map_err(|error| fault(Code::MediaUnreadable, format!("the picture {error}")))
}
