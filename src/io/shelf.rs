//! The shelf: the courses of a folder. One that is broken stays on it as broken, and the others can be played.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Folder;
use crate::course::{Audience, Course, load};
use crate::diag::{Code, Fault, Faults};

/// The courses that were found, sorted by the names of their folders; those for trainers come last.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    pub courses: Vec<Shelved>,
}

/// A course on the shelf.
#[derive(Clone, Debug)]
pub struct Shelved {
    pub folder: Folder,
    /// What could be read of it; `None` if it is broken.
    pub course: Option<Arc<Course>>,
    /// What is wrong with it, as far as reading it shows.
    pub faults: Faults,
}

impl Shelf {
    /// Finds and reads the courses of a folder: the folder itself if it is a course, or else every folder in it that is one.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn open(folder: &Path) -> std::io::Result<Self> {
        let mut shelf = Self { courses: courses_in(folder)?.into_iter().map(|path| Shelved::open(Folder::new(path))).collect() };
        shelf.courses.sort_by_key(|shelved| shelved.course.as_ref().map_or(Audience::Learners, |course| course.head.audience));
        shelf.part_twins();
        Ok(shelf)
    }

    /// Returns the course of this id, or in a folder of this name.
    pub fn find(&self, name: &str) -> Option<&Shelved> {
        self.courses.iter().find(|shelved| shelved.id() == Some(name)).or_else(|| self.courses.iter().find(|shelved| shelved.name() == name))
    }

    /// Two courses of one id would share their lanterns: only the first can be played.
    fn part_twins(&mut self) {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for shelved in &mut self.courses {
            let Some(id) = shelved.id().map(str::to_owned) else { continue };
            match seen.get(&id) {
                Some(first) => {
                    let fault = Fault::new(Code::DuplicateId, "course.ron", format!("the folder `{first}` has a course of the id `{id}` too"))
                        .hint("Give one of the two another id, or take one away.");
                    shelved.faults.push(fault);
                    shelved.course = None;
                }
                None => {
                    seen.insert(id, shelved.name().to_owned());
                }
            }
        }
    }
}

impl Shelved {
    fn open(folder: Folder) -> Self {
        let loaded = load(&folder);
        let course = loaded.course.filter(|course| !course.lessons.is_empty()).map(Arc::new);
        Self { folder, course, faults: loaded.faults }
    }

    /// Returns the name of its folder.
    pub fn name(&self) -> &str {
        self.folder.path().file_name().and_then(|name| name.to_str()).unwrap_or_default()
    }

    /// Returns its id; `None` if it is broken.
    pub fn id(&self) -> Option<&str> {
        self.course.as_ref().map(|course| course.head.id.as_str())
    }
}

/// Returns the folders of courses: the folder itself if it is one, or else those in it, sorted.
///
/// # Errors
/// The folder cannot be read.
pub fn courses_in(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let is_course = |folder: &Path| folder.join("course.ron").symlink_metadata().is_ok();
    if is_course(folder) {
        return Ok(vec![folder.to_owned()]);
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if is_course(&path) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
