//! Pictures of screens and steps in three languages, compared with those that were looked at and kept.
//!
//! `PATHLIGHT_KEEP_PICTURES=1 cargo test --test window pictures` keeps what is drawn now as what is wanted; look at it before it is committed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is compared, in this order, in each language.
const PICTURES: [&str; 22] = [
    "screen-title",
    "screen-who",
    "screen-new",
    "screen-shelf",
    "screen-trail",
    "screen-settings",
    "screen-help",
    "screen-remembered",
    "screen-pin",
    "screen-trail-lit",
    "screen-board",
    "screen-certificate",
    "private-things-04-hello",
    "private-things-06-mina-facts",
    "private-things-07-feed-gobble",
    "private-things-08-parcel",
    "private-things-10-party",
    "private-things-18-end",
    "new-friend-12-starfox-writes",
    "made-by-machine-06-made-crown",
    "made-by-machine-07-made-sea-post",
    "the-quiet-five-12-five-chat",
];
/// Each is kept so many times smaller: adapters differ in the edges of shapes, and not in where things are.
const SMALLER: usize = 8;
/// Pictures beside each other in what is kept.
const BESIDE: usize = 4;
/// How far a channel of a pixel may be off: that of an edge as another adapter draws it.
const SLACK: u8 = 24;
/// How many pixels of a picture may be further off.
const MOST_OFF: usize = 12;

/// Red, green and blue of each pixel, row by row.
#[derive(Clone, PartialEq)]
struct Picture {
    width: usize,
    pixels: Vec<[u8; 3]>,
}

impl Picture {
    fn read(path: &Path) -> Self {
        let file = fs::File::open(path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        let mut reader = png::Decoder::new(std::io::BufReader::new(file)).read_info().expect("a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut bytes).expect("a picture");
        let samples = info.color_type.samples();
        let pixels = bytes[..info.buffer_size()].chunks_exact(samples).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        Self { width: info.width as usize, pixels }
    }

    fn write(&self, path: &Path) {
        let file = fs::File::create(path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), self.width as u32, self.height() as u32);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::High);
        let bytes: Vec<u8> = self.pixels.iter().flatten().copied().collect();
        encoder.write_header().and_then(|mut writer| writer.write_image_data(&bytes)).expect("it can be written");
    }

    fn height(&self) -> usize {
        self.pixels.len() / self.width
    }

    fn at(&self, x: usize, y: usize) -> [u8; 3] {
        self.pixels[y * self.width + x]
    }

    /// The mean of each square of `SMALLER` pixels a side.
    fn smaller(&self) -> Self {
        let (width, height) = (self.width / SMALLER, self.height() / SMALLER);
        let mean = |x: usize, y: usize, channel: usize| {
            let sum: usize =
                (0..SMALLER * SMALLER).map(|at| usize::from(self.at(x * SMALLER + at % SMALLER, y * SMALLER + at / SMALLER)[channel])).sum();
            (sum / (SMALLER * SMALLER)) as u8
        };
        let pixels = (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).map(|(x, y)| [0, 1, 2].map(|channel| mean(x, y, channel))).collect();
        Self { width, pixels }
    }

    /// Pictures of one size on one sheet.
    fn sheet(pictures: &[Self]) -> Self {
        let (width, height) = (pictures[0].width, pictures[0].height());
        let mut sheet = Self { width: BESIDE * width, pixels: vec![[0; 3]; BESIDE * width * height * pictures.len().div_ceil(BESIDE)] };
        for (at, picture) in pictures.iter().enumerate() {
            for (pixel, rgb) in picture.pixels.iter().enumerate() {
                let (x, y) = (at % BESIDE * width + pixel % width, at / BESIDE * height + pixel / width);
                sheet.pixels[y * BESIDE * width + x] = *rgb;
            }
        }
        sheet
    }

    /// Picture number `at` of a sheet.
    fn of_sheet(&self, at: usize, width: usize, height: usize) -> Self {
        let (left, top) = (at % BESIDE * width, at / BESIDE * height);
        assert!(left + width <= self.width && top + height <= self.height(), "what is kept has fewer pictures");
        let pixels = (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).map(|(x, y)| self.at(left + x, top + y)).collect();
        Self { width, pixels }
    }

    /// How many pixels are further off than edges are.
    fn off(&self, other: &Self) -> usize {
        assert_eq!((self.width, self.pixels.len()), (other.width, other.pixels.len()));
        self.pixels.iter().zip(&other.pixels).filter(|(a, b)| a.iter().zip(*b).any(|(a, b)| a.abs_diff(*b) > SLACK)).count()
    }
}

fn kept(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/pictures/{language}.png"))
}

/// The languages whose scripts have hard cases, each drawn beside a browser's drawing with the same fonts and looked at.
const SCRIPTS: [&str; 13] = ["en", "ar", "ur", "km", "th", "lo", "my", "dz", "ne", "zh", "mn", "vi", "ru"];

