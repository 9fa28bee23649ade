//! `pathlight pictures`: draws screens of a course into PNG files, for looking at and for comparing.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::CliError;
use super::play::language;
#[cfg(feature = "app")]
use super::{count, give, tell};
use crate::course::load;
use crate::io::Folder;
use crate::progress::Contrast;

/// Draw screens of a course into PNG files
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  pathlight pictures courses/bright-trail --lang km --size 1366x768 --out pictures")]
pub(super) struct Arguments {
    /// The folder of the course
    course: PathBuf,
    /// A language, such as `km`; may be given several times [default: the language the course was written in]
    #[arg(long = "lang", value_name = "TAG", value_parser = language)]
    languages: Vec<String>,
    /// The size of the pictures in pixels
    #[arg(long, value_name = "WIDTHxHEIGHT", default_value = "1366x768", value_parser = size)]
    size: (u32, u32),
    /// The folder to write them into; it is made if it is not there
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    /// The size of the text, in percent
    #[arg(long, value_name = "PERCENT", default_value_t = 100, value_parser = clap::value_parser!(u16).range(100..=200))]
    text_size: u16,
    /// The colours: `dusk`, `ink-on-white` or `yellow-on-black`
    #[arg(long, value_name = "COLOURS", default_value = "dusk", value_parser = contrast)]
    contrast: Contrast,
    /// The country whose words and helplines are shown, such as `kh`
    #[arg(long, value_name = "ID")]
    country: Option<String>,
    /// Show the sign-language window with the clips of this sign language
    #[arg(long, value_name = "CODE")]
    sign: Option<String>,
    /// Letters and lines stand further apart
    #[arg(long)]
    wide: bool,
    /// Draw this lesson alone; may be given several times
    #[arg(long = "lesson", value_name = "ID")]
    lessons: Vec<String>,
    /// Draw the screens around the lessons too: title, shelf, trail, settings, help
    #[arg(long)]
    screens: bool,
    /// Draw each step once more after the first thing was pressed in it, and once more when it is done
    #[arg(long)]
    played: bool,
}

/// What is to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PicturesOptions {
    /// The folder of the course.
    pub course: PathBuf,
    /// The tags of the languages; at least one.
    pub languages: Vec<String>,
    /// Width and height in pixels.
    pub size: (u32, u32),
    /// The folder to write into.
    pub out: PathBuf,
    /// In percent.
    pub text_size: u16,
    pub contrast: Contrast,
    /// The id of the country whose words and helplines are shown.
    pub country: Option<String>,
    /// The code of the sign language whose clips are shown.
    pub sign: Option<String>,
    /// Letters and lines stand further apart.
    pub wide: bool,
    /// The ids of the lessons; all of them if none is named.
    pub lessons: Vec<String>,
    /// The screens around the lessons are drawn too.
    pub screens: bool,
    /// Each step is drawn once more after its first press, and once more when it is done.
    pub played: bool,
}

fn size(text: &str) -> Result<(u32, u32), String> {
    let sizes = text.split_once(['x', '×']).and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
    let (width, height) = sizes.ok_or_else(|| "write the width, an `x` and the height, such as `1366x768`".to_owned())?;
    if (320..=7680).contains(&width) && (240..=4320).contains(&height) {
        Ok((width, height))
    } else {
        Err("the smallest size is `320x240`, the largest `7680x4320`".to_owned())
    }
}

fn contrast(name: &str) -> Result<Contrast, String> {
    match name {
        "dusk" => Ok(Contrast::Dusk),
        "ink-on-white" => Ok(Contrast::InkOnWhite),
        "yellow-on-black" => Ok(Contrast::YellowOnBlack),
        _ => Err("the colours are `dusk`, `ink-on-white` and `yellow-on-black`".to_owned()),
    }
}

/// Draws.
pub(super) fn run(arguments: Arguments) -> Result<ExitCode, CliError> {
    let Arguments { course, mut languages, size, out, text_size, contrast, country, sign, wide, lessons, screens, played } = arguments;
    if !course.join("course.ron").is_file() {
        return Err(CliError::files(format!("`{}` is no course: it has no file `course.ron`", course.display()))
            .hint("Name the folder of one course, such as `courses/bright-trail`."));
    }
    if languages.is_empty() {
        let loaded = load(&Folder::new(&course)).course;
        languages.push(loaded.map_or_else(|| "en".to_owned(), |course| course.head.source));
    }
    draw(&PicturesOptions { course, languages, size, out, text_size, contrast, country, sign, wide, lessons, screens, played })
}

#[cfg(feature = "app")]
fn draw(options: &PicturesOptions) -> Result<ExitCode, CliError> {
    match crate::app::pictures(options) {
        Ok(faults) => {
            faults.iter().try_for_each(|fault| give(&format!("{fault}\n")))?;
            tell(&format!("drawn into {}, {}", options.out.display(), count(faults.len(), "fault")));
            Ok(ExitCode::from(u8::from(!faults.is_empty())))
        }
        Err(sentence) => Err(CliError::problem(sentence).hint("`pathlight doctor` says what this computer lacks.")),
    }
}

#[cfg(not(feature = "app"))]
fn draw(_: &PicturesOptions) -> Result<ExitCode, CliError> {
    Err(CliError::problem("this Pathlight was built without its window, and cannot draw pictures"))
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes() {
        assert_eq!(size("1366x768"), Ok((1366, 768)));
        for wrong in ["", "1366", "x", "1366x", "-1x5", "99999x99999", "1x1", "1366 x 768"] {
            assert!(size(wrong).is_err(), "{wrong}");
        }
    }
}
