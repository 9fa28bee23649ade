//! Our own drawings: SVG files, drawn at the size at which they are shown.

use std::collections::HashMap;
use std::sync::Arc;

use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use resvg::tiny_skia::{FilterQuality, IntSize, Pixmap, PixmapPaint, Transform};
use resvg::usvg::{self, roxmltree};

use crate::course::{Id, LARGEST_MEDIA, Source};
use crate::io::Frames;

/// The most pixels that drawings may keep, in bytes, before those that are not on the screen go.
const KEEP: usize = 10 * 1024 * 1024;
/// The widest and highest that anything is drawn, in pixels.
const LARGEST: u32 = 4096;

/// The power to which what can be seen through is raised when it is brought from SVG's way of mixing to the screen's.
const SOFTEN: f32 = 1.6;

/// A drawing to be shown: which file, which of its layers, and how large.
#[derive(Component, Clone, Debug, PartialEq, Eq, Hash)]
pub struct Drawing {
    /// Under `assets/art`, without `.svg`, such as `cast/mina`; or a file of a course: [`of_course`].
    pub file: String,
    /// The top-level groups that are drawn; all if there is nothing here.
    pub layers: Vec<&'static str>,
    /// The part of the drawing that is shown: left, top, width, height in its own units. All of it if `None`.
    pub crop: Option<[u16; 4]>,
    /// In pixels.
    pub width: u32,
    pub height: u32,
    /// Covers all of its place and is cut at its borders; otherwise it stands whole inside.
    pub cover: bool,
    /// Which picture of one that moves, counted from 0.
    pub frame: usize,
}

impl Drawing {
    /// A whole drawing, so many pixels wide and high.
    pub fn new(file: impl Into<String>, width: f32, height: f32) -> Self {
        let pixels = |length: f32| (length.max(1.0).round() as u32).min(LARGEST);
        Self { file: file.into(), layers: Vec::new(), crop: None, width: pixels(width), height: pixels(height), cover: false, frame: 0 }
    }

    /// Draws only these layers.
    pub fn layers(mut self, layers: Vec<&'static str>) -> Self {
        self.layers = layers;
        self
    }

    /// Shows only a part.
    pub fn crop(mut self, crop: [u16; 4]) -> Self {
        self.crop = Some(crop);
        self
    }

    /// Covers all of its place.
    pub fn cover(mut self) -> Self {
        self.cover = true;
        self
    }
}

/// The drawings that were drawn, and where their files are.
#[derive(Resource)]
pub struct Drawings {
    files: Arc<dyn Source>,
    /// The files of the courses, by their ids.
    courses: HashMap<String, Arc<dyn Source>>,
    done: HashMap<Drawing, Done>,
    /// The picture that moves which was decoded last, by its name.
    film: Option<(String, Arc<Frames>)>,
    round: u64,
    /// Files that could not be drawn, each with its reason.
    pub failed: Vec<String>,
}

struct Done {
    image: Handle<Image>,
    bytes: usize,
    /// The round in which it was last wanted.
    wanted: u64,
}

impl Drawings {
    /// Draws from these files.
    pub fn new(files: Arc<dyn Source>) -> Self {
        Self { files, courses: HashMap::new(), done: HashMap::new(), film: None, round: 0, failed: Vec::new() }
    }

    /// Draws from the files of these courses too.
    pub fn with_courses(mut self, courses: impl IntoIterator<Item = (String, Arc<dyn Source>)>) -> Self {
        self.courses.extend(courses);
        self
    }

    /// Reads a file of a course: [`of_course`].
    pub fn file_of_course(&self, name: &str) -> Option<Vec<u8>> {
        let (course, file) = name.strip_prefix(COURSE)?.split_once('/')?;
        let bytes = self.courses.get(course)?.read(file, LARGEST_MEDIA).ok()?;
        crate::io::check_picture(file, &bytes).ok().map(|()| bytes)
    }

    /// Returns how long each picture of a drawing is shown that moves, once it was drawn, in seconds; `None` if it keeps still.
    pub fn moves(&self, drawing: &Drawing) -> Option<Vec<f32>> {
        let (_, film) = self.film.as_ref().filter(|(name, _)| *name == drawing.file)?;
        Some(film.frames.iter().map(|frame| frame.seconds).collect())
    }

