//! Where on this computer things lie: what is remembered, and what came with the program.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

/// What came with the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The program's own words, pictures, sounds and fonts.
    pub assets: PathBuf,
    /// The courses that came with it.
    pub courses: PathBuf,
}

/// The picture behind the title, which is no place of a story.
const TITLE: &str = "title";

/// The places that there are pictures of, if the pictures themselves cannot be found.
const PLACES: [&str; 3] = ["home", "school", "trail"];

impl Share {
    /// Returns the names of the drawings of people and animals, sorted.
    pub fn drawings(&self) -> Vec<String> {
        stems(&self.assets.join("art/cast"))
    }

    /// Returns the names of the things that any course may show, sorted.
    pub fn things(&self) -> Vec<String> {
        stems(&self.assets.join("art/things"))
    }

    /// Returns the names of the places there are pictures of, sorted.
    pub fn places(&self) -> Vec<String> {
        let mut found = stems(&self.assets.join("art/places"));
        found.retain(|place| place != TITLE);
        if found.is_empty() { PLACES.map(str::to_owned).to_vec() } else { found }
    }
}

/// Returns the names of the SVG files of a folder, without their endings, sorted.
fn stems(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let files = entries.flatten().map(|entry| entry.path()).filter(|path| path.extension() == Some(OsStr::new("svg")));
    let mut names: Vec<String> = files.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect();
    names.sort_unstable();
    names
}

/// Returns the folder in which learners and lanterns are kept; it may not be there yet. `PATHLIGHT_HOME` names another.
pub fn data_folder() -> Option<PathBuf> {
    named("PATHLIGHT_HOME").or_else(|| dirs::data_dir().map(|folder| folder.join("pathlight")))
}

/// Returns the folder for pictures of whoever uses this computer, or the data folder. `PATHLIGHT_PICTURES` names another.
pub fn pictures_folder() -> Option<PathBuf> {
    named("PATHLIGHT_PICTURES").or_else(dirs::picture_dir).or_else(data_folder).filter(|folder| fs::create_dir_all(folder).is_ok())
}

/// Finds what came with the program. `PATHLIGHT_SHARE` names its folder.
///
/// # Errors
/// The folders that were looked into, if it is in none of them.
pub fn share() -> Result<Share, Vec<PathBuf>> {
    find_share(candidates(named("PATHLIGHT_SHARE"), env::current_exe().ok().as_deref(), named("CARGO_MANIFEST_DIR")))
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}

/// Returns the folders to look into: the one that is named and no other, or else those around the program.
fn candidates(named: Option<PathBuf>, program: Option<&Path>, package: Option<PathBuf>) -> Vec<PathBuf> {
    if let Some(named) = named {
        return vec![named];
    }
    let mut candidates = Vec::new();
    if let Some(beside) = program.and_then(Path::parent) {
        // Beside the program, up to two folders above it (`target/debug`), and where packages for Linux put it.
        candidates.extend(beside.ancestors().take(3).map(Path::to_owned));
        candidates.extend(beside.parent().map(|above| above.join("share/pathlight")));
    }
    candidates.extend(package);
    if cfg!(debug_assertions) {
        candidates.push(PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    }
    candidates
}

fn find_share(candidates: Vec<PathBuf>) -> Result<Share, Vec<PathBuf>> {
    let found = candidates.iter().find(|folder| folder.join("assets/words").is_dir());
    match found {
        Some(folder) => Ok(Share { assets: folder.join("assets"), courses: folder.join("courses") }),
        None => Err(candidates),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_around_the_program() {
        let root = tempfile::tempdir().unwrap();
        let at = |path: &str| root.path().join(path);
        for (share, program) in [("a", "a/pathlight"), ("b", "b/target/debug/pathlight"), ("c/share/pathlight", "c/bin/pathlight")] {
            fs::create_dir_all(at(share).join("assets/words/en")).unwrap();
            let found = find_share(candidates(None, Some(&at(program)), None));
            assert_eq!(found.unwrap().courses, at(share).join("courses"), "{program}");
        }
        assert_eq!(find_share(candidates(Some(at("none")), Some(&at("a/pathlight")), None)), Err(vec![at("none")]));
    }

    #[test]
    fn names_pictures() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("assets/art/cast")).unwrap();
        for name in ["mina.svg", "dara.svg", "notes.txt"] {
            fs::write(root.path().join("assets/art/cast").join(name), "").unwrap();
        }
        let share = Share { assets: root.path().join("assets"), courses: root.path().join("courses") };
        assert_eq!(share.drawings(), ["dara", "mina"]);
        assert_eq!(share.places(), PLACES);
    }
}
