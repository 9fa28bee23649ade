//! A course in a folder of the disk.

use std::fs::{self, File};
use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use crate::course::{Source, SourceError, stays_inside};

/// How many folders deep a course may be.
const DEEPEST: usize = 8;
/// How many files a course may have, so that a whole disk given by mistake is not walked through.
const MOST_FILES: usize = 50_000;

/// The files of a folder. Links in it are listed and never followed, so that whoever reads one is told; names that begin with a dot are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Names a folder; it is not looked at yet. The folder itself may be reached through a link.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Returns where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn walk(&self, below: &str, depth: usize, found: &mut Vec<String>) -> Result<(), SourceError> {
        for entry in fs::read_dir(self.path.join(below)).map_err(|error| unreadable(&error))? {
            let entry = entry.map_err(|error| unreadable(&error))?;
            let kind = entry.file_type().map_err(|error| unreadable(&error))?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            if name.starts_with('.') {
                continue;
            }
            let path = if below.is_empty() { name } else { format!("{below}/{name}") };
            if kind.is_dir() {
                if depth == DEEPEST {
                    return Err(SourceError::Unreadable(format!("the folder `{path}` is more than {DEEPEST} folders deep")));
                }
                self.walk(&path, depth + 1, found)?;
            } else if (kind.is_file() || kind.is_symlink()) && stays_inside(&path) {
                found.push(path);
            }
            if found.len() > MOST_FILES {
                return Err(SourceError::Unreadable(format!("the folder has more than {MOST_FILES} files")));
            }
        }
        Ok(())
    }
}

impl Source for Folder {
    fn files(&self) -> Result<Vec<String>, SourceError> {
        let mut found = Vec::new();
        self.walk("", 0, &mut found)?;
        found.sort_unstable();
        Ok(found)
    }

    fn read(&self, path: &str, limit: u64) -> Result<Vec<u8>, SourceError> {
        if !stays_inside(path) {
            return Err(SourceError::LeavesFolder);
        }
        let mut full = self.path.clone();
        for part in path.split('/') {
            full.push(part);
            if fs::symlink_metadata(&full).map_err(|error| unreadable(&error))?.is_symlink() {
                return Err(SourceError::LeavesFolder);
            }
        }
        // Only then is it opened: opening a pipe would wait for somebody to write into it.
        if !full.is_file() {
            return Err(SourceError::Missing);
        }
        let file = File::open(&full).map_err(|error| unreadable(&error))?;
        let size = file.metadata().map_err(|error| unreadable(&error))?.len();
        if size > limit {
            return Err(SourceError::TooBig { size, limit });
        }
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
        // A file may grow while it is read.
        file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
        match bytes.len() as u64 {
            size if size > limit => Err(SourceError::TooBig { size, limit }),
            _ => Ok(bytes),
        }
    }
}

fn unreadable(error: &std::io::Error) -> SourceError {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => SourceError::Missing,
        ErrorKind::PermissionDenied => SourceError::Unreadable("this user may not read the file".to_owned()),
        _ => SourceError::Unreadable(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("c/words/en")).unwrap();
        for (path, text) in
            [("c/course.ron", "Course()"), ("c/words/en/b.ftl", "b = B"), ("c/words/en/a.ftl", "a = A"), ("c/.hidden", "x"), ("outside", "x")]
        {
            fs::write(folder.path().join(path), text).unwrap();
        }
        folder
    }

    #[test]
    fn lists_and_reads() {
        let folder = folder();
        let course = Folder::new(folder.path().join("c"));
        assert_eq!(course.files().unwrap(), ["course.ron", "words/en/a.ftl", "words/en/b.ftl"]);
        assert_eq!(course.read("words/en/a.ftl", 100).unwrap(), b"a = A");
        for (path, expected) in [
            ("nowhere", SourceError::Missing),
            ("words", SourceError::Missing),
            ("course.ron/x", SourceError::Missing),
            ("../outside", SourceError::LeavesFolder),
            ("/etc/passwd", SourceError::LeavesFolder),
        ] {
            assert_eq!(course.read(path, 100), Err(expected), "{path}");
        }
        assert_eq!(course.read("course.ron", 7), Err(SourceError::TooBig { size: 8, limit: 7 }));
    }

    #[cfg(unix)]
    #[test]
    fn follows_no_link() {
        let folder = folder();
        let root = folder.path().join("c");
        std::os::unix::fs::symlink(folder.path().join("outside"), root.join("link")).unwrap();
        std::os::unix::fs::symlink(&root, root.join("loop")).unwrap();
        let course = Folder::new(&root);
        assert_eq!(course.files().unwrap(), ["course.ron", "link", "loop", "words/en/a.ftl", "words/en/b.ftl"]);
        assert_eq!(course.read("link", 100), Err(SourceError::LeavesFolder));
        assert_eq!(course.read("loop/course.ron", 100), Err(SourceError::LeavesFolder));
    }

    #[test]
    fn is_not_too_deep() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("a/a/a/a/a/a/a/a/a/a")).unwrap();
        assert!(matches!(Folder::new(folder.path()).files(), Err(SourceError::Unreadable(_))));
    }
}
