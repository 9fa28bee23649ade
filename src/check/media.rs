//! The course's own pictures and sounds: small enough, readable, used; and every picture that a step names is there.

use std::collections::BTreeSet;

use super::{Found, Ground, in_head};
use crate::course::{Id, LARGEST_MEDIA, SourceError};
use crate::diag::{Code, Fault, did_you_mean};

/// How the files of pictures end that a step can name.
pub const PICTURES: [&str; 3] = ["svg", "png", "webp"];

pub fn find(ground: &Ground<'_>, found: &mut Found) {
    let media: BTreeSet<&str> = ground.files.iter().filter_map(|file| file.strip_prefix("media/")).collect();
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for lesson in &ground.lessons {
        for step in lesson.all() {
            for (place, picture) in step.step.activity.pictures() {
                match where_is(ground, &media, picture) {
                    Some(file) => used.extend(file),
                    None => {
                        let sentence = format!("there is no picture `{picture}`: neither `media/{picture}.svg` nor a thing that is shared");
                        let fault = lesson.at(step, &place, Code::MissingMedia, sentence);
                        found.push(Fault { hint: nearest(ground, &media, picture), ..fault });
                    }
                }
            }
            if let Some(sound) = step.step.activity.sound() {
                match media.get(format!("{sound}.ogg").as_str()) {
                    Some(file) => _ = used.insert(file),
                    None => found.push(lesson.at(step, "sound", Code::MissingMedia, format!("there is no sound `media/{sound}.ogg`"))),
                }
            }
        }
    }
    for (at, skill) in ground.course.head.skills.iter().enumerate() {
        let Some(picture) = &skill.picture else { continue };
        match where_is(ground, &media, picture) {
            Some(file) => used.extend(file),
            None => {
                let fault = in_head(Code::MissingMedia, format!("skills[{at}].picture"), format!("there is no picture `{picture}`"));
                found.push(Fault { hint: nearest(ground, &media, picture), ..fault });
            }
        }
    }
    used.extend(clips(ground, &media));
    for file in &media {
        look_at(ground, &format!("media/{file}"), found);
        if !used.contains(file) {
            let fault = Fault::new(Code::UnusedMedia, format!("media/{file}"), format!("no step uses `media/{file}`"));
            found.push(fault.hint("Take it out; it makes the course larger for nothing."));
        }
    }
}

/// Returns the clips that belong to a step of the course: `sign/LANGUAGE/STEP.webp` and `voice/LANGUAGE/STEP.ogg`.
fn clips<'a>(ground: &Ground<'_>, media: &BTreeSet<&'a str>) -> Vec<&'a str> {
    let steps: BTreeSet<&str> = ground.lessons.iter().flat_map(|lesson| lesson.all()).map(|view| view.step.head.id.as_str()).collect();
    let is_clip = |file: &&&str| {
        let mut parts = file.split('/');
        let (kind, language, name) = (parts.next(), parts.next(), parts.next());
        let Some((step, ending)) = name.filter(|_| parts.next().is_none()).and_then(|name| name.rsplit_once('.')) else { return false };
        let spoken = || ground.course.head.languages.iter().any(|own| Some(own.id.as_str()) == language);
        let fits = (kind == Some("sign") && ending == "webp") || (kind == Some("voice") && ending == "ogg" && spoken());
        fits && steps.contains(step)
    };
    media.iter().filter(is_clip).copied().collect()
}

/// Finds a picture: somebody of the cast, a file of the course (which is returned), or a thing that is shared. `None` if it is nowhere.
fn where_is<'a>(ground: &Ground<'_>, media: &BTreeSet<&'a str>, picture: &Id) -> Option<Option<&'a str>> {
    if ground.course.cast(picture.as_str()).is_some_and(|cast| cast.drawing.is_some()) {
        return Some(None);
    }
    let file = PICTURES.iter().find_map(|ending| media.get(format!("{picture}.{ending}").as_str()).copied());
    let shared = ground.known.things.contains(&picture.as_str());
    file.map(Some).or(shared.then_some(None))
}

fn nearest(ground: &Ground<'_>, media: &BTreeSet<&str>, picture: &Id) -> Option<String> {
    let own = media.iter().filter_map(|file| file.rsplit_once('.')).filter(|(_, ending)| PICTURES.contains(ending)).map(|(name, _)| name);
    did_you_mean(picture.as_str(), own.chain(ground.known.things.iter().copied()))
}

fn look_at(ground: &Ground<'_>, file: &str, found: &mut Found) {
    let fault = |code, sentence: String| Fault::new(code, file, sentence);
    match ground.source.read(file, LARGEST_MEDIA) {
        Ok(bytes) => {
            if let Err(error) = (ground.known.picture)(file, &bytes) {
                let what = if file.ends_with(".ogg") { "sound" } else { "picture" };
                found.push(fault(Code::MediaUnreadable, format!("the {what} {error}")));
            }
        }
        Err(error @ SourceError::TooBig { .. }) => found.push(fault(Code::MediaTooBig, error.to_string()).hint("Make the file smaller.")),
        Err(error @ SourceError::LeavesFolder) => {
            found.push(fault(Code::LeavesFolder, error.to_string()).hint("Put the file itself into the course's folder."));
        }
        Err(error) => found.push(fault(Code::MediaUnreadable, error.to_string())),
    }
}