    /// Begins another screen: what is not wanted for long is let go.
    pub fn next_round(&mut self) {
        self.round += 1;
        let mut old: Vec<(u64, Drawing)> = self.done.iter().map(|(drawing, done)| (done.wanted, drawing.clone())).collect();
        old.sort_by_key(|(wanted, _)| *wanted);
        let mut bytes: usize = self.done.values().map(|done| done.bytes).sum();
        for (wanted, drawing) in old {
            if bytes <= KEEP || wanted + 1 >= self.round {
                break;
            }
            bytes -= self.done.remove(&drawing).map_or(0, |done| done.bytes);
        }
    }

    fn image(&mut self, images: &mut Assets<Image>, drawing: &Drawing) -> Handle<Image> {
        let round = self.round;
        if let Some(done) = self.done.get_mut(drawing) {
            done.wanted = round;
            return done.image.clone();
        }
        let pixmap = self.draw(drawing).unwrap_or_else(|fault| {
            warn!("the drawing `{}` cannot be shown: {fault}", drawing.file);
            self.failed.push(format!("{}: {fault}", drawing.file));
            None
        });
        let image = pixmap.map_or_else(Image::transparent, to_image);
        let bytes = (drawing.width * drawing.height * 4) as usize;
        let image = images.add(image);
        self.done.insert(drawing.clone(), Done { image: image.clone(), bytes, wanted: round });
        image
    }
}

/// What stands before the id of a course in the name of one of its files.
const COURSE: &str = "course:";

/// Returns the name under which a file of a course is drawn.
pub fn of_course(course: &Id, file: &str) -> String {
    format!("{COURSE}{course}/{file}")
}

/// Draws into Bevy's images.
pub struct Art<'a> {
    pub drawings: &'a mut Drawings,
    pub images: &'a mut Assets<Image>,
}

impl Art<'_> {
    /// Returns the image of a drawing, drawn now if it was not before.
    pub fn image(&mut self, drawing: &Drawing) -> Handle<Image> {
        self.drawings.image(self.images, drawing)
    }
}

fn to_image(pixmap: Pixmap) -> Image {
    let size = Extent3d { width: pixmap.width(), height: pixmap.height(), depth_or_array_layers: 1 };
    let mut pixels = pixmap.take();
    for pixel in pixels.chunks_exact_mut(4) {
        let alpha = u16::from(pixel[3]);
        if alpha != 0 && alpha != 255 {
            for channel in &mut pixel[..3] {
                *channel = ((u16::from(*channel) * 255 + alpha / 2) / alpha).min(255) as u8;
            }
            // The screen mixes light, and SVG mixes the numbers of its colours: without this a soft glow would have a hard edge.
            pixel[3] = (f32::from(pixel[3]) / 255.0).powf(SOFTEN).mul_add(255.0, 0.5) as u8;
        }
    }
    Image::new(size, TextureDimension::D2, pixels, TextureFormat::Rgba8UnormSrgb, RenderAssetUsages::RENDER_WORLD)
}

impl Drawings {
    /// Draws a file, or says in one sentence why it cannot be.
    fn draw(&mut self, drawing: &Drawing) -> Result<Option<Pixmap>, String> {
        let Some(of_course) = drawing.file.strip_prefix(COURSE) else {
            let path = format!("art/{}.svg", drawing.file);
            let bytes = self.files.read(&path, LARGEST_MEDIA).map_err(|fault| fault.to_string())?;
            return draw(bytes, drawing);
        };
        let (course, file) = of_course.split_once('/').unwrap_or((of_course, ""));
        let source = Arc::clone(self.courses.get(course).ok_or_else(|| format!("there is no course `{course}`"))?);
        let bytes = source.read(file, LARGEST_MEDIA).map_err(|fault| fault.to_string())?;
        // What somebody else has drawn is looked at before it is drawn.
        let known = self.film.as_ref().is_some_and(|(name, _)| *name == drawing.file);
        if !known {
            crate::io::check_picture(file, &bytes).map_err(|fault| format!("it {fault}"))?;
        }
        if file.ends_with(".svg") { draw(bytes, drawing) } else { photo(&*self.frames(drawing, file, &bytes)?, drawing) }
    }

