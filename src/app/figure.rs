//! The cast: how somebody stands and looks, and the little life that is in them after something happened.

use bevy::prelude::*;

use super::AppSystems;
use super::art::{Art, Drawing, Drawings};
use super::power::{KeepAwake, Since};
use super::theme::Theme;
use crate::activity::{Feeling, Pose};

/// When somebody blinks after an event, and for how long, in seconds.
const BLINKS: [f32; 2] = [0.9, 2.3];
const BLINK: f32 = 0.12;
/// For how long somebody who speaks moves the mouth, and for how long it stays open or closed, in seconds.
const TALKS: f32 = 1.8;
const SYLLABLE: f32 = 1.0 / 6.0;

/// Somebody who stands in the scene.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The drawing under `cast`.
    pub drawing: String,
    pub pose: Pose,
    pub feeling: Feeling,
    /// Lumo shines when something was found out.
    pub shines: bool,
    pub talks: bool,
}

/// The same figure with its mouth and eyes in another place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Face {
    Rest,
    Blink,
    Talk,
}

impl Figure {
    /// Returns the drawing of the figure at rest.
    pub fn drawing(&self, width: f32, height: f32) -> Drawing {
        self.face(Face::Rest, width, height)
    }

    fn face(&self, face: Face, width: f32, height: f32) -> Drawing {
        let worried = self.feeling == Feeling::Worried;
        let mut layers = vec!["wings", "body", "arm-left", "head"];
        layers.push(match self.pose {
            Pose::Rest => "arm-right",
            Pose::Wave => "arm-right-wave",
            Pose::Point => "arm-right-point",
        });
        layers.push(if face == Face::Blink { "eyes-closed" } else { "eyes-open" });
        layers.push(match (face, worried) {
            (Face::Talk, _) => "mouth-open",
            (_, true) => "mouth-worried",
            (_, false) => "mouth-closed",
        });
        layers.push(if worried { "brow-worried" } else { "brow-calm" });
        if self.shines {
            layers.push("glow");
        }
        Drawing::new(format!("cast/{}", self.drawing), width, height).layers(layers)
    }
}

/// A figure on the screen that may blink and talk.
#[derive(Component, Clone, Debug)]
pub struct Lively {
    figure: Figure,
    width: f32,
    height: f32,
    face: Face,
    since: Since,
    rests: bool,
}

impl Lively {
    /// Lets a figure of this size live for a moment.
    pub fn new(figure: Figure, width: f32, height: f32) -> Self {
        Self { figure, width, height, face: Face::Rest, since: Since::default(), rests: false }
    }

    /// Returns the face that it has now: it blinks twice, and talks at first if it has something to say.
    fn wanted(&self, seconds: f32) -> Face {
        if BLINKS.iter().any(|blink| (*blink..blink + BLINK).contains(&seconds)) {
            Face::Blink
        } else if self.figure.talks && seconds < TALKS && ((seconds / SYLLABLE) as u32).is_multiple_of(2) {
            Face::Talk
        } else {
            Face::Rest
        }
    }

    /// Returns when its face may be another, in seconds; `None` once it rests.
    fn next(&self, seconds: f32) -> Option<f32> {
        let syllable = ((seconds / SYLLABLE).floor() + 1.0) * SYLLABLE;
        let syllable = Some(syllable).filter(|at| self.figure.talks && *at <= TALKS);
        let blinks = BLINKS.iter().flat_map(|blink| [*blink, blink + BLINK]).filter(|at| *at > seconds);
        blinks.chain(syllable).min_by(f32::total_cmp)
    }
}

/// A picture of a course that moves: it is shown through once for as long as it takes, and then rests on its last.
#[derive(Component, Clone, Debug)]
pub struct Moving {
    drawing: Drawing,
    seconds: Vec<f32>,
    since: Since,
}

impl Moving {
    /// Lets a drawing move, each of its pictures shown for so many seconds.
    pub fn new(drawing: Drawing, seconds: Vec<f32>) -> Self {
        Self { drawing, seconds, since: Since::default() }
    }

    /// Returns which picture is shown after so many seconds, and when the next one comes; `None` for the last.
    fn at(&self, time: f32) -> (usize, Option<f32>) {
        let mut end = 0.0;
        for (at, seconds) in self.seconds.iter().enumerate().take(self.seconds.len().saturating_sub(1)) {
            end += seconds;
            if time < end {
                return (at, Some(end));
            }
        }
        (self.seconds.len().saturating_sub(1), None)
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (live, run).in_set(AppSystems::Show));
}

fn run(
    time: Res<Time<Real>>,
    mut drawings: ResMut<Drawings>,
    mut images: ResMut<Assets<Image>>,
    mut awake: ResMut<KeepAwake>,
    mut moving: Query<(&mut Moving, &mut ImageNode)>,
) {
    for (mut moving, mut node) in &mut moving {
        if moving.drawing.frame + 1 >= moving.seconds.len() {
            continue;
        }
        let seconds = moving.since.seconds(&time);
        let (at, next) = moving.at(seconds);
        if let Some(next) = next {
            awake.in_seconds(next - seconds);
        }
        if at != moving.drawing.frame {
            moving.drawing.frame = at;
            let mut art = Art { drawings: &mut drawings, images: &mut images };
            node.image = art.image(&moving.drawing);
        }
    }
}

fn live(
    time: Res<Time<Real>>,
    theme: Res<Theme>,
    mut drawings: ResMut<Drawings>,
    mut images: ResMut<Assets<Image>>,
    mut awake: ResMut<KeepAwake>,
    mut figures: Query<(&mut Lively, &mut ImageNode)>,
) {
    if theme.still {
        return;
    }
    for (mut lively, mut node) in figures.iter_mut().filter(|(lively, _)| !lively.rests) {
        let seconds = lively.since.seconds(&time);
        match lively.next(seconds) {
            Some(next) => awake.in_seconds(next - seconds),
            None => lively.rests = true,
        }
        let face = lively.wanted(seconds);
        if face != lively.face {
            lively.face = face;
            let drawing = lively.figure.face(face, lively.width, lively.height);
            let mut art = Art { drawings: &mut drawings, images: &mut images };
            node.image = art.image(&drawing);
        }
    }
}
