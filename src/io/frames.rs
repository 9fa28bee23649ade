//! Pictures of pixels, decoded: a PNG, or a WebP that may move.

use std::io::Cursor;

use image_webp::WebPDecoder;

/// The widest and highest that a WebP may be, in pixels.
const WIDEST: u32 = 2048;
/// The most bytes that all pictures of one that moves may take.
const MOST_BYTES: usize = 96 * 1024 * 1024;
/// The most pictures that one may have that moves.
const MOST_FRAMES: usize = 240;

/// A picture of pixels.
#[derive(Clone, Debug)]
pub struct Frames {
    /// In pixels.
    pub width: u32,
    pub height: u32,
    /// One, or several that follow each other.
    pub frames: Vec<Frame>,
}

/// One picture.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Red, green, blue and how opaque, by which the others are multiplied; row by row.
    pub pixels: Vec<u8>,
    /// How long it is shown, in seconds.
    pub seconds: f32,
}

/// Decodes a picture.
///
/// # Errors
/// What is wrong with it, in a sentence that goes on after "the picture".
pub fn picture_frames(path: &str, bytes: &[u8]) -> Result<Frames, String> {
    if path.to_ascii_lowercase().ends_with(".webp") { webp(bytes) } else { png(bytes) }
}

fn webp(bytes: &[u8]) -> Result<Frames, String> {
    let broken = |fault: image_webp::DecodingError| format!("cannot be decoded: {fault}");
    let mut decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(broken)?;
    let (width, height) = decoder.dimensions();
    if width > WIDEST || height > WIDEST {
        return Err(format!("is {width} by {height} pixels large; {WIDEST} by {WIDEST} are the most for a WebP"));
    }
    let count = if decoder.is_animated() { decoder.num_frames() as usize } else { 1 };
    let large = count.saturating_mul(width as usize * height as usize * 4);
    if count > MOST_FRAMES || large > MOST_BYTES {
        return Err(format!("has {count} pictures of {width} by {height} pixels, more than an old laptop can keep; make it shorter or smaller"));
    }
    decoder.set_memory_limit(MOST_BYTES);
    let alpha = decoder.has_alpha();
    let size = decoder.output_buffer_size().ok_or("is too large")?;
    let mut frames = Vec::with_capacity(count);
    for _ in 0..count {
        let mut pixels = vec![0; size];
        let millis = if decoder.is_animated() {
            decoder.read_frame(&mut pixels).map_err(broken)?
        } else {
            decoder.read_image(&mut pixels).map_err(broken)?;
            0
        };
        let pixels = if alpha { multiplied(pixels) } else { opaque(&pixels) };
        frames.push(Frame { pixels, seconds: millis.clamp(20, 10_000) as f32 / 1000.0 });
    }
    Ok(Frames { width, height, frames })
}

fn png(bytes: &[u8]) -> Result<Frames, String> {
    let broken = |fault: png::DecodingError| format!("cannot be decoded: {fault}");
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), png::Limits { bytes: MOST_BYTES });
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().map_err(broken)?;
    let size = reader.output_buffer_size().filter(|size| *size <= MOST_BYTES).ok_or("is too large")?;
    let mut pixels = vec![0; size];
    let info = reader.next_frame(&mut pixels).map_err(broken)?;
    pixels.truncate(info.buffer_size());
    let pixels = match info.color_type {
        png::ColorType::Rgba => pixels,
        png::ColorType::GrayscaleAlpha => pixels.chunks_exact(2).flat_map(|grey| [grey[0], grey[0], grey[0], grey[1]]).collect(),
        _ => return Err("is a kind of PNG that is not known".to_owned()),
    };
    Ok(Frames { width: info.width, height: info.height, frames: vec![Frame { pixels: multiplied(pixels), seconds: 0.0 }] })
}

fn multiplied(mut pixels: Vec<u8>) -> Vec<u8> {
    for pixel in pixels.chunks_exact_mut(4) {
        let alpha = u16::from(pixel[3]);
        for channel in &mut pixel[..3] {
            *channel = ((u16::from(*channel) * alpha + 127) / 255) as u8;
        }
    }
    pixels
}

fn opaque(pixels: &[u8]) -> Vec<u8> {
    pixels.chunks_exact(3).flat_map(|pixel| [pixel[0], pixel[1], pixel[2], 255]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_webp_and_a_png_are_decoded_and_what_is_broken_is_said() {
        let mut bytes = Vec::new();
        image_webp::WebPEncoder::new(&mut bytes).encode(&[255, 0, 0, 128, 0, 255, 0, 255], 2, 1, image_webp::ColorType::Rgba8).unwrap();
        let frames = picture_frames("a.webp", &bytes).unwrap();
        assert_eq!((frames.width, frames.height, &frames.frames[0].pixels[..]), (2, 1, &[128, 0, 0, 128, 0, 255, 0, 255][..]));
        assert!(picture_frames("a.webp", &bytes[..20]).unwrap_err().starts_with("cannot be decoded"));
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, 1, 1);
        encoder.set_color(png::ColorType::Rgb);
        encoder.write_header().unwrap().write_image_data(&[1, 2, 3]).unwrap();
        assert_eq!(picture_frames("a.png", &bytes).unwrap().frames[0].pixels, [1, 2, 3, 255]);
        assert!(picture_frames("a.png", b"no").is_err());
    }
}
