//! The contact sheet: all pictures, small, on one.

use std::fs;
use std::path::{Path, PathBuf};

use resvg::tiny_skia::{FilterQuality, Pixmap, PixmapPaint, Transform};

/// Pictures beside each other.
const BESIDE: u32 = 5;
/// How wide each is, in pixels.
const WIDE: u32 = 340;
/// Pixels between them.
const GAP: u32 = 8;

/// Writes the contact sheet of pictures that are on disk.
///
/// # Errors
/// A sentence that says which file could not be read or written.
pub fn write(path: &Path, pictures: &[PathBuf]) -> Result<(), String> {
    let Some(first) = pictures.first() else { return Ok(()) };
    let first = read(first)?;
    let high = WIDE * first.height() / first.width().max(1);
    let rows = (pictures.len() as u32).div_ceil(BESIDE);
    let (width, height) = (BESIDE * (WIDE + GAP) + GAP, rows * (high + GAP) + GAP);
    let Some(mut sheet) = Pixmap::new(width, height) else {
        return Err("The contact sheet would be too large.".to_owned());
    };
    let paint = PixmapPaint { quality: FilterQuality::Bilinear, ..PixmapPaint::default() };
    for (at, picture) in (0..).zip(pictures) {
        let picture = read(picture)?;
        let (left, top) = (GAP + at % BESIDE * (WIDE + GAP), GAP + at / BESIDE * (high + GAP));
        let scale = WIDE as f32 / picture.width() as f32;
        let place = Transform::from_translate(left as f32, top as f32).pre_scale(scale, scale);
        sheet.draw_pixmap(0, 0, picture.as_ref(), &paint, place, None);
    }
    crate::app::png::write_png(path, width, height, sheet.data())
}

fn read(path: &Path) -> Result<Pixmap, String> {
    let read = || -> Result<Pixmap, Box<dyn std::error::Error>> { Ok(Pixmap::decode_png(&fs::read(path)?)?) };
    read().map_err(|fault| format!("The picture {} cannot be read: {fault}", path.display()))
}
