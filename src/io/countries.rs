//! The country packs that came with the program, read when somebody first wants one.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::Folder;
use crate::country::{Country, NOWHERE};
use crate::words::Region;

/// The packs of a folder.
#[derive(Debug, Default)]
pub struct Countries {
    assets: PathBuf,
    read: OnceLock<(Vec<Country>, Vec<String>)>,
}

impl Countries {
    /// The packs under `countries` of the program's files.
    pub fn new(assets: &Path) -> Self {
        Self { assets: assets.to_owned(), read: OnceLock::new() }
    }

    /// Returns the countries whose packs can be read, by their ids; the one that stands for none is not among them.
    pub fn all(&self) -> &[Country] {
        &self.packs().0
    }

    /// Returns what is wrong with packs that cannot be read: each in one sentence.
    pub fn faults(&self) -> &[String] {
        &self.packs().1
    }

    /// Returns the country of this id.
    pub fn get(&self, id: &str) -> Option<&Country> {
        self.all().iter().find(|country| country.id == id)
    }

    /// Returns what a country, if one is chosen and there, lays over the words of courses.
    pub fn region(&self, id: Option<&str>, latin_digits: bool) -> Region {
        let mut region = id.and_then(|id| self.get(id)).map(Country::region).unwrap_or_default();
        region.latin_digits = latin_digits;
        region
    }

    fn packs(&self) -> &(Vec<Country>, Vec<String>) {
        self.read.get_or_init(|| {
            let source = Folder::new(self.assets.clone());
            let entries = fs::read_dir(self.assets.join("countries")).into_iter().flatten().flatten();
            let mut ids: Vec<String> =
                entries.filter(|entry| entry.path().is_dir()).filter_map(|entry| entry.file_name().into_string().ok()).collect();
            ids.sort_unstable();
            let (mut countries, mut faults) = (Vec::new(), Vec::new());
            for id in ids.iter().filter(|id| *id != NOWHERE) {
                match Country::read(&source, id) {
                    Ok(country) => countries.push(country),
                    Err(fault) => faults.push(fault),
                }
            }
            (countries, faults)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::country::Purpose;
    use crate::words::{Catalog, Lang, TERMS};

    fn shipped() -> Countries {
        Countries::new(&Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"))
    }

    #[test]
    fn every_pack_that_is_shipped_can_be_read_and_has_its_words() {
        let countries = shipped();
        assert_eq!(countries.faults(), [] as [String; 0]);
        assert!(countries.all().len() >= 24);
        for country in countries.all() {
            for tag in country.languages.iter().map(String::as_str).chain(["en"]) {
                let lang = Lang::new(tag).expect("a tag");
                let file = format!("{}/countries/{}/words/{tag}.ftl", countries.assets.display(), country.id);
                let Ok(text) = fs::read_to_string(&file) else { continue };
                let (catalog, faults) = Catalog::parse(&file, &text, &lang, &["amount"], &Region::default());
                assert!(faults.is_empty(), "{file}: {faults:?}");
                for helpline in &country.helplines {
                    assert_eq!(country.helpline_name(helpline, &lang).lang, lang, "{file}: {} has no name", helpline.id);
                    assert!(country.helpline_about(helpline, &lang).is_some_and(|about| about.lang == lang), "{file}: {}", helpline.id);
                }
                for term in TERMS {
                    assert!(text.lines().any(|line| line.starts_with(&format!("-{term} = "))), "{file}: no term {term}");
                }
                assert!(catalog.message("country").is_some(), "{file}");
            }
        }
    }

    #[test]
    fn a_child_sees_only_numbers_that_two_sources_give() {
        let countries = shipped();
        let sure = |id: &str| countries.get(id).expect("a pack").helplines.iter().filter(|line| line.is_sure()).count();
        assert!(sure("kh") > 0 && sure("th") > 0);
        let laos = countries.get("la").expect("a pack");
        assert!(!laos.helplines.is_empty() && sure("la") == 0, "a number with one source is kept for teachers");
        let talk = |country: &Country| country.helplines.iter().any(|line| line.is_sure() && line.purposes.contains(&Purpose::Talk));
        assert!(countries.all().iter().filter(|country| talk(country)).count() > 15);
    }

    #[test]
    fn a_broken_pack_is_named_and_the_others_are_there() {
        let folder = tempfile::tempdir().expect("a folder");
        let pack = |id: &str, text: &str| {
            let path = folder.path().join("countries").join(id);
            fs::create_dir_all(path.join("words")).expect("a folder");
            fs::write(path.join("country.ron"), text).expect("a file");
            fs::write(path.join("words/en.ftl"), "country = Here\n").expect("a file");
        };
        let good = |id: &str| format!("Country(format: 1, id: \"{id}\", languages: [\"en\"], currency: \"\", helplines: [])");
        pack("aa", &good("aa"));
        pack("bb", &good("aa"));
        pack("cc", "Country(format: 1, id: \"cc\", languages: [], currency: \"\", helplines: [(id: \"x\", nummer: \"1\")])");
        pack("dd", &good("dd").replace("format: 1", "format: 2"));
        let countries = Countries::new(folder.path());
        assert_eq!(countries.all().iter().map(|country| country.id.as_str()).collect::<Vec<_>>(), ["aa"]);
        let faults = countries.faults();
        assert_eq!(faults.len(), 3);
        assert!(faults[0].contains("its id is `aa`") && faults[1].contains("nummer") && faults[2].contains("format is 2"), "{faults:?}");
    }
}
