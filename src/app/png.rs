//! Writing what was drawn.

use std::path::Path;

/// Writes pixels (red, green, blue, alpha) as PNG.
///
/// # Errors
/// A sentence that says why it could not be written.
pub fn write_png(path: &Path, width: u32, height: u32, pixels: &[u8]) -> Result<(), String> {
    let write = || -> Result<(), Box<dyn std::error::Error>> {
        let file = std::io::BufWriter::new(std::fs::File::create(path)?);
        let mut encoder = png::Encoder::new(file, width, height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::Fast);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(pixels)?;
        Ok(())
    };
    write().map_err(|fault| format!("The picture {} cannot be written: {fault}", path.display()))
}