/// Draws the hard cases of the scripts.
fn draw_scripts() -> Vec<Picture> {
    let out = tempfile::tempdir().expect("a folder");
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let done = Command::new(env!("CARGO_BIN_EXE_pathlight"))
        .args(["pictures", "tests/courses/scripts", "--size", "1024x640"])
        .args(SCRIPTS.into_iter().flat_map(|language| ["--lang", language]))
        .arg("--out")
        .arg(out.path())
        .current_dir(package)
        .env("PATHLIGHT_SHARE", package)
        .output()
        .expect("the binary was built");
    assert!(done.status.success(), "{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    SCRIPTS.iter().map(|language| Picture::read(&out.path().join(format!("{language}-hard-01-hard-words.png")))).collect()
}

/// Draws what is compared, in one language.
fn draw(language: &str) -> Vec<Picture> {
    let out = tempfile::tempdir().expect("a folder");
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let done = Command::new(env!("CARGO_BIN_EXE_pathlight"))
        .args(["pictures", "courses/bright-trail", "--screens", "--size", "1024x640"])
        .args(["private-things", "new-friend", "made-by-machine", "the-quiet-five"].into_iter().flat_map(|lesson| ["--lesson", lesson]))
        .args(["--lang", language, "--out"])
        .arg(out.path())
        .current_dir(package)
        .env("PATHLIGHT_SHARE", package)
        .output()
        .expect("the binary was built");
    assert!(done.status.success(), "{language}: {}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    PICTURES.iter().map(|name| Picture::read(&out.path().join(format!("{language}-{name}.png")))).collect()
}

#[test]
fn pictures_are_as_they_were_when_they_were_looked_at() {
    for language in ["en", "ar", "km"] {
        compare(language, &PICTURES, &draw(language));
    }
}

#[test]
fn a_width_that_was_only_tried_is_no_fault_of_a_played_step() {
    let out = tempfile::tempdir().expect("a folder");
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let done = Command::new(env!("CARGO_BIN_EXE_pathlight"))
        .args(["pictures", "courses/activity-gallery", "--lesson", "gallery-post", "--played", "--lang", "km", "--size", "1024x640", "--out"])
        .arg(out.path())
        .current_dir(package)
        .env("PATHLIGHT_SHARE", package)
        .output()
        .expect("the binary was built");
    let said = format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success() && !said.contains("has room for"), "{said}");
    assert!(out.path().join("km-gallery-post-02-post-goat-done.png").exists(), "{said}");
}

#[test]
fn every_script_is_set_as_when_it_was_looked_at() {
    compare("scripts", &SCRIPTS, &draw_scripts());
}

/// Compares pictures with those that are kept on one sheet.
fn compare(sheet: &str, names: &[&str], drawn: &[Picture]) {
    let drawn: Vec<Picture> = drawn.iter().map(Picture::smaller).collect();
    if std::env::var_os("PATHLIGHT_KEEP_PICTURES").is_some() {
        Picture::sheet(&drawn).write(&kept(sheet));
    }
    let wanted = Picture::read(&kept(sheet));
    let mut faults = Vec::new();
    for (at, (name, picture)) in names.iter().zip(&drawn).enumerate() {
        let off = picture.off(&wanted.of_sheet(at, picture.width, picture.height()));
        if off > MOST_OFF {
            let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{sheet}-{name}.png"));
            picture.write(&file);
            faults.push(format!("{sheet}-{name}: {off} of {} pixels; now it is {}", picture.pixels.len(), file.display()));
        }
    }
    assert_eq!(faults, Vec::<String>::new(), "If that is how it should be, PATHLIGHT_KEEP_PICTURES=1 keeps it.");
}

#[test]
fn a_picture_in_which_something_moved_is_told_from_one_with_other_edges() {
    let drawn = draw("en");
    for (name, picture) in PICTURES.iter().zip(&drawn) {
        let (width, height) = (picture.width, picture.height());
        let small = picture.smaller();
        let mut edges = picture.clone();
        for (at, rgb) in edges.pixels.iter_mut().enumerate() {
            *rgb = rgb.map(|channel| if at % 2 == 0 { channel.saturating_add(12) } else { channel.saturating_sub(12) });
        }
        assert!(edges.smaller().off(&small) <= MOST_OFF, "{name}: other edges");
        // A strip in the middle of the screen, with words or controls, slips by one line of text.
        let mut moved = picture.clone();
        for y in height / 4..height * 3 / 4 {
            for x in width / 4..width * 3 / 4 {
                moved.pixels[y * width + x] = picture.at(x, y - 24);
            }
        }
        assert!(moved.smaller().off(&small) > MOST_OFF, "{name}: something moved, {} pixels", moved.smaller().off(&small));
    }
}
