//! The palette, in three contrasts.

use bevy::prelude::*;

use crate::progress::Contrast;

/// The colours of a screen, by what they are for.
#[derive(Clone, Debug)]
pub struct Palette {
    /// The sky, from top to horizon, and bars.
    pub night: Color,
    pub dusk: Color,
    /// Cards and panels; a card within a card.
    pub paper: Color,
    pub paper_2: Color,
    /// Text; secondary text.
    pub ink: Color,
    pub ink_2: Color,
    /// Text on the sky.
    pub on_dark: Color,
    /// Light, lanterns, the one main button of a screen, focus on dark.
    pub glow: Color,
    pub on_glow: Color,
    pub amber: Color,
    /// "Yes, and here is why".
    pub leaf: Color,
    pub leaf_light: Color,
    /// "Not yet, and here is why".
    pub berry: Color,
    pub berry_light: Color,
    /// Choices, links, focus on paper, Help's open hand.
    pub sky: Color,
    pub sky_light: Color,
    /// Text on `leaf`, `berry` and `sky`.
    pub on_tint: Color,
    /// Borders of controls.
    pub line: Color,
    /// Under a card.
    pub shadow: Color,
    /// What lies over the scene so that text on it can be read.
    pub veil: Color,
}

/// A tint with its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Leaf,
    Berry,
    Sky,
}

impl Palette {
    /// Returns the palette of a contrast.
    pub fn of(contrast: Contrast) -> Self {
        match contrast {
            Contrast::Dusk => Self::dusk(),
            Contrast::InkOnWhite => Self::two(hex(0x00_00_00), hex(0xff_ff_ff), hex(0x0b_3d_91)),
            Contrast::YellowOnBlack => Self::two(hex(0xff_e9_4a), hex(0x00_00_00), hex(0xff_e9_4a)),
        }
    }

    fn dusk() -> Self {
        Self {
            night: hex(0x1e_21_47),
            dusk: hex(0x3a_3f_7d),
            paper: hex(0xff_f8_ec),
            paper_2: hex(0xf6_ea_d3),
            ink: hex(0x23_22_3a),
            ink_2: hex(0x5a_56_72),
            on_dark: hex(0xff_f8_ec),
            glow: hex(0xff_d1_66),
            on_glow: hex(0x23_22_3a),
            amber: hex(0xf2_a0_3d),
            leaf: hex(0x14_80_3f),
            leaf_light: hex(0xe0_f3_d4),
            berry: hex(0xa0_3a_6a),
            berry_light: hex(0xf3_d9_ec),
            sky: hex(0x1d_4f_9e),
            sky_light: hex(0xd3_e2_fb),
            on_tint: hex(0xff_f8_ec),
            line: hex(0x8a_86_a0),
            shadow: Color::srgba(0.24, 0.13, 0.05, 0.28),
            veil: Color::srgba(0.118, 0.129, 0.278, 0.62),
        }
    }

    /// A palette of two colours and one for what can be pressed.
    fn two(text: Color, ground: Color, press: Color) -> Self {
        Self {
            night: ground,
            dusk: ground,
            paper: ground,
            paper_2: ground,
            ink: text,
            ink_2: text,
            on_dark: text,
            glow: press,
            on_glow: ground,
            amber: text,
            leaf: text,
            leaf_light: ground,
            berry: text,
            berry_light: ground,
            sky: press,
            sky_light: ground,
            on_tint: ground,
            line: text,
            shadow: Color::NONE,
            veil: ground,
        }
    }

    /// Returns the colour of a learner's badge: the same in every contrast, or else it would not be the one that was chosen.
    pub fn badge(colour: &str) -> Color {
        let palette = Self::dusk();
        match colour {
            "amber" => palette.amber,
            "leaf" => palette.leaf,
            "berry" => palette.berry,
            "sky" => palette.sky,
            "plum" => hex(0x7d_5a_a6),
            _ => hex(0x2b_2f_66),
        }
    }
}

