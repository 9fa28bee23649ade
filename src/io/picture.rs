//! Looking at a picture before it is drawn, so that a broken or hostile one is refused before it can fill the memory.

use std::collections::BTreeMap;
use std::io::Cursor;

use super::picture_frames;
use usvg::roxmltree::{Document, Node, NodeType, ParsingOptions};

/// The widest and highest that a PNG may be, in pixels.
const WIDEST: u32 = 4096;
/// The most pixels that a PNG may have.
const MOST_PIXELS: u64 = 16_000_000;
/// The longest that a sound may be, in seconds.
const LONGEST_SOUND: u64 = 60;
/// The largest SVG file, in bytes.
const LARGEST_SVG: usize = 2 * 1024 * 1024;
/// The most elements that an SVG may have once everything that it uses again is counted again.
const MOST_ELEMENTS: u64 = 20_000;
/// How deep the elements of an SVG may lie in each other.
const DEEPEST: usize = 64;
/// The most steps of filters that an SVG may have: they cost the most when it is drawn.
const MOST_FILTERS: usize = 24;
/// The widest and highest that an SVG may say it is, in its own units.
const WIDEST_SVG: f32 = 16_384.0;

/// Elements that are not drawn, or not safely, each with what to do instead.
const REFUSED: [(&str, &str); 9] = [
    ("image", "draw it as shapes, or use a PNG file of its own"),
    ("feImage", "draw it as shapes"),
    ("script", "take it out"),
    ("foreignObject", "draw it as shapes"),
    ("marker", "turn the arrowheads into shapes"),
    ("animate", "take it out; pictures keep still"),
    ("animateTransform", "take it out; pictures keep still"),
    ("text", "turn letters into shapes, and put words into the Fluent files, where they are translated"),
    ("textPath", "turn letters into shapes, and put words into the Fluent files, where they are translated"),
];

/// Returns what is wrong with a picture or a sound, in a sentence that goes on after "the picture". Nothing is drawn, and only what is known to be small is decoded.
///
/// # Errors
/// What is wrong with it.
pub fn check_picture(path: &str, bytes: &[u8]) -> Result<(), String> {
    match path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).as_deref() {
        Some("svg") => check_svg(bytes),
        Some("png") => check_png(bytes),
        Some("webp") => picture_frames(path, bytes).map(|_| ()),
        Some("ogg") => check_sound(bytes),
        _ => Err("is neither SVG, PNG, WebP nor Ogg by its name".to_owned()),
    }
}

/// Decodes a sound from its beginning to its end, and keeps nothing of it.
fn check_sound(bytes: &[u8]) -> Result<(), String> {
    let broken = |fault: lewton::VorbisError| format!("cannot be decoded: {fault}");
    let mut reader = lewton::inside_ogg::OggStreamReader::new(Cursor::new(bytes)).map_err(broken)?;
    let most = u64::from(reader.ident_hdr.audio_sample_rate) * LONGEST_SOUND;
    let mut samples = 0;
    while let Some(packet) = reader.read_dec_packet().map_err(broken)? {
        samples += packet.first().map_or(0, Vec::len) as u64;
        if samples > most {
            return Err(format!("is longer than {LONGEST_SOUND} seconds"));
        }
    }
    Ok(())
}

fn check_png(bytes: &[u8]) -> Result<(), String> {
    // The signature, the length and the name of the first chunk, and the two sizes in it.
    let is_png = bytes.starts_with(b"\x89PNG\r\n\x1a\n") && bytes.get(12..16) == Some(b"IHDR");
    let number = |at: usize| bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map(u32::from_be_bytes);
    let (true, Some(width), Some(height)) = (is_png, number(16), number(20)) else {
        return Err("is no PNG".to_owned());
    };
    if width > WIDEST || height > WIDEST || u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(format!("is {width} by {height} pixels large; {WIDEST} by {WIDEST}, and 16 million in all, are the most"));
    }
    let broken = |fault: png::DecodingError| format!("cannot be decoded: {fault}");
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), png::Limits { bytes: 32 * 1024 * 1024 });
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let mut reader = decoder.read_info().map_err(broken)?;
    // Row by row, so that no more than a row is kept.
    while reader.next_row().map_err(broken)?.is_some() {}
    Ok(())
}