    /// Decodes a picture of pixels; one that moves is kept, for its next picture is wanted soon.
    fn frames(&mut self, drawing: &Drawing, file: &str, bytes: &[u8]) -> Result<Arc<Frames>, String> {
        match &self.film {
            Some((name, film)) if *name == drawing.file => return Ok(Arc::clone(film)),
            _ => {}
        }
        let frames = Arc::new(crate::io::picture_frames(file, bytes)?);
        if frames.frames.len() > 1 {
            self.film = Some((drawing.file.clone(), Arc::clone(&frames)));
        }
        Ok(frames)
    }
}

/// Draws a picture of pixels, whole or covering its place.
fn photo(frames: &Frames, drawing: &Drawing) -> Result<Option<Pixmap>, String> {
    let Some(frame) = frames.frames.get(drawing.frame.min(frames.frames.len().saturating_sub(1))) else { return Ok(None) };
    let size = IntSize::from_wh(frames.width, frames.height).ok_or("it is empty")?;
    let source = Pixmap::from_vec(frame.pixels.clone(), size).ok_or("it is not whole")?;
    let Some(mut pixmap) = Pixmap::new(drawing.width, drawing.height) else { return Ok(None) };
    let place = place(drawing, [0.0, 0.0, frames.width as f32, frames.height as f32]);
    let paint = PixmapPaint { quality: FilterQuality::Bilinear, ..PixmapPaint::default() };
    pixmap.draw_pixmap(0, 0, source.as_ref(), &paint, place, None);
    Ok(Some(pixmap))
}

/// Returns how a part of a picture is brought to its place: left, top, width, height in its own units.
fn place(drawing: &Drawing, [left, top, width, height]: [f32; 4]) -> Transform {
    let (wide, high) = (drawing.width as f32, drawing.height as f32);
    let fits = (wide / width, high / height);
    let scale = if drawing.cover { fits.0.max(fits.1) } else { fits.0.min(fits.1) };
    // What stands whole is centred; what covers is cut at its top, for the ground matters more than the sky.
    let down = if drawing.cover { high - height * scale } else { (high - height * scale) / 2.0 };
    Transform::from_translate((wide - width * scale) / 2.0 - left * scale, down - top * scale).pre_scale(scale, scale)
}

/// Draws an SVG, or says in one sentence why it cannot be.
fn draw(bytes: Vec<u8>, drawing: &Drawing) -> Result<Option<Pixmap>, String> {
    let text = String::from_utf8(bytes).map_err(|_| "it is not text".to_owned())?;
    let text = only_layers(&text, &drawing.layers)?;
    let tree = usvg::Tree::from_str(&text, &usvg::Options::default()).map_err(|fault| fault.to_string())?;
    let Some(mut pixmap) = Pixmap::new(drawing.width, drawing.height) else {
        return Ok(None);
    };
    let whole = [0, 0, tree.size().width() as u16, tree.size().height() as u16];
    let part = drawing.crop.unwrap_or(whole).map(f32::from);
    resvg::render(&tree, place(drawing, part), &mut pixmap.as_mut());
    Ok(Some(pixmap))
}

/// Takes out the top-level groups that are not wanted.
fn only_layers(text: &str, layers: &[&'static str]) -> Result<String, String> {
    if layers.is_empty() {
        return Ok(text.to_owned());
    }
    let document = roxmltree::Document::parse(text).map_err(|fault| fault.to_string())?;
    let mut kept = String::with_capacity(text.len());
    let mut at = 0;
    for group in document.root_element().children().filter(|node| node.has_tag_name("g")) {
        if group.attribute("id").is_some_and(|id| !layers.contains(&id)) {
            let range = group.range();
            kept.push_str(&text[at..range.start]);
            at = range.end;
        }
    }
    kept.push_str(&text[at..]);
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layers_are_taken_out_whole() {
        let text = r#"<svg xmlns="http://www.w3.org/2000/svg"><defs/><g id="a"><g id="b"/></g><g id="b"/><path/></svg>"#;
        let kept = only_layers(text, &["b"]).expect("it is XML");
        assert_eq!(kept, r#"<svg xmlns="http://www.w3.org/2000/svg"><defs/><g id="b"/><path/></svg>"#);
    }
}