fn hex(rgb: u32) -> Color {
    let [_, r, g, b] = rgb.to_be_bytes();
    Color::srgb_u8(r, g, b)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The contrast ratio of WCAG 2 (<https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>).
    fn ratio(a: Color, b: Color) -> f32 {
        let light = |color: Color| {
            let linear = color.to_linear();
            0.2126 * linear.red + 0.7152 * linear.green + 0.0722 * linear.blue
        };
        let (a, b) = (light(a), light(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_can_be_read() {
        for (contrast, least) in [(Contrast::Dusk, 4.5), (Contrast::InkOnWhite, 7.0), (Contrast::YellowOnBlack, 7.0)] {
            let p = Palette::of(contrast);
            for (name, text, ground) in [
                ("ink on paper", p.ink, p.paper),
                ("ink on paper 2", p.ink, p.paper_2),
                ("ink 2 on paper", p.ink_2, p.paper),
                ("ink 2 on paper 2", p.ink_2, p.paper_2),
                ("on dark, night", p.on_dark, p.night),
                ("on dark, dusk", p.on_dark, p.dusk),
                ("on glow", p.on_glow, p.glow),
                ("ink on leaf light", p.ink, p.leaf_light),
                ("ink on berry light", p.ink, p.berry_light),
                ("ink on sky light", p.ink, p.sky_light),
                ("on leaf", p.on_tint, p.leaf),
                ("on berry", p.on_tint, p.berry),
                ("on sky", p.on_tint, p.sky),
            ] {
                let found = ratio(text, ground);
                assert!(found >= least, "{contrast:?}: {name} is {found:.2}");
            }
            assert!(ratio(p.line, p.paper) >= 3.0, "{contrast:?}: borders");
        }
    }

    /// What eyes see that lack one of the three kinds of cones, from linear red, green and blue: Machado, Oliveira and Fernandes, "A Physiologically-based Model
    /// for Simulation of Color Vision Deficiency" (2009), <https://www.inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation/CVD_Simulation.html>, severity 1.0.
    const EYES: [(&str, [[f32; 3]; 3]); 4] = [
        ("all cones", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
        ("protanopia", [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]]),
        ("deuteranopia", [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]]),
        ("tritanopia", [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]]),
    ];

    /// How different two colours look to such eyes: the distance in CIELAB (1976). About 2 can just be seen.
    fn difference(eyes: &[[f32; 3]; 3], a: Color, b: Color) -> f32 {
        let seen = |color: Color| {
            let linear = color.to_linear();
            let cones = [linear.red, linear.green, linear.blue];
            let [red, green, blue] = eyes.map(|row| row.iter().zip(cones).map(|(part, cone)| part * cone).sum::<f32>().clamp(0.0, 1.0));
            Laba::from(Color::linear_rgb(red, green, blue))
        };
        let (a, b) = (seen(a), seen(b));
        // Bevy's channels are hundredths of those of CIELAB.
        Vec3::new(a.lightness - b.lightness, a.a - b.a, a.b - b.b).length() * 100.0
    }

    #[test]
    fn colours_that_mean_something_differ_for_every_eye() {
        let p = Palette::of(Contrast::Dusk);
        let badges = crate::progress::COLOURS.map(|colour| (colour, Palette::badge(colour)));
        // Those with a meaning stand side by side; badges have an animal and a picture too.
        for (what, least, colours) in [("a meaning", 18.0, &[("leaf", p.leaf), ("berry", p.berry), ("sky", p.sky)][..]), ("a badge", 8.0, &badges)] {
            for (at, (one, a)) in colours.iter().enumerate() {
                for (other, b) in &colours[..at] {
                    for (name, eyes) in &EYES {
                        let found = difference(eyes, *a, *b);
                        assert!(found >= least, "{what}: {one} and {other} differ by {found:.0} with {name}");
                    }
                }
            }
        }
    }

    #[test]
    fn no_two_badges_look_the_same() {
        let badges: Vec<Color> = crate::progress::COLOURS.iter().map(|colour| Palette::badge(colour)).collect();
        for (at, badge) in badges.iter().enumerate() {
            assert!(!badges[..at].contains(badge), "{}", crate::progress::COLOURS[at]);
        }
    }
}