fn check_svg(bytes: &[u8]) -> Result<(), String> {
    if bytes.len() > LARGEST_SVG {
        return Err(format!("has {} bytes; {LARGEST_SVG} are the most for an SVG", bytes.len()));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| "is not text in UTF-8".to_owned())?;
    if text.contains("<!DOCTYPE") || text.contains("<!ENTITY") {
        return Err("has a document type or entities; save it as a plain SVG, without them".to_owned());
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: 200_000, entity_resolver: None };
    let document = Document::parse_with_options(text, options).map_err(|fault| format!("cannot be read: {fault}"))?;
    check_elements(&document)?;
    check_weight(&document)?;
    let tree = usvg::Tree::from_str(text, &usvg::Options::default()).map_err(|fault| format!("cannot be drawn: {fault}"))?;
    let size = tree.size();
    if size.width() > WIDEST_SVG || size.height() > WIDEST_SVG {
        return Err(format!("says that it is {} by {} large; {WIDEST_SVG} is the most", size.width(), size.height()));
    }
    Ok(())
}

fn check_elements(document: &Document<'_>) -> Result<(), String> {
    let mut filters = 0;
    for node in document.descendants() {
        if node.ancestors().nth(DEEPEST + 2).is_some() {
            return Err(format!("has elements that lie more than {DEEPEST} deep in each other"));
        }
        let name = match node.node_type() {
            NodeType::Element => node.tag_name().name(),
            _ => continue,
        };
        if let Some((_, instead)) = REFUSED.iter().find(|(refused, _)| *refused == name) {
            return Err(format!("has an element `{name}`; {instead}"));
        }
        filters += usize::from(name.starts_with("fe"));
        for attribute in node.attributes() {
            let value = attribute.value();
            let leads_out = attribute.name() == "href" && !value.trim_start().starts_with('#');
            if leads_out || references(value).any(|target| target.is_none()) {
                return Err(format!("refers to `{}`, which lies outside it", value.chars().take(60).collect::<String>()));
            }
        }
        if name == "style" {
            check_style(document, node.text().unwrap_or_default())?;
        }
    }
    if filters > MOST_FILTERS {
        return Err(format!("has {filters} steps of filters; {MOST_FILTERS} are the most"));
    }
    Ok(())
}

/// A style may point to colours that run into each other, and to nothing else: it would count again for every element.
fn check_style(document: &Document<'_>, style: &str) -> Result<(), String> {
    if style.contains("@import") {
        return Err("has a style that refers to another file".to_owned());
    }
    let is_gradient = |id: &str| document.descendants().any(|node| node.attribute("id") == Some(id) && node.tag_name().name().ends_with("Gradient"));
    match references(style).find(|target| target.is_none_or(|id| !is_gradient(id))) {
        Some(_) => Err("has a style that uses something other than a gradient; put it on the element itself".to_owned()),
        None => Ok(()),
    }
}

/// Returns the ids that a text refers to by `url(#id)`, and `None` for one that leads somewhere else.
fn references(text: &str) -> impl Iterator<Item = Option<&str>> {
    text.split("url(").skip(1).map(|rest| {
        let inside = rest.split(')').next().unwrap_or_default().trim().trim_matches(['"', '\'']);
        inside.strip_prefix('#')
    })
}

/// Counts the elements as they are drawn, those that are used again each time.
fn check_weight(document: &Document<'_>) -> Result<(), String> {
    let mut ids: BTreeMap<&str, Vec<Node<'_, '_>>> = BTreeMap::new();
    for node in document.descendants() {
        if let Some(id) = node.attribute("id") {
            ids.entry(id).or_default().push(node);
        }
    }
    let mut weights = BTreeMap::new();
    match weigh(document.root_element(), &ids, &mut weights, 0) {
        Some(weight) if weight <= MOST_ELEMENTS => Ok(()),
        Some(_) => Err(format!("is drawn with more than {MOST_ELEMENTS} elements; make it simpler")),
        None => Err("uses its elements in each other without end, or too deep".to_owned()),
    }
}

fn weigh<'a>(node: Node<'a, 'a>, ids: &BTreeMap<&str, Vec<Node<'a, 'a>>>, weights: &mut BTreeMap<usize, u64>, depth: usize) -> Option<u64> {
    let id = node.id().get_usize();
    if let Some(weight) = weights.get(&id) {
        return Some(*weight);
    }
    if depth > 4 * DEEPEST {
        return None;
    }
    let mut weight: u64 = 1;
    for child in node.children().filter(Node::is_element) {
        weight = weight.saturating_add(weigh(child, ids, weights, depth + 1)?);
    }
    for attribute in node.attributes() {
        let used = (attribute.name() == "href").then(|| attribute.value().trim_start().strip_prefix('#'));
        for target in used.into_iter().chain(references(attribute.value())).flatten() {
            for target in ids.get(target).into_iter().flatten() {
                weight = weight.saturating_add(weigh(*target, ids, weights, depth + 1)?);
            }
        }
    }
    weights.insert(id, weight);
    Some(weight)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inside: &str) -> String {
        format!(r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">{inside}</svg>"#)
    }

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.write_header().unwrap().write_image_data(&vec![0; (width * height) as usize]).unwrap();
        bytes
    }

    #[test]
    fn takes_plain_pictures() {
        let gradient = r##"<defs><linearGradient id="g"><stop offset="0"/></linearGradient><path id="p" d="M0 0h1v1z"/></defs>
            <style>.a{fill:url(#g)}</style><g fill="url(#g)"><use xlink:href="#p"/><use href="#p"/></g>"##;
        for inside in [r#"<path d="M0 0h1v1z"/>"#, gradient] {
            assert_eq!(check_picture("a.svg", svg(inside).as_bytes()), Ok(()));
        }
        assert_eq!(check_picture("a.PNG", &png(3, 4)), Ok(()));
    }

    #[test]
    fn a_sound_is_decoded_to_its_end() {
        let tick = include_bytes!("../../assets/sounds/tick.ogg");
        assert_eq!(check_picture("tick.ogg", tick), Ok(()));
        assert!(check_picture("half.ogg", &tick[..40]).is_err());
        assert!(check_picture("none.ogg", b"OggS").is_err());
        let mut broken = tick.to_vec();
        broken.iter_mut().skip(200).step_by(7).for_each(|byte| *byte ^= 0x55);
        assert!(check_picture("broken.ogg", &broken).is_err());
    }

    #[test]
    fn refuses_what_leads_out_or_is_not_drawn() {
        for (inside, expected) in [
            (r#"<image href="x.png"/>"#, "element `image`"),
            (r#"<use href="other.svg#a"/>"#, "lies outside"),
            (r#"<path fill="url(http://example.org/#a)"/>"#, "lies outside"),
            ("<style>@import 'x.css';</style>", "another file"),
            ("<style>.a{fill:url(#nothing)}</style>", "other than a gradient"),
            ("<text>Hello</text>", "Fluent"),
            ("<script>x</script>", "script"),
            (r##"<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>"##, "without end"),
            (&format!("{}{}", "<g>".repeat(90_000), "</g>".repeat(90_000)), "deep in each other"),
        ] {
            let fault = check_picture("a.svg", svg(inside).as_bytes()).unwrap_err();
            assert!(fault.contains(expected), "{fault}");
        }
    }

    #[test]
    fn refuses_bombs() {
        let laughs = r#"<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>"#.to_owned() + &svg("&b;");
        assert!(check_picture("a.svg", laughs.as_bytes()).unwrap_err().contains("entities"));
        let uses: String = (1..40).map(|at| format!(r##"<g id="g{at}"><use href="#g{0}"/><use href="#g{0}"/></g>"##, at - 1)).collect();
        let bomb = svg(&format!(r#"<path id="g0" d="M0 0h1v1z"/>{uses}"#));
        assert!(check_picture("a.svg", bomb.as_bytes()).unwrap_err().contains("simpler"));
        let mut large = png(3, 4);
        large[16..20].copy_from_slice(&100_000_u32.to_be_bytes());
        assert!(check_picture("a.png", &large).unwrap_err().contains("100000 by 4"));
    }

    #[test]
    fn refuses_what_is_broken() {
        let whole = png(30, 40);
        assert!(check_picture("a.png", &whole[..whole.len() - 20]).unwrap_err().contains("decoded"));
        for (path, bytes) in [("a.png", &b"GIF89a"[..]), ("a.svg", b"<svg"), ("a.svg", b"\xff"), ("a.gif", b"GIF89a"), ("a", b"")] {
            assert!(check_picture(path, bytes).is_err(), "{path}");
        }
    }
}
